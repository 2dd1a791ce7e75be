import { widthOf } from '@gouji/terminal';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf } from '../../src/screen/frame/frame.js';
import { textOf } from '../../src/screen/line/line.js';
import { painted } from '../../src/screen/line/paint.js';
import type { Model } from '../../src/state/model.js';
import { anyMessage } from '../state/any-message.js';
import { after, desk } from '../state/desk.js';
import { linesOf, seen, views } from './views.js';

const window = fc.record({ columns: fc.integer({ min: 20, max: 220 }), rows: fc.integer({ min: 5, max: 60 }) });
const ambiguous = fc.constantFrom('narrow' as const, 'wide' as const);
const lang = fc.constantFrom('zh' as const, 'en' as const);
const start = desk(['town', 'data', 'health', 'market', 'waterBefore', 'water']);

test('no frame is taller or wider than its window, whatever is on it', () => {
  fc.assert(
    fc.property(
      fc.array(anyMessage, { maxLength: 25 }),
      window,
      ambiguous,
      lang,
      fc.boolean(),
      (messages, window, ambiguous, lang, color) => {
        const settings: Model['settings'] = { ...start.settings, ambiguous, color };
        const model = { ...after({ ...start, settings, lang }, messages), window };
        const { lines, cursor } = frameOf(model);
        expect(lines).toHaveLength(window.rows);
        for (const line of lines) {
          expect(widthOf(textOf(line), ambiguous)).toBe(window.columns);
          expect(textOf(line)).not.toMatch(/\p{Cc}/u);
          // Without colours nothing is told by them.
          if (!color) expect(painted(line, color)).toBe(textOf(line));
        }
        if (cursor === null) return;
        expect(cursor.row).toBeLessThan(window.rows);
        expect(cursor.column).toBeLessThan(window.columns);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test.each(Object.entries(views))('what is chosen is marked without colours: %s', (name, keys) => {
  const text = linesOf(seen(keys, 80, 24)).join('\n');
  expect(text).toMatch(/^>/m);
  if (name === 'table') expect(text).toContain('>[7]');
});
