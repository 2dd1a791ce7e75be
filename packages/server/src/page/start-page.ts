import { html, type Markup } from '@gouji/core/html';
import type { Lang } from '@gouji/core/messages';
import type { PageWords } from './words/page-words.js';
import { pageWordsOf } from './words/page-words-of.js';

/** What the page at `/` is to show. */
export interface StartPage {
  readonly lang: Lang;
  /** Why the form that was sent was not answered; null when none was. */
  readonly problem: string | null;
}

/**
 * The page at `/`: a form that a browser without scripts sends as it is. What only scripts can do is hidden until they
 * run. Nothing on it comes from elsewhere.
 */
export function startPage({ lang, problem }: StartPage): string {
  const words = pageWordsOf(lang);
  return html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="icon" href="/page/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page/findings.css">
<link rel="stylesheet" href="/page/page.css">
<script type="module" src="/page/page.js"></script>
</head>
<body>
<a class="skip" id="skip" href="#results" hidden>${words.skip}</a>
<header class="bar"><a class="brand" href="/?lang=${lang}"><img src="/page/icon.svg" alt="" width="36" height="36"> <span lang="zh-CN">勾稽</span></a>
<nav><a href="/reference?lang=${lang}">${words.api}</a> ${otherLanguage(lang, words)}</nav></header>
<main>
<h1>${words.heading}</h1>
<p class="lead">${words.lead}</p>
<p class="problem" id="problem" role="alert">${problem}</p>
${form(lang, words)}
${results(words)}
</main>
</body>
</html>
`.html;
}

function otherLanguage(lang: Lang, { otherLanguage }: PageWords): Markup {
  const other = lang === 'zh' ? { lang: 'en', tag: 'en' } : { lang: 'zh', tag: 'zh-CN' };
  return html`<a href="/?lang=${other.lang}" lang="${other.tag}" hreflang="${other.tag}">${otherLanguage}</a>`;
}

function form(lang: Lang, words: PageWords): Markup {
  return html`<form id="order" method="post" action="/?lang=${lang}" enctype="multipart/form-data">
<div class="given">
<div class="drop" id="drop">
<label for="files">${words.files}</label>
<input type="file" id="files" name="file" multiple aria-describedby="drop-hint">
<p class="hint" id="drop-hint" data-drop="${words.dropHere}">${words.drop}</p>
<p class="chosen" id="chosen" role="status"></p>
</div>
<div class="paste">
<label for="text">${words.text}</label>
<textarea id="text" name="text" rows="7" spellcheck="false" autocomplete="off" placeholder="${words.textHint}"></textarea>
<input type="hidden" name="name" value="${words.pasted}">
</div>
</div>
<div class="last-year">
<label for="previous">${words.previous}</label>
<input type="file" id="previous" name="previous" multiple aria-describedby="previous-hint">
<p class="chosen" id="chosen-before" role="status"></p>
<p class="hint" id="previous-hint">${words.previousHint}</p>
</div>
<div class="choices">
<fieldset id="where" hidden><legend>${words.where}</legend>
${place('here', words.here, words.hereHint)}
${place('there', words.there, words.thereHint)}
</fieldset>
<label class="choice"><input type="checkbox" name="blankAsZero" value="true"> <span>${words.blankAsZero}</span></label>
</div>
<noscript><p class="hint">${words.withoutScripts}</p></noscript>
<div class="actions"><button class="first" id="check">${words.check}</button>
<button type="button" id="stop" hidden>${words.stop}</button>
${lists(lang, words)}</div>
</form>`;
}

/** Nothing of it is sent: its inputs have no names. */
function place(id: string, name: string, hint: string): Markup {
  return html`<label class="choice"><input type="radio" id="${id}" data-where="${id}"> <span>${name} <small>${hint}</small></span></label>`;
}

/** Each button sends the form to where its list is written, so that lists come without scripts too. */
function lists(lang: Lang, { lists, workbook, markdown }: PageWords): Markup {
  const button = (format: string, name: string) =>
    html`<button formaction="/v1/check?format=${format}&amp;lang=${lang}" data-format="${format}">${name}</button>`;
  return html`<span class="lists" role="group" aria-labelledby="lists-name"><span id="lists-name">${lists}</span>
${button('xlsx', workbook)} ${button('markdown', markdown)}</span>`;
}

function results(words: PageWords): Markup {
  return html`<section id="results" tabindex="-1" aria-labelledby="results-name" hidden>
<div class="outcome"><h2 id="results-name">${words.results}</h2>
<p id="said" role="status"></p>
<progress id="progress" aria-labelledby="said" hidden></progress>
<div class="actions"><button type="button" id="print">${words.print}</button> <button type="button" id="clear">${words.clear}</button></div></div>
<div class="run" id="findings"></div>
</section>`;
}
