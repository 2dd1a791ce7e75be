import type { PlaceWords } from '../words.js';

export const places: PlaceWords = {
  cell: ({ table, row, cell }) => `第 ${table} 个表格第 ${row} 行第 ${cell} 格`,
  paragraph: ({ paragraph }) => `第 ${paragraph} 段`,
  sheet: ({ sheet, cell }) => `工作表“${sheet}”${cell}`,
  page: ({ page, box: [left, top] }) => `第 ${page} 页，距左 ${Math.round(left)} 磅、距上 ${Math.round(top)} 磅`,
};
