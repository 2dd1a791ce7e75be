/** How far full-width forms stand from the ordinary ones. */
const fullWidth = 0xfee0;

/**
 * A text as it is compared in searches: full-width letters, digits and marks as the ordinary ones, capitals as small
 * letters. Its length stays, so that what is found in it is found in the text.
 */
export function folded(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - fullWidth))
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replaceAll('\u3000', ' ');
}
