import type { Edition } from '../../form/form.js';
import type { Entries } from './record.js';

/** The edition whose form a table follows, by the labels that only one edition has; null when none tells. */
export function editionOf({ entries, headings }: Entries): Edition | null {
  let newer = 0;
  let older = 0;
  for (const { label, fit } of [...entries, ...headings]) {
    if (label === null || fit === 'similar' || label.editions.length !== 1) continue;
    if (label.role === 'group') continue;
    if (label.editions[0] === '2021') newer++;
    else older++;
  }
  if (newer === older) return null;
  return newer > older ? '2021' : '2019';
}
