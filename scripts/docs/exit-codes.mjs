import { source } from './source.mjs';

/** The exit codes, from the list that decides them. */
export async function exitCodePages() {
  const { endings } = await source('cli', 'exit-codes.ts');
  const zh = await source('cli', 'words/zh/endings.ts');
  const en = await source('cli', 'words/en/endings.ts');
  const rows = (words) => endings.map(({ name, code }) => `| ${code} | ${words.endings[name]} |`).join('\n');
  const text = `<!-- Made from packages/cli/src/exit-codes.ts by scripts/docs.mjs; changes here are lost. -->

# 退出码 · Exit codes

| 退出码 | 情形 |
|---|---|
${rows(zh)}

一次运行同时有几种情形时，以表中靠前的为准：有输入读不出，退出码就是 2，不论其他报告有没有问题。读取存疑和无法核对之处不改变退出码。\`--fail-on\` 取 \`error\`（默认）、\`warning\`、\`note\` 或 \`never\`。结果还没写完、读取它的程序先结束时（如 \`| head\`），按已经处理的报告决定。

被信号终止时，退出码是 128 加信号的编号：SIGHUP 129、SIGINT 130、SIGTERM 143；没写完的文件会被清理，\`review\` 还会把终端恢复原样、释放会话文件的锁。在 \`review\` 里按 Ctrl-C 等于离开，不是信号。\`serve\` 收到 SIGINT 或 SIGTERM 后先处理完手上的报告，以 0 退出；再收到一次则立即退出。

## English

| Exit code | When |
|---|---|
${rows(en)}

Where several apply, the first in the table decides: when an input cannot be read the code is 2, whatever is found in
the others. Doubts about the reading and sums that cannot be judged do not change the code. \`--fail-on\` is \`error\`
(by default), \`warning\`, \`note\` or \`never\`. When the reader of the results goes away early (\`| head\`), the reports
done by then decide.

Ended by a signal, the exit code is 128 and the number of the signal: SIGHUP 129, SIGINT 130, SIGTERM 143. Files that
are not complete are removed; \`review\` also leaves the terminal as it was and gives back the lock of its session.
Ctrl-C within \`review\` leaves it and is no signal.
\`serve\` finishes what it runs on SIGINT or SIGTERM and ends with 0; on a second one it ends at once.
`;
  return { 'exit-codes.md': text };
}
