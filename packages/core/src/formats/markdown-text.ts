/** Text that Markdown takes for text: neither mark-up nor HTML, nor the end of a cell. Control characters are left out. */
export function markdownText(text: string): string {
  return text
    .replace(/[\\`*_~[\]|#$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .trim()
    .replace(/\s*[\r\n\u0085\u2028\u2029]\s*/g, '<br>')
    .replace(/\p{Cc}/gu, ' ');
}

/** A table by pipes; its cells are Markdown already. */
export function markdownTable(heads: readonly string[], rows: Iterable<readonly string[]>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...Array.from(rows, line)].join('\n');
}
