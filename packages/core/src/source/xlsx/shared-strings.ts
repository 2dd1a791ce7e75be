import { readXml } from '../xml/read-xml.js';

/** The texts that cells refer to by their number, without how they are set and how they are spoken. */
export function sharedStrings(source: string | null): readonly string[] {
  const strings: string[] = [];
  if (source === null) return strings;
  let text = '';
  let isText = false;
  let isSpoken = false;
  readXml(source, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = !isSpoken;
      else if (name === 'rPh') isSpoken = true;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      else if (name === 't') isText = false;
      else if (name === 'rPh') isSpoken = false;
    },
    text(part) {
      if (isText) text += part;
    },
  });
  return strings;
}
