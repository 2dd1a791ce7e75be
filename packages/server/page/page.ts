import type { Lang } from '@gouji/core/messages';
import { pageWordsOf } from '../src/page/words/page-words-of.js';
import { elements } from './elements.js';
import { forget, given, givenBefore, takeFiles } from './given.js';
import { type ListFormat, type Order, Refusal } from './order.js';
import { Results } from './results.js';
import { save } from './save.js';
import { places } from './where.js';

const lang: Lang = document.documentElement.lang.startsWith('en') ? 'en' : 'zh';
const words = pageWordsOf(lang);
const results = new Results(words);
const place = places();

/** The run whose findings are shown; null where none are. */
let run: { readonly order: Order; readonly at: typeof place.chosen; readonly stop: AbortController } | null = null;

/** Whether the form has changed since. */
let isChanged = false;

async function check(): Promise<void> {
  run?.stop.abort();
  isChanged = false;
  const order = ordered();
  if (order === null) return;
  const own = { order, at: place.chosen, stop: new AbortController() };
  run = own;
  results.begin();
  try {
    await own.at.check(order, results, own.stop.signal);
    if (run === own) results.end();
  } catch (error) {
    if (run !== own) return;
    run = null;
    results.fail(own.stop.signal.aborted ? words.stopped : reason(error));
  }
}

/** What the form has; null, and a word about it, where it has nothing. */
function ordered(): Order | null {
  const reports = given(words);
  if (reports.length === 0) {
    elements.problem.textContent = words.nothingGiven;
    elements.files.focus();
    return null;
  }
  return { reports, previous: givenBefore(), blankAsZero: new FormData(elements.form).has('blankAsZero'), lang };
}

/** The list of what the form has; what is not checked yet, or differently, is checked first. */
async function list(format: ListFormat): Promise<void> {
  if (run === null || isChanged) await check();
  if (run === null) return;
  try {
    save(await run.at.list(run.order, format), format);
  } catch (error) {
    elements.problem.textContent = reason(error);
  }
}

function reason(error: unknown): string {
  return error instanceof Refusal ? error.message : words.failed;
}

elements.form.addEventListener('submit', (event) => {
  event.preventDefault();
  const format = event.submitter?.dataset.format as ListFormat | undefined;
  void (format === undefined ? check() : list(format));
});
elements.form.addEventListener('input', () => {
  isChanged = true;
});
elements.text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) elements.form.requestSubmit(elements.check);
});
elements.stop.addEventListener('click', () => run?.stop.abort());
elements.print.addEventListener('click', () => print());
elements.clear.addEventListener('click', () => {
  run?.stop.abort();
  run = null;
  forget();
  results.clear();
  elements.files.focus();
});
takeFiles(words, () => void check());
