import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences of trends, causes and lists, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string, string?]>([
  [
    'county',
    '2023年，全旗共收到政府信息公开申请74件，同比增长12.1%，已全部办结，其中予以公开39件，部分公开6件，不予公开5件，无法提供24件。',
    'received? 74, granted 39, partiallyGranted 6, denied.stateSecret+denied.otherLaw+… 5, unavailable.notHeld+unavailable.needsCreation+… 24',
  ],
  [
    'department',
    '2023年度共收到政府信息公开申请18件（上年度结转0件），均依法依规进行了答复，答复率100%。',
    'received+carriedOver 18, carriedOver 0',
  ],
  [
    'department',
    '2023年，公安分局共受理政府信息公开申请22件，其中不予公开9件，部分公开3件，已主动公开2件，本机关不掌握8件。',
    'received? 22, denied.stateSecret+denied.otherLaw+… 9, partiallyGranted 3, granted 2, unavailable.notHeld 8',
    '云溪市公安局城东分局',
  ],
  [
    'department',
    '本年度新收到3件公民个人提出的政府信息公开申请，1件予以公开，2件信息不存在。',
    'received 3, granted 1, unavailable.notHeld 2',
  ],
  [
    'township',
    '全年我镇共处理依申请公开件5件，其中村民4件、企业1件。',
    'received+carriedOver? 5, received.commercialEnterprise? 1',
  ],
  [
    'department',
    '按照办理结果，予以公开、部分公开、不予公开、无法提供分别为12件、3件、2件、6件。',
    'granted 12, partiallyGranted 3, denied.stateSecret+denied.otherLaw+… 2, unavailable.notHeld+unavailable.needsCreation+… 6',
  ],
  [
    'department',
    '我局2023年共收到政府信息公开申请36件，比2022年（41件）减少5件，办结36件。',
    'received? 36, concluded 36',
  ],
  ['department', '全年新收信息公开申请57件，为近三年最高。', 'received 57'],
  [
    'department',
    '截至年底，2023年受理的19件申请已办结17件，2件待2024年办理。',
    'received? 19, concluded 17, carriedForward 2',
  ],
  [
    'department',
    '全年公开申请件答复7件，其中同意公开5件、信息不存在1件、属于咨询事项1件。',
    'concluded 7, granted 5, unavailable.notHeld 1',
  ],
  [
    'city',
    '2023年，全市政府信息公开申请收件3,806件、办结3,790件，分别较上年增长8.2%和7.9%。',
    'received? 3806, concluded 3790',
  ],
  ['department', '依申请公开数量呈下降趋势，由2021年的52件、2022年的47件降至2023年的33件。', 'received? 33'],
  [
    'department',
    '申请方式：网络平台21件，信函12件；申请主体：自然人30件，商业企业3件；办理结果：予以公开15件，不予公开6件，无法提供12件。',
    'received.naturalPerson? 30, received.commercialEnterprise? 3, granted 15, denied.stateSecret+denied.otherLaw+… 6, unavailable.notHeld+unavailable.needsCreation+… 12',
  ],
  [
    'department',
    '收到的9件政府信息公开申请中，有6件为重复申请，2件属信访投诉类，1件予以公开。',
    'received? 9, rejected.duplicate 6, rejected.petition 2, granted 1',
  ],
  ['department', '2023年收到政府信息公开申请5件，撤回1件，实际办理4件。', 'received? 5, other.misc 1'],
  [
    'department',
    '对不属于本机关公开范围的4件申请，告知申请人向有权机关提出；对要求作出补正的2件申请，出具补正告知书。',
    'unavailable.notHeld 4',
  ],
  ['department', '学院2023年未收到师生及社会公众的信息公开申请。', 'received? 0'],
  ['department', '上年结转申请数、本年新收申请数、办结数均为0。', 'received 0, carriedOver 0, concluded 0'],
  [
    'township',
    '本年度无上年度结转及本年度新收的政府信息公开申请，亦无结转下年度的申请。',
    'received 0, carriedOver 0, carriedForward 0',
  ],
  [
    'department',
    '我局全年共办理政府信息公开申请31件，全部在法定期限内办结，涉及当事人自身信息查询的有12件。',
    'received+carriedOver? 31',
  ],
  [
    'department',
    '2023年全年办理依申请公开事项48件，其中当年新收45件、上年转来3件，已答复46件，转下年2件。',
    'received+carriedOver? 48, received 45, carriedOver 3, concluded 46, carriedForward 2',
  ],
  [
    'department',
    '全年没有因政府信息公开工作引起的行政复议、行政诉讼和投诉举报。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '2023年，政府信息公开行政复议收到3件，经审理，复议机关作出维持决定2件，终止决定1件。',
    'reconsideration 3, reconsideration.upheld 2, reconsideration.other 1',
  ],
  [
    'county',
    '全年政府信息公开行政复议发案量12件、纠错量2件，纠错率16.7%。',
    'reconsideration 12, reconsideration.corrected 2',
  ],
  [
    'department',
    '申请人对政府信息公开答复不服，向市政府申请复议1件，结果维持；向法院提起诉讼1件，尚未开庭。',
    'reconsideration 1, reconsideration.upheld 1, litigationDirect+litigationAfterReconsideration 1, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  [
    'department',
    '因政府信息公开工作被复议、诉讼各1件，复议结果维持，诉讼结果驳回。',
    'reconsideration 1, litigationDirect+litigationAfterReconsideration 1, reconsideration.upheld 1',
  ],
  [
    'department',
    '2023年，因2022年作出的政府信息公开答复引发行政诉讼1件，结果维持。',
    'litigationDirect+litigationAfterReconsideration 1, litigationDirect.upheld+litigationAfterReconsideration.upheld 1',
  ],
  [
    'department',
    '我局政府信息公开行政诉讼案件均为未经复议直接起诉，共3件，其中维持2件、其他结果1件。',
    'litigationDirect 3, litigationDirect.upheld 2, litigationDirect.other 1',
  ],
  ['department', '政府信息公开行政复议、行政诉讼案件分别同比下降20%、33.3%。', ''],
  [
    'department',
    '政府信息公开复议纠错0件，诉讼败诉0件。',
    'reconsideration.corrected 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'county',
    '全年制定公布规范性文件6件，较上年减少4件；依法废止9件、宣布失效5件。',
    'normativeDocuments.issued 6, normativeDocuments.repealed 9',
  ],
  [
    'department',
    '我局无规章制定权，2023年无新制定和废止的规范性文件，现行有效规范性文件8件。',
    'normativeDocuments.issued 0, normativeDocuments.repealed 0, normativeDocuments.inForce 8',
  ],
  ['county', '县政府现行有效规范性文件共计37件，全部在门户网站集中公开。', 'normativeDocuments.inForce 37'],
  ['department', '起草地方性法规1件、政府规章2件。', ''],
  [
    'department',
    '办理行政许可、行政处罚案件分别为216件和33件，无行政强制案件。',
    'licensing.decisions 216, penalties.decisions 33, compulsoryMeasures.decisions 0',
  ],
  [
    'department',
    '2023年共做出行政许可决定1,508项、行政处罚决定209项、行政强制决定17项。',
    'licensing.decisions 1508, penalties.decisions 209, compulsoryMeasures.decisions 17',
  ],
  ['department', '行政许可比上年减少26件，共184件。', 'licensing.decisions 184'],
  ['township', '综合行政执法改革后，我镇承接行政处罚权82项，全年立案11件、处罚9件。', 'penalties.decisions 9'],
  ['department', '全年行政事业性收费收入完成512.7万元，完成预算的102%。', 'fees.amount 512.7'],
  ['department', '我单位行政事业性收费共4项，本年收费总金额36.9万元。', 'fees.amount 36.9'],
  ['department', '我局2023年度未发生信息处理费的收取。', 'fee 0'],
  ['department', '2023年，本单位对1件超量申请发出收费通知，通知金额260元，实际收到260元。', ''],
  ['county', '本年度全县各行政机关收取政府信息公开信息处理费合计为0元。', 'fee 0'],
  ['department', '区级12345工单平台派发我局工单632件，办结626件，退回6件。', ''],
  ['department', '区长信箱、局长信箱共收到来信88件，其中咨询类41件、投诉类36件、建议类11件，办结率100%。', ''],
  ['department', '全年公开行政执法信息2,105条，其中行政许可1,870条，行政处罚198条，行政强制37条。', ''],
  ['county', '全县累计建成政务公开专区15个，接待群众申请查阅127次，代为提交申请9件。', ''],
  ['department', '针对申请人反复申请的问题，召开协调会3次，化解矛盾纠纷2件。', ''],
  ['department', '2020年以来，我局累计办理政府信息公开申请136件。', ''],
  ['department', '人大代表建议主办9件、会办14件，政协提案主办6件、会办10件，除2件不予公开外，其余均已公开。', ''],
])('%s: %s', (level, text, claims, agency) => {
  expect(told(text, level, agency)).toBe(claims);
});
