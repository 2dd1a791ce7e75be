/** What closes the name of a division that others are named within: 平顶山市新华区财政局. */
const division = /[省市县区州盟旗]/;

/** A government's office: of whom it is. */
const office = /^(.+?)(?:人民)?政府(?:办公室|办公厅|办)$/;

const government = /^(.+?)(?:人民)?政府$/;

/** No body has a longer name. */
const longest = 60;

/** What names of the same body have in common: full-width signs as half-width ones, white space and quotation marks left out. */
export function bodyKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s"'“”‘’《》]/g, '');
}

/**
 * The names that a body goes by within its own division, by keys: 财政局 and 县财政局 for 云溪县财政局. Whoever uses them
 * must see that they are nobody else's.
 */
export function shortNames(key: string): string[] {
  if (key.length > longest) return [];
  const short: string[] = [];
  for (let at = 1; at < key.length - 1; at++) {
    if (division.test(key.charAt(at - 1)) || division.test(key.charAt(at))) short.push(key.slice(at));
  }
  return short;
}

/** The division whose government an office serves, e.g. 云溪县; null for any other body. */
export function divisionOfOffice(name: string): string | null {
  return office.exec(bodyKey(name))?.[1] ?? null;
}

/** The division that a government governs; null for any other body, its office too. */
export function divisionOfGovernment(name: string): string | null {
  return government.exec(bodyKey(name))?.[1] ?? null;
}
