import { describe, expect, test } from 'vitest';
import { gouji } from '../support/gouji.js';

const config = { severities: { disputes: 'note', 'cells/blank': 'off' }, skip: ['cells/placeholder', 'identity'] };

function under(config: object, ...more: string[]) {
  return gouji(['rules', ...more], { files: { 'gouji.config.json': JSON.stringify(config) } });
}

describe('gouji rules under a config', () => {
  test('shows the severity that a rule has by default, and that it has now', async () => {
    const { exit, stdout } = await under(config);
    expect(exit).toBe(0);
    const line = (rule: string) => stdout.split('\n').find((one) => one.trimStart().startsWith(`${rule} `));
    expect(line('disputes/outcome-sum')).toMatch(/ 错误 → 提示 /);
    expect(line('cells/blank')).toMatch(/ → 不用 /);
    expect(line('cells/placeholder')).toMatch(/ 提示 → 不用 /);
    expect(line('identity/year')).toMatch(/ → 不用 /);
    expect(line('applications/row-sum')).not.toContain('→');
    expect(stdout).toMatch(/gouji\.config\.json：改了级别的 1 条，不用的 \d+ 条；/);
  });

  test('tells programs what differs, and nothing else', async () => {
    const { rules } = JSON.parse((await under(config, '--format', 'json')).stdout) as {
      rules: { rule: string; severity: string; configured?: string }[];
    };
    const differing = rules.filter(({ configured }) => configured !== undefined);
    expect(differing).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'disputes/outcome-sum', severity: 'error', configured: 'note' }),
        expect.objectContaining({ rule: 'cells/blank', configured: 'off' }),
      ]),
    );
    expect(differing.every(({ rule }) => /^(disputes|identity)\/|^cells\/(blank|placeholder)$/.test(rule))).toBe(true);
  });

  test('shows what only some rules leave of the others', async () => {
    const { stdout } = await under({ only: ['disputes'] });
    expect(stdout.match(/→ 不用/g)?.length).toBeGreaterThan(20);
    expect(stdout).toContain('改了级别的 0 条');
  });

  test('says so where the config changes none, and not a word without one', async () => {
    expect((await under({ lang: 'en', severities: { 'cells/placeholder': 'note' } })).stdout).toContain(
      'changes no severity and leaves no rule out.',
    );
    expect((await gouji(['rules'], { files: {} })).stdout).not.toContain('→');
  });
});
