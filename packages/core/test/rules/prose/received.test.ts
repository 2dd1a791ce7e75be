import { describe, expect, test } from 'vitest';
import { told } from '../../support/told.js';

describe('told', () => {
  test.each([
    '全年收到政府信息公开申请21件。',
    '全年共受理依申请公开24件，均已答复。',
    '2024年，我局收到公开申请２５宗。',
    '全年接收政府信息公开申请 2 5 件。',
    '全年收到政府信息公开申请三十件。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual(['warning prose/received applications.received.total']);
  });
});

describe('told of the cells that are spoken of', () => {
  test.each([['全年新收政府信息公开申请21件。', ['error prose/received applications.received.total']]])(
    '%s',
    (text, findings) => {
      expect(told({ also: text })).toEqual(findings);
    },
  );
});

describe('silent', () => {
  test.each([
    '全年收到政府信息公开申请22件。',
    '全年受理政府信息公开申请23件。',
    '全年收到政府信息公开申请23件（含上年结转1件）。',
    '全年收到政府信息公开申请近30件。',
    '全年收到政府信息公开申请20余件。',
    '上年收到政府信息公开申请30件。',
    '上半年收到政府信息公开申请12件。',
    '通过网上平台收到申请15件。',
    '全市收到政府信息公开申请300件。',
    '县政府本级收到政府信息公开申请80件。',
    '涉及征地的政府信息公开申请5件。',
    '计划办理政府信息公开申请50件。',
    '收到网民来信238件。',
    '收到政府信息公开申请22件，比上年的30件减少8件。',
    '近三年累计受理申请75件。',
    '全年收到政府信息公开申请22件，全年收到申请15件已公开。',
  ])('%s', (text) => {
    expect(told({ also: text })).toEqual([]);
  });
});
