import type { PlaceWords } from '../words.js';

export const places: PlaceWords = {
  cell: ({ table, row, cell }) => `table ${table}, row ${row}, cell ${cell}`,
  paragraph: ({ paragraph }) => `paragraph ${paragraph}`,
  sheet: ({ sheet, cell }) => `sheet ${sheet}, cell ${cell}`,
  page: ({ page, box: [left, top] }) =>
    `page ${page}, ${Math.round(left)} pt from the left, ${Math.round(top)} from the top`,
};
