import type { PageWords } from '../src/page/words/page-words.js';
import { elements } from './elements.js';

const { files, chosen, previous, chosenBefore, text } = elements;

/** The fields for files, each with where it is said what it has. */
const fields = [
  { field: files, said: chosen },
  { field: previous, said: chosenBefore },
];

/** What was chosen, dropped or pasted, as files. */
export function given({ pasted }: PageWords): File[] {
  const own = [...(files.files ?? [])];
  return text.value.trim() === '' ? own : [...own, new File([text.value], pasted, { type: 'text/plain' })];
}

/** The reports of last year. */
export function givenBefore(): File[] {
  return [...(previous.files ?? [])];
}

export function forget(): void {
  for (const { field, said } of fields) {
    field.value = '';
    said.textContent = '';
  }
  text.value = '';
}

/**
 * Files come from the buttons, from anywhere on the page, or from the clipboard; `take` is called when there are some to
 * check. What is dropped on the field for last year's reports is of last year.
 */
export function takeFiles(words: PageWords, take: () => void): void {
  const taken = () => {
    for (const { field, said } of fields) {
      said.textContent = field.files?.length ? words.chosen([...field.files].map(({ name }) => name)) : '';
    }
  };
  const taking = () => {
    taken();
    if (given(words).length > 0) take();
  };
  for (const { field } of fields) field.addEventListener('change', taking);
  const put = (transfer: DataTransfer | null, field = files): boolean => {
    if (transfer === null || transfer.files.length === 0) return false;
    field.files = transfer.files;
    taking();
    return true;
  };
  document.addEventListener('paste', (event) => {
    if (put(event.clipboardData)) event.preventDefault();
  });
  takeDrops((transfer, target) => put(transfer, isOn(previous, target) ? previous : files));
  // What a browser has kept of an earlier visit is told, too.
  taken();
}

/** Whether something was dropped on a field, or on what stands around it. */
function isOn(field: HTMLInputElement, target: EventTarget | null): boolean {
  return target instanceof Node && (field.parentElement?.contains(target) ?? false);
}

function takeDrops(put: (transfer: DataTransfer | null, target: EventTarget | null) => boolean): void {
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
    if (put(event.dataTransfer, event.target)) event.preventDefault();
  });
}
