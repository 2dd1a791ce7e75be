import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

/** Sentences of whole reports as offices write them: beside each that was read wrongly, one near it that is read. */
test.each<[BodyLevel, string, string]>([
  // What stands behind a list that has come to its whole stands beside it.
  [
    'department',
    '收到政府信息公开申请46件，其中自然人40件，法人或其他组织6件；上年结转3件。',
    'received? 46, received.naturalPerson? 40, received.commercialEnterprise+received.researchInstitution+…? 6, carriedOver 3',
  ],
  ['department', '收到申请46宗，其中网上30宗、信函16宗，2022年结转3宗。', 'received? 46, carriedOver 3'],
  [
    'department',
    '收到政府信息公开申请49件，其中上年结转3件，新收46件。',
    'received+carriedOver 49, carriedOver 3, received 46',
  ],
  // Applicants of what is new and of what was carried over.
  [
    'department',
    '全年共收到申请49件（含上年结转3件），其中自然人43件、商业企业6件。',
    'received+carriedOver 49, carriedOver 3, received.naturalPerson+carriedOver.naturalPerson? 43, received.commercialEnterprise+carriedOver.commercialEnterprise? 6',
  ],
  [
    'department',
    '受理申请49件，其中本年新收46件、上年结转3件；自然人43件，商业企业6件。',
    'received+carriedOver 49, received 46, carriedOver 3, received.naturalPerson+carriedOver.naturalPerson? 43, received.commercialEnterprise+carriedOver.commercialEnterprise? 6',
  ],
  [
    'department',
    '上年结转3件，其中自然人2件、商业企业1件。',
    'carriedOver 3, carriedOver.naturalPerson 2, carriedOver.commercialEnterprise 1',
  ],
  // What was closed of the requests received is a part of what was closed.
  [
    'department',
    '2023年共收到政府信息公开申请46件，其中43件于当年办结，3件结转下年。',
    'received? 46, concluded 43, carriedForward 3',
  ],
  ['department', '2023年收到的46件申请，43件已办结。', 'received? 46, concluded 43'],
  ['department', '政府信息公开申请办结46件，当年收到并办结43件，办结率93.5%。', 'concluded 46'],
  ['department', '全年收到并办结申请46件。', 'received? 46, concluded 46'],
  // How many kinds were named counts no case.
  [
    'department',
    '政府信息公开申请予以公开的20件，部分公开的5件，两项合计占办结总数的54.3%。',
    'granted 20, partiallyGranted 5',
  ],
  ['department', '政府信息公开行政复议、行政诉讼两项合计9件。', 'reconsideration+litigationDirect+… 9'],
  [
    'department',
    '政府信息公开行政复议、行政诉讼两项均为0件。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['department', '政府信息公开行政复议、行政诉讼两项工作由法规科牵头。', ''],
  ['department', '全年作出行政许可决定2项，作出行政处罚决定3项。', 'licensing.decisions 2, penalties.decisions 3'],
  // Brackets say what an outcome counts, and what a list leaves untold may be 其他.
  [
    'department',
    '政府信息公开申请办结46件，予以公开25件（含部分公开5件），不予公开4件。',
    'concluded 46, granted+partiallyGranted 25, partiallyGranted 5, denied.stateSecret+denied.otherLaw+… 4',
  ],
  [
    'department',
    '政府信息公开申请办结46件，予以公开25件（其中全部公开20件，部分公开5件）。',
    'concluded 46, granted+partiallyGranted 25, granted 20, partiallyGranted 5',
  ],
  [
    'department',
    '政府信息公开申请办结46件，予以公开20件（网上15件），部分公开5件。',
    'concluded 46, granted 20, partiallyGranted 5',
  ],
  [
    'department',
    '政府信息公开申请办结46件，其中予以公开20件，部分公开5件，不予公开4件，其他情形17件。',
    'concluded 46, granted 20, partiallyGranted 5, denied.stateSecret+denied.otherLaw+… 4, other.misc? 17',
  ],
  [
    'department',
    '政府信息公开申请办结46件，其中予以公开20件，部分公开5件，不予公开4件，无法提供12件，不予处理3件，其他情形2件。',
    'concluded 46, granted 20, partiallyGranted 5, denied.stateSecret+denied.otherLaw+… 4, unavailable.notHeld+unavailable.needsCreation+… 12, rejected.petition+rejected.duplicate+… 3, other.misc 2',
  ],
  // A denial of some cases says nothing of the others.
  ['department', '没有因逾期答复而被提起行政复议的情况。', ''],
  ['department', '未出现因答复超期引发的行政复议、行政诉讼。', ''],
  ['department', '未发生因泄密、侵权引发的行政诉讼。', ''],
  ['department', '未发生因程序违法导致的行政复议被纠正情形。', ''],
  ['department', '未出现因信息公开引发的舆情事件和诉讼风险。', ''],
  ['department', '未发生重大行政复议、行政诉讼案件，无群体性诉讼。', ''],
  ['department', '没有因申请人对答复不服而被提起行政复议的情况。', 'reconsideration 0'],
  [
    'department',
    '没有因依申请公开答复而引发的复议、诉讼。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
])('at a %s: %s', (level, text, expected) => {
  expect(told(text, level)).toBe(expected);
});
