import { lookOf } from '../look.js';
import type { Show } from '../show.js';
import type { TerminalOutput } from '../terminal/streams.js';
import { newIn } from './part.js';
import { type Telling, tellingOf } from './telling.js';

const nothing: Telling = {
  place: '',
  chosen: [],
  over: { key: '', lines: [], aside: [] },
  notice: '',
  noticed: null,
};

/**
 * For screen readers: no frame and no colours; each change is written below what was written before, in the order in
 * which it is to be read, and only what has changed. Text being typed goes on at the end of its line; what it finds is
 * told when it is taken.
 */
export function plainShow(output: TerminalOutput): Show {
  let before = nothing;
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
      if (model.overlay !== null && 'input' in model.overlay) {
        const isSame = now.over.lines.join('\n') === onLine;
        before = { ...before, over: now.over };
        if (!isSame) write(now.over.lines, true);
        return;
      }
      const told = changed(before, now);
      before = now;
      if (told.length > 0) write(told, false);
    },
    resized() {},
    close() {
      if (isOpen && onLine !== '') output.write('\n');
      isOpen = false;
    },
  };
}

/** What is to be told: where one is and what has happened, then what is chosen, then what stands over it. */
function changed(before: Telling, now: Telling): string[] {
  const place = now.place === before.place ? [] : [now.place];
  const isNoticed = now.notice !== '' && (now.notice !== before.notice || now.noticed !== before.noticed);
  const told = [
    ...place,
    ...(isNoticed ? [now.notice] : []),
    ...now.chosen.flatMap((part) => newIn(part, before.chosen)),
    ...newIn(now.over, [before.over]),
  ];
  // What stood over the sheet has gone, and nothing else says so.
  const isBack = told.length === 0 && before.over.key !== '' && now.over.key === '';
  return isBack ? [now.place] : told;
}
