import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences that claim something, each beside such as differ in little and do not. */
test.each<[BodyLevel, string, string]>([
  ['department', '行政事业性收费项目3项，收费金额12万元。', 'fees.amount 12'],
  ['department', '行政事业性收费共4项，2023年共收费36.9万元。', 'fees.amount 36.9'],
  ['department', '非税收入300万元，其中行政事业性收费92.15万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元，其中水资源费收费60万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元，其中检测收费3万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元，停车收费收入3万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元，其中涉企行政事业性收费32.15万元。', 'fees.amount 92.15'],
  ['department', '行政事业性收费92.15万元（其中水资源60万元、检测32.15万元）。', 'fees.amount 92.15'],
  ['department', '行政事业性收费项目2项，水资源费收费60万元，检测收费3万元。', ''],
  ['department', '行政事业性收费项目2项，复印费收费60万元。', ''],
  ['department', '行政事业性收费项目2项，收费金额分别为3万元、4万元。', ''],
  ['department', '行政事业性收费分别为3万元、4万元。', ''],
  ['department', '收取信息处理费3笔，计720元。', 'fee 720'],
  ['department', '收取信息处理费3笔，计划720元。', ''],
  ['department', '行政许可比上年减少26件，我局2023年共184件。', 'licensing.decisions 184'],
  ['department', '行政许可比上年减少26件，共作出184件。', 'licensing.decisions 184'],
  ['department', '行政许可比上年减少26件，减至184件。', 'licensing.decisions 184'],
  ['department', '行政许可比上年减少26件，共送达文书80份。', ''],
  ['department', '行政许可比上年减少26件，共送达80件。', ''],
  ['department', '行政许可比上年减少26件，送达80件。', ''],
  ['department', '行政许可比上年减少26件，共184件文书送达。', ''],
  ['department', '行政处罚同比减少4件，共开展巡查320件次。', ''],
  ['department', '行政处罚同比减少4件，共320件次。', ''],
  ['department', '受理申请较上年增加5件，全年共答疑320件。', ''],
  ['department', '通过信函、网络等渠道收到申请14件，其中信函4件、网络10件。', 'received? 14'],
  ['department', '通过网站公开信息120条，通过信函、网络等渠道收到政府信息公开申请14件。', 'received? 14'],
  ['department', '通过网络等渠道收到申请10件，信函收到6件。', ''],
  ['department', '信函收到6件，通过网络等渠道收到申请10件。', ''],
  ['department', '收到申请16件，其中通过网络等渠道收到10件。', 'received? 16'],
  ['department', '其中予以公开12件，其他方式2件。', 'granted 12, other.correctionOverdue+other.feeOverdue+…? 2'],
  ['department', '其中予以公开12件，其他方式处理2件。', 'granted 12, other.correctionOverdue+other.feeOverdue+… 2'],
  ['department', '本年新收政府信息公开申请16件，其中网上申请10件，信函申请4件，其他方式2件。', 'received 16'],
  ['department', '予以公开16件，其中网上10件，信函4件，其他方式2件。', 'granted 16'],
  ['department', '公开方式为网站公开120条，其他方式12条。', ''],
  ['department', '其中重复提交2件，未制作的3件。', 'rejected.duplicate 2, unavailable.notHeld 3'],
  ['department', '收到申请18件，剔除重复提交2件后，实际受理16件。', 'received? 18, received? 16'],
  ['department', '2件因反复申请，不予处理。', 'rejected.excessive 2'],
  ['department', '其中2件因申请人反复申请，经沟通后答复。', ''],
  ['department', '2件因反复申请，经沟通后答复。', ''],
  ['department', '收到申请16件，重复提交2件，合并答复。', 'received? 16'],
  ['department', '收到申请16件，反复申请2件，经沟通撤回。', 'received? 16'],
  ['department', '1件因未获取，无法提供。', 'unavailable.notHeld 1'],
  ['department', '1件因未获取申请人联系方式，无法送达。', ''],
  ['department', '未获取资质的企业3件。', ''],
  ['department', '申请人未补正材料3件。', 'other.correctionOverdue 3'],
  ['department', '未补正材料3件，不再处理。', 'other.correctionOverdue 3'],
  ['department', '未补正材料退回3件。', ''],
  ['department', '逾期未补充材料的申请3件。', 'other.correctionOverdue 3'],
  ['department', '逾期未补充材料的行政许可3件。', ''],
  ['department', '逾期未补正的行政许可3件。', ''],
  ['department', '作出行政处罚12件，行政处罚不予立案3件。', 'penalties.decisions 12'],
  ['department', '制发规范性文件3件，不予公开1件。', 'normativeDocuments.issued 3'],
  ['department', '收到申请5件，主动放弃2件。', 'received? 5, other.misc 2'],
  ['department', '3件主动放弃陈述申辩。', ''],
  ['department', '依申请公开办理规范，无重复提交现象。', 'rejected.duplicate 0'],
  ['department', '依申请公开办理规范，未发现同一申请人重复提交的问题。', ''],
])('%s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});

const branch = '云溪市生态环境局青山分局';

/** What a branch is depends on whose report it is. */
test.each<[agency: string, text: string, claims: string]>([
  [branch, '2023年，分局收到政府信息公开申请4件。', 'received? 4'],
  [branch, '2023年，青山分局收到政府信息公开申请4件。', 'received? 4'],
  [branch, '生态环境分局收到政府信息公开申请4件。', 'received? 4'],
  [branch, '绿水分局收到政府信息公开申请4件。', ''],
  [branch, '各分局收到政府信息公开申请4件。', ''],
  [branch, '局机关收到申请12件，分局收到4件。', ''],
  ['云溪市公安局交通警察支队', '交警支队收到申请3件。', 'received? 3'],
  ['云溪市公安局交通警察支队', '治安支队收到申请3件。', ''],
  ['云溪县公安局', '交警支队收到申请3件。', ''],
  ['云溪县水务局', '局机关收到申请12件，分局收到4件。', ''],
  ['云溪县水务局', '部门收到申请16件，分局收到4件。', ''],
])('%s: %s', (agency, text, claims) => {
  expect(told(text, 'department', agency)).toBe(claims);
});
