import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences with modifiers, relative clauses and shares, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string]>([
  ['department', '2023年度，我局共收到涉及本单位的政府信息公开申请9件，均依法按时答复。', 'received? 9'],
  [
    'department',
    '复议机关转来的政府信息公开行政复议案件2件，1件维持，1件终止。',
    'reconsideration 2, reconsideration.upheld 1, reconsideration.other 1',
  ],
  ['department', '申请公开的3件信息中，予以公开2件，信息不存在1件。', 'received? 3, granted 2, unavailable.notHeld 1'],
  ['department', '全年依申请公开信息处理费收取总金额0元。', 'fee 0'],
  ['county', '2023年，县级行政机关收到由自然人提出的政府信息公开申请76件、法人或其他组织提出的8件。', ''],
  ['department', '全年收到申请人通过信函方式提交的政府信息公开申请7件。', ''],
  ['department', '全年依法受理群众提出的政府信息公开申请13件，按时办结13件，无超期。', 'received? 13, concluded 13'],
  [
    'department',
    '本年度我单位接收各类政府信息公开申请共计31件（含上年度结转2件）。',
    'received+carriedOver 31, carriedOver 2',
  ],
  [
    'department',
    '因对答复不服而提起的行政复议案件3件，其中被撤销1件，维持2件。',
    'reconsideration 3, reconsideration.corrected 1, reconsideration.upheld 2',
  ],
  [
    'department',
    '收到以政府信息公开为由提起的行政诉讼案件1件，尚在审理中。',
    'litigationDirect+litigationAfterReconsideration 1, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  ['county', '2023年，全县行政机关办理政府信息公开申请205件，较上年增加17件，增长9.0%。', 'received+carriedOver? 205'],
  [
    'department',
    '我局收到并答复政府信息公开申请11件，其中予以公开8件，部分公开3件。',
    'received? 11, concluded 11, granted 8, partiallyGranted 3',
  ],
  [
    'department',
    '答复申请人政府信息公开申请19件，其中，准予公开12件，不予公开2件，本机关不掌握4件，重复申请1件。',
    'concluded 19, granted 12, denied.stateSecret+denied.otherLaw+… 2, unavailable.notHeld 4, rejected.duplicate 1',
  ],
  ['township', '我镇2023年共收到村民申请公开征地补偿信息的申请5件。', ''],
  [
    'township',
    '本年度本镇没有收到公民、法人和其他组织提出的政府信息公开申请，无上年度结转，也不存在结转下年度继续办理的情况。',
    'received? 0, carriedOver 0, carriedForward 0',
  ],
  ['department', '政府信息公开申请收件数为14件，比去年的21件下降33.3%。', 'received? 14'],
  ['department', '全年收到的政府信息公开申请为27件，全部由自然人申请。', 'received? 27, received.naturalPerson? 27'],
  ['department', '经审查，属于本机关公开职责的申请6件，不属于本机关公开职责的申请3件。', 'unavailable.notHeld 3'],
  [
    'department',
    '其中自然人申请占92.3%，共24件；企业申请占7.7%，共2件。',
    'received.naturalPerson? 24, received.commercialEnterprise? 2',
  ],
  ['department', '上年度结转本年度办理的申请2件，本年度结转下年度办理的申请1件。', 'carriedOver 2, carriedForward 1'],
  ['department', '2022年度结转的2件申请已全部办结。', 'carriedOver 2'],
  ['department', '截至2023年底，尚有3件未到办理期限，结转至2024年继续办理。', 'carriedForward 3'],
  ['county', '县政府收到不服政府信息公开答复的行政复议申请8件，已审结6件。', ''],
  [
    'department',
    '本机关作为被申请人的政府信息公开行政复议案件共2件，复议机关均予以维持。',
    'reconsideration 2, reconsideration.upheld 2',
  ],
  [
    'department',
    '当年新发生政府信息公开类行政诉讼案件2件，法院驳回起诉1件，1件未审结。',
    'litigationDirect+litigationAfterReconsideration 2, litigationDirect.other+litigationAfterReconsideration.other 1, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  [
    'department',
    '全年没有因政府信息公开被复议机关纠错或者被法院判决败诉的案件。',
    'reconsideration.corrected 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'department',
    '未经复议直接起诉的案件为0，复议后起诉的案件为1件，结果维持。',
    'litigationDirect 0, litigationAfterReconsideration 1, litigationAfterReconsideration.upheld 1',
  ],
  [
    'department',
    '对现行的15件规范性文件进行清理，废止2件、宣布失效1件、继续有效12件。',
    'normativeDocuments.inForce 15, normativeDocuments.repealed 2, normativeDocuments.inForce 12',
  ],
  [
    'department',
    '2023年度我局共办结行政许可560件，作出行政处罚决定24件，未作出行政强制决定。',
    'licensing.decisions 560, penalties.decisions 24, compulsoryMeasures.decisions 0',
  ],
  ['department', '全年实施行政检查132次，作出责令改正决定17件，行政处罚决定8件。', 'penalties.decisions 8'],
  ['department', '主动公开行政处罚决定书8份、行政许可决定书21份。', ''],
  ['department', '本年度收缴行政事业性收费12.08万元，比上年减少0.6万元。', 'fees.amount 12.08'],
  ['department', '我局无行政事业性收费项目。', ''],
  ['department', '2023年我局没有向申请人收取任何信息处理费。', 'fee 0'],
  ['department', '发出收费通知的件数0件，总金额0元，实际收取总金额0元。', 'fee 0'],
  ['department', '依据《政府信息公开信息处理费管理办法》，对超出标准的1件申请收取信息处理费60元。', 'fee 60'],
  ['department', '在全部18件申请中，以电子邮件方式提出的11件，以信函方式提出的7件。', ''],
  ['department', '申请内容主要涉及征地拆迁9件、工程建设4件、人事任免2件。', ''],
  ['department', '共收到政府信息公开申请21件，同比上升5%，按期答复率100%，不予公开率4.8%。', 'received? 21'],
  [
    'department',
    '新收到政府信息公开申请8件，其中商业企业申请1件，自然人申请7件。',
    'received 8, received.commercialEnterprise 1, received.naturalPerson 7',
  ],
  [
    'county',
    '全县新收申请154件，办结150件，其余4件依规转入下一年度办理。',
    'received 154, concluded 150, carriedForward 4',
  ],
  ['department', '累计公开各类政府信息512条，其中概况类信息12条，政务动态类信息398条。', ''],
  ['department', '政府信息公开咨询电话接听46次，现场接待咨询12人次。', ''],
  ['department', '对1件申请内容不明确的，一次性告知申请人补正。', ''],
  [
    'department',
    '无一件政府信息公开申请被提起行政复议或行政诉讼。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '全年共办理答复政府信息公开申请25件（上年结转3件，本年新收22件）。',
    'concluded 25, carriedOver 3, received 22',
  ],
  [
    'department',
    '收到政府信息公开申请45件，撤回3件，正在办理2件，已答复40件。',
    'received? 45, other.misc 3, carriedForward 2, concluded 40',
  ],
  ['department', '我局共收到行政复议答复通知书2份，均与政府信息公开有关。', ''],
  ['department', '依申请公开政府信息的数量为16件，受理率100%。', 'received? 16'],
  ['county', '县直部门和乡镇（街道）受理政府信息公开申请88件，县政府办公室直接受理21件。', ''],
  ['department', '全局系统受理政府信息公开申请19件，其中市局机关受理11件。', ''],
  ['department', '通报表扬3个单位，收到群众表扬信2封，开展社会评议1次。', ''],
  [
    'department',
    '2023年1月1日至12月31日，收到政府信息公开申请2件，均为个人申请，已分别予以公开。',
    'received? 2, received.naturalPerson? 2',
  ],
  [
    'department',
    '所收到的10件申请中，予以公开6件、不予公开2件、无法提供1件、不予处理1件。',
    'received? 10, granted 6, denied.stateSecret+denied.otherLaw+… 2, unavailable.notHeld+unavailable.needsCreation+… 1, rejected.petition+rejected.duplicate+… 1',
  ],
  ['department', '对涉及第三方合法权益的2件申请，书面征求第三方意见后不予公开。', 'denied.thirdPartyRights 2'],
  // what narrows, and what does not
  ['department', '收到关于本机关的政府信息公开申请5件。', 'received? 5'],
  ['department', '收到涉及征地的政府信息公开申请5件。', ''],
  ['department', '复议机关送达的行政复议案件1件，结果维持。', 'reconsideration 1, reconsideration.upheld 1'],
  ['department', '复议机关受理行政复议案件12件，维持9件。', ''],
  ['department', '不服政府信息公开处理决定的行政复议案件4件，均维持。', 'reconsideration 4, reconsideration.upheld 4'],
  ['department', '不服征收决定的行政复议案件4件，其中维持3件、纠正1件。', ''],
  ['department', '政府信息公开行政诉讼1件，一审维持。', 'litigationDirect+litigationAfterReconsideration 1'],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
