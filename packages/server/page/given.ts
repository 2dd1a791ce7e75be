import type { PageWords } from '../src/page/words/page-words.js';
import { elements } from './elements.js';

const { files, chosen, text } = elements;

/** What was chosen, dropped or pasted, as files. */
export function given({ pasted }: PageWords): File[] {
  const own = [...(files.files ?? [])];
  return text.value.trim() === '' ? own : [...own, new File([text.value], pasted, { type: 'text/plain' })];
}

export function forget(): void {
  files.value = '';
  chosen.textContent = '';
  text.value = '';
}

/** Files come from the button, from anywhere on the page, or from the clipboard; `take` is called when some have. */
export function takeFiles(words: PageWords, take: () => void): void {
  const taken = () => {
    chosen.textContent = files.files?.length ? words.chosen([...files.files].map(({ name }) => name)) : '';
  };
  files.addEventListener('change', () => {
    taken();
    if (files.files?.length) take();
  });
  const put = (transfer: DataTransfer | null): boolean => {
    if (transfer === null || transfer.files.length === 0) return false;
    files.files = transfer.files;
    taken();
    take();
    return true;
  };
  document.addEventListener('paste', (event) => {
    if (put(event.clipboardData)) event.preventDefault();
  });
  takeDrops(put);
  // What a browser has kept of an earlier visit is told, too.
  taken();
}

function takeDrops(put: (transfer: DataTransfer | null) => boolean): void {
  const over = (isOver: boolean) => document.body.classList.toggle('dropping', isOver);
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    over(true);
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) over(false);
  });
  document.addEventListener('drop', (event) => {
    over(false);
    if (put(event.dataTransfer)) event.preventDefault();
  });
}
