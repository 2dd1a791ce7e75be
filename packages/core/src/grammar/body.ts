import { remembering } from './labels/remembering.js';

/** The rank of the division that a body belongs to; `city` is any 市, 州 or 盟: the name does not tell which rank. */
export type Level = 'province' | 'city' | 'county' | 'township';

/** What a body's name tells of it for certain. */
export interface Body {
  readonly level: Level;
  /** A government, or the office that reports in its name; else one of its departments. */
  readonly government: boolean;
  /** Where the name of the division ends and that of the organ begins, white space left out. */
  readonly end: number;
}

/** The central bodies and their branches: a branch's own division is not what its name ends with. */
const central = /^(?:国家|国务院|中[国华央共]|最高)/;

/** Divisions by the character that closes their names. */
const divisions: Readonly<Record<string, Level>> = {
  省: 'province',
  市: 'city',
  州: 'city',
  盟: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
  乡: 'township',
  镇: 'township',
};

/** Words in which such a character closes no division, e.g. 市场监督管理局, 住房和城乡建设局. */
const others = /城[市乡镇]|市[场容民]|乡村|联盟|[社景地]区|[区县]域/g;

/**
 * Reads a body's level from its name: the last division named in it. null when the name leaves doubt, and for central
 * bodies and their branches.
 */
export const bodyOf = remembering((name): Body | null => {
  const plain = name.replace(/\s/g, '').replace(others, (word) => '·'.repeat(word.length));
  if (central.test(plain)) return null;
  for (let end = plain.length; end > 0; end--) {
    const level = levelEndingAt(plain, end);
    if (level !== null) return { level, government: isGovernment(plain.slice(end), level), end };
  }
  return null;
});

function levelEndingAt(plain: string, end: number): Level | null {
  if (plain.startsWith('街道', end - 2)) return 'township';
  if (plain.startsWith('自治区', end - 3)) return 'province';
  return divisions[plain.charAt(end - 1)] ?? null;
}

/** 人民政府 and its office (办公室, 办公厅); a 街道办事处 stands for its street's. */
function isGovernment(organ: string, level: Level): boolean {
  return /^(?:人民)?政府(?:办公?[室厅]?)?$/.test(organ) || (level === 'township' && /^(?:办事处|办)?$/.test(organ));
}

/**
 * Whether the name shows that the body may make no rules (立法法 art. 91, 93: State Council departments, provinces,
 * cities with districts and prefectures may). A 市人民政府 may or may not: silent.
 */
export function mayNotMakeRules(name: string): boolean {
  const body = bodyOf(name);
  if (body === null) return false;
  if (body.level === 'county' || body.level === 'township') return true;
  return !body.government && /[局厅委会办室心队站所院处]$/.test(name.trimEnd());
}
