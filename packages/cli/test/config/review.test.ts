import { expect, test } from 'vitest';
import { parseCall } from '../../src/call/parse.js';
import { configured } from '../../src/config/configured.js';
import { judging } from '../../src/config/judging.js';
import type { Files } from '../../src/host/host.js';
import { gouji } from '../support/gouji.js';
import { reportText } from '../support/report-text.js';

const config = '{"skip": ["cells"], "severities": {"disputes": "note"}, "levels": {"甲中心": "department"}}';

test('a review and a check judge alike under a config', async () => {
  const files: Partial<Files> = {
    absolute: (path) => `/office/${path}`,
    kind: async () => 'file',
    read: async () => new TextEncoder().encode(config),
  };
  const optionsOf = async (...call: string[]) => {
    const { call: settled, config } = await configured(parseCall(call), { files: files as Files });
    return judging(settled, config)('甲中心');
  };
  const options = await optionsOf('review', 'a.txt');
  expect(options).toMatchObject({
    skip: ['cells'],
    level: 'department',
    severities: { 'disputes/outcome-sum': 'note' },
  });
  expect(await optionsOf('check', 'a.txt')).toEqual(options);
});

test('a review under a config that is not valid does not begin', async () => {
  const files = { 'a.txt': reportText(), 'gouji.config.json': '{"skipp": []}' };
  const { exit, stderr } = await gouji(['review', 'a.txt'], { files, keys: 'q' });
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining('skipp 不是配置项，是不是“skip”') });
});
