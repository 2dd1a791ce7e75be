import type { Wording } from './wording.js';

/** How a body words and lays out the form's labels, whatever the layout of the text. */
export interface TableStyle {
  readonly wording: Wording;
  /** Writes a column's heading, the nth time it comes; a `\n` breaks it inside its cell. */
  readonly heading: (text: string, nth: number) => string;
  /** 总计 stands beside 申请人情况 and not below it. */
  readonly totalBeside: boolean;
  /** A row of the body's own in the first block of table two, such as 其他主动公开文件. */
  readonly ownRow?: string;
}

const breakable = new Set(['商业企业', '科研机构', '结果维持', '结果纠正', '其他结果', '尚未审结']);

/** Ways of writing headings that a narrow column breaks. `between` parts the halves. */
function broken(between: string): TableStyle['heading'] {
  return (text) => (breakable.has(text) ? `${text.slice(0, 2)}${between}${text.slice(2)}` : text);
}

export const headingStyles = {
  whole: (text: string) => text,
  spaced: broken(' '),
  broken: broken('\n'),
  /** Over two cells, which only the layout of one cell a line can do. */
  twoCells: broken('\n\n'),
  /** Only the first half is left, as in 结果 for 结果纠正, but for the first heading of table four. */
  cut: (text: string, nth: number) =>
    text.endsWith('结果') || /^(结果|尚未)/.test(text)
      ? text === '结果维持' && nth === 0
        ? text
        : text.slice(0, 2)
      : broken(' ')(text, nth),
} as const satisfies Record<string, TableStyle['heading']>;

export type HeadingStyle = keyof typeof headingStyles;

export const plainStyle: TableStyle = {
  wording: (text) => text,
  heading: headingStyles.whole,
  totalBeside: false,
};
