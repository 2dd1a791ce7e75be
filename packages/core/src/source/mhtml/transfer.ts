/** The bytes of a part of mail, from the characters that it was sent as; one character a byte. */
export function decodedBody(body: string, encoding: string): Uint8Array {
  if (/quoted-printable/i.test(encoding)) return quotedPrintable(body);
  if (/base64/i.test(encoding)) return base64(body);
  return Uint8Array.from(body, byteOf);
}

function quotedPrintable(body: string): Uint8Array {
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  const bytes = new Uint8Array(joined.length);
  let length = 0;
  for (let at = 0; at < joined.length; at++) {
    const hex = joined[at] === '=' ? joined.slice(at + 1, at + 3) : '';
    if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes[length++] = Number.parseInt(hex, 16);
      at += 2;
    } else bytes[length++] = byteOf(joined.charAt(at));
  }
  return bytes.slice(0, length);
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...digits].map((digit, value) => [digit, value]));

function base64(body: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let [length, bits, held] = [0, 0, 0];
  for (const digit of body) {
    const value = values.get(digit);
    if (value === undefined) continue;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
    held &= (1 << bits) - 1;
  }
  return bytes.slice(0, length);
}

function byteOf(character: string): number {
  return character.charCodeAt(0) & 0xff;
}
