import type { CheckOptions } from '../rules/check-options.js';
import { rules } from '../rules/rules.js';
import type { Config, OwnSeverity } from './config.js';

/**
 * How reports are judged under a config: gives what `check` and `checkWithProse` are called with for the report of a
 * body, named as the report names it, or null.
 */
export function checkOptionsUnder(config: Config): (agency: string | null) => CheckOptions {
  const { only, skip, blankAsZero, severities, thresholds, deadlines, levels = {} } = config;
  const kinds = new Map(Object.entries(levels).map(([name, kind]) => [plainName(name), kind]));
  const options = stated({
    only,
    skip,
    blankAsZero,
    severities: severities && byRule(severities),
    deadlines,
    copiedShare: thresholds?.copiedShare,
    jumpFactor: thresholds?.jumpFactor,
  });
  return (agency) => {
    const level = agency === null ? undefined : kinds.get(plainName(agency));
    return level === undefined ? options : { ...options, level };
  };
}

/** Without what nothing is said of. */
function stated(options: { readonly [K in keyof CheckOptions]: CheckOptions[K] | undefined }): CheckOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** What is said of a part is said of each of its rules. */
function byRule(severities: NonNullable<Config['severities']>): Readonly<Record<string, OwnSeverity>> {
  const entries = rules.flatMap(({ id }): [string, OwnSeverity][] => {
    const own = severities[id] ?? severities[id.slice(0, id.indexOf('/'))];
    return own === undefined ? [] : [[id, own]];
  });
  return Object.fromEntries(entries);
}

/** A name as it is whatever way it was typed: white space and full-width forms do not make another body. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/g, '');
}
