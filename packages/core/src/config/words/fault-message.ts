import type { ConfigFault } from '../fault.js';
import { en } from './en.js';
import type { FaultWords } from './fault-words.js';
import { zh } from './zh.js';

const words: Readonly<Record<'zh' | 'en', FaultWords>> = { zh, en };

/** What is wrong with a config, as a clause without a full stop. */
export function configFaultMessage(fault: ConfigFault, lang: 'zh' | 'en'): string {
  const tell = words[lang][fault.kind] as (facts: ConfigFault['facts']) => string;
  return tell(fault.facts);
}
