import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root.mjs';

/** Imports a TypeScript module that needs no other at run time. */
function source(path) {
  const text = readFileSync(join(root, 'packages/cli/src', path), 'utf8');
  const { module, target } = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 };
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module, target, verbatimModuleSyntax: true } });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

/** The exit codes, from the list that decides them. */
export async function exitCodePages() {
  const { endings } = await source('exit-codes.ts');
  const zh = await source('words/zh/endings.ts');
  const en = await source('words/en/endings.ts');
  const rows = (words) => endings.map(({ name, code }) => `| ${code} | ${words.endings[name]} |`).join('\n');
  const text = `<!-- Made from packages/cli/src/exit-codes.ts by scripts/docs.mjs; changes here are lost. -->

# 退出码 · Exit codes

| 退出码 | 情形 |
|---|---|
${rows(zh)}

一次运行同时有几种情形时，以表中靠前的为准：有输入读不出，退出码就是 2，不论其他报告有没有问题。读取存疑和无法核对之处不改变退出码。\`--fail-on\` 取 \`error\`（默认）、\`warning\`、\`note\` 或 \`never\`。结果还没写完、读取它的程序先结束时（如 \`| head\`），按已经处理的报告决定。

## English

| Exit code | When |
|---|---|
${rows(en)}

Where several apply, the first in the table decides: when an input cannot be read the code is 2, whatever is found in
the others. Doubts about the reading and sums that cannot be judged do not change the code. \`--fail-on\` is \`error\`
(by default), \`warning\`, \`note\` or \`never\`. When the reader of the results goes away early (\`| head\`), the reports
done by then decide.
`;
  return { 'exit-codes.md': text };
}
