import { type Change, specimen } from './specimen.js';

/** What the specimen's body wrote of its work a year before. */
const text: NonNullable<Change['text']> = [
  {
    from: '围绕河湖管理、农村供水和防汛抗旱，及时公开政策文件和办事结果',
    to: '重点公开水库除险加固和取水许可信息，按月更新目录',
  },
  { from: '落实公开属性源头认定，定期清理失效文件', to: '对历年文件逐件编目，补录缺漏要素' },
  { from: '更新门户网站专栏，方便群众查询水质和供水信息', to: '新设微信查询入口，压缩重复栏目' },
  { from: '个别答复文书说理不够充分', to: '政策解读形式单一' },
  { from: '统一答复文书样式，由专人审核后发出', to: '增加图解和短片，邀请用水户提意见' },
];

/** The report of the specimen's body for the year before, with some changes: nothing differs from what the specimen takes up. */
export function specimenBefore(change: Change = {}): string {
  return specimen({
    year: 2023,
    ...change,
    cells: { 'proactive.normativeDocuments.inForce': '8', ...change.cells },
    text: [...text, ...(change.text ?? [])],
  });
}
