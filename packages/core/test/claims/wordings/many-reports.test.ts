import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences in the manner of whole paragraphs, written with what they claim before any of them was read. */
test.each<[BodyLevel, string, string]>([
  [
    'county',
    '2023年，全县新收到政府信息公开申请241件，上年度结转8件，共答复243件，结转下年度继续办理6件；因政府信息公开引发的行政复议10件、行政诉讼6件。',
    'received 241, carriedOver 8, concluded 243, carriedForward 6, reconsideration 10, litigationDirect+litigationAfterReconsideration 6',
  ],
  [
    'department',
    '市住建局全年共收到政府信息公开申请158件，其中自然人152件、法人或其他组织6件，均按时答复，按时答复率100%。',
    'received? 158, received.naturalPerson? 152, received.commercialEnterprise+received.researchInstitution+…? 6',
  ],
  [
    'department',
    '在全部答复中，予以公开41件，占31.5%；部分公开14件，占10.8%；不予公开10件，占7.7%；无法提供52件，占40.0%；不予处理7件，占5.4%；其他6件，占4.6%。',
    'granted 41, partiallyGranted 14, denied.stateSecret+denied.otherLaw+… 10, unavailable.notHeld+unavailable.needsCreation+… 52, rejected.petition+rejected.duplicate+… 7, other.correctionOverdue+other.feeOverdue+…? 6',
  ],
  [
    'township',
    '2023年，我乡依申请公开信息0条，收到公民申请0件，未发生复议和诉讼。',
    'received? 0, received? 0, reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '学校2023年度共收到信息公开申请五件，其中三件同意公开，一件部分公开，一件不属于本校公开。',
    'received? 5, granted 3, partiallyGranted 1, unavailable.notHeld 1',
  ],
  [
    'department',
    '2023年我委受理政府信息公开申请44件，较上年增长10%，其中：主动公开范围内告知获取途径的6件，公开的21件，不公开的3件，信息不存在的14件。',
    'received? 44, granted 6, granted? 21, denied.stateSecret+denied.otherLaw+… 3, unavailable.notHeld 14',
  ],
  [
    'department',
    '截至2023年12月底，已按规定答复申请人23件，剩余1件因需征求第三方意见，结转2024年办理。',
    'concluded 23, carriedForward 1',
  ],
  [
    'department',
    '2023年，本局收到政府信息公开申请13件，全部为自然人申请，均通过信函方式提交。',
    'received? 13, received.naturalPerson? 13',
  ],
  [
    'department',
    '政府信息公开申请办结情况：全年办结62件，其中上年结转3件，本年新收59件。',
    'concluded 62, carriedOver 3, received 59',
  ],
  [
    'department',
    '全年共受理群众依申请公开政府信息27宗，其中网上受理15宗，现场受理12宗，办结26宗，在办1宗。',
    'received? 27, concluded 26, carriedForward 1',
  ],
  [
    'city',
    '全市共收到政府信息公开申请4,216件，数量居全省第5位；其中，公安、自然资源、住建部门分别收到682件、511件、430件。',
    'received? 4216',
  ],
  ['department', '申请人为律师事务所的2件、媒体记者的1件，其余为自然人。', 'received.legalServiceInstitution? 2'],
  [
    'department',
    '本机关不掌握相关政府信息无法提供9件，没有现成信息需要另行制作无法提供2件，补正后申请内容仍不明确无法提供1件。',
    'unavailable.notHeld? 9, unavailable.needsCreation? 2, unavailable.unclearAfterCorrection? 1',
  ],
  [
    'department',
    '不予公开决定共作出7份，理由涉及国家秘密1份、第三方合法权益2份、内部事务信息4份。',
    'denied.stateSecret+denied.otherLaw+… 7, denied.stateSecret 1, denied.thirdPartyRights 2, denied.internalAffairs 4',
  ],
  ['department', '2023年度我局未新收政府信息公开申请，上年度结转政府信息公开申请为0件。', 'received 0, carriedOver 0'],
  ['department', '本年没有需要结转到下年度的政府信息公开申请。', 'carriedForward 0'],
  ['department', '收到重复申请3件，均按规定不再重复处理。', 'rejected.duplicate 3'],
  ['county', '2023年，县政府共收到政府信息公开申请34件，同比减少4件；县直各部门共收到121件，同比增加9件。', ''],
  ['department', '全年收到政府信息公开申请12件，平均办理时长8.6个工作日，最短1个工作日。', 'received? 12'],
  ['department', '我局去年收到申请20件、办结19件，今年收到申请26件、办结27件。', 'received? 26, concluded 27'],
  ['department', '申请量由去年20件增至今年26件，增幅30%。', 'received? 26'],
  [
    'county',
    '2023年，我县因政府信息公开被提起行政复议共8件，维持5件，终止2件，尚未审结1件，无被纠错案件。',
    'reconsideration 8, reconsideration.upheld 5, reconsideration.other 2, reconsideration.pending 1, reconsideration.corrected 0',
  ],
  [
    'department',
    '全年政府信息公开类行政复议案件4件（含上年结转1件），审结3件，均为维持。',
    'reconsideration 4, reconsideration.upheld+reconsideration.corrected+… 3, reconsideration.upheld 3',
  ],
  [
    'department',
    '2023年政府信息公开方面，行政诉讼案件结案2件，均驳回原告诉讼请求；在审1件。',
    'litigationDirect.upheld+litigationDirect.corrected+… 2, litigationDirect.upheld+litigationAfterReconsideration.upheld 2, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  [
    'department',
    '无因政府信息公开引起的行政复议，因政府信息公开引起行政诉讼1件（未经复议直接起诉），法院判决维持。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 1, litigationDirect.upheld+litigationAfterReconsideration.upheld 1',
  ],
  [
    'department',
    '本年度，我局没有发生行政复议维持、纠正的情况，也没有发生行政诉讼。',
    'reconsideration.upheld 0, reconsideration.corrected 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['county', '县法院受理以县政府为被告的政府信息公开案件2件，均裁定驳回起诉。', ''],
  [
    'department',
    '复议后起诉的政府信息公开案件2件，判决维持1件，发回重审1件。',
    'litigationAfterReconsideration 2, litigationAfterReconsideration.upheld 1',
  ],
  [
    'city',
    '2023年，本市出台规章3件、规范性文件21件，废止规章1件、规范性文件16件，现行有效规章42件、规范性文件303件。',
    'regulations.issued 3, normativeDocuments.issued 21, regulations.repealed 1, normativeDocuments.repealed 16, regulations.inForce 42, normativeDocuments.inForce 303',
  ],
  ['department', '我局全年共制发规范性文件三件，均按规定进行合法性审核并公开。', 'normativeDocuments.issued 3'],
  [
    'department',
    '2023年未制发、废止规范性文件，现行有效规范性文件2件。',
    'normativeDocuments.issued 0, normativeDocuments.repealed 0, normativeDocuments.inForce 2',
  ],
  [
    'county',
    '开展行政规范性文件清理，保留46件、废止8件、修改3件。',
    'normativeDocuments.inForce 46, normativeDocuments.repealed 8',
  ],
  [
    'department',
    '共办理行政处罚案件121件，其中适用简易程序35件；行政强制措施6件；行政许可4,302件。',
    'penalties.decisions 121, compulsoryMeasures.decisions 6, licensing.decisions 4302',
  ],
  ['department', '全年准予许可1,020件、不予许可6件，下达行政处罚决定书41份。', ''],
  ['department', '行政事业性收费12项共计896.4万元，同比下降2.1%。', 'fees.amount 896.4'],
  [
    'township',
    '我镇无行政许可、行政强制事项，行政处罚3起，行政事业性收费0元。',
    'licensing.decisions 0, compulsoryMeasures.decisions 0, penalties.decisions 3, fees.amount 0',
  ],
  ['department', '2023年，本机关依申请公开共收取信息处理费2笔，分别为120元和80元，合计200元。', 'fee 200'],
  ['department', '2023年度我单位政府信息公开信息处理费收取件数为0，收取金额为0。', 'feeCases 0, fee 0'],
  ['department', '我校信息公开申请未收取任何形式的费用。', 'fee 0'],
  ['county', '全年全县收取信息处理费的行政机关2家，涉及申请4件，收取费用共计530元。', 'feeCases 4, fee 530'],
  ['department', '收到信访事项转办单53件，均按期办结，信访事项公开答复5件。', ''],
  ['department', '全年办理政府采购信息公开46条、招投标信息公开30条。', ''],
  ['county', '县政府门户网站受理在线咨询投诉214件，答复公开率100%，答复平均用时3天。', ''],
  ['department', '依申请公开栏目全年更新信息12条，发布申请指南1份。', ''],
  ['department', '上一年度存在答复不规范案件1件，本年已整改到位。', ''],
  ['department', '全省教育系统共收到信息公开申请1,206件，我局办理的数量占全省的1.2%。', ''],
  ['department', '召开行政复议应诉工作会2次，对3起政府信息公开败诉案件进行剖析。', ''],
  ['department', '2024年一季度，我局已收到政府信息公开申请6件。', ''],
  ['department', '办理环评审批申请64件，公示环评信息128条，收到公众意见11条。', ''],
  ['department', '在全市政务公开第三方评估中，抽取我局依申请公开案卷5件，优秀率100%。', ''],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
