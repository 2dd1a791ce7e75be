import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences in many phrasings, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string]>([
  [
    'county',
    '2023年度，全区政府系统受理政府信息公开申请254件，同比上升14.4%，其中区政府受理61件、区直部门受理148件、街镇受理45件。',
    'received? 254',
  ],
  [
    'county',
    '全县共办结政府信息公开申请97件，包括上年度结转4件、本年度新收93件；因审理期限跨年，3件转至2024年度办理。',
    'concluded 97, carriedOver 4, received 93, carriedForward 3',
  ],
  ['department', '局机关共接收信息公开申请12件（自然人申请10件，企业申请2件），均已在法定时限内办结并送达。', ''],
  [
    'department',
    '我局严格规范依申请公开办理流程，全年共收到依申请公开12件（含上年结转1件），已办结11件，1件按规定结转下一年。',
    'received+carriedOver 12, carriedOver 1, concluded 11, carriedForward 1',
  ],
  [
    'department',
    '2023年收到公民政府信息公开申请1件，通过EMS邮寄提交，答复方式为纸质，答复结果为“信息不存在”。',
    'received? 1, unavailable.notHeld 1',
  ],
  ['department', '全年没有接到一起要求公开政府信息的申请。', 'received? 0'],
  ['township', '2023年全年，我街道依申请公开方面新收、结转、办理均为零。', 'carriedForward? 0, received 0'],
  [
    'department',
    '对19件申请作出答复，其中予以公开8件，依法不予公开3件（属于内部事务信息1件、过程性信息2件），因信息不存在或不由我局掌握而无法提供8件。',
    'concluded 19, granted 8, denied.stateSecret+denied.otherLaw+… 3, denied.internalAffairs 1, denied.processInformation 2, unavailable.notHeld? 8',
  ],
  [
    'department',
    '从答复类型看：予以公开占比41%（23件），部分公开占比9%（5件），不予公开占比14%（8件），无法提供占比36%（20件）。',
    'granted 23, partiallyGranted 5, denied.stateSecret+denied.otherLaw+… 8, unavailable.notHeld+unavailable.needsCreation+… 20',
  ],
  [
    'department',
    '其中：告知公开途径3件；告知信息不存在2件；告知向其他机关申请4件；告知重复申请1件。',
    'granted 3, unavailable.notHeld 2, unavailable.notHeld 4, rejected.duplicate 1',
  ],
  [
    'department',
    '收到2件信息公开申请，1件已公开，1件因不属本单位职责不予受理。',
    'received? 2, granted? 1, unavailable.notHeld 1',
  ],
  ['city', '市教育局等31个部门单位收到申请共计406件。', ''],
  ['department', '年度内收到申请7件，去年同期9件，同比减少2件。', 'received? 7'],
  [
    'department',
    '本年新收政府信息公开申请23件（其中自然人21件、社会公益组织1件、其他1件），办结率100%。',
    'received 23, received.naturalPerson 21, received.publicWelfareOrganization 1, received.otherOrganization 1',
  ],
  ['department', '本单位受理数字平台申请0件、书面申请3件，依申请公开总量3件。', 'received? 3'],
  [
    'department',
    '作出“予以公开”答复14件次，“不予处理”答复1件次。',
    'granted 14, rejected.petition+rejected.duplicate+… 1',
  ],
  [
    'department',
    '2023年共受理政府信息公开申请事项十五件，其中办结十四件、结转下年一件。',
    'received? 15, concluded 14, carriedForward 1',
  ],
  [
    'department',
    '今年，全局共收到依申请公开政府信息申请26件，比去年同期增加8件，增长44.4%，主要涉及工伤认定、社保缴费等方面。',
    'received? 26',
  ],
  [
    'department',
    '3件申请因申请人未在规定期限内补正而终止办理，2件申请人主动撤回。',
    'other.correctionOverdue 3, other.misc 2',
  ],
  ['department', '我局本年度未收到任何形式的政府信息公开申请，无答复、无结转。', 'received? 0'],
  ['department', '因申请人提出的申请属于咨询，告知其不予处理的2件。', 'rejected.petition+rejected.duplicate+… 2'],
  ['county', '2023年全县行政复议机构共收到政府信息公开类行政复议申请6件，审结5件。', ''],
  [
    'department',
    '2023年我局共有3起信息公开行政复议案件、1起信息公开行政诉讼案件，复议维持2起、纠正1起，诉讼驳回1起。',
    'reconsideration 3, litigationDirect+litigationAfterReconsideration 1, reconsideration.upheld 2, reconsideration.corrected 1, litigationDirect.other+litigationAfterReconsideration.other? 1',
  ],
  [
    'department',
    '因政府信息公开申请行政复议的3件，均获维持；因政府信息公开提起行政诉讼的为0件。',
    'reconsideration 3, reconsideration.upheld 3, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'county',
    '政府信息公开行政复议9件，同比减少2件，纠错率11.1%；行政诉讼4件，无一败诉。',
    'reconsideration 9, litigationDirect+litigationAfterReconsideration 4, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  ['department', '2023年，我局政府信息公开行政复议1件，上年受理的1件已于2月维持。', 'reconsideration 1'],
  ['department', '行政诉讼1件（上年结转），法院裁定准许原告撤诉。', ''],
  [
    'department',
    '全年政府信息公开行政复议案件2件，其中1件经调解申请人撤回，1件复议机关作出维持决定。',
    'reconsideration 2, reconsideration.other 1, reconsideration.upheld 1',
  ],
  [
    'department',
    '全年未被申请政府信息公开行政复议，未被提起政府信息公开行政诉讼。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '涉及政府信息公开的行政复议、行政诉讼案件数量均为0。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['city', '市政府全年出台政府规章3部，修改规章1部；以市政府或市政府办公室名义制发规范性文件18件。', ''],
  [
    'department',
    '全年新增规范性文件2件，清理后继续有效15件，废止失效4件。',
    'normativeDocuments.issued 2, normativeDocuments.inForce 15',
  ],
  ['county', '现行有效规范性文件由年初的45件减少到38件。', 'normativeDocuments.inForce 38'],
  [
    'department',
    '制发规范性文件0件、废止0件、现行有效0件。',
    'normativeDocuments.issued 0, normativeDocuments.repealed 0, normativeDocuments.inForce 0',
  ],
  ['department', '全年公开行政规范性文件3份、其他文件27份。', ''],
  [
    'department',
    '全年办结行政许可事项2,308件，其中不予许可11件；查处违法案件46件，作出行政处罚决定45件，行政强制决定3件。',
    'penalties.decisions 45, compulsoryMeasures.decisions 3',
  ],
  [
    'department',
    '2023年度，行政许可作出决定88件，行政处罚作出决定41件，行政强制作出决定0件。',
    'licensing.decisions 88, penalties.decisions 41, compulsoryMeasures.decisions 0',
  ],
  ['township', '我镇不具有行政许可、行政强制权限，全年行政处罚决定数为2件。', 'penalties.decisions 2'],
  ['department', '2023年收取不动产登记费等行政事业性收费共326.45万元，较上年下降3.2%。', 'fees.amount 326.45'],
  ['department', '本部门本年度没有行政事业性收费。', 'fees.amount 0'],
  ['department', '2023年我局因依申请公开产生的收费为0。', 'fee 0'],
  ['department', '本年度政府信息公开申请未收取任何费用。', 'fee 0'],
  ['department', '2023年度共向1名申请人收取信息处理费40元，已全额上缴国库。', 'fee 40'],
  ['department', '受理“互联网+督查”转办件9件，市长公开电话工单217件，办结率100%。', ''],
  ['department', '共受理各类业务申请6820件，其中网上申请5310件、窗口申请1510件，共计办结6797件。', ''],
  ['department', '全年发布信息1,024条，其中通知公告226条，答复依申请公开信息公示4条。', ''],
  ['department', '解答群众关于依申请公开的咨询22次，协助申请人完善申请材料5份。', ''],
  ['department', '开展规范性文件解读3次，发布政策问答12条，召开新闻发布会1场。', ''],
  ['department', '在2022年度考核中，我局因1件申请超期答复被扣分，2023年未再出现类似问题。', ''],
  ['department', '按规定将3件非本机关职责的申请告知申请人向有关机关提出。', 'unavailable.notHeld 3'],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
