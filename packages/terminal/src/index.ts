export { fold } from './fold.js';
export { printable, printableLines } from './printable.js';
export { charWidth, clipped, padded, widthOf } from './width.js';
