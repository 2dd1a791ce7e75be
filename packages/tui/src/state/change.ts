import type { Effect } from './effect.js';
import type { Model } from './model.js';
import type { Notice, NoticeFacts, NoticeKind, Refusal, RefusalFacts, RefusalKind } from './notice.js';
import type { Overlay } from './overlays.js';
import type { Sheet } from './sheets.js';

/** What a message makes of a model, and what the outside is asked to do. */
export interface Change {
  readonly model: Model;
  readonly effects: readonly Effect[];
}

export function only(model: Model): Change {
  return { model, effects: [] };
}

export function notice<K extends NoticeKind>(kind: K, facts: NoticeFacts[K]): Notice {
  return { kind, facts } as Notice;
}

export function refusal<K extends RefusalKind>(kind: K, facts: RefusalFacts[K]): Refusal {
  return { kind, facts } as Refusal;
}

/** The model with something told. */
export function told<K extends NoticeKind>(model: Model, kind: K, facts: NoticeFacts[K]): Model {
  return { ...model, notice: notice(kind, facts) };
}

export function withOverlay(model: Model, overlay: Overlay | null): Model {
  return { ...model, overlay };
}

/** The model with another sheet in place of the one shown. */
export function withSheet(model: Model, sheet: Sheet): Model {
  return { ...model, sheets: [...model.sheets.slice(0, -1), sheet] as unknown as Model['sheets'] };
}
