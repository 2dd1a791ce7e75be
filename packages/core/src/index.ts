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
  LayoutName,
  Located,
  Report,
  RowReading,
  Section,
  StrayRow,
  Table,
} from './grammar/report.js';
export { decode, type Decoded, type Encoding, maxBytes } from './source/decode.js';
export { lineOf, type Place, type TextPlace } from './source/place.js';
export type { InputProblem, ProblemFacts, ProblemKind } from './source/problem.js';
