// npm run new:rule -- part/what-must-hold
// Writes a rule with its test, and the places for its words, from templates; then says what is left to do.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageStub, ruleFile, testFile, wordsStub } from './new-rule/templates.mjs';
import { root } from './root.mjs';

const core = join(root, 'packages/core');
const [id = ''] = process.argv.slice(2);
const match = /^([a-z]+)\/([a-z]+(?:-[a-z]+)*)$/.exec(id);
if (match === null) stop('call it as: npm run new:rule -- part/what-must-hold');

const [, part, name] = match;
const variable = name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const file = join(core, 'src/rules', `${id}.ts`);
if (existsSync(file)) stop(`there is a rule ${id} already`);
const wordFiles = ['zh', 'en'].map((lang) => join(core, `src/messages/${lang}/${part}.ts`));
const pageFile = join(core, `src/rulebook/${part}.ts`);
const newParts = [...wordFiles, pageFile].filter((path) => !existsSync(path));
if (newParts.length > 0)
  stop(`${part} is a new part: first write ${newParts.join(', ')} and name them where the others are named`);

write(file, ruleFile(id, variable));
write(join(core, 'test/rules', `${id}.test.ts`), testFile(id));
for (const path of wordFiles) append(path, wordsStub(id));
append(pageFile, pageStub(id));
const list = listFor(part);
register(join(core, 'src/rules', list));

console.log(`
Left to do:
- src/rules/${id}.ts: severity, basis (a new clause goes into basis.ts), years, needs, check
- src/rules/${list}: put it where its findings are to be told
- src/messages/{zh,en}/${part}.ts: title, message, advice
- src/rulebook/${part}.ts: explanation, causes, exceptions, examples
- test/rules/${id}.test.ts: what fires, and a silent case for each exception
- test/rules/bookkeeping.test.ts: the id joins the list of published names
- npm run format, npm run docs, npm test; a line in CHANGELOG.md`);

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}

/** Puts lines before the end of the file's last object. */
function append(path, lines) {
  const text = readFileSync(path, 'utf8');
  const end = text.lastIndexOf('\n};') + 1;
  write(path, text.slice(0, end) + lines + text.slice(end));
}

/** The list of the main entry, which is kept small, for the parts that are there; every other rule stands behind it. */
function listFor(part) {
  const light = readFileSync(join(core, 'src/rules/form-rules.ts'), 'utf8');
  return light.includes(`from './${part}/`) ? 'form-rules.ts' : 'rules.ts';
}

function register(path) {
  const text = readFileSync(path, 'utf8');
  const end = text.indexOf('] as const satisfies readonly Rule[]');
  write(path, `import { ${variable} } from './${id}.js';\n${text.slice(0, end)}  ${variable},\n${text.slice(end)}`);
}

function stop(reason) {
  console.error(reason);
  process.exit(2);
}
