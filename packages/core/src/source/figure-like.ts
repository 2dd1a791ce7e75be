/** What is printed where a figure stands: a number with its unit and remark, or a mark in place of one. */
const figure =
  /^(?:[-+－＋减增?]?\s?[\d０-９][\d０-９,，.．\s]*(?:[万亿]?元|[件条份宗起项次个人篇])?(?:[（(［[][^）)]*[）)］\]]?|[①-⑳*※])?|[/／\\＼]|[-－—–―]{1,2}|无|不适用)$/;

/** Whether a text has the look of a figure: enough to tell where in a line, or on a page, the figures begin. */
export function looksLikeFigure(text: string): boolean {
  return text.length <= 80 && figure.test(text);
}
