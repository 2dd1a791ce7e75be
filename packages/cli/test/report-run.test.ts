import type { Report } from '@gouji/core';
import { extractFormats } from '@gouji/core/formats';
import { wordsOf } from '@gouji/core/messages';
import { expect, test } from 'vitest';
import { parseCall } from '../src/call/parse.js';
import { runReports } from '../src/commands/report-run.js';
import type { Host, Screen } from '../src/host/host.js';
import { nodeFiles } from '../src/host/node-files.js';
import { nodeSelf } from '../src/host/node-self.js';
import { screenSink } from '../src/output/sink.js';
import { cliWords } from '../src/words/index.js';
import { reportText } from './support/report-text.js';

const call = parseCall(['extract', 'a', 'b', 'c']);

test.each(['making', 'writing'])('a bug in %s one entry leaves the others alone', async (step) => {
  const stdout = memoryScreen();
  const stderr = memoryScreen();
  const words = wordsOf('en');
  const writer = extractFormats.json(words);
  const exit = await runReports(
    call,
    { host: memoryHost(stdout, stderr), words: cliWords('en'), config: {}, configPath: null },
    {
      sink: screenSink(stdout, false),
      entry(source: string, report: Report) {
        if (step === 'making' && source === 'b') throw new Error('made up');
        return { source, report };
      },
      writer: {
        ...writer,
        entry(entry) {
          if (step === 'writing' && 'report' in entry && entry.source === 'b') throw new Error('made up');
          return writer.entry(entry);
        },
      },
    },
  );
  const { reports, problems } = JSON.parse(stdout.text());
  expect(exit).toBe(3);
  expect(reports.map(({ source }: { source: string }) => source)).toEqual(['a', 'c']);
  expect(problems).toMatchObject([{ source: 'b', kind: 'bug' }]);
  expect(stderr.text()).toMatch(/^gouji: b: .*made up.*\n$/);
});

/** A system on which every path is a file with the same report. */
function memoryHost(stdout: Screen, stderr: Screen): Host {
  const unused = () => Promise.reject(new Error('not to be called'));
  return {
    env: {},
    stdout,
    stderr,
    stdin: (async function* () {})(),
    self: nodeSelf(),
    terminal: null,
    handTo: async () => false,
    modernized: async () => 'no-program',
    atEnd: () => () => {},
    crashed: () => new Promise(() => {}),
    stopAsked: () => Promise.resolve(),
    now: () => 0,
    files: {
      ...nodeFiles('.'),
      kind: async () => 'file',
      identity: async (path) => path,
      read: async () => new TextEncoder().encode(reportText()),
      names: unused,
      matches: unused,
      writeAside: unused,
    },
  };
}

function memoryScreen(): Screen & { text(): string } {
  let text = '';
  return {
    isTerminal: false,
    columns: undefined,
    async write(more) {
      text += more;
      return true;
    },
    text: () => text,
  };
}
