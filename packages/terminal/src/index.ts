export { clusters } from './clusters.js';
export { clipped, clippedStart, padded } from './fit.js';
export { fold } from './fold.js';
export { printable, printableLines } from './printable.js';
export { type Ambiguous, charWidth, clusterWidth, widthOf } from './width.js';
