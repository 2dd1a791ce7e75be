/**
 * What keeps the time of parsing in step with the size of the page. The parser of the standard looks through its open
 * elements and a tag's attributes again and again, and copies formatting that nobody closed into every paragraph.
 */
export const maxDepth = 512;
const maxAttributes = 512;
/** Elements made for one tag of the source, on the average over the page. */
const maxCopies = 2;
const someElements = 4000;

/** A page that no report is written as. */
export class TooTangled extends Error {}

/** Counts a page's elements while they are made, and its tags when there are many. */
export class ElementCount {
  private room = someElements;
  private isSmall = true;

  constructor(private readonly html: string) {}

  /** @throws {TooTangled} when there are more than a page may come to */
  add(): void {
    this.room -= 1;
    if (this.room < 0 && this.isSmall) {
      this.isSmall = false;
      this.room += maxCopies * countTags(this.html);
    }
    if (this.room < 0) throw new TooTangled();
  }
}

function countTags(html: string): number {
  let tags = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) tags++;
  return tags;
}

const quotes = /["']/;

/** Whether a tag has more attributes than any page gives one. */
export function hasEndlessTag(html: string): boolean {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    // Most tags are short, and need no counting.
    const end = html.indexOf('>', at);
    if (end >= 0 && end - at <= maxAttributes) at = end;
    else if (countAttributes(html, at) > maxAttributes) return true;
  }
  return false;
}

/** The attributes of the tag at an offset, or one more than are allowed. */
function countAttributes(html: string, start: number): number {
  let count = 0;
  for (let at = start + 1; at < html.length && count <= maxAttributes; at++) {
    const char = html.charAt(at);
    if (char === '>') break;
    if (quotes.test(char)) {
      at = html.indexOf(char, at + 1);
      if (at < 0) break;
    } else if (/[\s/]/.test(char)) count++;
  }
  return count;
}
