import { expect, test } from 'vitest';
import { bodyKey } from '../../src/series/body-name.js';

test.each([
  ['青禾县水利局', '青禾县 水利局'],
  ['青禾县卫生健康局（爱卫办）', '青禾县卫生健康局(爱卫办)'],
  ['青禾县人民政府', '青禾县'],
  ['青禾县政府', '青禾县人民政府'],
])('%s is %s', (one, other) => {
  expect(bodyKey(one)).toBe(bodyKey(other));
});

test.each([
  ['青禾县人民政府', '青禾县人民政府办公室'],
  ['青禾县水利局', '青禾县水务局'],
  ['青禾县水利局', '山前县水利局'],
])('%s is not %s', (one, other) => {
  expect(bodyKey(one)).not.toBe(bodyKey(other));
});

test('a renamed body is known by its new name', () => {
  expect(bodyKey('青禾县水务局', { '青禾县 水务局': '青禾县水利局' })).toBe('青禾县水利局');
});
