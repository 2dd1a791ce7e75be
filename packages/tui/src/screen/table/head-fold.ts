import { type Ambiguous, clipped, fold, widthOf } from '@gouji/terminal';

/** The most lines that a head takes. */
const most = 3;
/** Chinese heads are folded after four characters or after two, where their words end: 社会公益 组织, 社会 公益 组织. */
const chinese = [8, 4];

/** The head of a column in lines of at most that width; long words are cut short with a dot. */
export function headFold(head: string, width: number, ambiguous: Ambiguous): string[] {
  if (widthOf(head, ambiguous) <= width) return [head];
  const isChinese = widthOf(head) === 2 * head.length;
  const room = isChinese ? (chinese.find((one) => one <= width) ?? width) : width;
  const lines = fold(head.replaceAll('-', '- '), room, ambiguous);
  return lines.slice(0, most).map((line) => short(line, width, ambiguous));
}

function short(line: string, width: number, ambiguous: Ambiguous): string {
  return widthOf(line, ambiguous) <= width ? line : `${clipped(line, width, ambiguous).replace('…', '')}.`;
}
