import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

test.each<[BodyLevel, string, string]>([
  [
    'department',
    '收到自然人申请41件、法人或其他组织申请4件。',
    'received.naturalPerson? 41, received.commercialEnterprise+received.researchInstitution+…? 4',
  ],
  [
    'department',
    '2023年，我局共收到依申请公开件58件，其中自然人申请52件，法人申请6件，均在法定期限内予以答复。',
    'received? 58, received.naturalPerson? 52, received.commercialEnterprise+received.researchInstitution+…? 6',
  ],
  [
    'department',
    '全年受理政府信息公开申请23件，其中网上申请15件、信函申请6件、当面申请2件；申请人为自然人的20件，企业3件。',
    'received? 23, received.naturalPerson? 20, received.commercialEnterprise? 3',
  ],
  // Another organization beside it, or its full name, leaves no doubt.
  [
    'department',
    '2023年收到申请20件，其中自然人14件，企业4件，其他2件。',
    'received? 20, received.naturalPerson? 14, received.commercialEnterprise? 4, received.otherOrganization? 2',
  ],
  [
    'department',
    '2023年收到申请20件，其中自然人14件，商业企业6件。',
    'received? 20, received.naturalPerson? 14, received.commercialEnterprise? 6',
  ],
  [
    'department',
    '2023年答复申请20件，予以公开类12件、部分公开类3件、不予公开类5件。',
    'concluded 20, granted 12, partiallyGranted 3, denied.stateSecret+denied.otherLaw+… 5',
  ],
  [
    'department',
    '本年度收到律师事务所提出的申请3件，科研机构提出的申请1件。',
    'received.legalServiceInstitution 3, received.researchInstitution 1',
  ],
  [
    'department',
    '全年办理政府信息公开申请112件，同意公开58件，部分公开13件，不予公开9件，信息不存在21件，非本机关掌握6件，其他5件。',
    'received+carriedOver? 112, granted 58, partiallyGranted 13, denied.stateSecret+denied.otherLaw+… 9, unavailable.notHeld 21, unavailable.notHeld 6, other.correctionOverdue+other.feeOverdue+…? 5',
  ],
  [
    'department',
    '经审查，同意公开11件，不同意公开2件，信息不存在4件，告知补正后申请人逾期未补正1件。',
    'granted 11, denied.stateSecret+denied.otherLaw+… 2, unavailable.notHeld 4, other.correctionOverdue 1',
  ],
  [
    'department',
    '已答复的40件申请中，予以公开22件，占55%；部分公开4件，占10%；无法提供14件，占35%。',
    'concluded 40, granted 22, partiallyGranted 4, unavailable.notHeld+unavailable.needsCreation+… 14',
  ],
  [
    'department',
    '对受理的26件申请，分别作出予以公开12件、不予公开3件、无法提供8件、其他处理3件的答复。',
    'received? 26, granted 12, denied.stateSecret+denied.otherLaw+… 3, unavailable.notHeld+unavailable.needsCreation+… 8, other.correctionOverdue+other.feeOverdue+… 3',
  ],
  ['department', '全年答复申请人政府信息公开申请55件次，其中主动撤销申请2件。', 'concluded 55, other.misc 2'],
  [
    'department',
    '依法不予公开的7件中，涉及国家秘密1件，危及“三安全一稳定”1件，保护第三方合法权益3件，属于内部事务信息2件。',
    'denied.stateSecret+denied.otherLaw+… 7, denied.stateSecret 1, denied.securityStability 1, denied.thirdPartyRights 3, denied.internalAffairs 2',
  ],
  [
    'department',
    '其中属于本机关不掌握相关政府信息的5件，没有现成信息需要另行制作的2件，补正后申请内容仍不明确的1件。',
    'unavailable.notHeld 5, unavailable.needsCreation 2, unavailable.unclearAfterCorrection 1',
  ],
  [
    'department',
    '收到申请2件，1件不属于我处职责，1件不属于我局职责。',
    'received? 2, unavailable.notHeld 1, unavailable.notHeld 1',
  ],
  [
    'department',
    '不属于我站公开范围3件，非我大队掌握1件，不由本机关负责公开2件。',
    'unavailable.notHeld 3, unavailable.notHeld 1, unavailable.notHeld 2',
  ],
  ['department', '收到申请2件，不属于我局下属单位的1件。', 'received? 2'],
  [
    'department',
    '不予处理4件，包括信访举报投诉类申请2件，重复申请1件，要求提供公开出版物1件。',
    'rejected.petition+rejected.duplicate+… 4, rejected.petition 2, rejected.duplicate 1, rejected.publication 1',
  ],
  [
    'department',
    '2023年度依申请公开答复情况：予以公开8件，部分公开2件，不予公开1件，无法提供3件，其他处理1件，结转下年度继续办理1件。',
    'granted 8, partiallyGranted 2, denied.stateSecret+denied.otherLaw+… 1, unavailable.notHeld+unavailable.needsCreation+… 3, other.correctionOverdue+other.feeOverdue+… 1, carriedForward 1',
  ],
  [
    'township',
    '本年度，镇政府收到政府信息公开申请3件，均为自然人，已答复3件，予以公开1件，不掌握2件。',
    'received? 3, received.naturalPerson? 3, concluded 3, granted 1, unavailable.notHeld 2',
  ],
  [
    'county',
    '2023年全县政府信息公开申请量为203件，其中公民197件，法人和其他组织6件。',
    'received? 203, received.naturalPerson? 197, received.commercialEnterprise+received.researchInstitution+…? 6',
  ],
  [
    'city',
    '全市收到申请4021件（自然人3688件，商业企业254件，科研机构3件，社会公益组织11件，法律服务机构49件，其他16件）。',
    'received? 4021, received.naturalPerson? 3688, received.commercialEnterprise? 254, received.researchInstitution? 3, received.publicWelfareOrganization? 11, received.legalServiceInstitution? 49, received.otherOrganization? 16',
  ],
  [
    'department',
    '收到依申请公开申请共18件，其中17件来自自然人，1件来自商业企业。',
    'received? 18, received.naturalPerson? 17, received.commercialEnterprise? 1',
  ],
  [
    'department',
    '全年收到依申请公开18件，17件由自然人提出，1件由公司提出。',
    'received? 18, received.naturalPerson? 17, received.commercialEnterprise? 1',
  ],
  [
    'department',
    '个人申请33件、企业申请5件、律师申请7件。',
    'received.naturalPerson? 33, received.commercialEnterprise? 5',
  ],
  [
    'department',
    '不予公开类4件（国家秘密1件，内部事务信息1件，过程性信息2件）。',
    'denied.stateSecret+denied.otherLaw+… 4, denied.stateSecret 1, denied.internalAffairs 1, denied.processInformation 2',
  ],
  [
    'department',
    '作出“予以公开”答复12件，“部分公开”答复3件，“不予公开”答复2件。',
    'granted 12, partiallyGranted 3, denied.stateSecret+denied.otherLaw+… 2',
  ],
  [
    'department',
    '作出不予公开决定2件，作出信息不存在答复5件。',
    'denied.stateSecret+denied.otherLaw+… 2, unavailable.notHeld 5',
  ],
  [
    'department',
    '办理结果为：予以公开12件；无法提供5件，其中本机关不掌握4件，没有现成信息需另行制作1件。',
    'granted 12, unavailable.notHeld+unavailable.needsCreation+… 5, unavailable.notHeld 4, unavailable.needsCreation 1',
  ],
  ['department', '申请人主动撤回2件，逾期不补正按放弃处理1件。', 'other.misc 2, other.correctionOverdue 1'],
  [
    'department',
    '全年共收到申请51件，网络提交40件，邮寄提交11件，其中10件不属于本单位公开职责。',
    'received? 51, unavailable.notHeld 10',
  ],
  [
    'department',
    '本年收到申请51件，其中自然人49件、商业企业2件，上年结转1件；共办理52件，其中：予以公开30件、部分公开8件、不予公开4件、无法提供8件、不予处理1件、其他处理1件。',
    'received 51, received.naturalPerson 49, received.commercialEnterprise 2, carriedOver 1, received+carriedOver? 52, granted 30, partiallyGranted 8, denied.stateSecret+denied.otherLaw+… 4, unavailable.notHeld+unavailable.needsCreation+… 8, rejected.petition+rejected.duplicate+… 1, other.correctionOverdue+other.feeOverdue+… 1',
  ],
  [
    'department',
    '办理申请10件：8件同意公开，1件不予公开，1件告知申请人向其他部门提出。',
    'received+carriedOver? 10, granted 8, denied.stateSecret+denied.otherLaw+… 1',
  ],
  [
    'department',
    '共6件，其中予以公开3件，予以部分公开1件，属于不予公开范围1件，不掌握相关信息1件。',
    'granted 3, partiallyGranted 1, denied.stateSecret+denied.otherLaw+… 1, unavailable.notHeld 1',
  ],
  ['township', '全镇2023年共办理依申请公开3件，均为自然人申请，按时办结率100%。', 'received+carriedOver? 3'],
  [
    'department',
    '本年度处理政府信息公开申请14件，含上年结转1件；予以公开6件，部分公开1件，无法提供7件，不予处理0件。',
    'received+carriedOver? 14, carriedOver 1, granted 6, partiallyGranted 1, unavailable.notHeld+unavailable.needsCreation+… 7, rejected.petition+rejected.duplicate+… 0',
  ],
  ['department', '予以公开、部分公开7件，占比50%。', 'granted+partiallyGranted 7'],
  ['department', '经与申请人沟通，2件申请由申请人自愿撤回。', 'other.misc 2'],
  [
    'department',
    '我局共收到政府信息公开申请１６件（其中：自然人１４件，法人２件）。',
    'received? 16, received.naturalPerson? 14, received.commercialEnterprise+received.researchInstitution+…? 2',
  ],
  [
    'department',
    '共收到政府信息公开申请16件（自然人14件，商业企业2件），同比下降11.1%。',
    'received? 16, received.naturalPerson? 14, received.commercialEnterprise? 2',
  ],
  [
    'department',
    '其中，自然人提出申请14件，占87.5%；商业企业提出申请2件，占12.5%。',
    'received.naturalPerson? 14, received.commercialEnterprise? 2',
  ],
  [
    'department',
    '公民申请14件，占87.5%；法人申请2件，占12.5%。',
    'received.naturalPerson? 14, received.commercialEnterprise+received.researchInstitution+…? 2',
  ],
  [
    'department',
    '收到公民、法人和其他组织申请16件，其中公民14件，企业2件。',
    'received? 16, received.naturalPerson? 14, received.commercialEnterprise? 2',
  ],
  ['department', '收到社会组织申请1件、事业单位申请1件。', 'received.publicWelfareOrganization? 1'],
  [
    'department',
    '新收商业企业申请2件、社会公益组织申请1件。',
    'received.commercialEnterprise 2, received.publicWelfareOrganization 1',
  ],
  ['department', '告知不属于本机关公开职责6件，告知已主动公开3件。', 'unavailable.notHeld 6, granted 3'],
  [
    'department',
    '本年度收到政府信息公开申请5件、上年结转申请1件，已全部办结，其中5件予以公开，1件申请人主动撤回。',
    'received 5, carriedOver 1, granted 5, other.misc 1',
  ],
  [
    'department',
    '办结政府信息公开申请6件，其中自然人5件、企业1件。',
    'concluded 6, concluded.naturalPerson 5, concluded.commercialEnterprise? 1',
  ],
])('wordings of outcomes and applicants: %s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
