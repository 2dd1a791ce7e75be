import { jsonFault } from '../review/json-fault.js';
import type { Config } from './config.js';
import type { ConfigFault } from './fault.js';
import { jsonTree } from './json-tree.js';
import { configSpec } from './keys.js';
import { circles, lastNames } from './renamed.js';

/** UTF-16 units of a whole config. */
export const longestConfig = 1_000_000;

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  /** In the order of the file. */
  | { readonly ok: false; readonly faults: readonly ConfigFault[] };

/** Reads the text of a config. It never throws; a config is sound from end to end, or told what is wrong with it. */
export function parseConfig(source: string): ConfigReading {
  if (source.length > longestConfig) {
    return faulty([{ kind: 'too-large', facts: { length: source.length, limit: longestConfig } }]);
  }
  const text = source.replace(/^\uFEFF/, '');
  const at = jsonFault(text);
  if (at !== null) return faulty([syntaxFault(text, at)]);
  const root = jsonTree(text);
  const faults: ConfigFault[] = [];
  const config = configSpec.read(root, '', (fault) => faults.push(fault));
  if (config?.renamed !== undefined) faults.push(...circles(config.renamed, root));
  if (config === undefined || faults.length > 0) return faulty(faults);
  const { renamed } = config;
  return { ok: true, config: renamed === undefined ? config : { ...config, renamed: lastNames(renamed) } };
}

function faulty(faults: readonly ConfigFault[]): ConfigReading {
  return { ok: false, faults };
}

function syntaxFault(text: string, at: number): ConfigFault {
  const before = text.slice(0, at).split('\n');
  return { kind: 'syntax', facts: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}
