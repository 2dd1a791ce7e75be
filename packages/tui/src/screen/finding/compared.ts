import { apartMessage } from '@gouji/core/messages';
import { printable } from '@gouji/terminal';
import { comparedOf } from '../../state/compared.js';
import type { DeskReport } from '../../state/desk.js';
import type { Model } from '../../state/model.js';
import type { Look } from '../look.js';

/** With which years a report was compared, where what was found stands, or why there is nothing; '' where nothing is to be said. */
export function comparedText(model: Model, report: DeskReport, { screen }: Look): string {
  const { beside, elsewhere, apart, isAwaited } = comparedOf(model, report);
  const told = [
    ...(beside.length > 0 ? [screen.comparedWith(beside)] : []),
    ...(elsewhere.length > 0 ? [screen.comparedElsewhere(elsewhere)] : []),
    ...(apart === null ? [] : [apartMessage(apart, model.lang)]),
    ...(isAwaited ? [screen.yearsAwaited] : []),
  ];
  return printable(told.join('  '));
}
