import { controlPicture } from './control-picture.js';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, in elements and in quoted attributes alike; characters that XML does not have as signs. */
export function xmlText(text: string): string {
  return legibleInXml(text).replace(/[&<>"]/g, (char) => entities[char] ?? char);
}

/** Characters that XML does not have, as signs that can be seen: control characters as their pictures (␛), the others as □. */
export function legibleInXml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (char) => (char === '\n' || char === '\t' ? char : controlPicture(char)))
    .replace(/\uFFFD|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '□');
}
