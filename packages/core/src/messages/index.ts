export { doubtsTold, type ToldDoubts } from './doubts-told.js';
export { englishOf } from './en/form.js';
export { figureText } from './figure-text.js';
export { adviceOf, basisOf, cellName, doubtMessage, editionOf, messageOf } from './sentences.js';
export { suggestionText } from './suggested.js';
export { type Group, grouped } from './told-order.js';
export type { Lang, RuleWords, Words } from './words.js';
export { wordsOf } from './words-of.js';
export { type SumLine, type WrittenSum, writtenSum } from './written-sum.js';
