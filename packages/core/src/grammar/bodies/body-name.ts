/** What closes the name of a division that others are named within: 平顶山市新华区财政局. */
const division = /[省市县区州盟旗]/;

/** A government's office: of whom it is. */
const office = /^(.*?)(?:人民)?政府(?:办公室|办公厅|办)$/;

/** A name that is a division's is its government's: titles leave 人民政府 out. */
const government = /^(.*[省市州盟县区旗乡镇])(?:(?:人民)?政府)?$/;

/** A name longer than this is compared by its beginning, and has no short names. */
const longest = 60;

/**
 * What names of the same body have in common: full-width signs as half-width ones, white space and quotation marks left
 * out, a government by its division's name, its office by one of the ways to write it. The two stay apart.
 */
export function bodyKey(name: string): string {
  const plain = plainName(name);
  const served = office.exec(plain)?.[1];
  return served === undefined ? (divisionGoverned(plain) ?? plain) : `${served}政府办公室`;
}

function plainName(name: string): string {
  return name
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\s"'“”‘’《》·]/g, '');
}

/**
 * The names that a body goes by within its own division, by keys: 财政局 and 县财政局 for 云溪县财政局. Whoever uses them
 * must see that they are nobody else's.
 */
export function shortNames(key: string): string[] {
  const short: string[] = [];
  for (let at = 1; at < key.length - 1; at++) {
    if (division.test(key.charAt(at - 1)) || division.test(key.charAt(at))) short.push(key.slice(at));
  }
  return short;
}

/** The division whose government an office serves, e.g. 云溪县; null for any other body. */
export function divisionOfOffice(name: string): string | null {
  return office.exec(plainName(name))?.[1] || null;
}

/** The division that a government governs; null for any other body, its office too. */
export function divisionOfGovernment(name: string): string | null {
  return divisionGoverned(plainName(name));
}

function divisionGoverned(plain: string): string | null {
  return government.exec(plain)?.[1] ?? null;
}
