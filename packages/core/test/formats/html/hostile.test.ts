import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html } from '../../../src/formats/html/markup.js';
import type { Decision } from '../../../src/review/decision.js';
import { findingKey } from '../../../src/review/finding-key.js';
import { check } from '../../../src/rules/check.js';
import { built } from '../../support/built-report.js';
import { pageOf, parsed } from './pages.js';

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></table></style><style>*{display:none}</style>',
  '<!--',
  ']]>',
  '&lt;b&gt;&amp;#0;',
  'javascript:alert(1)',
];

/** A page with a text wherever a report, its name or a reviewer can put one. */
function pageWith(text: string) {
  const checked = check(built({ agency: text, cells: { 'proactive.fees.amount': text } }));
  const said: Decision = { status: 'dismissed', reason: text, note: text, at: '' };
  const decisions = new Map(checked.findings.map((finding) => [findingKey(finding), said]));
  return parsed(
    pageOf('zh', [
      { source: text, checked, decisions },
      { source: text, problem: { kind: 'empty', message: text } },
    ]),
  );
}

describe('what a report says', () => {
  const plain = pageWith('一').all.map(({ name }) => name);

  test.each(attacks)('stays text: %s', (text) => {
    const root = pageWith(text);
    expect(root.all.map(({ name }) => name)).toEqual(plain);
    expect(root.all.flatMap(({ node }) => node.attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
    expect(root.byId('r1-name').text).toBe(`${text} · 2024 年度`);
    expect(root.every('source')[0]?.text).toContain(text);
  });

  test('is seen, every character of it', () => {
    const root = pageWith('甲\u202E乙\u0000\u001B[2J\u0085\uD800');
    expect(root.byId('r1-name').text).toBe('甲□乙␀␛[2J□□ · 2024 年度');
  });
});

test('any text comes out of an element and an attribute as it went in', () => {
  const seen = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\p{Cf}\p{Surrogate}\p{Cn}\uFFFD]/u.test(text));
  fc.assert(
    fc.property(seen, (text) => {
      const body = html`<!doctype html><html><head><title>t</title></head><body><p title="${text}">${text}</p></body></html>`;
      const [p] = parsed(body.html).every('p');
      expect(p?.attribute('title')).toBe(text);
      expect(p?.text).toBe(text.replace(/\s+/g, ' ').trim());
    }),
  );
});
