import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { configSchema, parseConfig } from '../../src/config/index.js';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(configSchema());

test.each([
  {},
  { severities: { cells: 'off' }, thresholds: { copiedShare: 1 }, deadlines: { township: null } },
  { levels: { 甲: 'government' }, renamed: { 甲: '乙' }, only: ['cells/blank'], lang: 'en', blankAsZero: false },
  { skip: [] },
  { skip: ['cell'] },
  { severities: { cell: 'off' } },
  { severities: { cells: 'fatal' } },
  { deadlines: { department: '13-01' } },
  { deadlines: { bureau: '01-31' } },
  { thresholds: { copiedShare: 0 } },
  { thresholds: { jumpFactor: '5' } },
  { failOn: 'sometimes' },
  { levels: { 甲: 'city' } },
  { unknown: 1 },
])('the schema and the reader agree on %j', (value) => {
  expect(validate(value)).toBe(parseConfig(JSON.stringify(value)).ok);
});
