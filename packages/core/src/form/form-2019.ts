import { applicantColumns, resultColumns, sections } from './columns.js';
import type { Form } from './form.js';
import { closingRows, disputeRows, requestRows } from './rows.js';

/** The form of 国办公开办函〔2019〕60号（试行）, for report years 2019 and 2020. */
export const form2019 = {
  edition: '2019',
  document: '国办公开办函〔2019〕60号（试行）',
  sections,
  tables: {
    proactive: {
      key: 'proactive',
      blocks: [
        {
          item: '第二十条第（一）项',
          rows: [
            { key: 'regulations', label: '规章' },
            { key: 'normativeDocuments', label: '规范性文件' },
          ],
          columns: [
            { key: 'made', label: '本年新制作数量' },
            { key: 'published', label: '本年新公开数量' },
            { key: 'publishedTotal', label: '对外公开总数量' },
          ],
        },
        {
          item: '第二十条第（五）项',
          rows: [
            { key: 'licensing', label: '行政许可' },
            { key: 'otherServices', label: '其他对外管理服务事项' },
          ],
          columns: [
            { key: 'itemsLastYear', label: '上一年项目数量' },
            { key: 'change', label: '本年增/减', signed: true },
            { key: 'decisions', label: '处理决定数量' },
          ],
        },
        {
          item: '第二十条第（六）项',
          rows: [
            { key: 'penalties', label: '行政处罚' },
            { key: 'compulsoryMeasures', label: '行政强制' },
          ],
          columns: [
            { key: 'itemsLastYear', label: '上一年项目数量' },
            { key: 'change', label: '本年增/减', signed: true },
            { key: 'decisions', label: '处理决定数量' },
          ],
        },
        {
          item: '第二十条第（八）项',
          rows: [{ key: 'fees', label: '行政事业性收费' }],
          columns: [
            { key: 'itemsLastYear', label: '上一年项目数量' },
            { key: 'change', label: '本年增/减', signed: true },
          ],
        },
        {
          item: '第二十条第（九）项',
          rows: [{ key: 'procurement', label: '政府集中采购' }],
          columns: [
            { key: 'projects', label: '采购项目数量' },
            { key: 'amount', label: '采购总金额', decimal: true },
          ],
        },
      ],
    },
    applications: {
      key: 'applications',
      blocks: [
        {
          rows: [
            ...requestRows,
            { key: 'other', label: '（六）其他处理', group: '三、本年度办理结果' },
            ...closingRows,
          ],
          columns: applicantColumns,
        },
      ],
    },
    disputes: { key: 'disputes', blocks: [{ rows: disputeRows, columns: resultColumns }] },
  },
} as const satisfies Form;
