import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences of table two's, three's and four's figures, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string]>([
  [
    'city',
    '2023年，全市各级行政机关共收到政府信息公开申请3,215件（其中：市级机关1,042件，县区2,173件），较2022年增加286件，增长9.8%。',
    'received? 3215',
  ],
  [
    'county',
    '全县新收政府信息公开申请163件，上年结转4件，总计167件；已办结162件，结转下年度5件。',
    'received 163, carriedOver 4, received+carriedOver 167, concluded 162, carriedForward 5',
  ],
  ['department', '我局全年共收到政府信息公开申请29件，同比减少19.4%，申请方式以网络为主（占72.4%）。', 'received? 29'],
  [
    'department',
    '2023年办理政府信息公开申请共45件，其中2022年结转3件、2023年新收42件，截至2023年12月31日，已办结44件。',
    'received+carriedOver? 45, carriedOver 3, received 42, concluded 44',
  ],
  [
    'township',
    '本年度受理信息公开申请2条，均依法告知其信息不存在，未收取任何费用。',
    'received? 2, unavailable.notHeld 2, fee 0',
  ],
  [
    'department',
    '依申请公开工作中，新收件33件，按结果统计，全部公开18件，部分公开4件，不予公开5件，其余为无法提供。',
    'received 33, granted 18, partiallyGranted 4, denied.stateSecret+denied.otherLaw+… 5',
  ],
  [
    'department',
    '我校信息公开办公室共受理申请3件，其中网上申请2件、信函申请1件，已按时办结3件。',
    'received? 3, concluded 3',
  ],
  [
    'department',
    '2023年度共有15件政府信息公开申请，结果分别为予以公开6件、部分公开1件、信息不存在5件、重复申请1件、其他2件。',
    'received? 15, granted 6, partiallyGranted 1, unavailable.notHeld 5, rejected.duplicate 1, other.correctionOverdue+other.feeOverdue+…? 2',
  ],
  ['county', '收到政府信息公开申请数量位居前三的单位为：县自然资源局35件、县住建局28件、县公安局11件。', ''],
  [
    'department',
    '申请人身份方面，自然人申请占95.8%（68件），法人申请占4.2%（3件）。',
    'received.naturalPerson? 68, received.commercialEnterprise+received.researchInstitution+…? 3',
  ],
  [
    'department',
    '全年依申请公开受理37件、答复36件，另有1件因申请人补正尚在办理。',
    'received? 37, concluded 36, carriedForward 1',
  ],
  ['department', '本年度无结转申请，新收申请8件已于年内全部办结。', 'received 8'],
  [
    'department',
    '（二）依申请公开情况：受理并按期答复申请10件，办理结果为公开7件、不予公开1件、不掌握2件。',
    'received? 10, concluded 10, granted? 7, denied.stateSecret+denied.otherLaw+… 1, unavailable.notHeld 2',
  ],
  ['department', '共计公开答复6件，不公开答复1件。', 'granted 6, denied.stateSecret+denied.otherLaw+… 1'],
  ['department', '当面受理申请1件，信函受理申请4件，网络受理申请9件，合计受理申请14件。', 'received? 14'],
  ['department', '2023年度，共收到2份政府信息公开申请，比2022年少3份。', 'received? 2'],
  ['department', '全年接收申请101件，其中律师代理提出的47件，无代理人的54件。', 'received? 101'],
  [
    'department',
    '政府信息公开申请办理情况如下：本年新收件数6件；上年结转件数0件；予以公开件数4件；不予处理件数2件；结转下年度继续办理件数0件。',
    'received 6, carriedOver 0, granted 4, rejected.petition+rejected.duplicate+… 2, carriedForward 0',
  ],
  ['department', '收到的申请中，涉及历史遗留问题的占一半以上，其中要求公开1998年土地登记档案的3件。', ''],
  [
    'county',
    '全区受理依申请公开318件，信息公开类行政复议被纠错率同比下降5个百分点，纠错2件。',
    'received? 318, reconsideration.corrected 2',
  ],
  [
    'department',
    '本年度行政复议、行政诉讼均为零。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '2023年，因政府信息公开被提起行政复议4次，已全部办结，结果均为维持；被提起行政诉讼2次，1次判决驳回诉讼请求，1次尚未审结。',
    'reconsideration 4, reconsideration.upheld 4, litigationDirect+litigationAfterReconsideration 2, litigationDirect.upheld+litigationAfterReconsideration.upheld 1, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  ['department', '复议机关撤销我局答复1件、维持3件，法院未判决我局败诉。', ''],
  [
    'department',
    '政府信息公开行政复议案件共5件，其中结果维持3件、结果纠正0件、其他结果1件、尚未审结1件。',
    'reconsideration 5, reconsideration.upheld 3, reconsideration.corrected 0, reconsideration.other 1, reconsideration.pending 1',
  ],
  ['department', '上一年度未审结的政府信息公开行政诉讼案件2件，本年度均判决维持。', ''],
  [
    'department',
    '因政府信息公开未直接起诉，复议后起诉案件1件，正在审理。',
    'litigationDirect 0, litigationAfterReconsideration 1, litigationAfterReconsideration.pending 1',
  ],
  [
    'county',
    '全年全县政府信息公开行政诉讼案件维持6件、纠正1件、其他结果2件、尚未审结1件，总计10件。',
    'litigationDirect.upheld+litigationAfterReconsideration.upheld 6, litigationDirect.corrected+litigationAfterReconsideration.corrected 1, litigationDirect.other+litigationAfterReconsideration.other 2, litigationDirect.pending+litigationAfterReconsideration.pending 1, litigationDirect+litigationAfterReconsideration? 10',
  ],
  [
    'department',
    '积极应对涉信息公开行政诉讼1起，法院一审判决驳回原告全部诉求，原告未上诉。',
    'litigationDirect+litigationAfterReconsideration 1',
  ],
  [
    'department',
    '2023年我局无因信息公开被申请行政复议、提起行政诉讼及败诉的情况。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'department',
    '2023年，我局制定规范性文件2件，均已按程序公开并进行解读；废止1件；现行有效9件。',
    'normativeDocuments.issued 2, normativeDocuments.repealed 1, normativeDocuments.inForce 9',
  ],
  [
    'department',
    '全年新制定行政规范性文件数量为0，现行有效规范性文件数量为7。',
    'normativeDocuments.issued 0, normativeDocuments.inForce 7',
  ],
  [
    'city',
    '2023年市政府规章制定1件、废止0件，现行有效12件。',
    'regulations.issued 1, regulations.repealed 0, regulations.inForce 12',
  ],
  ['county', '2023年，县政府及县政府办公室印发文件87份，其中规范性文件5份。', ''],
  [
    'department',
    '2023年，区城管局实施行政处罚1,835件，罚没款共计127.6万元，实施行政强制32件。',
    'penalties.decisions 1835, compulsoryMeasures.decisions 32',
  ],
  ['department', '共受理行政许可申请430件，作出行政许可决定427件（含不予许可3件）。', 'licensing.decisions 427'],
  [
    'department',
    '行政许可：642件；行政处罚：27件；行政强制：0件；行政事业性收费：15.6万元。',
    'licensing.decisions 642, penalties.decisions 27, compulsoryMeasures.decisions 0, fees.amount 15.6',
  ],
  [
    'township',
    '全镇行政处罚12宗，行政强制3宗，无行政许可和行政事业性收费。',
    'penalties.decisions 12, compulsoryMeasures.decisions 3, licensing.decisions 0, fees.amount 0',
  ],
  ['department', '2023年度，我局收取信息处理费的申请0件，金额0元。', 'feeCases 0, fee 0'],
  ['department', '根据《政府信息公开信息处理费管理办法》有关规定，2023年我局未向申请人收取信息处理费。', 'fee 0'],
  [
    'county',
    '2023年，全县各级行政机关依申请提供政府信息收取信息处理费共5件，共计收取2,140元。',
    'feeCases 5, fee 2140',
  ],
  ['department', '我单位全年受理12345热线工单1,872件，按期办结1,872件，回访满意率97.3%。', ''],
  ['department', '全年依申请公开页面访问量3,218次，下载申请表46份。', ''],
  ['department', '共收到网上信访件34件、来信11件、来访26批次，办结率100%。', ''],
  ['department', '通过行政许可和行政处罚“双公示”平台公示信息1,236条，其中行政许可1,178条、行政处罚58条。', ''],
  ['county', '对全县36个单位政府信息公开申请办理情况开展抽查，发现不规范答复4件，均已责令改正。', ''],
  ['department', '对涉及个人隐私的信息依法不予公开，对收到的申请做到件件有答复。', ''],
  ['department', '2021年至2023年，我局共收到政府信息公开申请61件，行政复议7件。', ''],
  ['department', '按照“谁制作、谁公开”原则，将6件申请转送业务科室办理。', ''],
  ['department', '答复超期1件，系因邮寄延误所致。', ''],
  ['department', '2024年初，我局对2023年收到的25件政府信息公开申请进行了案卷评查，发现问题3个。', 'received? 25'],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
