export { rollUpHtml } from '../rollup/html.js';
export { findingsWriter, htmlWriter } from './html.js';
export { type Content, html, Markup } from './markup.js';
export { styles } from './styles/styles.js';
