export type { CharacterMap } from '../source/pdf/file/character-maps.js';
export type { DocumentReading, FileHints } from './document.js';
export { readDocument, readDocuments } from './read-document.js';
