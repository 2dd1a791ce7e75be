import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';
import { source } from './source.mjs';

const example = `{
  "$schema": "./config.schema.json",
  "failOn": "warning",
  "skip": ["structure/labels"],
  "severities": { "cells/placeholder": "off", "identity/deadline": "note" },
  "deadlines": { "department": "01-20", "township": "01-20" },
  "levels": { "青禾县政务服务中心": "department" },
  "renamed": { "青禾县环境保护局": "青禾县生态环境局" },
  "roster": "名册.txt",
  "session": "年报/.gouji-review.json"
}`;

/** What a value may be, as short as a table has room for. */
function typeOf(
  { type, enum: values, items, properties, additionalProperties, minimum, exclusiveMinimum, maximum },
  words,
) {
  if (values) return values.length > 6 ? words.rule : values.map((value) => `\`"${value}"\``).join(' ');
  if (items) return `[ ${typeOf(items, words)} ]`;
  if (properties)
    return Object.keys(properties)
      .map((name) => `\`${name}\``)
      .join(' ');
  if (additionalProperties) return `{ ${words.name}: ${typeOf(additionalProperties, words)} }`;
  if (type === 'number')
    return `${words.number} ${minimum ?? exclusiveMinimum}${maximum === undefined ? '+' : `–${maximum}`}`;
  return { boolean: '`true` `false`', string: words.text }[type] ?? String(type);
}

/** The schema of the config, and the page about it with the table of its keys. */
export async function configPages() {
  const { configSchema } = await import(pathToFileURL(join(root, 'packages/core/dist/config.js')).href);
  const { about } = await source('core', 'config/about.ts');
  const schema = configSchema();
  const rows = (lang, words) =>
    Object.entries(schema.properties)
      .map(([key, property]) => `| \`${key}\` | ${typeOf(property, words)} | ${about[key][lang]} |`)
      .join('\n');
  const zhRows = rows('zh', { rule: '规则', name: '名称', number: '数', text: '文字' });
  const enRows = rows('en', { rule: 'rule', name: 'name', number: 'number', text: 'text' });
  return {
    'schema/config.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    'config.md': `<!-- Made from packages/core/src/config by scripts/docs.mjs; changes here are lost. -->

${zh(zhRows)}
## English

${en(enRows)}`,
  };
}

const zh = (rows) => `# 配置、接受的问题、两轮之间 · Config, accepted findings, rounds

## 配置文件

一个办公室对所有核对都一样的约定，写在 \`gouji.config.json\` 里。命令从当前文件夹逐级向上找它，用 \`--config 文件\` 另外指定；命令行里写明的优先于它。写错时指出是哪一项、在哪一行，什么也不核对。

\`\`\`json
${example}
\`\`\`

| 项 | 取值 | 作用 |
|---|---|---|
${rows}

- 结构见 [schema/config.schema.json](schema/config.schema.json)：放在配置文件旁，编辑器就按 \`$schema\` 提示和检查。
- 改了级别，所有输出、退出码、审核界面和接口都一样；\`off\` 与 \`skip\` 相同。\`gouji rules\` 列出各条规则现在的级别，“→”前面是不写时的级别；JSON 中为 \`configured\`。
- 机关名称里的空格和全角字符不影响对照。一个机关改过两次名称，写两条即可；绕成圈是错误。
- 接口（[serve.md](serve.md)）在表单的 \`config\` 部分、查询或 JSON 的 \`config\` 里接受同样的文件内容；其中的 \`roster\`、\`session\` 指本机文件，接口不读取。

## 接受的问题

查出的问题里，有些核实后不需整改。\`gouji check 年报/ --only cells/placeholder --accept "本机关无规章制定权"\` 把这次查出而还没有决定的问题全部接受，记下规则、单元格和其中的数字、理由、时间和经手人；\`gouji review\` 里逐条“不属实”记的是同一种决定，存在同一个文件里（[会话文件](review.md#会话文件)）。

只有这一个文件，是因为接受一个问题和审核时认定它不属实是一回事：两个文件迟早会说得不一样。它照样：

- 按规则、单元格和数字认问题，与行号无关；数字一变，问题重新列出，也重新计入退出码。
- 由 \`--session 文件\` 或配置里的 \`session\` 读入；\`--accept\` 在两者都没有时写到报告旁的 \`.gouji-review.json\`。
- 没有用上的（数字已变，或报告里已没有这个问题）在标准错误里逐条列出，JSON 中为 \`unused\`。没有运行的规则不算。
- 先写在一旁、写完才替换；有人正在审核、文件损坏或由更新的版本写成时，说明原因，原样不动。已认定属实的问题不会被 \`--accept\` 改掉。

## 两轮之间

第一轮：\`gouji check 第一稿/ --format json --output 第一轮.json\`。收到改过的报告之后：\`gouji check 第二稿/ --since 第一轮.json\`。

| 与上次相比 | JSON | 意思 |
|---|---|---|
| 仍未改 | \`open\` | 规则、单元格、数字都一样 |
| 改过，仍不对 | \`changed\` | 规则和单元格一样，数字不同 |
| 新出现 | \`new\` | 上次没有 |
| 已改好 | \`fixed\` | 上次有，这次核对过，没有了 |
| 不能断定 | \`untold\` | 上次有，这次没有，但规则没有运行，或有关的格子读不出、空着 |

报告按文件对应，文件换了位置就按机关和年度对应。上次核对过而这次没有给的报告，在标准错误里列出，不算改好。各种输出都写明：\`csv\` 只列这次的问题；\`sarif\` 用它自己的 \`baselineState\`，不能断定的另作通知；\`xlsx\`、\`html\`、\`markdown\` 的汇总逐份报告计数；退出码只看这次的问题。
`;

const en = (
  rows,
) => `What an office has settled for all its checks stands in \`gouji.config.json\`. Commands look for it from the working folder
upward; \`--config FILE\` names another. What a call says itself counts before it, but for \`skip\`, to which \`--skip\` adds.
A config that is not valid is told by key and line, and nothing is checked.

| Key | Value | |
|---|---|---|
${rows}

- [schema/config.schema.json](schema/config.schema.json) is its JSON Schema: put beside the config, editors find it by \`$schema\`.
- Other severities hold in every output, in the exit code, in a review and over HTTP; \`off\` is the same as \`skip\`. \`gouji rules\`
  shows what each rule is now behind its default, in JSON as \`configured\`.
- White space and full-width forms do not make another name of a body. A body that was renamed twice has two entries; a
  circle is a fault.
- The endpoint ([serve.md](serve.md)) takes the text of a config as the part \`config\` of a form, in the query or in JSON. Files that
  it names, \`roster\` and \`session\`, are not looked for there.

**Accepted findings.** \`gouji check reports/ --only cells/placeholder --accept "makes no rules"\` accepts all that is found and not decided: rule,
cells and what stands in them, why, when and who. A finding dismissed in \`gouji review\` is the same decision in the same file,
the [session](review.md). There is one file because to accept a finding and to find that it does not hold are one thing, and two
files would come to say different things. Accepted findings are known by rule, cells and figures, whatever moves: when a
figure changes the finding is told again and counts again. \`--session FILE\`, or \`session\` in the config, reads them; \`--accept\` writes to
\`.gouji-review.json\` beside the reports where neither is said. Those that nothing came of are listed on standard error, in JSON as
\`unused\`; rules that did not run say nothing. The file is written aside and put in its place when complete; while somebody is
reviewing, and where it is damaged or from a later version, it is left as it is, with a sentence. What was confirmed stays so.

**Rounds.** \`gouji check first/ --format json --output round-1.json\`, then \`gouji check second/ --since round-1.json\`: every finding is \`open\`
(as it was), \`changed\` (the same cells with other figures) or \`new\`; what has gone is \`fixed\`, or \`untold\` where its rule did not run
or its cells are blank or cannot be read. Reports are matched by file, then by body and year; those that have not come are
named on standard error, and nothing of theirs counts as fixed. Every format says so: \`csv\` of this round's findings alone, \`sarif\` by
its own \`baselineState\`, with a notification for what is \`untold\`; \`xlsx\`, \`html\` and \`markdown\` count by report. The exit code is
that of this round.
`;
