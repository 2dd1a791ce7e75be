import type { Session } from '@gouji/core/review';
import type { SessionOpened } from '../ports.js';
import { notice, told, withOverlay } from './change.js';
import type { Model, SessionStanding } from './model.js';
import type { Notice } from './notice.js';

/** The model with the session that was found, and what there is to say of it. */
export function sessionOpened(model: Model, opened: SessionOpened): Model {
  switch (opened.kind) {
    case 'new':
      return own(model);
    case 'found': {
      const decisions = decisionsIn(opened.session);
      const next = { ...own(model), session: opened.session };
      return decisions === 0 ? next : told(next, 'session-resumed', { decisions });
    }
    case 'damaged':
      return shown(own(model), notice('session-damaged', { keptAt: opened.keptAt }));
    case 'held': {
      const { by, since, session } = opened;
      const held = standing(model, { kind: 'held', by, since });
      return shown({ ...held, session: session ?? model.session }, notice('session-held', { by, since }));
    }
    case 'newer': {
      const { version } = opened;
      return shown(standing(model, { kind: 'newer', version }), notice('session-newer', { version }));
    }
    case 'unreadable': {
      const { reason, session } = opened;
      const unreadable = standing(model, { kind: 'unreadable', reason });
      return shown({ ...unreadable, session: session ?? model.session }, notice('session-unreadable', { reason }));
    }
  }
}

function own(model: Model): Model {
  return standing(model, { kind: 'own' });
}

function standing(model: Model, standing: SessionStanding): Model {
  return { ...model, standing };
}

/** What must be seen before going on; where something else is open, it is told beside it. */
function shown(model: Model, notice: Notice): Model {
  return model.overlay === null ? withOverlay(model, { kind: 'message', notice }) : { ...model, notice };
}

function decisionsIn({ reports }: Session): number {
  return reports.reduce((sum, { decisions }) => sum + decisions.length, 0);
}

/** Everything named has been read: now it is known which reports of the session are not among it. */
export function allRead(model: Model): Model {
  const ended = { ...model, reading: { ...model.reading, ended: true } };
  const read = isInVain(model) ? told(ended, 'nothing-compared', {}) : ended;
  if (model.entries.length === 0) return shown(read, notice('no-reports', {}));
  const opened = new Set(model.entries.map((entry) => (entry.kind === 'report' ? entry.opened : null)));
  const others = model.session.reports.filter((review) => !opened.has(review));
  if (others.length === 0) return read;
  const facts = { sources: others.map(({ source }) => source), none: others.length === model.session.reports.length };
  return facts.none ? shown(read, notice('session-of-others', facts)) : told(read, 'session-of-others', facts);
}

/** Whether reports were named to compare with, and there was nothing to compare. */
function isInVain({ previous, entries }: Model): boolean {
  return previous.size > 0 && !entries.some((entry) => entry.kind === 'report' && entry.read.beside.length > 0);
}
