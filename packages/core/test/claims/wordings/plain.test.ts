import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences of the plain kind that most reports hold, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string, string?]>([
  [
    'county',
    '2023年，全区共收到政府信息公开申请176件，上年结转5件，按期答复173件，结转下一年度8件。',
    'received? 176, carriedOver 5, concluded 173, carriedForward 8',
  ],
  [
    'department',
    '我局2023年共受理政府信息公开申请9件，均为自然人申请，其中予以公开4件、部分公开1件、信息不存在4件。',
    'received? 9, received.naturalPerson? 9, granted 4, partiallyGranted 1, unavailable.notHeld 4',
  ],
  [
    'department',
    '全年收到依申请公开政府信息申请3件，同比下降50%，全部按时办结，无行政复议、行政诉讼。',
    'received? 3, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'township',
    '2023年，我街道未收到政府信息公开申请，无政府信息公开行政复议、行政诉讼案件。',
    'received? 0, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '2023年，市教育局办结政府信息公开申请41件，其中予以公开20件，部分公开4件，不予公开2件，无法提供13件，其他处理2件。',
    'concluded 41, granted 20, partiallyGranted 4, denied.stateSecret+denied.otherLaw+… 2, unavailable.notHeld+unavailable.needsCreation+… 13, other.correctionOverdue+other.feeOverdue+… 2',
  ],
  ['department', '本年度通过信函、网络等渠道收到政府信息公开申请14件，全部依法答复。', 'received? 14'],
  [
    'county',
    '全年制发行政规范性文件8件，废止3件，现行有效65件；作出行政许可12,340件、行政处罚1,976件、行政强制143件；行政事业性收费2,318万元。',
    'normativeDocuments.issued 8, normativeDocuments.repealed 3, normativeDocuments.inForce 65, licensing.decisions 12340, penalties.decisions 1976, compulsoryMeasures.decisions 143, fees.amount 2318',
  ],
  [
    'department',
    '2023年共收到政府信息公开申请11件，其中上年结转1件，新增10件，已全部办结。',
    'received+carriedOver 11, carriedOver 1, received 10',
  ],
  [
    'department',
    '因政府信息公开引发行政复议3件，其中结果维持2件，其他结果1件；未引发行政诉讼。',
    'reconsideration 3, reconsideration.upheld 2, reconsideration.other 1, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '2023年公安分局作出行政处罚决定2,874件，办理行政许可15,920件，实施行政强制措施408件。',
    'penalties.decisions 2874, licensing.decisions 15920, compulsoryMeasures.decisions 408',
    '云溪市公安局城东分局',
  ],
  ['department', '全年无新收和上年结转的政府信息公开申请。', 'received 0, carriedOver 0'],
  [
    'department',
    '收到政府信息公开申请8件，较上年增加2件，已答复7件，1件正在办理中，未收取信息处理费。',
    'received? 8, concluded 7, carriedForward 1, fee 0',
  ],
  [
    'department',
    '2023年度我局收到政府信息公开申请52件，其中本机关不掌握相关政府信息18件、没有现成信息需要另行制作3件、补正后申请内容仍不明确2件、重复申请1件。',
    'received? 52, unavailable.notHeld 18, unavailable.needsCreation 3, unavailable.unclearAfterCorrection 2, rejected.duplicate 1',
  ],
  ['county', '县政府办公室共受理依申请公开32件，各乡镇、县直部门共受理依申请公开104件。', ''],
  ['department', '按季度统计，一季度收到申请3件，二季度5件，三季度2件，四季度4件，全年共14件。', ''],
  [
    'department',
    '本年度发生行政诉讼2件，均与政府信息公开有关，其中维持1件、尚未审结1件。',
    'litigationDirect+litigationAfterReconsideration 2, litigationDirect.upheld+litigationAfterReconsideration.upheld 1, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  ['department', '信息公开专栏全年发布信息380条，其中规范性文件2条、财政预决算4条、行政处罚56条。', ''],
  ['department', '我单位无行政许可、行政处罚、行政强制职能，2023年行政事业性收费为0元。', 'fees.amount 0'],
  ['department', '政务服务便民热线全年受理市民来电申请公开类咨询12件。', ''],
  [
    'department',
    '2023年，共收到政府信息公开申请30件（自然人28件、其他2件），比2022年的36件下降16.7%。',
    'received? 30, received.naturalPerson? 28, received.otherOrganization? 2',
  ],
  ['department', '收到申请后，对其中5件内容不清的申请进行了沟通，引导申请人补正3件。', ''],
  [
    'county',
    '2023年，本县政府信息公开行政诉讼案件总数7件，其中未经复议直接起诉5件（维持3件、其他结果2件），复议后起诉2件（维持2件）。',
    'litigationDirect+litigationAfterReconsideration 7, litigationDirect 5, litigationDirect.upheld 3, litigationDirect.other 2, litigationAfterReconsideration 2, litigationAfterReconsideration.upheld 2',
  ],
  ['department', '年内共收取政府信息公开信息处理费2件，合计860元。', 'feeCases 2, fee 860'],
  [
    'department',
    '2023年我局没有制定规范性文件，现行有效的规范性文件5件。',
    'normativeDocuments.issued 0, normativeDocuments.inForce 5',
  ],
  ['department', '2023年政府信息公开申请受理量较2022年增加6件，达21件。', 'received? 21'],
  ['township', '全年公开村务信息1,240条、镇级信息365条，受理群众申请事项86件。', ''],
  [
    'department',
    '2023年收到的23件申请均已办结，其中按“不予处理”办结2件、按“无法提供”办结8件。',
    'received? 23, rejected.petition+rejected.duplicate+… 2, unavailable.notHeld+unavailable.needsCreation+… 8',
  ],
  ['department', '全年未收到任何政府信息公开申请，也没有往年结转申请。', 'received? 0, carriedOver 0'],
  ['department', '本级收到政府信息公开申请7件，下属单位收到2件。', ''],
  ['department', '回复政府信息公开申请15件，回复率100%，其中超期回复0件。', 'concluded 15'],
])('%s: %s', (level, text, claims, agency) => {
  expect(told(text, level, agency)).toBe(claims);
});
