import { expect, test } from 'vitest';
import { checkedBeside, prose, toldBeside, yearBefore } from '../../support/beside.js';

const own = [
  '围绕河湖管理和农村供水，及时公开政策文件和办事结果，群众办事更加方便',
  '组织人员走访灌区，收集群众对用水分配的意见建议并逐条答复',
  '联合乡镇开展水法宣传，把节水知识送到田间地头和学校课堂',
  '梳理历年水利工程档案，分批公开竣工验收和资金使用情况',
  '完善取水许可办理流程，压减办理时限，公开办理进度供查询',
];
const other = [
  '推进数字孪生流域建设，按季度公布重点河段水质监测的结果',
  '举办开放日活动，邀请人大代表和居民参观自来水厂净化车间',
  '修订信息发布审核制度，明确股室职责，避免重复发布和漏发',
  '采用短视频解读防汛预案，回应汛期群众最关心的转移安置问题',
  '清查小型水库责任人名单，在现场公示牌和门户网站同步更新',
];
const text = (sentences: readonly string[]) => `${sentences.join('。')}。`;

/** What is said of a report of which so many sentences are last year's. */
function told(same: number, year = '', options = {}): string[] {
  const before = { 0: text([...own.slice(0, same), ...other.slice(same)]).replaceAll('N', '2023') };
  const now = { 0: text(own).replaceAll('N', '2024') + year };
  return toldBeside(
    { sections: prose({ 4: '', ...now }) },
    yearBefore({ sections: prose({ 4: '', ...before }) }),
    options,
  );
}

test('prose of its own is silent, a few sentences of last year’s among it', () => {
  expect(told(0)).toEqual([]);
  expect(told(2)).toEqual([]);
});

test('more than half of it is told', () => {
  expect(told(3)).toEqual(['warning series/copied']);
  expect(told(5)).toEqual(['warning series/copied']);
});

test('the share can be set, and is enough', () => {
  expect(told(5, '', { copiedShare: 1 })).toEqual(['warning series/copied']);
  expect(told(3, '', { copiedShare: 0.9 })).toEqual([]);
});

test('the sentences are quoted, with their places', () => {
  const sections = prose({ 0: text(own), 4: '' });
  const { findings } = checkedBeside({ sections }, [yearBefore({ sections })]);
  const [{ quotes, place, facts }] = findings as unknown as [(typeof findings)[0]];
  expect(quotes?.map(({ text }) => text)).toEqual(own);
  expect(place).toEqual(quotes?.[0]?.place);
  expect(facts).toMatchObject({ share: 1, same: 5, sentences: 5 });
});

test('a hundred of them are quoted, and all are counted', () => {
  const many = text(Array.from({ length: 101 }, (_, at) => `公开河段水质监测结果第${at}号断面`));
  const sections = prose({ 0: many, 4: '' });
  const [finding] = checkedBeside({ sections }, [yearBefore({ sections })]).findings;
  expect(finding?.facts).toMatchObject({ same: 101 });
  expect(finding?.quotes).toHaveLength(100);
});

test('they are quoted as the report writes them that is judged, before or after the other', () => {
  const sentences = (year: number) => own.map((sentence) => `${year}年${sentence}`);
  const sectionsOf = (year: number) =>
    prose({ 0: text([...(year === 2024 ? ['全年工作开局平稳，各项任务按期推进'] : []), ...sentences(year)]), 4: '' });
  const quotesOf = (year: number, other: number) => {
    const { findings } = checkedBeside({ year, sections: sectionsOf(year) }, [
      { year: other, sections: sectionsOf(other) },
    ]);
    return findings.find(({ rule }) => rule === 'series/copied')?.quotes?.map(({ text }) => text);
  };
  expect(quotesOf(2024, 2023)).toEqual(sentences(2024));
  expect(quotesOf(2024, 2025)).toEqual(sentences(2024));
});

test('the years may differ, other figures may not', () => {
  const years = own.map((sentence) => `YEAR年${sentence}`);
  const figures = own.map((sentence) => `FIGURE次${sentence}`);
  const both = (sentences: readonly string[], word: string, now: string, before: string) =>
    toldBeside(
      { sections: prose({ 4: '', 0: text(sentences).replaceAll(word, now) }) },
      yearBefore({ sections: prose({ 4: '', 0: text(sentences).replaceAll(word, before) }) }),
    );
  expect(both(years, 'YEAR', '2024', '2023').filter((line) => line.includes('copied'))).toHaveLength(1);
  expect(both(figures, 'FIGURE', '12', '15')).toEqual([]);
});

test('what the law and the form make every report say does not count', () => {
  const formulas = [
    '未收到政府信息公开申请，未发生因政府信息公开引起的行政复议案件',
    '没有发生因政府信息公开工作被责任追究的情况，与往年的情况一致',
    '依据《中华人民共和国政府信息公开条例》《中华人民共和国政府信息公开工作年度报告格式》第五十条',
    '本年度未收取信息处理费，无此类收费项目，也没有减免的情况',
  ];
  const sections = prose({ 0: text(formulas), 4: text(formulas) });
  expect(toldBeside({ sections }, yearBefore({ sections })).filter((line) => line.includes('copied'))).toEqual([]);
});

test('two long sentences are too few', () => {
  const long = own.slice(0, 4).join('，');
  const sections = prose({ 0: text([long, long.replaceAll('，', '、')]), 4: '' });
  expect(toldBeside({ sections }, yearBefore({ sections }))).toEqual([]);
});

test('a hundred characters are enough', () => {
  const toldOf = (length: number) => {
    const sections = prose({
      0: text(['甲', '乙', '丙', '丁'].map((char, at) => char.repeat(at < 3 ? 25 : length - 75))),
      4: '',
    });
    return toldBeside({ sections }, yearBefore({ sections }));
  };
  expect(toldOf(99)).toEqual([]);
  expect(toldOf(100)).toEqual(['warning series/copied']);
});

test('a report that says little says it again', () => {
  const sections = prose({ 0: text(own.slice(0, 3)), 4: '' });
  expect(toldBeside({ sections }, yearBefore({ sections }))).toEqual([]);
});
