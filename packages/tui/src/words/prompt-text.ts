import { cellName, wordsOf } from '@gouji/core/messages';
import type { Model } from '../state/model.js';
import type { Overlay } from '../state/overlays.js';
import { reportBy } from '../state/standing.js';
import type { TextInput } from '../state/text-input.js';
import { reviewWords } from './words-of.js';

/** What is asked for while text is typed. */
export function promptText(overlay: Extract<Overlay, { readonly input: TextInput }>, model: Model): string {
  const words = reviewWords(model.lang);
  if (overlay.kind !== 'figure') return words.prompts[overlay.kind];
  const report = reportBy(model, overlay.report)?.checked.report;
  return words.figure(report === undefined ? '' : cellName(overlay.address, report, wordsOf(model.lang)));
}
