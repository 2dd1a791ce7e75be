import { extensions, type ListFormat } from './order.js';

/** Has the browser save a list of corrections. */
export function save(list: Blob, format: ListFormat): void {
  const url = URL.createObjectURL(list);
  const link = document.createElement('a');
  link.href = url;
  link.download = `gouji-check.${extensions[format]}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
