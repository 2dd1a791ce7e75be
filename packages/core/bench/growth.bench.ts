import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { check, type Report, readText } from '../src/index.js';
import { type ReportText, reportTexts } from './reports.js';
import { medianOf, processorTime, sideBySide, type Task } from './side-by-side.js';
import { type Ratio, tell } from './told.js';

/** Time for each character when a text is 10 and 100 times as large. */
const patience = { rounds: 24, iterations: 1, now: processorTime };
const sizes = [1, 10, 100] as const;
const largest = 100;
const most = 1.3;

/** Characters of a page that holds one report, and much else. */
const page = 20_000;
const navigation = '首页 > 政务公开 > 政府信息公开年报\n字号：【大 中 小】\n打印本页　关闭窗口\n';

/**
 * Ways for a text to be large, as they occur: how to write the one numbered `at` of a size. No two hold the same
 * sentences, as the reader remembers what it has seen, and small texts would profit by it alone.
 */
const ways: Readonly<Record<string, (report: ReportText, size: number, at: number) => string>> = {
  'one report in a page': ({ text }, size, at) => padded(text, size * page, at * size * page),
  'many reports in one text': ({ text }, size, at) =>
    Array.from({ length: size }, (_, copy) => text.replaceAll('。', `${sign(at * size + copy)}。`)).join('\n\n'),
};

/** The report with navigation before it, and its own paragraphs again and again in section one, each with a sign. */
function padded(text: string, length: number, firstSign: number): string {
  const paragraphs = text.split('\n').filter((line) => line.includes('。'));
  const front: string[] = [];
  const prose: string[] = [];
  for (let room = length - text.length, at = 0; room > 0; at++) {
    const paragraph = `\n${sign(firstSign + at)}${paragraphs[at % paragraphs.length]}\n`;
    prose.push(paragraph);
    room -= paragraph.length;
    if (at % 3 > 0) continue;
    front.push(navigation);
    room -= navigation.length;
  }
  const [report] = readAll(text);
  const sectionTwo = report?.sections.find(({ index }) => index === 1)?.heading.start ?? text.length;
  return [...front, text.slice(0, sectionTwo), ...prose, text.slice(sectionTwo)].join('');
}

/** Two Chinese characters for a number. */
function sign(of: number): string {
  return String.fromCharCode(0x4e00 + (of % 5000), 0x4e00 + (Math.floor(of / 5000) % 5000));
}

/** Reads and checks so many texts that all sizes come to the same number of characters. */
function task(way: keyof typeof ways, report: ReportText, size: number): Task {
  const texts = Array.from({ length: largest / size }, (_, at) => ways[way]?.(report, size, at) ?? '');
  // A text made of pieces is put together when it is first read; this does so now.
  const flat = texts.map((text) => Buffer.from(text).toString());
  return () => flat.forEach(readAndCheck);
}

function readAndCheck(text: string): void {
  for (const report of readAll(text)) check(report);
}

function readAll(text: string): readonly Report[] {
  const reading = readText(text);
  if (!reading.ok) throw new Error(`not read: ${reading.problem.kind}`);
  return reading.reports;
}

/** What a character costs at 10 and at 100 times the size, in times of what it costs at the first. */
function growth(way: keyof typeof ways, report: ReportText): [ten: number, hundred: number] {
  const tasks = Object.fromEntries(sizes.map((size) => [size, task(way, report, size)]));
  const rounds = sideBySide(tasks, patience);
  const ten = medianOf(rounds, (time) => time('10') / time('1'));
  const hundred = medianOf(rounds, (time) => time('100') / time('1'));
  console.log(`${way}, ${report.name}: 1 : ${ten.toFixed(2)} : ${hundred.toFixed(2)}`);
  return [ten, hundred];
}

// What is alive when V8 clears its young generation is copied; in a roomy one hardly anything is. The bench runs itself
// a second time with such a one, so that what the reader costs is told apart from what memory does.
const roomy = ['--max-semi-space-size=128'];
const isRoomy = process.execArgv.length > 0;

for (const way of Object.keys(ways)) {
  const where = isRoomy ? `${way}, roomy young generation` : way;
  const grown = reportTexts.map((report) => growth(way, report));
  const worst = (at: 0 | 1) => Math.max(...grown.map((ratios) => ratios[at]));
  tell(
    { what: `${where}: a character at 10 times the size`, ratio: worst(0), most },
    { what: `${where}: a character at 100 times the size`, ratio: worst(1), most },
  );
}

if (!isRoomy) {
  const again = fork(fileURLToPath(import.meta.url), [], { execArgv: roomy });
  again.on('message', (ratio) => tell(ratio as Ratio));
}
