import { balance } from './applications/balance.js';
import { outcomeSum } from './applications/outcome-sum.js';
import { rowSum } from './applications/row-sum.js';
import { blank } from './cells/blank.js';
import { count } from './cells/count.js';
import { number } from './cells/number.js';
import { placeholder } from './cells/placeholder.js';
import { unit } from './cells/unit.js';
import { disputeSum } from './disputes/outcome-sum.js';
import { inForceCoversIssued } from './proactive/in-force-covers-issued.js';
import { ruleMakingPower } from './proactive/rule-making-power.js';
import type { Rule } from './rule.js';
import { announcedParts } from './structure/announced-parts.js';
import { basisCited } from './structure/basis-cited.js';
import { edition } from './structure/edition.js';
import { labels } from './structure/labels.js';
import { rows } from './structure/rows.js';
import { sectionTitle } from './structure/section-title.js';
import { sections } from './structure/sections.js';
import { tables } from './structure/tables.js';

/** The rules of the tables and of the structure: what a report is judged by without a look at its prose. */
export const formRules = [
  sections,
  sectionTitle,
  tables,
  rows,
  edition,
  labels,
  basisCited,
  announcedParts,
  balance,
  outcomeSum,
  rowSum,
  disputeSum,
  number,
  count,
  blank,
  placeholder,
  unit,
  inForceCoversIssued,
  ruleMakingPower,
] as const satisfies readonly Rule[];
