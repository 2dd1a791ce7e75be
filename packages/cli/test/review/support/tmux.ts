import { execFile, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** tmux draws a real terminal that can be read. */
export const isThere = spawnSync('tmux', ['-V']).status === 0;

/** How long a screen may take to show what it should, in milliseconds. */
const patience = 20_000;

/** A terminal with a shell in it, of a tmux of its own. */
export class Tmux {
  readonly #server = `gouji-${process.pid}-${randomBytes(4).toString('hex')}`;

  /** Opens the shell in a folder, with these variables beside the usual ones. */
  async open(folder: string, columns = 80, rows = 24, env: Readonly<Record<string, string>> = {}): Promise<void> {
    const variables = Object.entries({ LC_ALL: 'C.UTF-8', HISTFILE: '', ...env });
    await this.#tmux([
      // Without its status line from the start: a window that changes its size later forgets where its cursor was.
      ...['-f', '/dev/null', '-u', 'start-server', ';', 'set-option', '-g', 'status', 'off', ';'],
      ...['new-session', '-d', '-c', folder, '-x', `${columns}`, '-y', `${rows}`],
      ...variables.flatMap(([name, value]) => ['-e', `${name}=${value}`]),
      // A shell that runs a command forgets its prompt.
      "exec env PS1='$ ' bash --norc --noprofile",
    ]);
    await this.until(/^\$$/m);
  }

  /** Presses keys by tmux's names: `Enter`, `Escape`, `C-c`, `j`. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.#tmux(['send-keys', ...keys]);
  }

  /** Types a text as it stands. */
  async type(text: string): Promise<void> {
    await this.#tmux(['send-keys', '-l', text]);
  }

  /** Runs a line in the shell. */
  async run(line: string): Promise<void> {
    await this.type(line);
    await this.press('Enter');
  }

  /** Pastes a text, marked as pasted where the program has asked for that. */
  async paste(text: string): Promise<void> {
    const loading = this.#tmux(['load-buffer', '-']);
    loading.child.stdin?.end(text);
    await loading;
    await this.#tmux(['paste-buffer', '-p', '-r']);
  }

  async resize(columns: number, rows: number): Promise<void> {
    await this.#tmux(['resize-window', '-x', `${columns}`, '-y', `${rows}`]);
  }

  /** What is on the screen, without spaces at the ends of lines. */
  async screen(): Promise<string> {
    const { stdout } = await this.#tmux(['capture-pane', '-p']);
    return stdout.replace(/ +$/gm, '');
  }

  /** The screen as soon as it shows what is asked for; an error with what it shows instead. */
  async until(shows: RegExp | ((screen: string) => boolean)): Promise<string> {
    const matches = typeof shows === 'function' ? shows : (screen: string) => shows.test(screen);
    const begun = performance.now();
    for (;;) {
      const screen = await this.screen();
      if (matches(screen)) return screen;
      if (performance.now() - begun > patience) throw new Error(`${shows} does not show on:\n${screen}`);
      await pause(25);
    }
  }

  /** What tmux knows of the terminal: `alternate_on`, `cursor_flag`, `pane_pid`. */
  async ask(what: string): Promise<string> {
    const { stdout } = await this.#tmux(['display-message', '-p', `#{${what}}`]);
    return stdout.trim();
  }

  async close(): Promise<void> {
    await this.#tmux(['kill-server']).catch(() => {});
  }

  #tmux(args: readonly string[]) {
    return execute('tmux', ['-L', this.#server, ...args], { encoding: 'utf8', maxBuffer: 10_000_000 });
  }
}
