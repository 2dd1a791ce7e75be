import type { Row } from '../../grid/row.js';

/** What a page prints below a report: share and print links, the site's owner and registration, neighbouring pages. */
const footer =
  /^(?:扫一扫|主办|承办|版权所有|网站地图|关于我们|联系我们|网站标识码|上一篇|下一篇|上一条|下一条|打印|关闭|分享|责任编辑|编辑[:：]|浏览次数|相关链接|友情链接|【|.{0,12}ICP备|.{0,8}公网安备)/;

/** A footer's lines are short. */
const maxFooter = 80;

function isFooter({ start, end, cells }: Row): boolean {
  return end - start <= maxFooter && footer.test(cells.find(({ kind }) => kind !== 'blank')?.text ?? '');
}

/** How many of the rows from `from` on are the report's own, before the page's footer begins. */
export function rowsBeforeFooter(rows: readonly Row[], from: number): number {
  const at = rows.slice(from).findIndex(isFooter);
  return at < 0 ? rows.length : from + at;
}
