import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const zh = `\`gouji check\` 和 \`gouji extract\` 都可以输出 JSON、NDJSON 和 CSV，各字段如下（英文）。要点：

- 字段名是公开约定，只增不改；\`message\`、\`advice\`、\`basis\`、\`name\` 是所选语言的句子，其余与语言无关。
- 读不准的单元格是 \`absent\`，没有数值，绝不猜测，也不当作 0；原因见 \`reading\`。
- CSV 为 UTF-8、不带 BOM：用 Excel 打开请选“数据 → 自文本/CSV”，编码选 UTF-8。
- 会被电子表格当作公式执行的文字（以 \`=\`、\`@\` 开头，或以 \`+\`、\`-\` 开头而不是数字或短横）前面加一个 \`'\`；
  数字、\`-\`、\`/\` 等不受影响。去掉这个 \`'\` 就是原文；JSON 中一律是原文。`;

const en = `Both commands write a whole document with \`--format json\` and one line a report with \`--format ndjson\`; the schemas are
[check](schema/check.schema.json) and [extract](schema/extract.schema.json) (draft 2020-12); that of the file that a review
keeps is [review](schema/review.schema.json). Names are a public contract:
fields may be added, those that are there keep their name and meaning. Members stand in a fixed order, the same call
writes the same bytes, and a run of any length is written report by report. \`null\` is what is not known; an empty
string is what is not written. A cell that could not be read for certain is \`absent\`: never guessed, never 0.`;

const csv = `## CSV

UTF-8 without a byte-order mark, fields quoted as in RFC 4180 where they need it, rows ended by a line feed. Inputs that gave no
report have no rows: standard error and the exit code tell of them.

- \`gouji extract --format csv\` has one row a cell of the form, for every cell of every report. Its columns are the fields of
  [a cell of the form](#a-cell-of-the-form), in that order. \`value\` is empty unless \`state\` is \`number\`.
- \`gouji check --format csv\` has one row a finding: \`source\`, \`agency\`, \`year\`, \`edition\`, \`severity\`, \`rule\`, \`message\`, \`cells\`
  (addresses with spaces between), \`line\`, \`expected\`, \`actual\`, \`difference\`, \`suggestion\` (the likeliest in words; several
  that are equally likely with \`|\` between), \`advice\`, \`basis\`, \`table\`, \`row\`, \`column\` (their names; more than three are
  counted), \`written\` (what stands there), \`decision\` (\`confirmed\`, \`dismissed\` or \`open\`; empty without \`--session\`), \`reason\`,
  \`note\`, \`place\` (in words, for files without lines), \`since\` (\`new\`, \`open\` or \`changed\`; empty without \`--since\`).

A spreadsheet runs text that begins with \`=\` or \`@\`, or with \`+\` or \`-\` before anything but a plain number or more such
signs, as a formula. Such text, and only such text, is written with one \`'\` before it; so is text of that kind that begins with \`'\`
already, so that taking one \`'\` away always gives the text back. Figures, \`-8\`, \`+2\`, \`-\` and \`/\` are never changed. In
JSON nothing is: control characters are written as escapes.`;

const corrections = `## The list of corrections

\`gouji check --format markdown\` and \`--format xlsx\` write the same records for people: a row a finding, with the names of the form,
what to do and what was decided; then how many findings each report has, and which inputs gave no report. The workbook (Office
Open XML) has the counts on its first sheet, the list on its second, and a sheet for each body (of at most 200), with its
findings and with what could not be judged. All its texts are texts: nothing in it is a formula. A
character that XML does not have is written as its picture (\`␛\`) or as \`□\`. Their layout is for people and may change.

## Letters of corrections

\`gouji check --format docx\` writes letters to the bodies (退回修改意见): one for each report with errors or warnings, each from a
page of its own, with what is to be corrected, what is to be looked into and what is only worth knowing: where, what is written,
what is expected, what to do, on what basis. The date by which the report is to come back and who sends it are left to be filled
in. A last page tells of the reports that get no letter, and of the files that could not be read. What a reviewer has
dismissed is in no letter; a reviewer's note is.

## For programs that know findings

- \`gouji check --format sarif\` writes SARIF 2.1.0: a result for each finding, at the total of a sum and with every addend as a
  related location; the address of a cell is a logical location. Rules have their help from the rulebook.
  \`partialFingerprints["findingKey/v1"]\` is the \`key\` of the finding in JSON: it stays when lines move, and changes with a
  figure. What a reviewer has dismissed is suppressed; what could not be read or judged are notifications.
- \`gouji check --format junit\` writes JUnit's XML: a suite for each report, in it a case for each rule that judged it. Errors and
  warnings fail their case, notes stand in its output; what was dismissed or could not be judged is skipped. An input without
  a report is a suite with an error.
- \`gouji check --format github\` writes workflow commands of GitHub Actions, which are shown beside the lines of the files: errors,
  warnings, and notices for notes and for what could not be read or judged.

## The page of findings

\`gouji check --format html\` writes one page that needs nothing beside itself: the findings beside the form's tables as they are
printed, faulty cells marked by a sign and the number of the finding, every addend of a sum for whoever points at its mark or
comes to it by the keyboard. It has no script, loads nothing, prints on A4 and goes with light and dark. A run of several
reports has its contents first. It is for people and may change.`;

/** The fields of the JSON outputs, from their schemas. */
export function jsonPages() {
  const text = `<!-- Made from docs/schema by scripts/docs.mjs; changes here are lost. -->

# 供程序读取的输出 · Output for programs

${zh}

${en}

${['extract', 'check'].map(commandPart).join('\n\n')}

${csv}

${corrections}

${sessionPart()}
`;
  return { 'json.md': text };
}

function commandPart(command) {
  const schema = readSchema(command);
  const { line, problemLine, table: _, ...records } = schema.$defs;
  const lines = `### ${line.title}\n\n${line.description}\n\n${fields(problemLine, schema)}`;
  return [...titled(schema, records), lines].join('\n\n').replace(/\n{3,}/g, '\n\n');
}

/** The file that a review keeps. */
function sessionPart() {
  const schema = readSchema('review');
  const { text: _text, written: _written, ...records } = schema.$defs;
  return titled(schema, records)
    .join('\n\n')
    .replace(/\n{3,}/g, '\n\n');
}

function readSchema(name) {
  return JSON.parse(readFileSync(join(root, `docs/schema/${name}.schema.json`), 'utf8'));
}

/** A schema's own fields, then those of each of its records. */
function titled(schema, records) {
  const parts = Object.values(records).map(
    (record) => `### ${record.title}\n\n${record.description ?? ''}\n\n${fields(record, schema)}`,
  );
  return [`## ${schema.title}`, schema.description, fields(schema, schema), ...parts];
}

function fields({ properties }, schema) {
  const rows = Object.entries(properties).map(([name, property]) => {
    return `| \`${name}\` | ${typeOf(property, schema)} | ${property.description ?? described(property, schema)} |`;
  });
  return ['| Field | Type | |', '|---|---|---|', ...rows].join('\n');
}

function typeOf({ $ref, type, items, oneOf, const: constant, enum: values }, schema) {
  if ($ref) return referred($ref, schema);
  if (constant !== undefined) return `\`${JSON.stringify(constant)}\``;
  if (values) return values.map((value) => `\`${JSON.stringify(value)}\``).join(', ');
  if (oneOf) return oneOf.map((one) => typeOf(one, schema)).join(' or ');
  if (type === 'array') return items ? `array of ${typeOf(items, schema).replace(/^an? /, '')}` : 'array';
  return [type].flat().join(' or ');
}

/** What a definition says of itself. */
function described({ $ref = '' }, schema) {
  return schema.$defs[$ref.replace('#/$defs/', '')]?.description ?? '';
}

/** A record by its title; a list of names as it stands. */
function referred($ref, schema) {
  const name = $ref.replace('#/$defs/', '');
  const definition = schema.$defs[name];
  return definition.enum ? typeOf(definition, schema) : definition.title.toLowerCase();
}
