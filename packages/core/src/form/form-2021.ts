import { applicantColumns, resultColumns, sections } from './columns.js';
import type { Form } from './form.js';
import { closingRows, disputeRows, requestRows } from './rows.js';

/** The form of 国办公开办函〔2021〕30号, for report years 2021 and later. */
export const form2021 = {
  edition: '2021',
  document: '国办公开办函〔2021〕30号',
  sections,
  tables: {
    proactive: {
      key: 'proactive',
      blocks: [
        {
          item: '第二十条第（一）项',
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normativeDocuments', label: '行政规范性文件' },
          ],
          columns: [
            { key: 'issued', label: '本年制发件数' },
            { key: 'repealed', label: '本年废止件数' },
            { key: 'inForce', label: '现行有效件数' },
          ],
        },
        {
          item: '第二十条第（五）项',
          rows: [{ key: 'licensing', label: '行政许可' }],
          columns: [{ key: 'decisions', label: '本年处理决定数量' }],
        },
        {
          item: '第二十条第（六）项',
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'compulsoryMeasures', label: '行政强制' },
          ],
          columns: [{ key: 'decisions', label: '本年处理决定数量' }],
        },
        {
          item: '第二十条第（八）项',
          rows: [{ key: 'fees', label: '行政事业性收费' }],
          columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', unit: '万元', decimal: true }],
        },
      ],
    },
    applications: {
      key: 'applications',
      blocks: [
        {
          rows: [
            ...requestRows,
            {
              key: 'other.correctionOverdue',
              label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
              group: '（六）其他处理',
              law: 'art. 30',
            },
            {
              key: 'other.feeOverdue',
              label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
              group: '（六）其他处理',
              law: '国办函〔2020〕109号',
            },
            { key: 'other.misc', label: '3.其他', group: '（六）其他处理' },
            ...closingRows,
          ],
          columns: applicantColumns,
        },
      ],
    },
    disputes: { key: 'disputes', blocks: [{ rows: disputeRows, columns: resultColumns }] },
  },
} as const satisfies Form;
