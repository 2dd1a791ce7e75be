import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atEnd } from './at-end.js';
import type { Modernized, OpenFormat } from './host.js';

/** Where LibreOffice is looked for. */
const programs = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** What a document may take, in milliseconds; the first one of a profile takes the longest. */
const patience = 90_000;

const oldFormat = { docx: 'doc', xlsx: 'xls' } as const satisfies Record<OpenFormat, string>;

/** What the private profile forbids: macros, and fetching what a document links to. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${['DisableMacrosExecution', 'BlockUntrustedRefererLinks', 'DisableActiveContent']
  .map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="${name}" oor:op="fuse"><value>true</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`;

/**
 * An old office document as a new one, by LibreOffice where it is on this machine: in a folder and with a profile of its
 * own, which are taken away again. It is killed with all that it started when it takes too long.
 */
export async function modernized(bytes: Uint8Array, format: OpenFormat): Promise<Modernized> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-'));
  const forget = atEnd(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), settings);
    const document = join(folder, `document.${oldFormat[format]}`);
    await writeFile(document, bytes);
    const args = [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      ...['--headless', '--norestore', '--nologo', '--convert-to', format, '--outdir', join(folder, 'out'), document],
    ];
    for (const program of programs) {
      const ended = await run(program, args);
      if (ended === 'missing') continue;
      const made = await readFile(join(folder, 'out', `document.${format}`)).catch(() => null);
      return made === null || ended === 'killed' ? 'failed' : made;
    }
    return 'no-program';
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    forget();
  }
}

function run(program: string, args: readonly string[]): Promise<'ended' | 'killed' | 'missing'> {
  return new Promise((resolve) => {
    // A group of its own, so that what it starts can be ended with it.
    const child = spawn(program, args, { stdio: 'ignore', windowsHide: true, detached: process.platform !== 'win32' });
    const kill = () => endGroup(child.pid);
    const forget = atEnd(kill);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      kill();
    }, patience);
    const end = (how: 'ended' | 'missing') => {
      clearTimeout(timer);
      forget();
      resolve(isLate ? 'killed' : how);
    };
    child.on('error', () => end('missing'));
    child.on('exit', () => end('ended'));
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
