import type { Origin } from '../place.js';
import type { Attributes, XmlHandler } from '../xml/read-xml.js';
import type { Content } from './content.js';
import { TableBuilder } from './table-builder.js';

/** What holds no text of the document: what was deleted or moved away, and what an older program would show instead. */
const leftOut = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:sdtPr', 'w:rt', 'w:sectPr', 'w:tblPr', 'w:tblPrEx']);

/** Properties of rows and cells, of which the table is told. */
const ofTable = new Set(['w:trPr', 'w:tcPr']);

/** A paragraph that is open: its text, and whether its end was deleted, so that it goes on in the next. */
interface Paragraph {
  text: string;
  isJoined: boolean;
}

/** Takes down what a document's body says as its markup is read. Text in boxes stands before their paragraph. */
export class Body implements XmlHandler {
  readonly contents: Content[] = [];
  private readonly tables: TableBuilder[] = [];
  private readonly open_: Paragraph[] = [];
  private count = { tables: 0, paragraphs: 0 };
  /** How deep the markup is inside something left out; 0 outside. */
  private skipped = 0;
  private properties: 'none' | 'table' | 'paragraph' | 'run' = 'none';
  private isHidden = false;
  private isText = false;
  private joined = '';

  /** @param hasBoxes whether text in boxes belongs to what is read */
  constructor(private readonly hasBoxes: boolean) {}

  open(name: string, attributes: Attributes): void {
    if (this.skipped > 0) this.skipped += 1;
    else if (this.properties !== 'none') this.openProperty(name, attributes);
    else if (leftOut.has(name) || (name === 'w:txbxContent' && !this.hasBoxes)) this.skipped = 1;
    else if (ofTable.has(name)) this.properties = 'table';
    else if (name === 'w:pPr') this.properties = 'paragraph';
    else if (name === 'w:rPr') this.properties = 'run';
    else this.openContent(name, attributes);
  }

  close(name: string): void {
    if (this.skipped > 0) this.skipped -= 1;
    else if (this.properties !== 'none') {
      if (ofTable.has(name) || name === 'w:pPr' || (name === 'w:rPr' && this.properties === 'run')) {
        this.properties = 'none';
      }
    } else this.closeContent(name);
  }

  text(text: string): void {
    if (this.isText && this.skipped === 0) this.add(text);
  }

  private openProperty(name: string, attributes: Attributes): void {
    const paragraph = this.open_.at(-1);
    if (this.properties === 'table') this.tables.at(-1)?.open(name, attributes);
    else if (this.properties === 'run') {
      if (name === 'w:vanish') this.isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
    } else if (name === 'w:del' && paragraph !== undefined) paragraph.isJoined = true;
  }

  private openContent(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:tbl':
        this.count.tables += 1;
        this.tables.push(new TableBuilder(this.count.tables));
        break;
      case 'w:tr':
      case 'w:tc':
        this.tables.at(-1)?.open(name, attributes);
        break;
      case 'w:p':
        if (this.tables.length === 0) this.count.paragraphs += 1;
        this.open_.push({ text: this.joined, isJoined: false });
        this.joined = '';
        break;
      case 'w:r':
        this.isHidden = false;
        break;
      case 'w:t':
      case 'm:t':
        this.isText = true;
        break;
      case 'w:tab':
        // In a cell it moves text; outside it can be what parts cells.
        this.add(this.tables.length > 0 ? ' ' : '\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.add('\n');
        break;
      case 'w:noBreakHyphen':
        this.add('-');
    }
  }

  private closeContent(name: string): void {
    if (name === 'w:t' || name === 'm:t') this.isText = false;
    else if (name === 'w:p') this.closeParagraph();
    else if (name === 'w:tc') this.tables.at(-1)?.closeCell();
    else if (name === 'w:tr') this.tables.at(-1)?.closeRow();
    else if (name === 'w:tbl') {
      const table = this.tables.pop();
      if (table !== undefined) this.holder.push(table.close());
    }
  }

  private closeParagraph(): void {
    const { text, isJoined } = this.open_.pop() ?? { text: '', isJoined: false };
    if (isJoined) {
      this.joined = text;
      return;
    }
    const { holder, origin } = this;
    for (const line of text.split('\n')) holder.push({ kind: 'line', text: line.trim() === '' ? '' : line, origin });
  }

  private add(text: string): void {
    const paragraph = this.open_.at(-1);
    if (paragraph !== undefined && !this.isHidden) paragraph.text += text;
  }

  /** What is being filled: the innermost open cell, or the document. */
  private get holder(): Content[] {
    return this.tables.at(-1)?.contents ?? this.contents;
  }

  private get origin(): Origin {
    return this.tables.at(-1)?.origin ?? { kind: 'paragraph', paragraph: this.count.paragraphs };
  }
}
