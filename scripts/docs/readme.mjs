import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const main = join(root, 'packages/cli/dist/main.js');
const pages = ['README.md', 'README.zh-CN.md', 'docs/layouts.md'];

/** `<!-- gouji … -->` before a fenced block: the block holds what that call prints, whatever its exit code. */
const block = /(<!-- gouji (.+?) -->\n```(\w*)\n)[\s\S]*?(```)/g;

function output(line) {
  const args = line.split(' ');
  const { status, stdout } = spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8' });
  if (status > 1) throw new Error(`gouji ${line} ended with ${status}`);
  return stdout.replace(/\n*$/, '\n');
}

/** The pages that show what Gouji prints, with what it prints now. */
export function shownPages() {
  const texts = pages.map((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    return [join('..', page), text.replace(block, (_, head, line, __, end) => `${head}${output(line)}${end}`)];
  });
  return Object.fromEntries(texts);
}
