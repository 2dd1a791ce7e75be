import { strToU8, zipSync } from 'fflate';
import { xmlText } from '../../xml-text.js';
import { styles } from './styles.js';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Two-digit years and clocks are no part of a document: every file in it has the first date that zip files know. */
const mtime = '1980-01-01T00:00:00';

/** A4 upright, with the margins that official documents have, in twentieths of a point. */
const section =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1814" w:right="1474" w:bottom="1701" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>';

const footer =
  `<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>` +
  '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>';

/** A document of Word (Office Open XML) with these paragraphs and tables; its pages are numbered. */
export function documentOf(title: string, body: string): Uint8Array {
  const document = `<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}${section}</w:body></w:document>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships([
      [`${relations}/officeDocument`, 'word/document.xml'],
      [`${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`,
    'word/_rels/document.xml.rels': relationships([
      [`${relations}/styles`, 'styles.xml'],
      [`${relations}/footer`, 'footer1.xml'],
    ]),
    'word/document.xml': document,
    'word/styles.xml': `<w:styles xmlns:w="${main}">${styles}</w:styles>`,
    'word/footer1.xml': footer,
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { mtime });
}

const contentTypes =
  `<Types xmlns="${packaged}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${kind}.document.main+xml"/>` +
  `<Override PartName="/word/styles.xml" ContentType="${kind}.styles+xml"/>` +
  `<Override PartName="/word/footer1.xml" ContentType="${kind}.footer+xml"/>` +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
  '</Types>';

/** Relations of types to targets; the first is `rId1`. */
function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const own = all.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${packaged}/relationships">${own.join('')}</Relationships>`;
}
