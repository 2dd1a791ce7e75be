import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';
import { labels } from './rule-labels.mjs';

const dist = (file) => import(pathToFileURL(join(root, 'packages/core/dist', file)).href);

/** The page of each rule, and the list of all: Chinese first, then English. */
export async function rulePages() {
  const core = { ...(await dist('index.js')), ...(await dist('prose.js')), ...(await dist('messages.js')) };
  Object.assign(core, await dist('rollup.js'), await dist('series.js'));
  const book = await dist('rulebook.js');
  const pages = core.rules.map((rule) => [`rules/${rule.id}.md`, rulePage(rule, core, book)]);
  return Object.fromEntries([
    ['rules/README.md', listOfRules(core)],
    ['rules/specimen.md', specimenPage(book)],
    ...pages,
  ]);
}

const generated = '<!-- Made from the rule by scripts/docs.mjs; changes here are lost. -->\n\n';

function rulePage(rule, core, book) {
  const part = (lang) => rulePart(rule, lang, core, book);
  return `${generated}# ${rule.id}\n\n${part('zh')}\n---\n\n## English\n\n${part('en')}`;
}

function specimenPage({ specimen }) {
  return `${generated}# 样例报告 · The specimen report\n\n${labels.zh.specimen}\n\n${labels.en.specimen}\n\n\`\`\`text\n${specimen()}\`\`\`\n`;
}

function rulePart(rule, lang, core, book) {
  const { rulebook, specimen, specimenBefore } = book;
  const words = core.wordsOf(lang);
  const label = labels[lang];
  const page = rulebook[rule.id];
  const lastYear = ({ cells = {}, ...change }) =>
    changesIn(
      { cells, ...change },
      words,
      label,
      core.readText(specimenBefore({ ...change, cells: {} })).reports[0],
      {},
    );
  const changes = ({ change, covers, before }) => [
    ...changesIn(change, words, label, core.readText(specimen({ ...change, cells: {} })).reports[0], sumsOf(page)),
    ...coveredIn(covers, label),
    ...(before === undefined ? [] : lastYear(before).map(label.before)),
  ];
  const level = lang === 'zh' ? '##' : '###';
  const sections = [
    ['', `**${words.rules[rule.id].title}**\n\n${facts(rule, core, words, label)}`],
    [label.explanation, page.explanation[lang]],
    [label.causes, list(page.causes.map((cause) => cause[lang]))],
    [label.exceptions, list(page.exceptions.map((exception) => exceptionLine(exception, lang, changes)))],
    [label.failing, `${shown(page.failing, lang, changes)}\n\n${told(page.failing, rule, lang, core, book)}`],
    [label.holding, shown(page.holding, lang, changes)],
    [label.advice, words.rules[rule.id].advice],
  ];
  return sections.map(([title, text]) => `${title === '' ? '' : `${level} ${title}\n\n`}${text}\n`).join('\n');
}

function facts(rule, { severitiesOf }, words, label) {
  const { basis, years, needs } = rule;
  return table([
    [label.property, ''],
    [
      label.severity,
      severitiesOf(rule)
        .map((one) => words.severities[one])
        .join(label.comma),
    ],
    [label.basis, words.bases[basis]],
    [label.years, label.span(years)],
    [label.needs, needs.map((part) => label.parts[part]).join(label.comma)],
  ]);
}

function exceptionLine(exception, lang, changes) {
  if (!('change' in exception)) return exception[lang];
  return [exception.text[lang], ...changes(exception).map((line) => `  - ${line}`)].join('\n');
}

/** The figures of the report that the examples of a roll-up start from, which are sums of the specimen's. */
function sumsOf({ holding: { change, covers } }) {
  return covers === undefined ? {} : change.cells;
}

/** Whose reports a government's is to be the sum of. */
function coveredIn(covers, label) {
  if (covers === undefined) return [];
  const { bodies, roster } = covers;
  const name = ({ agency = '青禾县水利局', year }) => (year === undefined ? agency : `${agency}（${year}）`);
  return [label.bodies(bodies.map(name)), ...(roster === undefined ? [] : [label.roster(roster)])];
}

function shown({ text, ...example }, lang, changes) {
  const lines = changes(example);
  return lines.length === 0 ? text[lang] : `${text[lang]}\n\n${list(lines)}`;
}

/** What Gouji really says of an example. */
function told({ change, covers, before }, rule, lang, core, book) {
  const words = core.wordsOf(lang);
  const [report] = core.readText(book.specimen(change)).reports;
  const all =
    covers !== undefined
      ? toldOfRollUp(report, covers, core, book.specimen)
      : before !== undefined
        ? toldBeside(report, before, core, book)
        : core.checkWithProse(report).findings;
  const findings = all.filter((finding) => finding.rule === rule.id);
  if (findings.length === 0) throw new Error(`the failing example of ${rule.id} does not fail`);
  const lines = findings.flatMap((finding) => [
    `${words.severities[finding.severity]}  ${core.messageOf(finding, words)}`,
    ...finding.suggestions
      .slice(0, finding.suggestions[0]?.equals ?? 0)
      .map((suggestion) => `    ${labels[lang].suggestion}${core.suggestionText(suggestion, report, words)}`),
  ]);
  return `${labels[lang].says}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``;
}

function toldBeside(report, before, core, { specimenBefore }) {
  const series = new core.Series();
  series.remember('', core.readText(specimenBefore(before)).reports[0]);
  return series.check('', report).findings;
}

function toldOfRollUp(report, { bodies, roster }, core, specimen) {
  const reports = bodies.map((body, at) => ({
    source: `${at + 1}.docx`,
    report: core.readText(specimen(body)).reports[0],
  }));
  return core.checkRollUp(core.rollUp(reports, { against: { source: '', report }, ...(roster && { roster }) }));
}

/**
 * How an example differs from the specimen, a line each; `before` is the specimen with the same cells as ever. Of
 * `sums`, figures that the examples of a roll-up share, it says nothing.
 */
function changesIn(change, words, label, before, sums) {
  const { agency, year, cells = {}, editions = {}, pictures = [], text = [] } = change;
  const all = Object.values(before.tables).flatMap((table) => table.cells);
  const from = (address) => all.find((cell) => cell.address === address)?.raw ?? '';
  return [
    ...(agency === undefined ? [] : [label.agency(agency)]),
    ...(year === undefined ? [] : [label.year(year)]),
    ...Object.entries(editions).map(([table, edition]) => label.edition(words.tables[table], edition)),
    ...pictures.map((table) => label.picture(words.tables[table])),
    ...Object.entries(cells)
      .filter(([address, to]) => sums[address] !== to)
      .map(([address, to]) => {
        return label.cell(words.cell(address, before.tables.proactive.edition), sums[address] ?? from(address), to);
      }),
    ...text.map(({ from, to }) => label.text(oneLine(from), oneLine(to))),
  ];
}

function oneLine(text) {
  return text.trim().replaceAll('\n', ' ⏎ ').replaceAll('\t', ' ');
}

function listOfRules(core) {
  const part = (lang) => {
    const words = core.wordsOf(lang);
    const rows = core.rules.map((rule) => {
      const { id, basis } = rule;
      const severities = core.severitiesOf(rule).map((one) => words.severities[one]);
      return [`[\`${id}\`](${id}.md)`, words.rules[id].title, severities.join(labels[lang].comma), words.bases[basis]];
    });
    const { rule, title, severity, basis } = labels[lang];
    return `${labels[lang].intro}\n\n${table([[rule, title, severity, basis], ...rows])}\n`;
  };
  return `${generated}# 规则 · Rules\n\n${part('zh')}\n## English\n\n${part('en')}`;
}

function table([head, ...rows]) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function list(lines) {
  return lines.map((line) => `- ${line}`).join('\n');
}
