import type { Outcome, ReviewPorts } from '../ports.js';
import type { Effect } from '../state/effect.js';
import type { Message } from '../state/message.js';
import { saver } from './saver.js';

/** Carries out what a review asks of the outside; what comes of it is told as messages. */
export interface Effects {
  run(effect: Effect): void;
  /** Resolves when every save is done, with what came of the last. */
  settled(): Promise<Outcome>;
}

/** `leave` is called when the reviewer leaves; `fail` for a port that breaks its word and rejects. */
export function effectsOn(
  { session, exports, clipboard, reports }: ReviewPorts,
  tell: (message: Message) => void,
  leave: () => void,
  fail: (error: unknown) => void,
): Effects {
  const saves = saver(session, (revision, outcome) => tell({ kind: 'saved', revision, outcome }), fail);
  return {
    settled: saves.settled,
    run(effect) {
      switch (effect.kind) {
        case 'save':
          saves.save(effect.session, effect.revision);
          break;
        case 'export':
          exports.write(effect.export).then((outcome) => tell({ kind: 'exported', outcome }), fail);
          break;
        case 'copy': {
          const { text } = effect;
          clipboard.copy(text).then((outcome) => tell({ kind: 'copied', text, outcome }), fail);
          break;
        }
        case 'reread': {
          const { source } = effect;
          reports.reread(source).then((result) => tell({ kind: 'reread', source, result }), fail);
          break;
        }
        case 'leave':
          leave();
      }
    },
  };
}
