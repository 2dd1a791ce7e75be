import { printable } from '@gouji/terminal';
import { shownKey } from '../../keys/shown.js';
import { choicesOf } from '../../state/choices.js';
import { helpRows } from '../../state/help.js';
import type { Model } from '../../state/model.js';
import { choiceText } from '../../words/choice-text.js';
import { promptText } from '../../words/prompt-text.js';
import { noticeText } from '../../words/told.js';
import type { Look } from '../look.js';

/** What stands over the sheet, in lines. */
export function overTold(model: Model, { review }: Look): string[] {
  const { overlay } = model;
  if (overlay === null) return [];
  switch (overlay.kind) {
    case 'help':
      return helpRows(model).map((row) => {
        if (row.kind === 'group') return review.groups[row.group];
        const keys = row.command.keys.map((key) => shownKey(key, review)).join(', ');
        return `${keys}: ${review.commands[row.command.id].does}`;
      });
    case 'search':
    case 'reason':
    case 'note':
    case 'figure': {
      const reason =
        overlay.kind === 'reason' && overlay.recent !== null ? model.session.reasons[overlay.recent] : null;
      const problem =
        overlay.kind === 'figure' && overlay.problem !== null ? [review.figureProblems[overlay.problem]] : [];
      return [...problem, `${promptText(overlay, model)}: ${printable(reason ?? overlay.input.text)}`];
    }
    case 'message':
      return [noticeText(overlay.notice, review)];
    case 'unsaved':
      return [review.unsaved];
    default: {
      const choices = choicesOf(model);
      const chosen = choices[overlay.cursor];
      const text = chosen === undefined ? '' : choiceText(chosen, model);
      return [review.titles[overlay.kind], `${overlay.cursor + 1}/${choices.length} ${printable(text)}`];
    }
  }
}
