import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSession, type Session } from '@gouji/core/review';
import { Tmux } from './tmux.js';

const main = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));
const examples = fileURLToPath(new URL('../../../../../examples', import.meta.url));

/** A folder with the example reports, and terminals open in it. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'gouji-desk-'));
  readonly #terminals: Tmux[] = [];

  constructor() {
    cpSync(examples, this.folder, { recursive: true });
  }

  async terminal(columns?: number, rows?: number): Promise<Tmux> {
    const terminal = new Tmux();
    this.#terminals.push(terminal);
    await terminal.open(this.folder, columns, rows, { gouji: `"${process.execPath}" "${main}"`, LANG: 'zh_CN.UTF-8' });
    return terminal;
  }

  /** A terminal in which a review has shown its reports. */
  async review(columns?: number, rows?: number): Promise<Tmux> {
    const terminal = await this.terminal(columns, rows);
    await terminal.run('eval $gouji review . --lang zh; echo "=> $?"');
    await terminal.until(/云溪县水务局/);
    return terminal;
  }

  session(): Session {
    const reading = parseSession(readFileSync(join(this.folder, '.gouji-review.json'), 'utf8'));
    if (reading.kind !== 'session') throw new Error(`the session is ${reading.kind}`);
    return reading.session;
  }

  /** How many findings are confirmed in the session. */
  decided(): number {
    if (!existsSync(join(this.folder, '.gouji-review.json'))) return 0;
    return this.session()
      .reports.flatMap((report) => report.decisions)
      .filter(({ decision }) => decision.status === 'confirmed').length;
  }

  /** The process that has the session. */
  reviewer(): number {
    return JSON.parse(readFileSync(join(this.folder, '.gouji-review.json.lock'), 'utf8')).pid;
  }

  /** What the review has left beside the reports. */
  left(): string[] {
    return readdirSync(this.folder)
      .filter((name) => name.includes('gouji'))
      .sort();
  }

  async clear(): Promise<void> {
    for (const terminal of this.#terminals) await terminal.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
