import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeyPress } from '../../src/keys/key-press.js';
import { keyReader } from '../../src/screen/terminal/keys.js';

/** Presses in short: `<up>`, `<C-d>`, `<S-tab>`, or the characters. */
function short({ name, text, ctrl, alt, shift }: KeyPress): string {
  const before = `${ctrl ? 'C-' : ''}${alt ? 'A-' : ''}${shift ? 'S-' : ''}`;
  return name === 'text' && before === '' ? text : `<${before}${name === 'text' ? text : name}>`;
}

function read(...chunks: readonly string[]): string[] {
  const reader = keyReader();
  return [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.flush()].map(short);
}

describe('what a terminal sends', () => {
  test.each([
    ['j', ['j']],
    ['jjj', ['j', 'j', 'j']],
    ['G\r', ['G', '<enter>']],
    ['\u007f\u007f', ['<backspace>', '<backspace>']],
    ['\b', ['<backspace>']],
    ['\u001b[3~', ['<delete>']],
    ['\t', ['<tab>']],
    ['\u001b[Z', ['<S-tab>']],
    ['\u0003', ['<C-c>']],
    ['\u0004', ['<C-d>']],
    ['\u001b[A\u001b[B\u001bOC\u001bOD', ['<up>', '<down>', '<right>', '<left>']],
    ['\u001b[1;5C', ['<C-right>']],
    ['\u001b[1;2A', ['<S-up>']],
    [
      '\u001b[5~\u001b[6~\u001b[H\u001b[F\u001b[1~\u001b[4~',
      ['<pageup>', '<pagedown>', '<home>', '<end>', '<home>', '<end>'],
    ],
    ['\u001bb', ['<A-b>']],
    ['\u001b\u007f', ['<A-backspace>']],
    ['\u001b\u0003', ['<escape>', '<C-c>']],
    ['\u001b\r', ['<escape>', '<enter>']],
    ['\u001b[15~', []],
    ['\u001b[?1;2c', []],
    ['不属实', ['不属实']],
    ['a不属实b', ['a', '不属实', 'b']],
  ])('%j', (sent, keys) => {
    expect(read(sent)).toEqual(keys);
  });

  test('is the escape key when nothing comes after it', () => {
    const reader = keyReader();
    expect(reader.push('\u001b')).toEqual([]);
    expect(reader.isWaiting).toBe(true);
    expect(reader.flush().map(short)).toEqual(['<escape>']);
    expect(reader.isWaiting).toBe(false);
  });

  test('is escape twice where it was pressed twice', () => {
    expect(read('\u001b\u001b')).toEqual(['<escape>', '<escape>']);
    expect(read('\u001b', '\u001b[A')).toEqual(['<escape>', '<up>']);
  });

  test('may come cut anywhere', () => {
    const sent = 'j\u001b[A不属实\u001b[1;5C\u001bOD\u001b[200~一\r\n二\u001b[201~q';
    for (let at = 1; at < sent.length; at += 1) {
      const keys = read(sent.slice(0, at), sent.slice(at));
      expect(keys.join('').replace('  ', ' ')).toBe('j<up>不属实<C-right><left>一 二q');
    }
  });

  test('is one text where it is pasted, its ends of lines as spaces and nothing obeyed', () => {
    expect(read('\u001b[200~dd\r\nq\u001b[A\u0003\u001b[201~q')).toEqual(['dd q', 'q']);
    expect(read('\u001b[200~dd', 'ee\u001b[201~')).toEqual(['dd', 'ee']);
  });

  test('is taken as pasted where no hand types so fast', () => {
    expect(read('请按要求补正后重新报送，谢谢配合，另请核对。\rq')).toHaveLength(1);
    expect(read('x'.repeat(100_000))).toEqual(['x'.repeat(100_000)]);
  });

  test('never breaks the reader', () => {
    const piece = fc.constantFrom('\u001b', '[', 'O', '1', ';', '~', 'A', '200~', '201~', '勾', '\r', 'j', '\u007f');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const reader = keyReader();
        for (const press of [...pieces.flatMap((one) => reader.push(one)), ...reader.flush()]) {
          expect(press.text === '').toBe(press.name !== 'text');
          expect(press.text).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});
