import { ownSession } from '../../state/commands/needs.js';
import type { Model } from '../../state/model.js';
import { noticeText, refusalText } from '../../words/told.js';
import { emptyLine, type Line, type Style, span } from '../line/line.js';
import type { Look } from '../look.js';

/** What has just happened; a save that failed stays until one succeeds, and so does why nothing can be decided. */
export function noticeLine(model: Model, look: Look): Line {
  const { notice, saving, standing, pending } = model;
  const told = (text: string, style: Style): Line => [span(` ${text}`, style)];
  const failed = saving.failure === null ? '' : look.review.notices['save-failed']({ reason: saving.failure });
  const own = notice === null ? '' : noticeText(notice, look.review);
  if (failed !== '')
    return own === '' ? told(failed, 'error') : [...told(own, 'plain'), ...told(`  ${failed}`, 'error')];
  if (own !== '') return told(own, 'plain');
  if (pending.length > 0) return told(pending.join(' '), 'key');
  const refusal = standing.kind === 'opening' ? null : ownSession(model);
  return refusal === null ? emptyLine : told(refusalText(refusal, look.review), 'warning');
}
