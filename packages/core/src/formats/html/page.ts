import type { Words } from '../../messages/words.js';
import { html, Markup } from './markup.js';
import { styles } from './styles/styles.js';

/** Nothing but the styles inside is ever loaded or run, whatever a report says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** What stands at a page's head. */
export interface PageHead {
  readonly title: string;
  /** What the page shows, in one sentence. */
  readonly about: string;
  /** Styles beside those of all pages. */
  readonly styles?: string;
  /** Where the page leads back to, where it is one of several. */
  readonly back?: { readonly href: string; readonly text: string };
}

/** The beginning of a page that needs nothing beside itself, as far as into its main part. */
export function pageOpening({ title, about, styles: own = '', back }: PageHead, { lang }: Words): Markup {
  return html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(own === '' ? styles : `${styles}\n${own}`)}</style>
</head>
<body>
<header class="page">${back !== undefined && html`<p class="back"><a href="${back.href}">← ${back.text}</a></p>`}<h1>${title}</h1><p>${about}</p></header>
<main class="run">`;
}

/** The end of such a page. */
export const pageClosing = '\n</main>\n</body>\n</html>\n';
