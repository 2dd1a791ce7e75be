import type { ServeOption } from '../../call/serve-options.js';
import type { CliWords } from '../words.js';

export const serve: CliWords['serve'] = {
  listening: ({ url }) => `Gouji listens on ${url} (the page: ${url}/, the API: ${url}/reference). Ctrl-C stops it.`,
  open: () =>
    'The server can be reached from other machines, and no token is set: everyone there can use it. Set one with GOUJI_TOKEN or --token-file.',
  stopping: () => 'Stopping; what runs is finished first. Once more to end at once.',
};

export const serveCommand: CliWords['commands']['serve'] = {
  summary: 'Offer a page and an HTTP API on this machine or the intranet',
  notes: [
    'Nothing is kept and nothing is fetched from elsewhere. Without --host only this machine can reach it. The token can also be given in the variable GOUJI_TOKEN.',
    'Standard error gets a log of one JSON object a line, without any text of reports. SIGTERM or Ctrl-C stops it after what runs is finished.',
  ],
  examples: [
    { call: 'gouji serve', does: 'The page and the API on http://127.0.0.1:8080' },
    { call: 'gouji serve --host 0.0.0.0 --token-file /etc/gouji/token', does: 'For the intranet, with a token' },
    {
      call: 'curl --data-binary @report.txt http://127.0.0.1:8080/v1/check',
      does: 'Check a report from another program',
    },
  ],
};

export const serveOptions: Readonly<Record<ServeOption, string>> = {
  port: 'The port to listen on; 0 for any that is free',
  host: 'The address to listen on; 0.0.0.0 for all of IPv4, :: for all',
  tokenFile: 'The file that holds the token which callers must show',
  origin: 'Pages of this origin may call too; repeatable, or with commas',
  workers: 'Reports read at one time; as many as there are processors, if not said',
  timeLimit: 'The longest time for one report; it is stopped then, the others go on',
  memoryLimit: 'The most memory for one report, in MB',
  queue: 'How many reports may wait before callers are told to come again',
  maxFiles: 'The most reports in one request',
  maxReport: 'The largest report, in MiB',
  maxBody: 'The largest body of a request, in MiB',
  patience: 'How long a request may take to arrive, a report may wait, and a stop lets answers end',
};

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses this port; stop it, or choose another with --port',
  EACCES: 'there is no permission for this port; choose one from 1024 on',
  EADDRNOTAVAIL: 'this machine has no such address; check --host',
  ENOTFOUND: 'there is no such address; check --host',
  EAI_AGAIN: 'the address cannot be looked up now; write it in digits',
};

/** Why nothing can listen there. */
export const listening = (code: string): string => reasons[code] ?? `system error ${code}`;
