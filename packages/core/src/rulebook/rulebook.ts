import type { RuleId } from '../rules/rules.js';
import { applications } from './applications.js';
import { cells } from './cells.js';
import { disputes } from './disputes.js';
import { identity } from './identity.js';
import type { RulePage } from './page.js';
import { proactive } from './proactive.js';
import { prose } from './prose.js';
import { rollup } from './rollup.js';
import { series } from './series.js';
import { structure } from './structure.js';

/** What there is to say of each rule, with examples that are changes to the specimen report. */
export const rulebook: { readonly [Id in RuleId]: RulePage } = {
  ...structure,
  ...applications,
  ...disputes,
  ...cells,
  ...proactive,
  ...rollup,
  ...identity,
  ...prose,
  ...series,
};
