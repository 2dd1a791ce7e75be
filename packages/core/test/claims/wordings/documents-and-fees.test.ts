import { expect, test } from 'vitest';
import type { BodyLevel } from '../../../src/claims/claim.js';
import { told } from '../reading.js';

test.each<[BodyLevel, string, string]>([
  [
    'province',
    '2023年，省政府制定规章4件、废止规章2件，现行有效规章136件；制发行政规范性文件47件，废止31件，现行有效行政规范性文件612件。',
    'regulations.issued 4, regulations.repealed 2, regulations.inForce 136, normativeDocuments.issued 47, normativeDocuments.repealed 31, normativeDocuments.inForce 612',
  ],
  [
    'department',
    '本年度新制定行政规范性文件2件，修订1件，宣布失效1件，截至年底现行有效9件。',
    'normativeDocuments.issued 2, normativeDocuments.inForce 9',
  ],
  ['department', '印发规范性文件3份并同步公开解读材料5份。', 'normativeDocuments.issued 3'],
  [
    'department',
    '行政许可5632件，行政处罚218件，行政强制41件。',
    'licensing.decisions 5632, penalties.decisions 218, compulsoryMeasures.decisions 41',
  ],
  [
    'department',
    '2023年作出行政许可决定1024件，行政处罚决定326件，实施行政强制措施12次。',
    'licensing.decisions 1024, penalties.decisions 326, compulsoryMeasures.decisions 12',
  ],
  ['department', '2023年行政事业性收费共计45.36万元。', 'fees.amount 45.36'],
  ['department', '本机关无行政事业性收费。', 'fees.amount 0'],
  ['department', '2023年，依申请公开收取信息处理费2件，共计340元。', 'feeCases 2, fee 340'],
  ['department', '本年度我局未向申请人收取任何信息处理费用。', 'fee 0'],
  ['department', '2023年发出收费通知3件，总金额680元，实际收取信息处理费450元。', 'fee 450'],
  [
    'city',
    '2023年制定政府规章2件，修改3件，废止1件，现行有效政府规章41件。',
    'regulations.issued 2, regulations.repealed 1, regulations.inForce 41',
  ],
  ['city', '截至2023年底，市政府及市政府办公室现行有效行政规范性文件143件。', ''],
  ['city', '集中公开现行有效规章41件、行政规范性文件143件。', 'regulations.inForce 41, normativeDocuments.inForce 143'],
  [
    'county',
    '今年以来县政府印发行政规范性文件8件，废止4件，到期失效2件。',
    'normativeDocuments.issued 8, normativeDocuments.repealed 4',
  ],
  ['department', '全年未制发行政规范性文件。', 'normativeDocuments.issued 0'],
  [
    'department',
    '规范性文件制发0件，废止0件，现行有效3件。',
    'normativeDocuments.issued 0, normativeDocuments.repealed 0, normativeDocuments.inForce 3',
  ],
  ['department', '全年办结行政许可事项4521件，按时办结率100%。', ''],
  ['department', '全年共办理行政处罚案件36件，罚没款58.2万元。', 'penalties.decisions 36'],
  [
    'department',
    '行政许可、行政处罚、行政强制处理决定数量分别为320件、15件和0件。',
    'licensing.decisions 320, penalties.decisions 15, compulsoryMeasures.decisions 0',
  ],
  ['department', '本年度对外行政许可处理决定1203项，较上年增加56项。', 'licensing.decisions 1203'],
  ['department', '本年度未发生信息公开收费情况。', 'fee 0'],
  ['department', '2023年，本机关依申请提供政府信息未收取检索、复制、邮寄等费用。', 'fee 0'],
  [
    'department',
    '按照《政府信息公开信息处理费管理办法》，2023年我局收取信息处理费的申请1件，收费金额120元。',
    'feeCases 1, fee 120',
  ],
  ['department', '信息处理费收取情况：2023年共收取信息处理费0元。', 'fee 0'],
  ['department', '2023年度信息处理费收入为零。', 'fee 0'],
  ['department', '受理行政许可申请520件，作出准予许可决定498件，不予许可2件。', ''],
  [
    'department',
    '2023年制定出台规范性文件2件，到期废止3件，继续有效7件。',
    'normativeDocuments.issued 2, normativeDocuments.repealed 3, normativeDocuments.inForce 7',
  ],
  [
    'department',
    '共清理规范性文件36件，其中保留21件，废止9件，修改6件。',
    'normativeDocuments.inForce 21, normativeDocuments.repealed 9',
  ],
  ['department', '2023年新发布规范性文件4件，均同步发布政策解读。', ''],
  [
    'department',
    '全年共作出行政许可1325件、行政处罚86件，处罚金额62.3万元，未实施行政强制。',
    'licensing.decisions 1325, penalties.decisions 86, compulsoryMeasures.decisions 0',
  ],
  ['department', '行政强制措施3件，较上年减少2件。', 'compulsoryMeasures.decisions 3'],
  [
    'department',
    '办理行政许可1325件（其中新办356件、变更969件），行政处罚案件86件。',
    'licensing.decisions 1325, penalties.decisions 86',
  ],
  ['department', '受理行政许可1330件，办结1325件。', ''],
  ['department', '行政事业性收费0项，金额0元。', 'fees.amount 0'],
  ['department', '行政事业性收费项目3项，全年收费12.58万元。', 'fees.amount 12.58'],
  ['department', '2023年，我局依据国办函〔2020〕109号文件收取信息处理费0元、减免0元。', 'fee 0'],
  ['department', '全年发出收费通知1件，申请人放弃申请，未实际收取费用。', 'fee 0'],
  ['department', '本年度无规章、规范性文件制发。', 'regulations.issued 0, normativeDocuments.issued 0'],
  [
    'department',
    '本机关无规章制定权，2023年未制发规范性文件，现行有效规范性文件2件。',
    'normativeDocuments.issued 0, normativeDocuments.inForce 2',
  ],
])('wordings of documents, decisions and fees: %s: %s', (level, text, claims) => {
  expect(told(text, level)).toBe(claims);
});
