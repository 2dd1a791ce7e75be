import { printable } from '@gouji/terminal';
import { version } from '../package.json';
import { tellStack } from './bug.js';
import { CallError, type CallErrorKind } from './call/call-error.js';
import { load } from './commands/load.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { helpAsked, helpText } from './help.js';
import type { Host } from './host/host.js';
import { languageOfCall } from './language.js';
import { cliWords } from './words/index.js';
import type { CliWords } from './words/words.js';

/** Carries out one call of `gouji` and returns its exit code; it never rejects. */
export async function run(args: readonly string[], host: Host): Promise<ExitCode> {
  let words = cliWords(languageOfCall(args, host.env));
  try {
    const asked = helpAsked(args);
    if (asked) {
      await host.stdout.write(helpText(words, asked.command));
      return exitCodes.clean;
    }
    const { parseCall } = await import('./call/parse.js');
    const { configured } = await import('./config/configured.js');
    const { call, config, configPath } = await configured(parseCall(args), host);
    if (call.lang !== null) words = cliWords(call.lang);
    const command = await load[call.command]();
    return await command.run(call, { host, words, config, configPath });
  } catch (error) {
    return await failed(error, host, words);
  }
}

async function failed(error: unknown, host: Host, words: CliWords): Promise<ExitCode> {
  if (error instanceof CallError) {
    const sentence = words.calls[error.kind as CallErrorKind] as (facts: unknown) => string;
    await host.stderr.write(`gouji: ${printable(sentence(error.facts))}\n`);
    return exitCodes.unusable;
  }
  await host.stderr.write(`gouji: ${words.bug(printable(String(error)), version)}\n`);
  await tellStack(error, host);
  return exitCodes.bug;
}
