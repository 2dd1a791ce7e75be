/** The most characters of a sheet's name. */
const most = 31;

/** Names of the sheets of one workbook: such as programs take, and no two alike. */
export class SheetNames {
  /** Programs do not tell capitals from small letters here, and one name is theirs. */
  readonly #taken = new Set(['history']);

  /** A name like the one wished for. */
  take(wished: string): string {
    const name = allowed(wished);
    for (let number = 1; ; number += 1) {
      const mark = number === 1 ? '' : ` (${number})`;
      const own = cut(name, most - mark.length) + mark;
      if (this.#taken.has(own.toLowerCase())) continue;
      this.#taken.add(own.toLowerCase());
      return own;
    }
  }
}

/** Without the characters that no name may have, and the quotes that none may begin or end with. */
function allowed(name: string): string {
  const clean = name
    .replace(/[[\]:*?/\\]|\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+/, '');
  return trimmed(clean) || '-';
}

/** The beginning of a name; no character is torn in two. */
function cut(name: string, length: number): string {
  let whole = '';
  for (const char of name) {
    if (whole.length + char.length > length) break;
    whole += char;
  }
  return trimmed(whole);
}

function trimmed(name: string): string {
  return name.replace(/[' ]+$/, '');
}
