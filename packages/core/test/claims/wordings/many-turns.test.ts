import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences in many turns of phrase, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string]>([
  [
    'county',
    '2023年我县共收到公民、法人和其他组织政府信息公开申请132件，其中，自然人提出123件，法人或其他组织提出9件；通过网络提交78件，信函提交41件，当面提交13件。',
    'received? 132, received.naturalPerson? 123, received.commercialEnterprise+received.researchInstitution+…? 9',
  ],
  [
    'county',
    '对已答复的128件申请，按答复类型分，予以公开61件、部分公开11件、不予公开9件、无法提供38件、不予处理5件、其他处理4件。',
    'concluded 128, granted 61, partiallyGranted 11, denied.stateSecret+denied.otherLaw+… 9, unavailable.notHeld+unavailable.needsCreation+… 38, rejected.petition+rejected.duplicate+… 5, other.correctionOverdue+other.feeOverdue+… 4',
  ],
  [
    'department',
    '全年受理依申请公开39件，比上年增长25.8%，其中涉及房屋征收类17件、规划许可类12件、其他类10件，均已答复完毕。',
    'received? 39',
  ],
  [
    'department',
    '2023年，收到政府信息公开申请26件，上年结转1件；至年底办结25件，按规定延期办理2件。',
    'received? 26, carriedOver 1, concluded 25',
  ],
  [
    'township',
    '全年收到依申请公开申请1件，为自然人通过信函提交，现已办结并书面回复申请人。',
    'received? 1, received.naturalPerson? 1',
  ],
  ['department', '我中心承担全市不动产登记资料查询工作，全年窗口查询8.6万人次，依申请公开政府信息7件。', 'received? 7'],
  [
    'department',
    '本年度依申请公开政府信息数量为14件，其中主动撤回2件，予以公开7件，不予公开1件，信息不存在4件。',
    'received? 14, other.misc 2, granted 7, denied.stateSecret+denied.otherLaw+… 1, unavailable.notHeld 4',
  ],
  [
    'department',
    '2023年度我局政府信息公开申请新收件数、上年结转件数、结转下年件数分别为27件、2件、1件。',
    'received 27, carriedOver 2, carriedForward 1',
  ],
  [
    'department',
    '全年申请量24件，受理24件，答复24件，按期答复率达到100%。',
    'received? 24, received? 24, concluded 24',
  ],
  [
    'department',
    '答复政府信息公开申请33件中，同意公开的19件，占57.58%；不予公开的3件，占9.09%；不属于本机关公开或信息不存在的11件，占33.33%。',
    'concluded 33, granted 19, denied.stateSecret+denied.otherLaw+… 3, unavailable.notHeld 11',
  ],
  [
    'department',
    '其中予以公开8件，予以部分公开2件，不予公开共计3件（国家秘密1件，第三方合法权益1件，行政执法案卷1件），无法提供共计5件（本机关不掌握4件，没有现成信息需要另行制作1件）。',
    'granted 8, partiallyGranted 2, denied.stateSecret+denied.otherLaw+… 3, denied.stateSecret 1, denied.thirdPartyRights 1, denied.enforcementFile 1, unavailable.notHeld+unavailable.needsCreation+… 5, unavailable.notHeld 4, unavailable.needsCreation 1',
  ],
  [
    'department',
    '经征求第三方意见，1件申请决定部分公开，1件决定不予公开。',
    'partiallyGranted 1, denied.stateSecret+denied.otherLaw+… 1',
  ],
  ['city', '市政府信息公开办直接受理申请93件，指导县（市、区）办理申请164件。', ''],
  [
    'county',
    '2023年全区新收政府信息公开申请395件（区政府69件、区直部门211件、街道115件），上年结转12件。',
    'received 395, carriedOver 12',
  ],
  [
    'department',
    '本机关2023年办理的12件依申请公开事项均在规定期限内答复，未出现逾期情况。',
    'received+carriedOver? 12',
  ],
  ['department', '2023年度本局无新收政府信息公开申请，上年结转的1件已于1月份答复完毕。', 'received 0, carriedOver 1'],
  ['department', '2023年无政府信息公开申请，因此无政府信息公开申请答复、结转情况。', 'received? 0'],
  ['department', '累计收到政府信息公开申请18人次，涉及信息21条。', ''],
  [
    'department',
    '线上收到申请9件，线下收到申请4件，共收到13件，其中自然人11件、企业2件。',
    'received? 13, received.naturalPerson? 11, received.commercialEnterprise? 2',
  ],
  ['department', '政府信息公开申请收到15件，其中1至6月7件，7至12月8件。', 'received? 15'],
  ['department', '2023年我局共收到信息公开申请2件，均转交下属单位答复。', 'received? 2'],
  [
    'department',
    '2023年，我局因政府信息公开被申请行政复议4件，维持2件，驳回1件，1件正在审理；行政诉讼2件，均为胜诉。',
    'reconsideration 4, reconsideration.upheld 2, reconsideration.other? 1, reconsideration.pending 1, litigationDirect+litigationAfterReconsideration 2, litigationDirect.upheld+litigationAfterReconsideration.upheld? 2',
  ],
  [
    'county',
    '2023年全县政府信息公开行政复议案件收案9件，较上年下降30.8%，结果维持8件，尚未审结1件。',
    'reconsideration 9, reconsideration.upheld 8, reconsideration.pending 1',
  ],
  [
    'department',
    '因不服我局政府信息公开答复，申请人向市政府申请行政复议2件，市政府均作出维持决定。',
    'reconsideration 2, reconsideration.upheld 2',
  ],
  [
    'department',
    '政府信息公开复议、诉讼案件合计3件，其中复议2件，诉讼1件，结果均为维持。',
    'reconsideration+litigationDirect+… 3, reconsideration 2, litigationDirect+litigationAfterReconsideration 1',
  ],
  [
    'department',
    '未经复议直接起诉的政府信息公开行政诉讼2件，法院判决驳回1件，原告撤诉1件；复议后起诉0件。',
    'litigationDirect 2, litigationDirect.upheld 1, litigationDirect.other 1, litigationAfterReconsideration 0',
  ],
  [
    'township',
    '2023年度未发生政府信息公开行政复议；政府信息公开行政诉讼发生1件，处于二审阶段。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 1',
  ],
  ['department', '2023年涉及信息公开的复议案件1件，去年结转的诉讼案件1件，均已审结。', 'reconsideration 1'],
  ['department', '2023年我委被复议机关纠正政府信息公开行为1次。', 'reconsideration.corrected 1'],
  [
    'department',
    '我局的政府信息公开答复未被复议机关撤销，也未被法院判决败诉。',
    'reconsideration.corrected 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'city',
    '2023年制定出台市政府规章2件，修改2件，废止1件，现行有效的市政府规章31件。',
    'regulations.issued 2, regulations.repealed 1, regulations.inForce 31',
  ],
  [
    'department',
    '2023年我局规范性文件制发、废止、现行有效件数分别为3件、1件、22件。',
    'normativeDocuments.issued 3, normativeDocuments.repealed 1, normativeDocuments.inForce 22',
  ],
  [
    'county',
    '规范性文件方面，全年新制定7件，废止2件，截至年底有效71件。',
    'normativeDocuments.issued 7, normativeDocuments.repealed 2, normativeDocuments.inForce 71',
  ],
  ['department', '主动公开规范性文件5件，其中2023年新制定2件。', 'normativeDocuments.issued 2'],
  [
    'department',
    '全年作出准予行政许可决定286件、不予行政许可决定2件，作出行政处罚决定14件，没有实施行政强制。',
    'penalties.decisions 14, compulsoryMeasures.decisions 0',
  ],
  ['department', '行政许可类事项办结1,105件，行政处罚类案件办结36件。', ''],
  ['department', '2023年，我局行政处罚决定公开率100%，共作出行政处罚决定58件。', 'penalties.decisions 58'],
  ['department', '依法作出行政处罚19件，其中警告7件，罚款12件。', 'penalties.decisions 19'],
  ['department', '收取行政事业性收费3项，共计18.9万元。', 'fees.amount 18.9'],
  ['department', '2023年度行政事业性收费0.00万元。', 'fees.amount 0'],
  ['department', '2023年度，我局未发出收费通知，也未收取信息处理费。', 'fee 0'],
  ['county', '全县政府信息公开信息处理费收取情况：应收1,240元，实收980元，免收260元。', 'fee 980'],
  ['department', '我局严格执行收费规定，2023年没有因政府信息公开申请处理而收取费用。', 'fee 0'],
  ['department', '受理群众咨询312件、投诉举报46件，政府信息公开类咨询5件。', ''],
  ['county', '政府网站“我要咨询”栏目收到留言126条，答复126条，公开答复98条。', ''],
  ['department', '2023年共审查拟公开信息1,032条，其中不予公开12条、暂缓公开3条。', ''],
  ['department', '组织旁听政府信息公开行政诉讼庭审2次，撰写案例分析3篇。', ''],
  ['department', '做好2022年度3件申请的归档工作，整理案卷15卷。', ''],
  ['county', '全县行政执法单位公示行政处罚决定1,233件、行政许可决定9,871件。', ''],
  ['department', '上半年收到申请6件，下半年收到申请8件，全年共收到14件，比去年多3件。', 'received? 14'],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
