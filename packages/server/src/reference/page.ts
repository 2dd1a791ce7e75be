import { type Content, html, type Markup } from '@gouji/core/html';
import type { Lang } from '@gouji/core/messages';
import type { ApiDocument } from '../api/api-document.js';
import { en } from '../api/words/en.js';
import type { OperationWords } from '../api/words/operation-words.js';
import { zh } from '../api/words/zh.js';
import { problemTitle } from '../problems/document.js';
import { problemKinds, problemStatus, problemType } from '../problems/kinds.js';
import { type Operation, operationsOf, type Schema, schemasOf, typeOf } from './described.js';
import { referenceWords } from './words.js';

const operationWords: Readonly<Record<Lang, OperationWords>> = { zh, en };

/** The description of the API as a page for people, which needs nothing but its style sheet. */
export function referencePage(document: ApiDocument, lang: Lang): string {
  const words = referenceWords[lang];
  const operations = operationsOf(document);
  return html`<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title}</title>
<link rel="stylesheet" href="reference.css">
</head>
<body>
<header><h1>${words.title}</h1><p>${words.about}</p><p><a href="openapi.json">${words.document}</a></p></header>
<nav><ul>${operations.map(
    ({ operationId, method, path }) => html`<li><a href="#${operationId}"><code>${method} ${path}</code></a></li>`,
  )}</ul></nav>
<main>
${operations.map((operation) => section(operation, lang))}
<section><h2>${words.problems}</h2><p>${words.problemsAbout}</p>${table(
    problemKinds.map((kind) => [
      html`<code>${problemType(kind)}</code>`,
      String(problemStatus[kind]),
      problemTitle(kind, lang),
    ]),
  )}</section>
<section><h2>${words.schemas}</h2>${schemasOf(document).map(schemaDetails)}</section>
</main>
</body>
</html>
`.html;
}

function section({ method, path, operationId, parameters, requestBody, responses }: Operation, lang: Lang): Markup {
  const words = referenceWords[lang];
  const { summary, description } = operationWords[lang][operationId];
  const codes = Object.entries(responses);
  const formats = Object.keys(responses[200]?.content ?? {});
  return html`<section id="${operationId}"><h2><code>${method} ${path}</code> ${summary}</h2>
<p>${description.split('`').map((text, at) => (at % 2 === 1 ? html`<code>${text}</code>` : text))}</p>
${part(
  words.parameters,
  parameters.map((one) => [html`<code>${one.name}</code>`, one.in, one.schema ? typeOf(one.schema) : '']),
)}${part(
  words.body,
  Object.keys(requestBody?.content ?? {}).map((type) => [html`<code>${type}</code>`]),
)}${part(
  words.formats,
  formats.map((type) => [html`<code>${type}</code>`]),
)}${part(
  words.answers,
  codes.map(([code, { description }]) => [code, problemsIn(description, lang)]),
)}</section>`;
}

/** The problems that a response is described by, with their titles; a tick for one without. */
function problemsIn(description: string, lang: Lang): Content {
  const kinds = problemKinds.filter((kind) => description.includes(`\`${problemType(kind)}\``));
  if (kinds.length === 0) return '✓';
  return kinds.map((kind) => html`<div><code>${kind}</code> ${problemTitle(kind, lang)}</div>`);
}

function part(heading: string, rows: readonly (readonly Content[])[]): Markup | null {
  return rows.length === 0 ? null : html`<h3>${heading}</h3>${table(rows)}`;
}

function table(rows: readonly (readonly Content[])[]): Markup {
  return html`<div class="wide"><table><tbody>${rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}

function schemaDetails([name, schema]: readonly [string, Schema]): Markup {
  const rows = Object.entries(schema.properties ?? {}).map(([field, one]) => [
    html`<code>${field}</code>`,
    html`<code>${typeOf(one)}</code>`,
    one.description ?? '',
  ]);
  return html`<details id="${name}"><summary><code>${name}</code> ${schema.title ?? ''}</summary><p>${schema.description ?? ''}</p>${table(rows)}</details>`;
}
