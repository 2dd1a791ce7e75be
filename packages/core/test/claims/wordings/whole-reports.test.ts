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
  // Units of a body, parts of a year, several years and topics.
  ['department', '局属3家单位共收到政府信息公开申请5件，均已答复。', ''],
  ['department', '局属事业单位未收到政府信息公开申请，未发生行政复议、行政诉讼。', ''],
  ['department', '收到政府信息公开申请46件，向所属3家单位转办，办结46件。', 'received? 46, concluded 46'],
  ['department', '12月收到的3件申请结转至2024年办理。', ''],
  ['department', '截至12月收到申请46件。', 'received? 46'],
  ['department', '2021至2023年，分别收到政府信息公开申请38件、41件、46件，呈逐年上升趋势。', ''],
  ['department', '2022年、2023年分别收到政府信息公开申请41件、46件。', 'received? 46'],
  ['department', '申请内容主要分三类：征地拆迁20件、物业管理18件、工程建设8件。', ''],
  ['department', '申请内容集中在三个方面：一是林权登记5件；二是行政处罚4件。', ''],
  ['department', '政府信息公开申请答复结果分两类：予以公开20件、部分公开5件。', 'granted 20, partiallyGranted 5'],
  ['department', '依申请公开12件，其中涉及行政处罚3件、行政许可2件。', 'received? 12'],
  [
    'department',
    '依申请公开12件，其中涉及征地3件；作出行政许可决定2件、行政处罚决定3件。',
    'received? 12, licensing.decisions 2, penalties.decisions 3',
  ],
  ['county', '作为复议机关，县政府全年审理涉政府信息公开行政复议案件12件，维持9件，撤销3件。', ''],
  [
    'county',
    '作为复议机关，县政府全年审理涉政府信息公开行政复议案件12件；县政府被申请政府信息公开行政复议2件。',
    'reconsideration 2',
  ],
  // Cases by their many names, and those that are not all.
  ['department', '政府信息公开行政诉讼中，复议后向法院提起诉讼3件。', 'litigationAfterReconsideration 3'],
  ['department', '政府信息公开行政诉讼中，经复议后再向人民法院提起行政诉讼3件。', 'litigationAfterReconsideration 3'],
  [
    'department',
    '政府信息公开行政诉讼案件，经复议后再起诉的3件中，法院维持2件。',
    'litigationAfterReconsideration 3, litigationAfterReconsideration.upheld 2',
  ],
  [
    'department',
    '政府信息公开行政诉讼4件，其中直接起诉1件、复议后起诉3件，法院维持3件。',
    'litigationDirect+litigationAfterReconsideration 4, litigationDirect 1, litigationAfterReconsideration 3, litigationDirect.upheld+litigationAfterReconsideration.upheld 3',
  ],
  ['department', '政府信息公开行政复议1件被纠正，较上年减少2件。', 'reconsideration.corrected 1'],
  ['department', '政府信息公开行政复议1件，被纠正。', 'reconsideration 1, reconsideration.corrected 1'],
  ['department', '政府信息公开类复议5件，占全部复议案件12件的41.7%。', 'reconsideration 5'],
  [
    'department',
    '政府信息公开类复议维持3件，占政府信息公开类复议5件的60%。',
    'reconsideration.upheld 3, reconsideration 5',
  ],
  [
    'department',
    '政府信息公开行政复议被申请5件、审结4件。',
    'reconsideration 5, reconsideration.upheld+reconsideration.corrected+… 4',
  ],
  ['department', '新增政府信息公开行政诉讼2件，上年延续2件，合计4件。', ''],
  [
    'department',
    '新增政府信息公开行政诉讼2件，均维持。',
    'litigationDirect+litigationAfterReconsideration 2, litigationDirect.upheld+litigationAfterReconsideration.upheld 2',
  ],
  [
    'department',
    '收到政府信息公开申请46件，上年结转3件，引发行政诉讼2件。',
    'received? 46, carriedOver 3, litigationDirect+litigationAfterReconsideration 2',
  ],
  // Behind a stronger mark, and in divisions of their own.
  [
    'department',
    '收到政府信息公开申请46件，其中自然人40件；上年结转3件。',
    'received? 46, received.naturalPerson? 40, carriedOver 3',
  ],
  [
    'department',
    '收到政府信息公开申请49件，其中新收46件；上年结转3件。',
    'received+carriedOver 49, received 46, carriedOver 3',
  ],
  [
    'department',
    '政府信息公开申请答复46件，其中公开类25件，不公开类4件，其他类17件。',
    'concluded 46, denied.stateSecret+denied.otherLaw+… 4',
  ],
  ['department', '政府信息公开申请办结46件，予以公开、部分公开2项占比54.3%。', 'concluded 46'],
  ['department', '政府信息公开行政复议维持3件，占全部复议案件20件的15%。', 'reconsideration.upheld 3'],
])('at a %s: %s', (level, text, expected) => {
  expect(told(text, level)).toBe(expected);
});
