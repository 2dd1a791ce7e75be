import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/grammar/report.js';
import { openingAndFirstSection, openingOf, placeIn } from '../../../src/rules/structure/opening.js';
import { built } from '../../support/built-report.js';

const reach = 6000;
const report = built({ opening: '第一行\n第二行' });

/** Where words stand in a stretch of a report, as characters of the report's text and as a line. */
function placed(of: Report, word: string) {
  const stretch = openingAndFirstSection(of);
  const from = stretch.text.indexOf(word);
  const place = placeIn(of, stretch, from, from + word.length);
  return { text: of.text.slice(place.start, place.end), line: place.kind === 'text' && place.line };
}

describe('the opening', () => {
  test('is the text before the heading of the first section', () => {
    const { text, start } = openingOf(report);
    expect(report.text.slice(start, start + text.length)).toBe(text);
    expect(start + text.length).toBe(report.sections[0]?.heading.start);
    expect(text).toContain('第二行');
  });

  test('begins with the report, not with what stands before it', () => {
    const later = { ...report, start: report.text.indexOf('第二行') };
    expect(openingOf(later).text.startsWith('第二行')).toBe(true);
  });

  test('is the last 6000 characters where there are more', () => {
    const long = built({ opening: '长'.repeat(7000) });
    const { text, start } = openingOf(long);
    expect(text).toHaveLength(reach);
    expect(start + reach).toBe(long.sections[0]?.heading.start);
  });

  test('is the first 6000 characters of a report without sections, or what there is', () => {
    const bare = { ...report, sections: [] };
    expect(openingOf(bare)).toEqual({ text: report.text, start: 0 });
    const long = { ...built({ opening: '长'.repeat(7000) }), sections: [], start: 10 };
    expect(openingOf(long)).toEqual({ text: long.text.slice(10, 10 + reach), start: 10 });
  });
});

describe('the opening and section one', () => {
  test('end with the section', () => {
    const { text, start } = openingAndFirstSection(report);
    expect(start + text.length).toBe(report.sections[0]?.end);
  });

  test('are only the opening where another section comes first', () => {
    const [, ...sections] = report.sections;
    expect(openingAndFirstSection({ ...report, sections })).toEqual(openingOf({ ...report, sections }));
    expect(openingAndFirstSection({ ...report, sections: [] })).toEqual(openingOf({ ...report, sections: [] }));
  });

  test('reach 6000 characters into the section', () => {
    const long = built({ sections: (all) => all.map((section) => ({ ...section, prose: '长'.repeat(7000) })) });
    const { text, start } = openingAndFirstSection(long);
    expect(start + text.length).toBe((long.sections[0]?.start ?? 0) + reach);
  });
});

describe('the place of words', () => {
  const prose = report.text.slice(report.sections[0]?.start, report.sections[0]?.end).trim();

  test('before the first heading, and behind it', () => {
    const line = report.sections[0]?.heading.line ?? 0;
    expect(placed(report, '第一行')).toEqual({ text: '第一行', line: line - 2 });
    expect(placed(report, '第二行')).toEqual({ text: '第二行', line: line - 1 });
    expect(placed(report, prose)).toEqual({ text: prose, line: line + 1 });
    expect(placeIn(report, openingOf(report), 0, 1).kind).toBe('text');
  });

  test('is told from the title where there is no section, and from the beginning where there is neither', () => {
    const bare = { ...report, sections: [] };
    expect(placed(bare, '第二行')).toEqual({ text: '第二行', line: 3 });
    expect(placed({ ...bare, title: null }, '第二行')).toEqual({ text: '第二行', line: 3 });
  });

  test('is told from the heading, whatever line that stands on', () => {
    const [first, ...rest] = report.sections;
    const moved = first && { ...first, heading: { ...first.heading, line: 104 } };
    expect(placed({ ...report, sections: moved ? [moved, ...rest] : [] }, '第二行').line).toBe(103);
    const title = report.title && { ...report.title, place: { ...report.title.place, line: 101 } };
    expect(placed({ ...report, sections: [], title }, '第二行').line).toBe(103);
  });
});
