export type { Renamed } from '../grammar/bodies/known-bodies.js';
export type {
  Addend,
  Doubled,
  Lack,
  LackReason,
  LeftOut,
  LeftOutReason,
  Member,
  RollUp,
  SourcedReport,
  Total,
} from '../rules/rollup/roll-up.js';
export { checkRollUp } from './check-roll-up.js';
export { type Compared, compared } from './compared.js';
export { isRolledUp, type RollUpFacts, type RollUpOptions, type RollUpProblem, rollUp } from './roll-up.js';
export { parseRoster, type Roster } from './roster.js';
