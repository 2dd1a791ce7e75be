import type { Change } from '../change.js';
import type { Model } from '../model.js';
import type { Refusal } from '../notice.js';

/** What a command does. `at` is the time, ISO 8601. */
export interface Behaviour {
  /** Why it does nothing now, where it is one of the present sheet; null when it does something. */
  refusal?(model: Model): Refusal | null;
  run(model: Model, at: string): Change;
}

/** The first of several refusals that holds. */
export function firstOf(...refusals: readonly ((model: Model) => Refusal | null)[]): (model: Model) => Refusal | null {
  return (model) => {
    for (const refusal of refusals) {
      const refused = refusal(model);
      if (refused !== null) return refused;
    }
    return null;
  };
}
