import { EventEmitter } from 'node:events';

/**
 * What Ink takes for its standard output: Ink hands over each frame as one text, and `draw` brings it to the terminal.
 * Ink's own way would clear the whole terminal for a frame as high as the window.
 */
export class Surface extends EventEmitter {
  columns = 80;

  constructor(readonly draw: (lines: readonly string[]) => void) {
    super();
  }

  write(text: string): boolean {
    this.draw(text.split('\n'));
    return true;
  }
}
