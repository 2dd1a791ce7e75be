import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences in the manner of bodies of all kinds, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string]>([
  [
    'county',
    '2023年，县政府信息公开办及各部门共收到政府信息公开申请68件（网络申请41件，信函申请22件，当面申请5件），按时办结67件，结转下年度1件。',
    'received? 68, concluded 67, carriedForward 1',
  ],
  ['department', '网络申请3件，信函申请2件，共5件，均在法定期限内答复申请人。', 'received? 5'],
  [
    'department',
    '2023年，我局政府信息公开答复38份，其中主动告知获取途径6份，予以公开19份，不予公开4份，信息不存在9份。',
    'concluded 38, granted 6, granted 19, denied.stateSecret+denied.otherLaw+… 4, unavailable.notHeld 9',
  ],
  [
    'township',
    '本年度我镇新收政府信息公开申请2件，无上年结转和结转下年度的申请。',
    'received 2, carriedOver 0, carriedForward 0',
  ],
  [
    'department',
    '高新区管委会2023年受理信息公开申请２６件，其中自然人２３件，商业企业３件，办结２６件。',
    'received? 26, received.naturalPerson? 23, received.commercialEnterprise? 3, concluded 26',
  ],
  ['department', '（二）依申请公开。全年收到信息公开申请四件，均按时办结，未产生费用。', 'received? 4, fee 0'],
  [
    'township',
    '街道办事处2023年接收政府信息公开申请共3件，从申请方式看，均为网上提交；从办理结果看，予以公开1件，部分公开1件，因本机关不掌握相关政府信息无法提供1件。',
    'received? 3, granted 1, partiallyGranted 1, unavailable.notHeld? 1',
  ],
  [
    'department',
    '我委全年依法办结政府信息公开申请112件，分别为：予以公开57件，部分公开12件，不予公开8件，无法提供31件，不予处理1件，其他处理3件。',
    'concluded 112, granted 57, partiallyGranted 12, denied.stateSecret+denied.otherLaw+… 8, unavailable.notHeld+unavailable.needsCreation+… 31, rejected.petition+rejected.duplicate+… 1, other.correctionOverdue+other.feeOverdue+… 3',
  ],
  ['department', '本年度，区教育局共收到依申请公开信息6条，较上年增加2条，全部按要求予以回复。', 'received? 6'],
  [
    'department',
    '2023年，分局收到政府信息公开申请9件，上年结转0件，全部办结，无一引起行政复议或行政诉讼。',
    'received? 9, carriedOver 0, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['department', '学校全年受理信息公开申请2项，均为校友查询学籍档案，已当面答复。', 'received? 2'],
  [
    'city',
    '全市各级行政机关新收政府信息公开申请1,842件，同比下降6.3%，上年结转43件，共办结1,851件，结转下年度34件。',
    'received 1842, carriedOver 43, concluded 1851, carriedForward 34',
  ],
  [
    'department',
    '申请人为自然人的31件、商业企业2件、律师事务所1件。',
    'received.naturalPerson? 31, received.commercialEnterprise? 2, received.legalServiceInstitution? 1',
  ],
  [
    'department',
    '2023年，共收到申请47件，其中自然人申请、法人或其他组织申请分别为40件、7件。',
    'received? 47, received.naturalPerson? 40, received.commercialEnterprise+received.researchInstitution+…? 7',
  ],
  [
    'department',
    '年初结转申请2件，本年度新增申请16件，年底前办结17件，剩余1件结转下一年度继续办理。',
    'carriedOver 2, received 16, concluded 17, carriedForward 1',
  ],
  ['department', '本年度没有上年结转的申请，也无结转至下一年度的申请。', 'carriedOver 0, carriedForward 0'],
  ['department', '我局依申请公开工作：收到申请0件，答复0件。', 'received? 0, concluded 0'],
  [
    'department',
    '在已办结的29件申请中，同意公开的14件，占48.3%；同意部分公开的3件，占10.3%；不予公开的2件；非本机关掌握、信息不存在等无法提供的10件。',
    'concluded 29, granted 14, partiallyGranted 3, denied.stateSecret+denied.otherLaw+… 2, unavailable.notHeld+unavailable.needsCreation+… 10',
  ],
  [
    'department',
    '其中，属于第三方合法权益不予公开2件，属于四类过程性信息1件，属于行政查询事项1件，没有现成信息需要另行制作3件，补正后申请内容仍不明确1件。',
    'denied.thirdPartyRights? 2, denied.processInformation 1, denied.administrativeInquiry 1, unavailable.needsCreation 3, unavailable.unclearAfterCorrection 1',
  ],
  [
    'department',
    '信访举报投诉类申请4件、重复申请2件、要求提供公开出版物1件，均不予处理。',
    'rejected.petition 4, rejected.duplicate 2, rejected.publication 1',
  ],
  [
    'department',
    '不予处理共计5件，其中属于信访、举报、投诉类的3件，无正当理由大量反复申请的2件。',
    'rejected.petition+rejected.duplicate+… 5, rejected.petition 3, rejected.excessive 2',
  ],
  [
    'department',
    '依法不予公开的9件中，三安全一稳定1件，内部事务信息2件，行政执法案卷信息6件。',
    'denied.stateSecret+denied.otherLaw+… 9, denied.securityStability 1, denied.internalAffairs 2, denied.enforcementFile 6',
  ],
  [
    'department',
    '答复结果为“予以公开”的8件，“部分公开”的2件，“无法提供”的5件。',
    'granted 8, partiallyGranted 2, unavailable.notHeld+unavailable.needsCreation+… 5',
  ],
  [
    'department',
    '2023年，本机关累计收到各类政府信息公开申请表13份，通过邮政快递寄来的9份，电子邮箱发来的4份。',
    'received? 13',
  ],
  ['department', '全年共受理公开申请21件次，答复率、按时办结率均为100%。', 'received? 21'],
  [
    'department',
    '区自然资源局2023年办理依申请公开件186件，占全区申请总量的38.4%，内容涉及征地批文、拆迁补偿、规划许可等。',
    'received+carriedOver? 186',
  ],
  [
    'department',
    '2023年度新收政府信息公开申请件数为零，上年结转件数为零，结转下年件数为零。',
    'received 0, carriedOver 0, carriedForward 0',
  ],
  ['township', '今年以来，我乡政府信息公开申请受理数、答复数均为0件。', 'received? 0, concluded 0'],
  ['department', '2022年我局收到申请18件，今年收到申请11件，同比减少38.9%。', 'received? 11'],
  [
    'department',
    '共收到1件政府信息公开申请，系自然人以网络方式提出，我局在20个工作日内予以答复。',
    'received? 1, received.naturalPerson? 1',
  ],
  ['county', '县政府办公室收到政府信息公开申请15件，均按程序转交相关部门办理并答复。', ''],
  [
    'department',
    '当年新收申请13件+上年结转1件，共计14件，已办结14件。',
    'received 13, carriedOver 1, received+carriedOver 14, concluded 14',
  ],
  ['department', '我局收到的政府信息公开申请由上年的6件增加到本年的10件。', 'received? 10'],
  ['department', '全年接受公民、法人及其他组织政府信息公开方面的咨询35次，受理依申请公开3次。', 'received? 3'],
  ['department', '2023年共有5位公民向我局提出政府信息公开申请7件，全部依法答复。', 'received? 7'],
  [
    'department',
    '因政府信息公开引起的行政复议3件，被复议机关责令重新答复1件，其余2件维持。',
    'reconsideration 3, reconsideration.corrected 1, reconsideration.upheld 2',
  ],
  ['department', '被复议机关责令履行政府信息公开职责1件。', 'reconsideration.corrected 1'],
  [
    'department',
    '2023年发生政府信息公开行政复议1件，结果维持。去年的1件结果维持。',
    'reconsideration 1, reconsideration.upheld 1',
  ],
  [
    'department',
    '本年度政府信息公开行政复议2件，去年的1件结果维持，今年的2件均尚未审结。',
    'reconsideration 2, reconsideration.pending 2',
  ],
  [
    'county',
    '全县因政府信息公开被提起行政复议7件（结果维持4件、结果纠正1件、其他结果2件），被提起行政诉讼3件（结果维持2件、尚未审结1件）。',
    'reconsideration 7, reconsideration.upheld 4, reconsideration.corrected 1, reconsideration.other 2, litigationDirect+litigationAfterReconsideration 3, litigationDirect.upheld+litigationAfterReconsideration.upheld 2, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  [
    'department',
    '全年政府信息公开类行政复议、行政诉讼案件分别为2件、1件，均已审结，无败诉。',
    'reconsideration 2, litigationDirect+litigationAfterReconsideration 1, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'department',
    '无因政府信息公开工作被申请复议、提起诉讼的情况。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '政府信息公开行政诉讼案件4件，其中直接起诉3件，经复议后起诉1件；法院判决维持3件，1件正在审理。',
    'litigationDirect+litigationAfterReconsideration 4, litigationDirect 3, litigationAfterReconsideration 1, litigationDirect.upheld+litigationAfterReconsideration.upheld 3, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  ['department', '我局代理区政府行政复议答复26件，其中涉及信息公开3件。', ''],
  [
    'department',
    '本年度共发生涉政府信息公开行政复议5件，其中复议维持3件，驳回复议申请1件，终止1件。',
    'reconsideration 5, reconsideration.upheld 3, reconsideration.other 1, reconsideration.other 1',
  ],
  [
    'township',
    '全年未发生因政府信息公开引发的行政复议及诉讼案件，复议、诉讼数均为0。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '2023年，我局政府信息公开无行政复议纠错、无行政诉讼败诉。',
    'reconsideration.corrected 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'department',
    '针对政府信息公开答复提起的行政诉讼2件，一审均驳回原告的诉讼请求。',
    'litigationDirect+litigationAfterReconsideration 2',
  ],
  ['county', '县司法局全年共收到行政复议申请84件，受理76件，其中涉及政府信息公开9件。', ''],
  [
    'city',
    '2023年，市政府制定规章2件、废止1件，现行有效规章23件；制发行政规范性文件14件、废止6件，现行有效行政规范性文件187件。',
    'regulations.issued 2, regulations.repealed 1, regulations.inForce 23, normativeDocuments.issued 14, normativeDocuments.repealed 6, normativeDocuments.inForce 187',
  ],
  ['county', '全年公开规范性文件9件，现行有效规范性文件总数为54件。', 'normativeDocuments.inForce 54'],
  [
    'department',
    '本机关2023年度规章、规范性文件制发件数均为0件。',
    'regulations.issued 0, normativeDocuments.issued 0',
  ],
  [
    'department',
    '2023年未制定规范性文件，现行有效规范性文件3件。',
    'normativeDocuments.issued 0, normativeDocuments.inForce 3',
  ],
  [
    'department',
    '区卫健委2023年作出行政许可决定1207件、行政处罚决定89件，行政事业性收费1.35万元。',
    'licensing.decisions 1207, penalties.decisions 89, fees.amount 1.35',
  ],
  [
    'department',
    '全年公安分局行政处罚3,116人次、行政强制措施872次、行政许可21,504件。',
    'compulsoryMeasures.decisions 872, licensing.decisions 21504',
  ],
  [
    'department',
    '行政许可、行政处罚、行政强制处理决定数量分别为320件、15件、0件。',
    'licensing.decisions 320, penalties.decisions 15, compulsoryMeasures.decisions 0',
  ],
  [
    'department',
    '2023年度共作出行政许可处理决定56件，较上年减少11件；无行政处罚、行政强制处理决定。',
    'licensing.decisions 56, penalties.decisions 0, compulsoryMeasures.decisions 0',
  ],
  ['township', '镇综合行政执法队作出行政处罚决定31件，罚款4.2万元，均已在网站公示。', ''],
  ['department', '公布本部门权责清单事项216项，其中行政许可17项、行政处罚143项、行政强制12项。', ''],
  ['department', '行政事业性收费项目共3项，全年收费金额合计256.8万元。', 'fees.amount 256.8'],
  ['department', '新制发规范性文件１件，废止２件。', 'normativeDocuments.issued 1, normativeDocuments.repealed 2'],
  ['department', '报送区政府备案规范性文件2件。', ''],
  ['county', '完成规范性文件合法性审核11件，出台8件，对外公开解读材料8篇。', 'normativeDocuments.issued 8'],
  ['department', '2023年我单位发出收费通知0份，收取信息处理费0元。', 'fee 0'],
  ['department', '本年度依据《政府信息公开信息处理费管理办法》向2名申请人收取信息处理费，合计180元。', 'fee 180'],
  ['township', '我镇2023年度政府信息公开工作没有收取信息处理费，没有其他需要报告的事项。', 'fee 0'],
  ['department', '按件计收信息处理费1件，金额300元；按量计收0件。', 'feeCases 1, fee 300'],
  ['department', '除按规定收取检索费外，未收取其他费用。', ''],
  ['department', '局长信箱收到来信62封，答复62封；市民热线转办工单385件，按期办结率100%。', ''],
  ['county', '全县政府网站共公开信息9,614条，政务新媒体公开信息12,305条，主动公开政府文件46件。', ''],
  ['department', '通过政务服务窗口受理申请12306件，办结12298件。', ''],
  ['department', '目前还有部分单位公开不及时，抽查发现问题3件，已整改3件。', ''],
  ['department', '对上年度存在的2件超期答复问题进行了整改，今年未发生超期答复。', ''],
  ['department', '参加区政府组织的业务培训2次，全年答复网民留言16条。', ''],
  ['department', '承办人大代表建议12件、政协提案9件，办结率、满意率均为100%，除涉密外全部公开。', ''],
  ['county', '其中，县住建局受理19件，县自然资源局受理27件，县公安局受理6件。', ''],
  ['department', '下一步，计划全年办理依申请公开件不超过法定期限，力争零复议、零诉讼。', ''],
  ['department', '截至2023年6月30日，共收到申请4件，办结4件。', ''],
  ['department', '目前，全校共有信息公开专栏14个，全年公开招生信息58条、财务信息23条。', ''],
  ['department', '协助上级机关答复依申请公开5件，配合兄弟单位提供信息3件。', ''],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
