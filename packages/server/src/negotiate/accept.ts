/** One of the things that a header such as Accept or Accept-Language asks for. */
interface Wish {
  readonly name: string;
  readonly weight: number;
}

/** More than any program asks for; the rest is not looked at. */
const mostWishes = 32;

/** The wishes of a header, as they stand; what is malformed is passed over. */
export function wishes(header: string): Wish[] {
  return header.split(',', mostWishes).flatMap((item) => {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
    const weight = weightOf(parameters);
    return name === '' || weight === null ? [] : [{ name, weight }];
  });
}

function weightOf(parameters: readonly string[]): number | null {
  const given = parameters.find((parameter) => parameter.startsWith('q='));
  if (given === undefined) return 1;
  return /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(given) ? Number(given.slice(2)) : null;
}

/** The media type that is wished for most, the first of several; null when none of them is. */
export function chooseType(header: string, offered: readonly string[]): string | null {
  const wished = wishes(header);
  let best: string | null = null;
  let most = 0;
  for (const type of offered) {
    const weight = weightFor(type, wished);
    if (weight > most) [best, most] = [type, weight];
  }
  return best;
}

/** How much a media type is wished for: by name, else by its kind, else by any. */
function weightFor(type: string, wished: readonly Wish[]): number {
  for (const name of [type, `${type.split('/', 1)[0]}/*`, '*/*']) {
    const found = wished.find((wish) => wish.name === name);
    if (found !== undefined) return found.weight;
  }
  return 0;
}
