import type { PartPages } from './page.js';

export const proactive: PartPages<'proactive'> = {
  'proactive/in-force-covers-issued': {
    explanation: {
      zh: '“现行有效件数”是截至年底全部有效文件的数量，本年制发而未废止的都在其中，因此：现行有效 ≥ 本年制发 − 本年废止。适用于 2021 年版表二的规章和行政规范性文件两行。',
      en: 'In force (现行有效件数) counts all documents valid at the end of the year, those issued this year and not repealed among them: in force ≥ issued − repealed. It concerns rules and normative documents in table two of the 2021 form.',
    },
    causes: [
      {
        zh: '把现行有效件数理解为往年制发、今年仍有效的件数。',
        en: 'In force was taken to mean documents of earlier years only.',
      },
      { zh: '漏填现行有效件数，留着 0。', en: 'In force was never filled in and stays 0.' },
    ],
    exceptions: [
      {
        text: {
          zh: '当年制发、当年废止的文件：本年废止足以抵销差额时不提示。',
          en: 'Documents repealed in the year of their issue: silent where the repealed ones make up the difference.',
        },
        change: {
          cells: {
            'proactive.normativeDocuments.issued': '5',
            'proactive.normativeDocuments.repealed': '3',
            'proactive.normativeDocuments.inForce': '2',
          },
          text: [{ from: '全年制发行政规范性文件2件', to: '全年制发行政规范性文件5件' }],
        },
      },
      {
        zh: '当年到期自动失效的文件不计入废止；确属此种情形的，可以不予理会。',
        en: 'Documents that lapsed within the year count as neither; where that is so, the warning may be passed over.',
      },
    ],
    failing: {
      text: { zh: '本年制发 12 件，废止 1 件，现行有效仍写 9 件。', en: '12 issued and 1 repealed, but 9 in force.' },
      change: {
        cells: { 'proactive.normativeDocuments.issued': '12' },
        text: [{ from: '全年制发行政规范性文件2件', to: '全年制发行政规范性文件12件' }],
      },
    },
    holding: {
      text: { zh: '现行有效包括本年制发的。', en: 'Those issued this year are among those in force.' },
      change: {
        cells: { 'proactive.normativeDocuments.issued': '12', 'proactive.normativeDocuments.inForce': '20' },
        text: [{ from: '全年制发行政规范性文件2件', to: '全年制发行政规范性文件12件' }],
      },
    },
  },
  'proactive/rule-making-power': {
    explanation: {
      zh: '依《立法法》第九十一条、第九十三条，国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府可以制定规章；其他机关“规章”各栏为 0。',
      en: 'Departments of the State Council and the governments of provinces, of cities with districts and of autonomous prefectures may make rules (Legislation Law, articles 91 and 93); the row of rules of any other body is 0.',
    },
    causes: [
      {
        zh: '把行政规范性文件或内部规章制度填入“规章”行。',
        en: 'Normative documents or internal regulations were counted as rules.',
      },
      { zh: '把上级机关的规章计为本机关的。', en: 'Rules of a higher body were counted as its own.' },
    ],
    exceptions: [
      {
        text: {
          zh: '以政府名义报告的政府办公室，以及从名称看不出是否设区的市，不提示。',
          en: 'The office that reports in its government’s name, and a city of which the name does not tell whether it has districts.',
        },
        change: {
          agency: '青禾市人民政府办公室',
          cells: { 'proactive.regulations.issued': '1', 'proactive.regulations.inForce': '6' },
        },
      },
      {
        text: {
          zh: '国务院部门及名称不能确定归属的机关，不提示。',
          en: 'Departments of the State Council, and bodies whose name leaves doubt.',
        },
        change: { agency: '住房和城乡建设部', cells: { 'proactive.regulations.inForce': '6' } },
      },
      {
        zh: '2019 年版表二只看“本年新制作数量”：公开别的机关的规章不是过错。',
        en: 'Of the 2019 form only 本年新制作数量 counts: publishing others’ rules is no fault.',
      },
    ],
    failing: {
      text: { zh: '县水利局填报现行有效规章 3 件。', en: 'A county bureau counts 3 rules in force.' },
      change: { cells: { 'proactive.regulations.inForce': '3' } },
    },
    holding: {
      text: { zh: '计入行政规范性文件。', en: 'They are counted as normative documents.' },
      change: { cells: { 'proactive.normativeDocuments.inForce': '12' } },
    },
  },
};
