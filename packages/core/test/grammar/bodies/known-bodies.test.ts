import { expect, test } from 'vitest';
import { bodyKey, divisionOfGovernment, divisionOfOffice } from '../../../src/grammar/bodies/body-name.js';
import { KnownBodies } from '../../../src/grammar/bodies/known-bodies.js';

test('names of one body have one key', () => {
  expect(bodyKey(' 云溪县　财政局 ')).toBe('云溪县财政局');
  expect(bodyKey('云溪县局（中心）')).toBe(bodyKey('云溪县局(中心)'));
  expect(bodyKey('云溪县人民政府')).toBe(bodyKey('云溪县'));
  expect(bodyKey('云溪县政府办')).toBe(bodyKey('云溪县人民政府办公室'));
  expect(bodyKey('云溪县人民政府办公室')).not.toBe(bodyKey('云溪县人民政府'));
});

test('a government is told from its office', () => {
  expect(divisionOfGovernment('云溪县人民政府')).toBe('云溪县');
  expect(divisionOfGovernment('云溪县人民政府办公室')).toBeNull();
  expect(divisionOfOffice('云溪县人民政府办公室')).toBe('云溪县');
  expect(divisionOfOffice('云溪县政府办')).toBe('云溪县');
  expect(divisionOfOffice('云溪县财政局办公室')).toBeNull();
});

test('a short name is that of the one body that it fits', () => {
  const bodies = new KnownBodies(['云溪县财政局', '云溪县城关镇人民政府', '云溪县市场监督管理局']);
  expect(bodies.find('财政局')).toBe('云溪县财政局');
  expect(bodies.find('县财政局')).toBe('云溪县财政局');
  expect(bodies.find('青河市云溪县财政局')).toBe('云溪县财政局');
  expect(bodies.find('城关镇')).toBe('云溪县城关镇');
  expect(bodies.has('监督管理局')).toBe(false);
  expect(bodies.has('政局')).toBe(false);
});

test('a short name that fits several is none of them', () => {
  const bodies = new KnownBodies(['白河县财政局', '云溪县财政局']);
  expect(bodies.has('财政局')).toBe(false);
});

test('a former name is that of the body of now', () => {
  const bodies = new KnownBodies(['云溪县卫生健康局'], { 云溪县卫生局: '云溪县卫生健康局' });
  expect(bodies.has('云溪县卫生局')).toBe(true);
});
