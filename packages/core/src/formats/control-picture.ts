/** The sign that stands for a control character, so that it is seen and nothing obeys it: ␛ for an escape, □ for C1. */
export function controlPicture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '␡' : '□';
}
