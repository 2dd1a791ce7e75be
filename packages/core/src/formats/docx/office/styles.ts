/** A style of paragraphs; sizes in half points, spaces and lines in twentieths of a point. */
interface ParagraphStyle {
  readonly id: string;
  readonly font: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'center' | 'right';
  readonly before?: number;
  readonly after?: number;
  /** The height of a line; that of its font where none is told. */
  readonly line?: number;
  /** The first line is set in by two characters. */
  readonly indented?: boolean;
  /** Stands on the page of what follows it. */
  readonly keepNext?: boolean;
  /** A heading of this level, from 0. */
  readonly outline?: number;
}

const [song, hei, fangsong] = ['宋体', '黑体', '仿宋'];

/** The sizes and typefaces of official documents: 二号 for the title, 三号 for text, 五号 for tables. */
const paragraphs = [
  {
    id: 'Title',
    font: song,
    size: 44,
    bold: true,
    align: 'center',
    before: 240,
    after: 360,
    keepNext: true,
    outline: 0,
  },
  { id: 'Heading', font: hei, size: 32, before: 120, after: 60, line: 560, indented: true, keepNext: true, outline: 1 },
  { id: 'Addressee', font: fangsong, size: 32, line: 560 },
  { id: 'Text', font: fangsong, size: 32, line: 560, indented: true },
  // What ends a letter: a signature does not stand alone on a page.
  { id: 'Remark', font: fangsong, size: 24, line: 400, indented: true, keepNext: true },
  { id: 'Contact', font: fangsong, size: 32, line: 560, indented: true, keepNext: true },
  { id: 'Signature', font: fangsong, size: 32, line: 560, align: 'right', keepNext: true },
  { id: 'CellHead', font: hei, size: 21, align: 'center', keepNext: true },
  { id: 'CellCenter', font: song, size: 21, align: 'center' },
  { id: 'CellText', font: song, size: 21 },
  { id: 'CellSmall', font: song, size: 18, align: 'center' },
  // Of tables that are not to be torn by the end of a page.
  { id: 'CellWhole', font: song, size: 21, align: 'center', keepNext: true },
  { id: 'CellSmallWhole', font: song, size: 18, align: 'center', keepNext: true },
  { id: 'CellLabel', font: song, size: 18 },
  { id: 'Gap', font: song, size: 12, keepNext: true },
  { id: 'Footer', font: song, size: 28, align: 'center' },
] as const satisfies readonly ParagraphStyle[];

/** The name of a style of paragraphs. */
export type StyleId = (typeof paragraphs)[number]['id'];

function styleOf(style: ParagraphStyle): string {
  const { id, font, size, bold, align, before = 0, after = 0, line, indented, keepNext, outline } = style;
  const lines = line === undefined ? '' : ` w:line="${line}" w:lineRule="exact"`;
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${before}" w:after="${after}"${lines}/>`,
    // Programs that know no characters as a measure take the other one.
    indented ? `<w:ind w:firstLineChars="200" w:firstLine="${size * 20}"/>` : '',
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ];
  const fonts = `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="${font}"/>`;
  const runs = `${fonts}${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="Gouji ${id}"/>` +
    `<w:pPr>${properties.join('')}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`
  );
}

/** What the styles part holds. */
export const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults>${paragraphs
  .map(styleOf)
  .join('')}`;
