import type { Edition } from '../../form/form.js';
import type { Entries, Entry } from './record.js';

/** The edition whose form a table follows, by the labels that only one edition has; null when none tells. */
export function editionOf({ entries, headings }: Entries): Edition | null {
  let newer = 0;
  let older = 0;
  const count = ({ label, fit }: Pick<Entry, 'label' | 'fit'>) => {
    if (label === null || fit === 'similar' || label.role === 'group' || label.editions.length !== 1) return;
    if (label.editions[0] === '2021') newer++;
    else older++;
  };
  entries.forEach(count);
  headings.forEach(count);
  if (newer === older) return null;
  return newer > older ? '2021' : '2019';
}
