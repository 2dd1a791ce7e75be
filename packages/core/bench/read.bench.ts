import { extractFormats, written } from '../src/formats/index.js';
import { check, type Report, readText } from '../src/index.js';
import { wordsOf } from '../src/messages/index.js';
import { checkWithProse, claimsOf } from '../src/prose.js';
import { reportTexts } from './reports.js';
import { medianOf, sideBySide } from './side-by-side.js';
import { tell } from './told.js';

/** Reading and checking a report, in times of `JSON.parse` of what `extract --format json` writes of it. */
const patience = { rounds: 200, iterations: 8 };

function reportsIn(text: string): readonly Report[] {
  const reading = readText(text);
  if (!reading.ok) throw new Error(`not read: ${reading.problem.kind}`);
  return reading.reports;
}

const readAndCheck = (text: string) => reportsIn(text).map((report) => check(report));
const readAndCheckProse = (text: string) => reportsIn(text).map((report) => checkWithProse(report));
const readAndClaim = (text: string) => reportsIn(text).map((report) => claimsOf(report));

/** Sentences as no report before had them: the reader remembers texts that it has seen, and is not to profit by it. */
const signs = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁';

function fresh(text: string): () => string {
  const texts = Array.from(signs, (one) => Array.from(signs, (two) => text.replaceAll('。', `${one}${two}。`))).flat();
  let next = 0;
  return () => texts[next++ % texts.length] as string;
}

const tasks = reportTexts.flatMap(({ name, text }) => {
  const entries = reportsIn(text).map((report) => ({ source: name, report }));
  const json = [...written(extractFormats.json(wordsOf('zh')), entries)].join('');
  const compact = JSON.stringify(JSON.parse(json));
  const unseen = fresh(text);
  return [
    [`${name} gouji`, () => readAndCheck(text)],
    [`${name} prose`, () => readAndCheckProse(text)],
    [`${name} claims`, () => readAndClaim(text)],
    [`${name} fresh`, () => readAndCheck(unseen())],
    [`${name} json`, () => JSON.parse(json)],
    [`${name} compact`, () => JSON.parse(compact)],
  ] as const;
});

const rounds = sideBySide(Object.fromEntries(tasks), patience);

for (const { name } of reportTexts) {
  const ratio = (one: string, other: string) =>
    medianOf(rounds, (time) => time(`${name} ${one}`) / time(`${name} ${other}`));
  const what = `read and check ${name}`;
  tell(
    { what: `${what} / JSON.parse`, ratio: ratio('gouji', 'json'), most: 1 },
    { what: `${what} with its prose / JSON.parse`, ratio: ratio('prose', 'json'), most: 2 },
    { what: `read ${name} and its claims / JSON.parse`, ratio: ratio('claims', 'json'), most: null },
    { what: `${what}, sentences never read before / JSON.parse`, ratio: ratio('fresh', 'json'), most: null },
    { what: `${what} / JSON.parse without white space`, ratio: ratio('gouji', 'compact'), most: null },
  );
}

const all = (time: (task: string) => number, task: string) =>
  reportTexts.reduce((sum, { name }) => sum + time(`${name} ${task}`), 0);
for (const [task, what, most] of [
  ['gouji', 'read and check all of them / JSON.parse', 1],
  ['prose', 'read and check all of them with their prose / JSON.parse', 2],
] as const)
  tell({ what, ratio: medianOf(rounds, (time) => all(time, task) / all(time, 'json')), most });
