import { describe, expect, test } from 'vitest';
import { painter } from '../../src/screen/terminal/painter.js';
import { takeOver } from '../../src/screen/terminal/takeover.js';

const begin = '\u001b[?2026h\u001b[?25l';
const end = '\u001b[?2026l';

function painting() {
  const written: string[] = [];
  return { written, ...painter((text) => written.push(text), 'narrow') };
}

describe('a frame', () => {
  test('is written whole at first, then only where it changed', () => {
    const { written, draw } = painting();
    draw(['a', 'b'], null);
    draw(['a', 'c'], null);
    draw(['a', 'c'], null);
    expect(written).toEqual([
      `${begin}\u001b[1;1H\u001b[2Ka\u001b[2;1H\u001b[2Kb${end}`,
      `${begin}\u001b[2;1H\u001b[2Kc${end}`,
      `${begin}${end}`,
    ]);
  });

  test('leaves nothing behind where it is shorter than the one before', () => {
    const { written, draw } = painting();
    draw(['a', 'b'], null);
    draw(['a'], null);
    expect(written[1]).toBe(`${begin}\u001b[2;1H\u001b[2K${end}`);
  });

  test('is written whole again when the window has another size', () => {
    const { written, draw, forget } = painting();
    draw(['a'], null);
    forget();
    draw(['a'], null);
    expect(written.slice(1)).toEqual(['\u001b[0m\u001b[2J', `${begin}\u001b[1;1H\u001b[2Ka${end}`]);
  });

  test('shows the cursor where text is typed', () => {
    const { written, draw } = painting();
    draw(['a'], { row: 0, column: 1 });
    expect(written[0]).toBe(`${begin}\u001b[1;1H\u001b[2Ka\u001b[1;2H\u001b[?25h${end}`);
  });

  test('has what follows a character of uncertain width at its own column', () => {
    const { written, draw } = painting();
    draw(['“勾”\u001b[31m…x\u001b[0m'], null);
    expect(written[0]).toContain('“\u001b[2G勾”\u001b[5G\u001b[31m…\u001b[6Gx\u001b[0m');
  });
});

describe('the terminal', () => {
  function taken(screen: boolean) {
    const told: string[] = [];
    const input = {
      setEncoding: () => {},
      setRawMode: (raw: boolean) => told.push(`raw ${raw}`),
      resume: () => {},
      pause: () => told.push('pause'),
      on: () => {},
      off: () => {},
    };
    const output = { write: (text: string) => told.push(text), on: () => {}, off: () => {} };
    return { told, restore: takeOver(input, output, screen) };
  }

  test('is given back once, as it was', () => {
    const { told, restore } = taken(true);
    const [raw, entered] = told.splice(0);
    expect(raw).toBe('raw true');
    expect(entered).toContain('\u001b[?1049h');
    restore();
    restore();
    expect(told).toEqual([expect.stringContaining('\u001b[?1049l'), 'raw false', 'pause']);
    // Every mode that was switched is switched back.
    for (const [, mode, way] of (entered ?? '').matchAll(/\[\?(\d+)([hl])/g))
      expect(told[0]).toContain(`\u001b[?${mode}${way === 'h' ? 'l' : 'h'}`);
  });

  test('keeps its screen where nothing is drawn', () => {
    const { told, restore } = taken(false);
    restore();
    expect(told.join('')).not.toContain('1049');
  });
});
