import { describe, expect, test } from 'vitest';
import { claimed } from './reading.js';

const both = 'received | received+carriedOver';

describe('requests', () => {
  test.each<[string, string[]]>([
    ['全年共收到政府信息公开申请15件。', [`received 15 | ${both}`]],
    [
      '本年新收政府信息公开申请14件，上年结转1件，共15件。',
      ['received 14 | received', 'carriedOver 1 | carriedOver', 'received 15 | received+carriedOver'],
    ],
    [
      '收到申请105件（含上年结转5件），办结100件，其余5件结转下年度办理。',
      [
        'received 105 | received+carriedOver',
        'carriedOver 5 | carriedOver',
        'concluded 100 | concluded',
        'carriedForward 5 | carriedForward',
      ],
    ],
    [
      '今年以来，共收到信息公开申请12宗，已办结11宗，1宗正在办理中。',
      [`received 12 | ${both}`, 'concluded 11 at least | concluded', 'carriedForward 1 | carriedForward'],
    ],
    [
      '收到申请21件，其中19件已按时答复，2件结转至2024年办理。',
      [`received 21 | ${both}`, 'concluded 19 at least | concluded', 'carriedForward 2 | carriedForward'],
    ],
    [
      '收到申请16件，其中答复5件、无法提供11件。',
      [`received 16 | ${both}`, 'outcome 11 | unavailable.notHeld+unavailable.needsCreation+…'],
    ],
    [
      '2022年结转12件，2023年新收236件，办结234件。',
      ['carriedOver 12 | carriedOver', 'received 236 | received', 'concluded 234 | concluded'],
    ],
    ['收到18件政府信息公开申请，均按时答复。', [`received 18 | ${both}`]],
    ['新收申请１２件，办结 1 0 件。', ['received 12 | received', 'concluded 10 | concluded']],
    ['收到政府信息公\n开申请1\n2件。', [`received 12 | ${both}`]],
    ['受理申请三十六件，结转下年度两件。', [`received 36 | ${both}`, 'carriedForward 2 | carriedForward']],
  ])('%s', (text, lines) => {
    expect(claimed(text)).toEqual(lines);
  });
});

describe('outcomes and applicants', () => {
  test.each<[string, string[]]>([
    [
      '予以公开及部分公开25件，信息不存在8件，不属于本机关公开5件。',
      [
        'outcome 25 | granted+partiallyGranted',
        'outcome 8 at least | unavailable.notHeld',
        'outcome 5 at least | unavailable.notHeld',
      ],
    ],
    ['予以公开（含部分公开）98件。', ['outcome 98 | granted+partiallyGranted']],
    [
      '不予公开2件，其中国家秘密1件、内部事务信息1件。',
      [
        'outcome 2 | denied.stateSecret+denied.otherLaw+…',
        'outcome 1 | denied.stateSecret',
        'outcome 1 | denied.internalAffairs',
      ],
    ],
    ['申请人主动撤回3件。', ['outcome 3 at least | other.misc']],
    [
      '予以公开、部分公开、不予公开分别为5件、3件和0件。',
      ['outcome 5 | granted', 'outcome 3 | partiallyGranted', 'outcome 0 | denied.stateSecret+denied.otherLaw+…'],
    ],
    [
      '新收申请12件，其中公民申请9件，企业申请3件。',
      [
        'received 12 | received',
        'applicant 9 | received.naturalPerson',
        // All organizations, where no other one is named.
        'applicant 3 | received.commercialEnterprise | received.commercialEnterprise+received.researchInstitution+…',
      ],
    ],
    ['新收申请11件，申请人均为自然人。', ['received 11 | received', 'applicant 11 | received.naturalPerson']],
  ])('%s', (text, lines) => {
    expect(claimed(text)).toEqual(lines);
  });
});

describe('zeros in words', () => {
  const none = [
    'reconsideration 0 | reconsideration',
    'litigation 0 | litigationDirect+litigationAfterReconsideration',
  ];
  test.each<[string, string[]]>([
    ['本年度没有收到公民、法人和其他组织提出的政府信息公开申请。', [`received 0 | ${both}`]],
    ['未发生因政府信息公开引起的行政复议、行政诉讼情况。', none],
    ['没有因信息公开被复议或诉讼。', none],
    ['行政复议、行政诉讼案件均为零。', none],
    ['无上年结转，无结转下年度继续办理的申请。', ['carriedOver 0 | carriedOver', 'carriedForward 0 | carriedForward']],
    [
      '政府信息公开行政复议零纠错、行政诉讼零败诉。',
      [
        'reconsideration 0 | reconsideration.corrected',
        'litigation 0 | litigationDirect.corrected+litigationAfterReconsideration.corrected',
      ],
    ],
    ['信息处理费收取情况：无。', ['fee 0']],
    [
      '没有制发和废止规范性文件。',
      ['document 0 | normativeDocuments.issued', 'document 0 | normativeDocuments.repealed'],
    ],
  ])('%s', (text, lines) => {
    expect(claimed(text)).toEqual(lines);
  });
});

describe('tables two and four, and section six', () => {
  test.each<[string, string[]]>([
    [
      '制定发布行政规范性文件3件，废止2件，截至2023年底现行有效15件。',
      [
        'document 3 | normativeDocuments.issued',
        'document 2 | normativeDocuments.repealed',
        'document 15 | normativeDocuments.inForce',
      ],
    ],
    [
      '作出行政许可决定1,520件、行政处罚三十六宗。',
      ['decision 1520 | licensing.decisions', 'decision 36 | penalties.decisions'],
    ],
    ['行政事业性收费1234.56万元。', ['charge 1234.56 | fees.amount']],
    [
      '因政府信息公开引发行政复议3件，其中维持2件，纠正1件；行政诉讼2件，均未审结。',
      [
        'reconsideration 3 | reconsideration',
        'reconsideration 2 | reconsideration.upheld',
        'reconsideration 1 | reconsideration.corrected',
        'litigation 2 | litigationDirect+litigationAfterReconsideration',
        'litigation 2 | litigationDirect.pending+litigationAfterReconsideration.pending',
      ],
    ],
    [
      '因政府信息公开答复引发行政复议1件，结果维持。',
      ['reconsideration 1 | reconsideration', 'reconsideration 1 | reconsideration.upheld'],
    ],
    [
      '因上年度政府信息公开答复引发行政复议1件，结果维持。',
      ['reconsideration 1 at least | reconsideration', 'reconsideration 1 at least | reconsideration.upheld'],
    ],
    [
      '1件行政复议因上年度答复引发，1件为本年度答复引发。',
      ['reconsideration 1 at least | reconsideration', 'reconsideration 1 at least | reconsideration'],
    ],
    ['行政复议1件因上年度答复引发，1件因本年度答复引发。', ['reconsideration 1 at least | reconsideration']],
    ['未发生因上年度政府信息公开答复引发的行政复议。', []],
    ['收取信息处理费0.083万元。', ['fee 830']],
  ])('%s', (text, lines) => {
    expect(claimed(text)).toEqual(lines);
  });
});

describe('nothing is claimed', () => {
  test.each([
    '2023年，我市收到申请近200件。',
    '收到政府信息公开申请二十余件。',
    '上年收到申请34件。',
    '上半年收到申请12件。',
    '截至2023年6月底，收到申请5件。',
    '下一步，计划办理政府信息公开申请50件。',
    '全市收到政府信息公开申请2310件。',
    '局机关本级收到政府信息公开申请8件。',
    '通过网上平台收到申请6件。',
    '收到涉及征地拆迁的政府信息公开申请31件。',
    '承办人大代表建议31件、政协提案47件，办结78件，答复全文均予以公开。',
    '受理12345热线工单1200件，办结1198件。',
    '公示行政许可信息230条、行政处罚决定书41份。',
    '清理规范性文件11件，公开规范性文件5件，备案规范性文件3件。',
    '我局无规章制定权，建立规章制度3项。',
    '未收到针对政府信息公开工作的举报和投诉。',
    '依申请公开咨询62人次，收到有效投诉3件。',
    '发布政策解读36份，其中文字解读21份。',
    '未按期答复0件，超期答复0件。',
    '抽查依申请公开案卷20件。',
  ])('%s', (text) => {
    expect(claimed(text)).toEqual([]);
  });
});

describe('the body that reports', () => {
  test('a government speaks of the whole, of which its office is a part', () => {
    const text = '县政府办公室收到政府信息公开申请56件；全县收到政府信息公开申请176件。';
    expect(claimed(text, 'county')).toEqual([`received 176 | ${both}`]);
    expect(claimed(text, 'department')).toEqual([]);
  });

  test('all of its bodies are the whole', () => {
    expect(claimed('全县各级行政机关共受理政府信息公开申请328件。', 'county')).toEqual([`received 328 | ${both}`]);
  });

  test('a heading says what is counted below it', () => {
    expect(claimed('（二）依申请公开情况\n全年收到15件，办结15件。')).toEqual([
      `received 15 | ${both}`,
      'concluded 15 | concluded',
    ]);
    expect(claimed('（二）网民留言办理情况\n全年收到15件，办结15件。')).toEqual([]);
  });

  test('the form of 2019 has one row of other outcomes, and no repealed documents', () => {
    const old = { editions: { proactive: '2019', applications: '2019', disputes: '2019' } } as const;
    const text = '其他处理3件，主动撤回1件。制定规范性文件2件，废止1件。';
    expect(claimed(text, 'department', old)).toEqual([
      'outcome 3 | other',
      'outcome 1 at least | other',
      'document 2 | normativeDocuments.made',
    ]);
  });
});
