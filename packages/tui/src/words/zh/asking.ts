import type { AskingWords } from '../words.js';

export const asking: AskingWords = {
  prompts: { search: '搜索', reason: '理由', note: '备注' },
  figure: (cell) => `${cell}的数字（空白即为空）`,
  figureProblems: {
    'not-digits': '只能写数字，如 12；空白即为空',
    'too-long': '数字太长，最多 15 位',
    fraction: '这一格是件数，不能有小数',
    sign: '这一格不能有正负号',
  },
  titles: { filter: '筛选问题', export: '导出', beside: '对照哪一份', suggestions: '改法' },
  standings: { open: '只看待定', decided: '只看已定' },
  lists: { xlsx: '整改清单 Excel（xlsx）', markdown: '整改清单 Markdown', csv: '整改清单 CSV' },
  reports: { markdown: '改好的报告 Markdown', text: '改好的报告 文本' },
  noneBeside: '不再对照',
  unsaved: '最近的认定没有存下。按 Ctrl-S 再存，按 q 放弃并离开，按 Esc 回去',
};
