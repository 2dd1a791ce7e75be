/** A piece of text on a page: from the left and from the top in points. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A line drawn from one point to another, each from the left and from the top in points. */
export type Stroke = readonly [number, number, number, number];

const size = 10;

/** An image over the whole of a page, as scanned paper has it. */
export const scan = 'q 595 0 0 842 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID zzzz EI Q';

/**
 * A PDF of these pages, in a Chinese font that it does not bring along. Han characters are 10 points wide, others 5.
 *
 * @param drawings what each page draws beside, as a PDF says it
 */
export function pdfOf(
  pages: readonly (readonly Placed[])[],
  strokes: readonly (readonly Stroke[])[] = [],
  drawings: readonly (string | undefined)[] = [],
): Uint8Array {
  const kids = pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1 95 500 814 939 500]/FontDescriptor 5 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...pages.flatMap((page, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${7 + at * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      stream([drawings[at] ?? '', ...(strokes[at] ?? []).map(drawn), ...page.map(shown)].join('\n')),
    ]),
  ];
  return new TextEncoder().encode(assembled(objects));
}

function shown({ text, x, y }: Placed): string {
  const codes = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0'));
  return `BT /F1 ${size} Tf ${x} ${842 - y} Td <${codes.join('')}> Tj ET`;
}

function drawn([x, y, x2, y2]: Stroke): string {
  return `0.5 w ${x} ${842 - y} m ${x2} ${842 - y2} l S`;
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`;
}

function assembled(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return `${file}${head}${table}${trailer}`;
}
