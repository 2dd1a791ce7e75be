import { describe, expect, it } from 'vitest';
import { parseMultipart } from '../../src/body/multipart.js';
import { ProblemError } from '../../src/problems/problem-error.js';
import { boundary, field, file, formType, multipart } from '../support/form.js';
import { bytesOf } from '../support/reports.js';

const parts = (body: string, type = formType, most = 100) =>
  parseMultipart(bytesOf(body), type, most).map(({ name, fileName, bytes }) => [
    name,
    fileName,
    new TextDecoder().decode(bytes),
  ]);

function fault(body: string, type?: string): unknown {
  try {
    return parts(body, type);
  } catch (error) {
    return error instanceof ProblemError ? error.facts : error;
  }
}

describe('a form', () => {
  it.each([
    '',
    '\r\n',
    'text',
    '\r\n\r\n--',
    `--${boundary}x`,
    `\r\n--${boundary}`.slice(0, -1),
    'a\r\nb\n\r',
    '--',
    '\n',
  ])('keeps the content %j as it is', (content) => {
    expect(parts(multipart([file('a.txt', content), field('b', 'c')]))).toEqual([
      ['file', 'a.txt', content],
      ['b', null, 'c'],
    ]);
  });

  it('may have something before it and after it', () => {
    expect(parts(`before\r\n${multipart([field('a', 'b')])}after`)).toEqual([['a', null, 'b']]);
  });

  it('may be empty', () => {
    expect(parts(multipart([]))).toEqual([]);
  });

  it('keeps bytes that are no text', () => {
    const content = Uint8Array.from({ length: 512 }, (_, at) => at % 256);
    const [head, tail] = multipart([file('a', '|')]).split('|');
    const body = new Uint8Array([...bytesOf(head ?? ''), ...content, ...bytesOf(tail ?? '')]);
    expect(parseMultipart(body, formType, 1)[0]?.bytes).toEqual(content);
  });

  it.each([
    ['filename="a \\"b\\".txt"', 'a "b".txt'],
    ['filename="%22%0D%0A.txt"', '"\r\n.txt'],
    ['filename="水务局 100%.txt"', '水务局 100%.txt'],
    ['filename="x"; filename*=UTF-8\'\'%E6%B0%B4.txt', '水.txt'],
    ['filename="x"; filename*=UTF-8\'\'%E6.txt', 'x'],
    ['filename=plain.txt', 'plain.txt'],
    ['FileName="x"', 'x'],
  ])('reads the name in %s', (written, name) => {
    expect(parts(multipart([{ head: `content-disposition: form-data; name="f"; ${written}`, content: '' }]))).toEqual([
      ['f', name, ''],
    ]);
  });
});

describe('a form that is wrong', () => {
  it.each(['multipart/form-data', 'multipart/form-data; boundary=', `multipart/form-data; boundary=${'x'.repeat(71)}`])(
    'without a boundary: %s',
    (type) => expect(fault(multipart([]), type)).toEqual({ fault: 'boundary' }),
  );

  it('cut anywhere is told as truncated, or as having a head cut off', () => {
    const whole = multipart([file('a.txt', 'content\r\n'), field('b', 'c')]);
    const end = whole.lastIndexOf('--');
    for (let length = 0; length < end; length += 1) expect(fault(whole.slice(0, length))).toHaveProperty('fault');
  });

  it.each([
    'Content-Type: text/plain',
    'Content-Disposition: attachment; name="a"',
    'Content-Disposition: form-data; filename="a"',
    '',
  ])('with the head %j', (head) => expect(fault(multipart([{ head, content: '' }]))).toEqual({ fault: 'part-head' }));

  it('with a head without end', () => {
    expect(fault(multipart([{ head: 'X: y\r\n'.repeat(5000), content: '' }]))).toEqual({ fault: 'part-head' });
  });

  it('with too many parts', () => {
    expect(fault(multipart(Array.from({ length: 101 }, () => field('a', ''))))).toEqual({ limit: 100 });
  });

  it.each(['\r\n', `\r\n--${boundary.slice(0, -1)}`, '\r\r\r\n', `--${boundary}\r`])(
    'of %j over and over takes linear time',
    (piece) => {
      const time = (bytes: number) => {
        const body = bytesOf(`--${boundary}\r\n${piece.repeat(bytes / piece.length)}`);
        const start = performance.now();
        expect(() => parseMultipart(body, formType, 100)).toThrow(ProblemError);
        return performance.now() - start;
      };
      time(100_000);
      const little = Math.min(time(500_000), time(500_000), time(500_000));
      expect(time(4_000_000)).toBeLessThan(8 * 6 * little + 100);
    },
  );
});
