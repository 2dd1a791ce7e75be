/** What web pages put before a report. No line of it is part of the report. */
export const pageHeads: readonly (readonly string[])[] = [
  [],
  ['首页 > 政务公开 > 政府信息公开年报'],
  ['索引号：YX-0417-2024-00031', '发布机构：云溪县人民政府办公室', '发布日期：2025-01-17', '浏览次数：208'],
  ['政府信息公开', '字号：【大 中 小】 打印'],
  ['网站首页 | 政务公开 | 办事服务 | 互动交流', '您当前的位置：首页 >> 部门年报'],
];

/** What web pages put after a report. */
export const pageFeet: readonly (readonly string[])[] = [
  [],
  ['扫一扫在手机打开当前页'],
  ['主办：云溪县人民政府办公室　　承办：云溪县数据局', '云ICP备00000417号-1　　网站标识码：0000000417'],
  ['附件：2024年度报告附表.xls', '【打印本页】 【关闭窗口】'],
  ['上一篇：云溪县林业局年报', '下一篇：没有了', '网站地图 | 联系我们 | 隐私声明'],
];

/** Lines that tell when a page was published, between title and text. */
export function published(date: string): string {
  return `发布日期：${date}　来源：本站　浏览次数：35`;
}
