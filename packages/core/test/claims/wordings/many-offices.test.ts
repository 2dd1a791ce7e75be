import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences of offices, towns and cities, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string]>([
  [
    'department',
    '2023年，市卫生健康委共收到并受理政府信息公开申请52件，上年度结转1件，办结53件，无结转下年度办理件。',
    'received? 52, carriedOver 1, concluded 53, carriedForward 0',
  ],
  [
    'county',
    '全年共收到政府信息公开申请286件（含上年度结转9件），按照办理结果划分：予以公开121件，部分公开39件，不予公开18件，无法提供85件，不予处理7件，其他处理11件，结转下年度5件。',
    'received+carriedOver 286, carriedOver 9, granted 121, partiallyGranted 39, denied.stateSecret+denied.otherLaw+… 18, unavailable.notHeld+unavailable.needsCreation+… 85, rejected.petition+rejected.duplicate+… 7, other.correctionOverdue+other.feeOverdue+… 11, carriedForward 5',
  ],
  ['department', '共处理政府信息公开申请17件，申请量与2022年相比上升了13.3%。', 'received+carriedOver? 17'],
  [
    'department',
    '对公民、法人或者其他组织提出的11件政府信息公开申请，均在法定期限内予以书面答复，答复率100%。',
    'received? 11',
  ],
  [
    'township',
    '2023年我办收到政府信息公开申请1件，已在规定时限内答复，未出现因信息公开引发的复议、诉讼，也没有举报和投诉。',
    'received? 1, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['department', '全年公开申请受理量18件，办结量17件，未办结1件。', 'received? 18, concluded 17, carriedForward 1'],
  [
    'department',
    '全年新收申请中，自然人申请58件，占93.5%；商业企业、科研机构申请各2件，占6.5%。',
    'received.naturalPerson 58, received.commercialEnterprise 2, received.researchInstitution 2',
  ],
  ['department', '我局本年度收到的依申请公开信息总数为8条，全部予以公开。', 'received 8, granted 8'],
  ['department', '依申请公开信息件数：0件。', 'received? 0'],
  ['department', '截至2023年12月31日，未收到申请公开本单位政府信息的申请。', 'received? 0'],
  [
    'department',
    '本年度收到信息公开申请2件，其中1件为自然人申请，1件为法人申请；1件予以公开，1件告知不属于本机关掌握。',
    'received 2, received.naturalPerson 1, received.commercialEnterprise+received.researchInstitution+… 1, granted 1, unavailable.notHeld 1',
  ],
  ['city', '市本级共受理政府信息公开申请421件，各县（市、区）受理1,236件。', ''],
  ['city', '全市政府信息公开申请总量1657件，其中市本级421件，各县（市、区）1236件。', 'received? 1657'],
  ['department', '收到申请8件，已按期答复6件，其余2件正在办理当中。', 'received? 8, concluded 6, carriedForward 2'],
  [
    'department',
    '申请内容属于“行政执法案卷信息”不予公开4件，属于“过程性信息”不予公开2件，申请“没有现成信息需要另行制作”无法提供1件。',
    'denied.enforcementFile? 4, denied.processInformation? 2, unavailable.needsCreation? 1',
  ],
  [
    'department',
    '对要求行政机关确认或重新出具已获取信息的申请不予处理1件、信访类申请不予处理3件。',
    'rejected.confirmation? 1, rejected.petition? 3',
  ],
  [
    'department',
    '其他处理7件，分别为：申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请4件，申请人主动撤回申请3件。',
    'other.correctionOverdue+other.feeOverdue+… 7, other.correctionOverdue 4, other.misc 3',
  ],
  [
    'department',
    '2023年，我局未收到政府信息公开申请，亦无因政府信息公开申请行政复议、提起行政诉讼的情况发生。',
    'received? 0, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '2023年收到信息公开申请6份，其中5份出具《政府信息公开告知书》，1份出具《补正告知书》。',
    'received? 6',
  ],
  ['department', '2023年度，政府信息依申请公开受理总数30件，较上一年度的24件增长25%。', 'received? 30'],
  [
    'department',
    '办理上年结转政府信息公开申请2件，本年新收21件，共23件，全部办结。',
    'carriedOver 2, received 21, received+carriedOver 23',
  ],
  ['department', '2023年，我局收到政府信息公开申请“零”件。', 'received? 0'],
  ['department', '２０２３年度共收到政府信息公开申请 １ ０ 件，其中网络 ８ 件、信函 ２ 件。', 'received? 10'],
  [
    'department',
    '2023年度政府信息公开申请行政复议案件1件，行政复议机关维持我局作出的答复。',
    'reconsideration 1, reconsideration.upheld 1',
  ],
  [
    'county',
    '2023年，全县因政府信息公开申请引发的行政复议5起，行政诉讼3起，其中行政复议维持3起、确认违法1起、正在办理1起，行政诉讼驳回起诉2起、撤诉1起。',
    'reconsideration 5, litigationDirect+litigationAfterReconsideration 3, reconsideration.upheld 3, reconsideration.corrected 1, reconsideration.pending 1, litigationDirect.other+litigationAfterReconsideration.other 2, litigationDirect.other+litigationAfterReconsideration.other 1',
  ],
  [
    'department',
    '政府信息公开行政复议、诉讼被纠错数均为0。',
    'reconsideration.corrected 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'department',
    '因政府信息公开引发行政复议2件（1件维持、1件撤回），行政诉讼0件。',
    'reconsideration 2, reconsideration.upheld 1, reconsideration.other 1, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '2022年发生的1件政府信息公开行政诉讼二审维持原判，2023年未新增诉讼案件。',
    'litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '行政复议机关受理针对我局政府信息公开的复议申请3件，其中2件维持，1件未审结。',
    'reconsideration 3, reconsideration.upheld 2, reconsideration.pending 1',
  ],
  ['county', '县政府作为行政复议机关，全年办理政府信息公开类复议案件8件，纠错2件。', ''],
  ['department', '连续三年政府信息公开行政诉讼零败诉。', ''],
  ['county', '全年制定县政府规范性文件4件、县政府办公室规范性文件7件，废止规范性文件3件。', ''],
  ['department', '现有规范性文件11件，其中本年制发2件。', 'normativeDocuments.inForce 11, normativeDocuments.issued 2'],
  ['department', '2023年全局共办理行政许可1.2万件，作出行政处罚决定326件。', 'penalties.decisions 326'],
  [
    'department',
    '行政许可、行政处罚、行政强制各为1,024件、76件、5件。',
    'licensing.decisions 1024, penalties.decisions 76, compulsoryMeasures.decisions 5',
  ],
  ['township', '我镇2023年度对外管理服务事项中，行政许可0项、行政处罚5项、行政强制1项。', 'licensing.decisions 0'],
  ['department', '2023年行政事业性收费（不动产登记费、土地闲置费）共计1,205.33万元。', 'fees.amount 1205.33'],
  ['department', '本年度本单位行政事业性收费金额为零。', 'fees.amount 0'],
  ['department', '本年度，我局没有对政府信息公开申请收取任何检索、复制、邮寄费用。', 'fee 0'],
  ['department', '按照信息处理费收取标准，本年度共产生信息处理费3笔，计720元，均已缴入国库。', 'fee 720'],
  ['township', '2023年，本镇没有依申请提供政府信息的收费情况。', 'fee 0'],
  ['department', '2023年收取信息处理费情况：发出收费通知的件数为0件，总金额为0元，实际收取的总金额为0元。', 'fee 0'],
  ['department', '全年共接到群众来电咨询依申请公开事宜53次，均作出解答。', ''],
  ['county', '县档案馆、图书馆政府信息查阅点全年接待查阅210人次，提供信息查询85条。', ''],
  ['department', '全年公开双随机抽查结果36件，行政处罚结果信息27条，行政许可结果信息310条。', ''],
  ['department', '区长信箱受理件312件，办结312件；民生热线受理件1,208件，办结1,205件。', ''],
  ['county', '全年开展政府信息公开申请办理业务培训3次，组织案例评析会1场，发放《条例》读本200本。', ''],
  ['department', '持续做好依申请公开工作，2024年计划将平均答复时间缩短至10个工作日，确保复议诉讼零纠错。', ''],
  ['department', '其中1件申请涉及第三方，已书面征求第三方意见。', ''],
  ['department', '行政审批窗口全年受理申请8,412件，主动公开办事指南312项，无一件投诉。', ''],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
