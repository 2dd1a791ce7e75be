import type { Example, PartPages } from './page.js';
import type { Change } from './specimen.js';
import { specimenFigures } from './specimen-figures.js';

const bureaus: readonly Change[] = [{}, { agency: '青禾县卫生健康局' }];

/** What two bureaus with the figures of the specimen add up to. */
const twice = Object.fromEntries(
  Object.entries(specimenFigures('2021')).map(([address, figure]) => [address, String(2 * figure)]),
);

const county: Change = { agency: '青禾县人民政府', cells: twice };

const whole: Example = {
  text: {
    zh: '名册上的两个局各有一份报告，县政府报告的每一格都是它们之和。',
    en: 'The two bureaus of the roster have one report each, and every cell of the county’s report is their sum.',
  },
  change: county,
  covers: { bodies: bureaus, roster: ['青禾县水利局', '青禾县卫生健康局'] },
};

export const rollup: PartPages<'rollup'> = {
  'rollup/sum': {
    explanation: {
      zh: '政府的年度报告汇总所属各机关的数据：每一格等于各机关同一格之和。只有名册上的机关都在、每个机关这一格都有数字时才核对；缺一个，就只说明缺什么，不判断对错。',
      en: 'A government’s report adds up those of its bodies: every cell is the sum of the same cell of each. It is judged only where every body of the roster is there and has a figure in the cell; where one is missing, that is told, and nothing is judged.',
    },
    causes: [
      { zh: '汇总时漏加或重复加了一个机关。', en: 'A body was left out, or added twice.' },
      { zh: '汇总以后，机关改过自己的数字。', en: 'A body changed its figures after they were added up.' },
      {
        zh: '给出的报告不全，或多出不在汇总范围内的机关。',
        en: 'The reports given are not all, or some are of bodies not covered.',
      },
    ],
    exceptions: [
      {
        zh: '垂直管理的机关不在汇总范围内：不列入名册，它们的报告就不计入。',
        en: 'Bodies under vertical management are not covered: left off the roster, their reports do not enter.',
      },
      {
        text: {
          zh: '有机关这一格空白或不是数字：合计不完整，不核对。',
          en: 'A body has nothing, or no number, in the cell: the sum is incomplete and is not judged.',
        },
        change: { ...county, cells: { ...twice, 'proactive.licensing.decisions': '40' } },
        covers: { bodies: [{ cells: { 'proactive.licensing.decisions': '' } }, { agency: '青禾县卫生健康局' }] },
      },
      {
        zh: '政府办公室自己的报告（本级）是其中一个加数，不是政府的汇总，不与合计相比。',
        en: 'The report of the government’s own office is one addend, not the government’s: it is not compared with the sums.',
      },
    ],
    failing: {
      text: {
        zh: '两个局各制发规范性文件 2 件，县政府报告写作 5 件。',
        en: 'Two bureaus issued 2 documents each; the county’s report says 5.',
      },
      change: { ...county, cells: { ...twice, 'proactive.normativeDocuments.issued': '5' } },
      covers: { bodies: bureaus },
    },
    holding: whole,
  },
  'rollup/missing': {
    explanation: {
      zh: '名册列明政府报告所汇总的机关，每个都应有当年的一份报告。没有报告的逐一列出，凡涉及它的合计都标为不完整，不按 0 计。',
      en: 'The roster names the bodies that a government’s report adds up; each has a report of the year. Those without are named one by one, every sum that they belong to is marked as incomplete, and they are not counted as 0.',
    },
    causes: [
      { zh: '机关还没有报送。', en: 'The body has not sent it yet.' },
      {
        zh: '报告的标题没有写机关名称，或写错了年份。',
        en: 'The title of its report names no body, or the wrong year.',
      },
      {
        zh: '机关已改名、合并或撤销，名册没有更新。',
        en: 'The body was renamed, merged or dissolved, and the roster was not brought up to date.',
      },
    ],
    exceptions: [
      {
        text: {
          zh: '名册上写简称（水利局、县卫生健康局），只对得上一个机关时，视为同一机关。',
          en: 'A short name on the roster (水利局, 县卫生健康局) that fits one body only is that body’s.',
        },
        change: county,
        covers: { bodies: bureaus, roster: ['水利局', '县卫生健康局'] },
      },
      { zh: '没有名册时，无从知道缺谁，不提示。', en: 'Without a roster nobody can be missing.' },
    ],
    failing: {
      text: {
        zh: '名册上有民政局，却没有它的报告。',
        en: 'The roster names the bureau of civil affairs, which has no report.',
      },
      change: county,
      covers: { bodies: bureaus, roster: ['青禾县水利局', '青禾县卫生健康局', '青禾县民政局'] },
    },
    holding: whole,
  },
  'rollup/duplicate': {
    explanation: {
      zh: '一个机关一年只有一份报告计入汇总。有两份时，不能断定哪一份为准：两份都列出，都不计入合计。',
      en: 'One report a body and year enters the sums. Of two, nobody can tell which counts: both are named, and neither enters.',
    },
    causes: [
      { zh: '改过的报告和原来的报告放在同一个文件夹里。', en: 'A corrected report lies beside the one before.' },
      { zh: '同一份报告存有两种格式（Word 和 PDF）。', en: 'The same report is there in two formats (Word and PDF).' },
      {
        zh: '套用别的机关的报告，没有改标题。',
        en: 'A report was copied from another body’s, and its title left as it was.',
      },
    ],
    exceptions: [
      {
        text: {
          zh: '同一机关不同年度的报告不是重复：只取要汇总的年度，其余注明不计入的原因。',
          en: 'Reports of other years are no duplicates: those of the year are taken, and it is told why the others are not.',
        },
        change: county,
        covers: { bodies: [...bureaus, { year: 2023 }] },
      },
    ],
    failing: {
      text: { zh: '水利局的报告有两份。', en: 'There are two reports of the water bureau.' },
      change: county,
      covers: { bodies: [...bureaus, {}] },
    },
    holding: whole,
  },
};
