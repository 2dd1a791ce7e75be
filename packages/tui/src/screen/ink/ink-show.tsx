import { render } from 'ink';
import type { Settings } from '../../ports.js';
import { frameOf } from '../frame/frame.js';
import { painted } from '../line/paint.js';
import type { Show } from '../show.js';
import { type Cursor, painter } from '../terminal/painter.js';
import type { TerminalOutput } from '../terminal/streams.js';
import { Surface } from '../terminal/surface.js';
import { Screen } from './screen.js';

/**
 * Frames on a terminal. Ink keeps the tree of lines: its debug mode hands over every frame whole and at once, and its
 * reading order hands over lines as they are. They are measured already, and for Ink to measure each of their characters
 * again would take longer than all the rest.
 */
export function inkShow(output: TerminalOutput, { color, ambiguous }: Pick<Settings, 'color' | 'ambiguous'>): Show {
  let cursor: Cursor | null = null;
  let isOpen = true;
  const { draw, forget } = painter((text) => isOpen && output.write(text), ambiguous);
  const surface = new Surface((lines) => draw(lines, cursor));
  const ink = render(<Screen lines={[]} />, {
    stdout: surface as unknown as NodeJS.WriteStream,
    debug: true,
    isScreenReaderEnabled: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  return {
    show(model) {
      const frame = frameOf(model);
      cursor = frame.cursor;
      ink.rerender(<Screen lines={frame.lines.map((line) => painted(line, color))} />);
    },
    resized: forget,
    close() {
      isOpen = false;
      ink.unmount();
    },
  };
}
