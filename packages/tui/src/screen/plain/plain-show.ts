import { lookOf } from '../look.js';
import type { Show } from '../show.js';
import type { TerminalOutput } from '../terminal/streams.js';
import { type Telling, tellingOf } from './telling.js';

/**
 * For screen readers: no frame and no colours; each change is written below what was written before, in the order in
 * which it is to be read, and only what has changed. Text being typed goes on at the end of its line; what it finds is
 * told when it is taken.
 */
export function plainShow(output: TerminalOutput): Show {
  let before: Telling = { place: '', chosen: [], over: [], notice: '' };
  let isOpen = true;
  let onLine = '';

  function write(lines: readonly string[], isAsking: boolean): void {
    const text = lines.join('\n');
    if (onLine !== '' && isAsking && text.startsWith(onLine)) output.write(text.slice(onLine.length));
    else output.write(`${onLine === '' ? '' : '\n'}${text}${isAsking ? '' : '\n'}`);
    onLine = isAsking ? text : '';
  }

  return {
    show(model) {
      if (!isOpen) return;
      const now = tellingOf(model, lookOf(model.lang, model.settings.ambiguous));
      const isAsking = model.overlay !== null && 'input' in model.overlay;
      const told = isAsking ? [] : changedLines(before, now);
      const over = isSame(now.over, before.over) ? [] : now.over;
      before = isAsking ? { ...before, over: now.over } : now;
      if (told.length > 0) write(told, false);
      if (over.length > 0) write(over, isAsking);
    },
    resized() {},
    close() {
      if (isOpen && onLine !== '') output.write('\n');
      isOpen = false;
    },
  };
}

/** What is to be told of the sheet. */
function changedLines(before: Telling, now: Telling): string[] {
  return [
    ...(now.place === before.place ? [] : [now.place]),
    ...(isSame(now.chosen, before.chosen) ? [] : now.chosen.filter((line) => line.trim() !== '')),
    ...(now.notice === before.notice || now.notice === '' ? [] : [now.notice]),
  ];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}
