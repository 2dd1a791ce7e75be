import { describe, expect, test } from 'vitest';
import { notice, refusal } from '../../src/state/change.js';
import { noticeText } from '../../src/words/told.js';
import { reviewWords } from '../../src/words/words-of.js';

const reason = { zh: '磁盘已满', en: 'no space left' };

describe.each([
  [
    'a key of another sheet',
    notice('no-such-key', { key: 's', elsewhere: 'sort' }),
    '“s 排序”只在“报告”中有用',
    '“s sort” works only in: reports',
  ],
  [
    'a key that nothing has',
    notice('no-such-key', { key: 'z', elsewhere: null }),
    '“z”在这里没有作用；按 ? 看这里的按键',
    'z does nothing here; ? lists the keys',
  ],
  [
    'a command of other sheets',
    notice('not-here', { command: 'confirm' }),
    '“属实”只在“问题”、“表”中有用',
    '“confirm” works only in: findings, table',
  ],
  [
    'who has the session',
    notice('refused', { refusal: refusal('session-held', { by: '李四', since: '09:12' }) }),
    '李四（自 09:12）正在审阅，这里只能看，不能认定',
    '李四 (since 09:12) has the session; here it can only be looked at',
  ],
  [
    'a lock that tells nobody',
    notice('refused', { refusal: refusal('session-held', { by: null, since: null }) }),
    '另有人正在审阅，这里只能看，不能认定',
    'somebody else has the session; here it can only be looked at',
  ],
  [
    'a disk that is full',
    notice('save-failed', { reason }),
    '没有存下：磁盘已满。认定仍在屏幕上，按 Ctrl-S 再存',
    'not saved: no space left. Decisions stay on screen; Ctrl-S saves again',
  ],
  [
    'what a figure has done',
    notice('figures-changed', { figures: 2, went: 2, came: 1 }),
    '试改 2 格：消去 2 个问题，新出 1 个问题',
    '2 cells changed: 2 findings went, 1 finding came',
  ],
  [
    'a figure that has done nothing',
    notice('figures-reset', { figures: 1, went: 0, came: 0 }),
    '还原 1 格：问题没有增减',
    '1 cell put back: the findings stay',
  ],
])('%s', (_, told, zh, en) => {
  test('in Chinese', () => {
    expect(noticeText(told, reviewWords('zh'))).toBe(zh);
  });

  test('in English', () => {
    expect(noticeText(told, reviewWords('en'))).toBe(en);
  });
});
