import type { NotAssessable } from '../../rules/not-assessable.js';
import { tableNames } from './names.js';

/** `表三有 28 项勾稽关系无法核对：涉及的 168 个单元格没有数字；若空白按 0 计，27 项成立，1 项不成立` */
export function notAssessable({ table, sums, cells, holdIfZero, failIfZero }: NotAssessable): string {
  const what = `${tableNames[table]}有 ${sums} 项勾稽关系无法核对：涉及的 ${cells.length} 个单元格没有数字`;
  if (holdIfZero + failIfZero === 0) return what;
  if (holdIfZero === sums) return `${what}；若空白按 0 计，均成立`;
  if (failIfZero === sums) return `${what}；若空白按 0 计，均不成立`;
  const parts = [holdIfZero > 0 ? `${holdIfZero} 项成立` : '', failIfZero > 0 ? `${failIfZero} 项不成立` : ''];
  return `${what}；若空白按 0 计，其中 ${parts.filter((part) => part !== '').join('，')}`;
}
