import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';

const words = {
  proactive: ['表二 · 主动公开政府信息情况', 'Table two: information disclosed proactively'],
  applications: ['表三 · 收到和处理政府信息公开申请情况', 'Table three: applications received and processed'],
  disputes: ['表四 · 政府信息公开行政复议、行政诉讼情况', 'Table four: reconsideration and litigation'],
};

function table(form, key, grid, englishOf) {
  const [zh, en] = words[key];
  const blocks = form.tables[key].blocks.map((block) => {
    const rows = block.rows.map(
      (row) => `| \`${row.key}\` | ${row.group ?? ''} | ${row.label} | ${englishOf(row)} | ${row.law ?? ''} |`,
    );
    const columns = block.columns.map(
      (column) => `| \`${column.key}\` | ${column.label} | ${englishOf(column)} | ${kind(column)} |`,
    );
    const head = block.item === undefined ? '' : `${block.item}\n\n`;
    return `${head}| row | group | label | English | law |
|---|---|---|---|---|
${rows.join('\n')}

| column | label | English | holds |
|---|---|---|---|
${columns.join('\n')}
`;
  });
  return `### ${zh}

${en}: ${grid.cells.length} cells.

${blocks.join('\n')}`;
}

function kind({ unit, decimal, signed }) {
  if (signed) return 'a count that may be negative';
  if (decimal) return `an amount${unit === undefined ? '' : ` in ${unit}`}`;
  return 'a count';
}

function sums({ formGrid, sumsOf }, edition) {
  const kinds = new Map();
  for (const key of ['applications', 'disputes']) {
    for (const { kind: name } of sumsOf(edition, key)) kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
  const outcomes = sumsOf(edition, 'applications').find(({ kind: name }) => name === 'outcomes').left.length;
  const rows = formGrid(edition, 'applications').lines.length;
  return `| sums | how many | what must hold |
|---|---|---|
| \`balance\` | ${kinds.get('balance')} | received + carriedOver = concluded + carriedForward, for each column of table three |
| \`outcomes\` | ${kinds.get('outcomes')} | concluded = the ${outcomes} rows of outcomes together, for each column |
| \`row\` | ${kinds.get('row')} | total = the six applicant columns together, for each of the ${rows} rows |
| \`block\` | ${kinds.get('block')} | total = upheld + corrected + other + pending, for each block of table four |
`;
}

/** The official form, from the data that the core reads by. */
export async function formPages() {
  const core = await import(pathToFileURL(join(root, 'packages/core/dist/index.js')).href);
  const { englishOf } = await import(pathToFileURL(join(root, 'packages/core/dist/messages.js')).href);
  const { forms, formGrid, tableKeys } = core;
  const editions = Object.values(forms).toReversed();
  const sections = editions[0].sections.map(
    ({ number, title, table: key }) => `| ${number} | ${title} | ${key === undefined ? 'prose' : `table \`${key}\``} |`,
  );
  const text = `<!-- Made from packages/core/src/form by scripts/docs.mjs; changes here are lost. -->

# The official form

A report has six sections, the same in both editions. Three of them are tables.

| number | title | holds |
|---|---|---|
${sections.join('\n')}

A cell's address is \`table.row.column\`, e.g. \`applications.denied.stateSecret.naturalPerson\`: the keys below, checked
by the compiler where a program names one. \`gouji explain <address>\` tells what a cell counts.

${editions
  .map(
    (form) => `## The form of ${form.edition}

${form.document}, for report years ${form.edition === '2021' ? '2021 and later' : '2019 and 2020'}: ${tableKeys
      .map((key) => formGrid(form.edition, key).cells.length)
      .join(' + ')} cells. Real reports mix the editions, so each table tells its own.

${tableKeys.map((key) => table(form, key, formGrid(form.edition, key), englishOf)).join('\n')}
### 勾稽关系 · The sums

${sums(core, form.edition)}`,
  )
  .join('\n')}`;
  return { 'form.md': text };
}
