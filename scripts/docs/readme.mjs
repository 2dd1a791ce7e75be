import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { screen } from './screen.mjs';

const main = join(root, 'packages/cli/dist/main.js');
const pages = ['README.md', 'README.zh-CN.md', 'docs/layouts.md', 'docs/review.md', 'docs/rollup.md'];

/** `<!-- gouji … -->` before a fenced block: the block holds what that call prints, whatever its exit code. */
const call = /(<!-- gouji (.+?) -->\n```(\w*)\n)[\s\S]*?(```)/g;

/** `<!-- screen 80x24 en: Enter j -->`: what a review of the examples shows on such a terminal after these keys. */
const shown = /(<!-- screen (\d+)x(\d+) (zh|en):(.*?) -->\n```(?:\w*)\n)[\s\S]*?(```)/g;

const examples = readdirSync(join(root, 'examples'))
  .filter((name) => name !== 'README.md')
  .sort()
  .map((name) => join(root, 'examples', name));

function output(line) {
  const args = line.split(' ');
  const { status, stdout } = spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8' });
  if (status > 1) throw new Error(`gouji ${line} ended with ${status}`);
  return stdout.replace(/\n*$/, '\n');
}

async function withScreens(text) {
  const screens = new Map();
  for (const [, head, columns, rows, lang, keys] of text.matchAll(shown)) {
    const asked = { files: examples, columns: Number(columns), rows: Number(rows), lang };
    screens.set(head, await screen({ ...asked, keys: keys.split(' ').filter((key) => key !== '') }));
  }
  return text.replace(shown, (_, head, __, ___, ____, _____, end) => `${head}${screens.get(head)}\n${end}`);
}

/** The pages that show what Gouji prints, with what it prints now. */
export async function shownPages() {
  const texts = pages.map(async (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const printed = text.replace(call, (_, head, line, __, end) => `${head}${output(line)}${end}`);
    return [join('..', page), await withScreens(printed)];
  });
  return Object.fromEntries(await Promise.all(texts));
}
