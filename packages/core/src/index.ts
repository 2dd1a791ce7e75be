export type { Address } from './form/index.js';
export {
  type Edition,
  editionForYear,
  type Form,
  type FormBlock,
  type FormCell,
  type FormColumn,
  type FormGrid,
  type FormLine,
  type FormRow,
  type FormSection,
  type FormTable,
  formGrid,
  forms,
  type Sum,
  type SumKind,
  sumsOf,
  type TableKey,
  tableKeys,
} from './form/index.js';
export type { Doubt, DoubtFacts, DoubtKind } from './grammar/doubts.js';
export { type Reading, read, readText } from './grammar/read.js';
export type {
  Cell,
  CellState,
  HeadingReading,
  LabelFit,
  Located,
  Report,
  RowReading,
  Section,
  StrayRow,
  Table,
} from './grammar/report.js';
export type { LayoutName } from './layout/layout.js';
export type { Change, Suggestion, SuggestionReason } from './localize/suggestion.js';
export { type CheckedReport, check, isAskedFor, type NotAssessable } from './rules/check.js';
export type { CheckOptions } from './rules/check-options.js';
export type { Equation, Severity } from './rules/finding.js';
export { formRules } from './rules/form-rules.js';
export { type Part, type Rule, severitiesOf } from './rules/rule.js';
export type { FactsOf, Finding, FindingBy, RuleId } from './rules/rules.js';
export { ruleOfSum } from './rules/sum-rules.js';
export { type Decoded, decode, type Encoding, maxBytes } from './source/decode.js';
export { lineOf, type Origin, type Place, type TextPlace } from './source/place.js';
export type { InputProblem, ProblemFacts, ProblemKind } from './source/problem.js';
