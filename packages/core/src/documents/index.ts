export type { CharacterMap } from '../source/pdf/library.js';
export type { DocumentReading, FileHints } from './document.js';
export { readDocument, readDocuments } from './read-document.js';
