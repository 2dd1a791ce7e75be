import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences in the manner of county and department reports, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string]>([
  // requests
  [
    'county',
    '2023年，全县各级各部门共收到政府信息公开申请213件，上年结转6件，均已按期办理。',
    'received? 213, carriedOver 6',
  ],
  ['department', '我局全年共收到依申请公开件17件，其中网上申请11件、信函申请6件，已全部答复。', 'received? 17'],
  ['department', '全年共办理依申请公开事项9件，无超期答复情况。', 'received+carriedOver? 9'],
  [
    'department',
    '2023年度本机关新收政府信息公开申请8件，无上年度结转申请，结转下年度继续办理0件。',
    'received 8, carriedOver 0, carriedForward 0',
  ],
  ['department', '今年共接到公民申请信息公开4件，已按规定时限书面答复。', 'received? 4'],
  [
    'county',
    '受理政府信息公开申请56件，较上年减少12件，其中县政府办公室受理9件，县自然资源局受理21件。',
    'received? 56',
  ],
  ['department', '本年度没有收到政府信息公开申请，也没有上年结转的申请。', 'received? 0, carriedOver 0'],
  [
    'department',
    '收到政府信息公开申请33件，已办结31件，剩余2件正在按程序办理。',
    'received? 33, concluded 31, carriedForward 2',
  ],
  [
    'department',
    '全年依申请公开答复26件，其中予以公开14件，部分公开5件，本机关不掌握相关政府信息7件。',
    'concluded 26, granted 14, partiallyGranted 5, unavailable.notHeld 7',
  ],
  ['county', '全年共收到申请件128件，答复126件，结转下年度2件。', 'received? 128, concluded 126, carriedForward 2'],
  ['department', '对收到的12件政府信息公开申请，全部在法定期限内作出答复。', 'received? 12'],
  ['department', '2023年，我镇受理依申请公开政府信息0件。', 'received? 0'],
  ['department', '本年度共收到政府信息公开申请7宗，当面申请1宗，通过邮寄提交的6宗。', 'received? 7'],
  [
    'department',
    '收到自然人申请19件，法人申请3件，合计22件。',
    'received.naturalPerson? 19, received.commercialEnterprise+received.researchInstitution+…? 3, received? 22',
  ],
  ['department', '全年收到公民、法人和其他组织提出的政府信息公开申请45件，同比增长18.4%。', 'received? 45'],
  [
    'county',
    '全年新收申请91件，其中自然人85件、商业企业4件、法律服务机构2件。',
    'received 91, received.naturalPerson 85, received.commercialEnterprise 4, received.legalServiceInstitution 2',
  ],
  ['department', '共收到政府信息公开申请6件，其中1件申请人主动撤回，其余5件已答复。', 'received? 6, other.misc 1'],
  ['department', '按时办结政府信息公开申请24件，办结率100%。', 'concluded 24'],
  ['department', '全年共收到申请3件，已全部办结，无结转情况。', 'received? 3'],
  ['department', '去年结转的3件申请和今年新收的15件申请均已办结。', 'carriedOver 3, received 15'],
  // outcomes
  [
    'department',
    '其中，属于主动公开范围告知获取途径的2件，依法不予公开的1件。',
    'granted 2, denied.stateSecret+denied.otherLaw+… 1',
  ],
  [
    'department',
    '办理结果为：予以公开10件，部分公开2件，不予公开3件（其中涉及个人隐私2件、过程性信息1件），无法提供4件。',
    'granted 10, partiallyGranted 2, denied.stateSecret+denied.otherLaw+… 3, denied.thirdPartyRights 2, denied.processInformation 1, unavailable.notHeld+unavailable.needsCreation+… 4',
  ],
  [
    'department',
    '因信息不存在无法提供的5件，因重复申请不予处理的2件。',
    'unavailable.notHeld? 5, rejected.duplicate? 2',
  ],
  [
    'department',
    '答复结果中，全部公开6件、部分公开1件、信息不存在3件。',
    'granted 6, partiallyGranted 1, unavailable.notHeld 3',
  ],
  ['department', '在收到的11件申请中，予以公开4件，占36.4%。', 'received? 11, granted 4'],
  ['department', '申请人逾期不补正视为放弃的2件。', 'other.correctionOverdue 2'],
  ['department', '没有一件不予公开。', ''],
  [
    'department',
    '依申请公开工作中，作出不予公开决定1件，原因为属于行政执法案卷。',
    'denied.stateSecret+denied.otherLaw+… 1',
  ],
  // disputes
  [
    'department',
    '全年发生政府信息公开行政复议2件，结果均为维持；未发生行政诉讼。',
    'reconsideration 2, reconsideration.upheld 2, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'county',
    '因政府信息公开工作被申请行政复议11件，其中维持7件、纠正1件、其他结果1件、尚未审结2件。',
    'reconsideration 11, reconsideration.upheld 7, reconsideration.corrected 1, reconsideration.other 1, reconsideration.pending 2',
  ],
  [
    'county',
    '政府信息公开行政诉讼案件5件，其中未经复议直接起诉4件、复议后起诉1件。',
    'litigationDirect+litigationAfterReconsideration 5, litigationDirect 4, litigationAfterReconsideration 1',
  ],
  [
    'department',
    '本年度无因政府信息公开引发的行政复议和行政诉讼案件。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['department', '全年办理行政复议案件63件，行政应诉案件41件。', ''],
  [
    'department',
    '行政复议1起，诉讼0起，均与政府信息公开工作有关。',
    'reconsideration 1, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['department', '政府信息公开被纠错0件。', ''],
  // documents
  [
    'county',
    '全年制发行政规范性文件5件，废止3件，现行有效42件。',
    'normativeDocuments.issued 5, normativeDocuments.repealed 3, normativeDocuments.inForce 42',
  ],
  ['department', '我局没有规章和规范性文件制定权，全年未制发规范性文件。', 'normativeDocuments.issued 0'],
  ['county', '以县政府名义出台规范性文件4件，均及时公开并配套解读材料4份。', 'normativeDocuments.issued 4'],
  [
    'department',
    '清理规范性文件28件，其中继续有效19件、废止7件、修改2件。',
    'normativeDocuments.inForce 19, normativeDocuments.repealed 7',
  ],
  ['department', '公开规范性文件3件、政策解读6篇、会议纪要12份。', ''],
  [
    'department',
    '年内作出行政许可决定318件，行政处罚决定46件，行政强制0件。',
    'licensing.decisions 318, penalties.decisions 46, compulsoryMeasures.decisions 0',
  ],
  ['department', '办理行政许可1263件，其中网上办理1020件。', 'licensing.decisions 1263'],
  ['department', '全年行政处罚立案52件，办结47件，罚没款18.6万元。', ''],
  ['department', '公示行政许可216条、行政处罚37条。', ''],
  // fees
  ['department', '全年行政事业性收费37.2万元。', 'fees.amount 37.2'],
  ['department', '2023年，我局未收取政府信息公开信息处理费。', 'fee 0'],
  ['department', '依申请公开信息处理费收取情况：发出收费通知2件，总金额120元，实际收取120元。', 'fee 120'],
  ['county', '全县共收取信息处理费3件1350元。', 'feeCases 3, fee 1350'],
  ['department', '本年度无信息处理费收取情况。', 'fee 0'],
  // traps
  ['department', '全年通过各类渠道公开信息1263条，其中网站985条、微信公众号278条。', ''],
  ['department', '收到人大代表建议8件、政协提案5件，均在规定时间内答复并公开。', ''],
  ['department', '受理群众来信来访41件，办结率98%。', ''],
  ['county', '全年受理不动产登记申请3120件，办结3098件。', ''],
  ['department', '2022年收到政府信息公开申请15件，2023年收到22件。', 'received? 22'],
  ['department', '第一季度受理申请3件，第四季度受理申请6件。', ''],
  ['department', '截至2023年12月31日，共收到政府信息公开申请14件。', 'received? 14'],
  ['department', '预计2024年受理政府信息公开申请20件左右。', ''],
  ['county', '市级下达我县培训任务3次，开展政务公开培训4场320人次。', ''],
  ['department', '12345热线受理诉求512件，答复510件，答复率99.6%。', ''],
  ['department', '我局协助县政府办理政府信息公开申请7件。', ''],
  ['department', '其中涉及土地征收的申请8件，涉及房屋拆迁的3件。', ''],
  ['department', '新增主动公开事项6项，废止制度2项。', ''],
  ['department', '全年收到变更申请32件，延续申请18件。', ''],
  ['department', '依申请公开方面，收到申请5件。公开部门预算36份，不予公开2份。', 'received? 5'],
  ['department', '截至目前累计受理信息公开申请215件。', ''],
  ['department', '截至目前，累计受理信息公开申请215件。', ''],
  ['department', '受理向县政府提出的政府信息公开申请32件。', ''],
  [
    'department',
    '全年收到政府信息公开申请15件，其中公开9件，部分公开3件，不予公开3件。',
    'received? 15, granted 9, partiallyGranted 3, denied.stateSecret+denied.otherLaw+… 3',
  ],
  [
    'department',
    '全年收到政府信息公开申请15件，其中公开9件，不存在6件。',
    'received? 15, granted? 9, unavailable.notHeld 6',
  ],
  ['department', '全年收到政府信息公开申请15件，公开信息9条，不予公开6件。', 'received? 15'],
  [
    'department',
    '全年收到政府信息公开申请20件，其中申请人为个人的14件，申请人为企业的6件。',
    'received? 20, received.naturalPerson? 14, received.commercialEnterprise? 6',
  ],
  [
    'department',
    '本年度无许可、处罚和强制事项。',
    'licensing.decisions 0, penalties.decisions 0, compulsoryMeasures.decisions 0',
  ],
  [
    'department',
    '收到申请12件，答复率100%。同意公开7件，不予公开3件，不存在2件。',
    'received? 12, granted 7, denied.stateSecret+denied.otherLaw+… 3, unavailable.notHeld 2',
  ],
  ['department', '收到申请12件，热线办结率99%，不予受理的2件。', 'received? 12'],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
