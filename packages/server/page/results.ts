import type { PageWords } from '../src/page/words/page-words.js';
import { elements } from './elements.js';
import type { Told } from './order.js';

const { skip, results, said, progress, findings, problem, check, stop } = elements;

/** What the page shows of a run, from its begin to its end. */
export class Results implements Told {
  constructor(readonly words: PageWords) {}

  begin(): void {
    problem.textContent = '';
    findings.replaceChildren();
    show(true);
    results.setAttribute('aria-busy', 'true');
    progress.hidden = false;
    progress.removeAttribute('value');
    said.textContent = this.words.sending;
    check.disabled = true;
    stop.hidden = false;
  }

  progress(done: number, all: number): void {
    progress.max = all;
    progress.value = done;
    said.textContent = this.words.checking(done, all);
  }

  findings(html: string): void {
    const template = document.createElement('template');
    template.innerHTML = html;
    // The contents come last, and stand first.
    const contents = template.content.querySelector('#contents');
    if (contents !== null) findings.prepend(contents);
    findings.append(...template.content.querySelectorAll('article'));
  }

  /** All is there: it is counted, and whoever uses the keyboard is led to it. */
  end(): void {
    this.#rest();
    const count = (what: string) => findings.querySelectorAll(what).length;
    said.textContent = this.words.done({
      reports: count('article.report'),
      errors: count('.finding.error'),
      warnings: count('.finding.warning'),
      notes: count('.finding.note'),
      problems: count('.unread > li'),
    });
    results.focus({ preventScroll: true });
    results.scrollIntoView({ block: 'start' });
  }

  /** There is nothing to show, or no more than there is. */
  fail(why: string): void {
    this.#rest();
    if (findings.childElementCount === 0) show(false);
    else said.textContent = why;
    problem.textContent = why;
    problem.scrollIntoView({ block: 'nearest' });
  }

  clear(): void {
    this.#rest();
    findings.replaceChildren();
    show(false);
    problem.textContent = '';
  }

  #rest(): void {
    results.removeAttribute('aria-busy');
    progress.hidden = true;
    check.disabled = false;
    stop.hidden = true;
  }
}

/** The way past the form is there when it leads to something. */
function show(isShown: boolean): void {
  results.hidden = !isShown;
  skip.hidden = !isShown;
}
