export { contentsMarkup } from './contents.js';
export { htmlWriter } from './html.js';
export { type Content, html, Markup } from './markup.js';
export { reportMarkup } from './report.js';
export { styles } from './styles/styles.js';
