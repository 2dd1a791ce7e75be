import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

test.each<[BodyLevel, string, string]>([
  [
    'department',
    '因政府信息公开引发行政复议3件，复议机关维持2件、撤销1件；引发行政诉讼1件，法院驳回原告诉讼请求。',
    'reconsideration 3, reconsideration.upheld 2, reconsideration.corrected 1, litigationDirect+litigationAfterReconsideration 1, litigationDirect.upheld+litigationAfterReconsideration.upheld 1',
  ],
  [
    'department',
    '全年因信息公开被提起行政复议4起，其中维持2起、终止1起、尚未审结1起。',
    'reconsideration 4, reconsideration.upheld 2, reconsideration.other 1, reconsideration.pending 1',
  ],
  [
    'department',
    '涉及政府信息公开的行政复议案件6件，维持原答复5件，责令重新答复1件；行政诉讼案件2件，均判决驳回原告诉讼请求。',
    'reconsideration 6, reconsideration.upheld 5, reconsideration.corrected 1, litigationDirect+litigationAfterReconsideration 2, litigationDirect.upheld+litigationAfterReconsideration.upheld 2',
  ],
  [
    'department',
    '2023年未被提起政府信息公开行政复议，被提起行政诉讼1件，尚在审理中。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 1, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  [
    'department',
    '行政复议方面，全年共发生2件，其中结果维持1件，结果纠正1件。行政诉讼方面，共发生3件，其中结果维持2件，尚未审结1件。',
    'reconsideration 2, reconsideration.upheld 1, reconsideration.corrected 1, litigationDirect+litigationAfterReconsideration 3, litigationDirect.upheld+litigationAfterReconsideration.upheld 2, litigationDirect.pending+litigationAfterReconsideration.pending 1',
  ],
  [
    'department',
    '未经复议直接起诉的案件2件，复议后起诉的案件1件，均未审结。',
    'litigationDirect 2, litigationAfterReconsideration 1, litigationAfterReconsideration.pending 1',
  ],
  [
    'department',
    '全年政府信息公开行政复议、行政诉讼案件分别为5件和2件。',
    'reconsideration 5, litigationDirect+litigationAfterReconsideration 2',
  ],
  [
    'department',
    '因政府信息公开申请引起的行政复议1件、行政诉讼0件，较上年分别减少2件和1件。',
    'reconsideration 1, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '一年来，我局没有因政府信息公开工作被申请行政复议、提起行政诉讼的情况。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'city',
    '全市共发生涉政府信息公开行政复议214件，其中维持121件，纠正17件，其他结果52件，尚未审结24件；行政诉讼186件，其中维持101件，纠正9件，其他结果44件，尚未审结32件。',
    'reconsideration 214, reconsideration.upheld 121, reconsideration.corrected 17, reconsideration.other 52, reconsideration.pending 24, litigationDirect+litigationAfterReconsideration 186, litigationDirect.upheld+litigationAfterReconsideration.upheld 101, litigationDirect.corrected+litigationAfterReconsideration.corrected 9, litigationDirect.other+litigationAfterReconsideration.other 44, litigationDirect.pending+litigationAfterReconsideration.pending 32',
  ],
  [
    'department',
    '2023年本局收到行政复议0件、行政诉讼0件。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  ['department', '行政复议和行政诉讼均为0件。', 'reconsideration 0, litigationDirect+litigationAfterReconsideration 0'],
  [
    'department',
    '无行政复议、行政诉讼及被纠错案件。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0, reconsideration.corrected 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'department',
    '无行政诉讼和被纠错的行政复议。',
    'litigationDirect+litigationAfterReconsideration 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0, reconsideration.corrected 0',
  ],
  [
    'department',
    '无行政诉讼、被纠正行政复议案件。',
    'litigationDirect+litigationAfterReconsideration 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0, reconsideration.corrected 0',
  ],
  [
    'department',
    '未发生行政复议和败诉的行政诉讼。',
    'reconsideration 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'department',
    '无因政府信息公开提起的行政复议、行政诉讼案件，无投诉举报。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'department',
    '收到政府信息公开行政复议申请2件，均予以维持；行政诉讼1件，一审胜诉。',
    'reconsideration 2, reconsideration.upheld 2, litigationDirect+litigationAfterReconsideration 1',
  ],
  [
    'department',
    '行政复议案件中，维持3件，撤销1件，驳回复议申请1件。',
    'reconsideration.upheld 3, reconsideration.corrected 1, reconsideration.other 1',
  ],
  [
    'department',
    '被纠错的行政复议案件0件，败诉的行政诉讼案件0件。',
    'reconsideration.corrected 0, litigationDirect.corrected+litigationAfterReconsideration.corrected 0',
  ],
  [
    'department',
    '行政诉讼方面，直接起诉案件3件，结果维持2件，尚未审结1件；复议后起诉案件1件，结果维持。',
    'litigationDirect 3, litigationDirect.upheld 2, litigationDirect.pending 1, litigationAfterReconsideration 1, litigationAfterReconsideration.upheld 1',
  ],
  [
    'department',
    '2023年政府信息公开申请办理工作零投诉、零复议、零诉讼。',
    'reconsideration 0, litigationDirect+litigationAfterReconsideration 0',
  ],
  [
    'county',
    '2023年，全县未发生因政府信息公开败诉的行政诉讼案件，行政复议被纠错1件。',
    'litigationDirect.corrected+litigationAfterReconsideration.corrected 0, reconsideration.corrected 1',
  ],
  [
    'department',
    '全年共发生行政诉讼案件12件，其中涉及政府信息公开1件，法院判决驳回原告诉讼请求。',
    'litigationDirect+litigationAfterReconsideration 1, litigationDirect.upheld+litigationAfterReconsideration.upheld 1',
  ],
  [
    'department',
    '本年度因政府信息公开产生的行政复议2件，结果均为维持。',
    'reconsideration 2, reconsideration.upheld 2',
  ],
  [
    'department',
    '政府信息公开行政复议案件2件（均维持），行政诉讼案件1件（未审结）。',
    'reconsideration 2, litigationDirect+litigationAfterReconsideration 1',
  ],
  [
    'department',
    '被申请政府信息公开行政复议4件，其中2件维持，1件撤销，1件终止。',
    'reconsideration 4, reconsideration.upheld 2, reconsideration.corrected 1, reconsideration.other 1',
  ],
])('wordings of disputes: %s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
