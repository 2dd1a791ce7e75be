import type { Model } from '../state/model.js';

/** A way to show a review to a person. Each state is shown before `show` returns. */
export interface Show {
  show(model: Model): void;
  /** The window has another size: the next state is shown whole. */
  resized(): void;
  /** Shows nothing any more. */
  close(): void;
}
