import { gouji, type Setting } from './gouji.js';

/** A call as it looks on a screen: the command line, what it wrote, and its exit code where it is not 0. */
export async function session(line: string, setting: Setting = {}): Promise<string> {
  const { exit, stdout, stderr } = await gouji(words(line), setting);
  const errors = stderr === '' ? '' : stderr.replace(/^(?=.)/gm, '2> ');
  return `$ gouji ${line}\n${stdout}${errors}${exit === 0 ? '' : `=> ${exit}\n`}`;
}

/** The words of a command line; single quotes hold words together. */
function words(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
}
