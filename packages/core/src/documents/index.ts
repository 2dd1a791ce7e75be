export { type FileHints, readDocument } from './read-document.js';
