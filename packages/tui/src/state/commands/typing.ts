import { type Change, only, told, withOverlay, withSheet } from '../change.js';
import { choicesOf } from '../choices.js';
import type { Model } from '../model.js';
import type { Overlay } from '../overlays.js';
import { tableSheetOf } from '../standing.js';
import {
  inserted,
  longest,
  type TextInput,
  toEnd,
  toLeft,
  toRight,
  toStart,
  withoutAfter,
  withoutBefore,
  withoutLine,
  withoutWord,
} from '../text-input.js';
import type { Behaviour } from './behaviour.js';
import { takeFigure, takeSuggestion } from './correcting.js';
import { takeNote, takeReason } from './deciding.js';
import { searchTyped, takeSearch } from './finding.js';
import { exportOf } from './going-out.js';

type TextOverlay = Extract<Overlay, { readonly input: TextInput }>;

function textOverlay({ overlay }: Model): TextOverlay | null {
  return overlay !== null && 'input' in overlay ? overlay : null;
}

/** The line being typed, changed. */
function withInput(model: Model, change: (input: TextInput) => TextInput): Model {
  const overlay = textOverlay(model);
  if (overlay === null) return model;
  const input = change(overlay.input);
  const next = retyped(model, overlay, input);
  return input.cut ? told(next, 'text-cut', { kept: longest[overlay.kind] }) : next;
}

function retyped(model: Model, overlay: TextOverlay, input: TextInput): Model {
  switch (overlay.kind) {
    case 'search':
      if (input.text === overlay.input.text) return withOverlay(model, { ...overlay, input });
      return searchTyped(model, { ...overlay, input });
    case 'reason':
      return withOverlay(model, { ...overlay, input, recent: null });
    case 'note':
      return withOverlay(model, { ...overlay, input });
    case 'figure':
      return withOverlay(model, { ...overlay, input, problem: null });
  }
}

/** Characters that were typed or pasted. */
export function typedText(model: Model, text: string): Change {
  const overlay = textOverlay(model);
  if (overlay === null) return only(model);
  return only(withInput(model, (input) => inserted(input, text, longest[overlay.kind])));
}

function editing(change: (input: TextInput) => TextInput): Behaviour {
  return { run: (model) => only(withInput(model, change)) };
}

function take(model: Model, at: string): Change {
  const { overlay } = model;
  switch (overlay?.kind) {
    case 'search':
      return takeSearch(model, overlay);
    case 'reason':
      return takeReason(model, overlay, at);
    case 'note':
      return takeNote(model, overlay, at);
    case 'figure':
      return takeFigure(model, overlay);
    case 'filter':
    case 'export':
    case 'beside':
    case 'suggestions':
      return takeChoice(model, overlay.cursor);
    default:
      return only(withOverlay(model, null));
  }
}

function takeChoice(model: Model, cursor: number): Change {
  const choice = choicesOf(model)[cursor];
  const closed = withOverlay(model, null);
  if (choice === undefined) return only(closed);
  switch (choice.kind) {
    case 'filter': {
      const off = { severity: null, rule: null, standing: 'all' } as const;
      const [part] = Object.keys(choice.filter) as (keyof typeof off)[];
      const filter = choice.isOn && part !== undefined ? { [part]: off[part] } : choice.filter;
      return only({ ...closed, filter: { ...model.filter, ...filter } });
    }
    case 'beside': {
      const sheet = tableSheetOf(model);
      const beside = choice.isOn ? null : choice.report;
      return only(sheet === null ? closed : withSheet(closed, { ...sheet, beside }));
    }
    case 'suggestion':
      return takeSuggestion(closed, choice.suggestion);
    default: {
      const what = exportOf(model, choice);
      return { model: closed, effects: what === null ? [] : [{ kind: 'export', export: what }] };
    }
  }
}

function cancel(model: Model): Change {
  const { overlay } = model;
  const closed = withOverlay(model, null);
  return only(overlay?.kind === 'search' ? withSheet(closed, overlay.from) : closed);
}

export const typing = {
  take: { run: take },
  cancel: { run: cancel },
  'text-left': editing(toLeft),
  'text-right': editing(toRight),
  'text-start': editing(toStart),
  'text-end': editing(toEnd),
  'delete-before': editing(withoutBefore),
  'delete-after': editing(withoutAfter),
  'delete-word': editing(withoutWord),
  'delete-line': editing(withoutLine),
} satisfies Record<string, Behaviour>;
