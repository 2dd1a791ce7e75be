import type { OperationWords } from './operation-words.js';

const reports =
  'The body is one report, in any kind of file and encoding that is read; or `{ "text": … }` with options as JSON; or a form with files, texts and options. An answer about one report has the status of what became of it; an answer about a form lists inputs that gave no report in `problems`. `Accept` or `?format=` chooses the format. Lines of NDJSON are sent as reports finish.';

export const en: OperationWords = {
  check: {
    summary: 'Check reports: what is wrong, where, by how much, and what to do',
    description: `${reports} JSON is the bytes of \`gouji check --format json\`.`,
  },
  extract: {
    summary: 'Read every cell of the tables',
    description: `${reports} JSON is the bytes of \`gouji extract --format json\`.`,
  },
  compare: {
    summary: 'Compare the reports of two years: what became of each figure, and what does not fit',
    description:
      'This year’s reports come as `file` or `text`, last year’s as `previous`, as many of each as there are: bodies are matched by their names. Or as JSON: `{ "text": …, "previous": … }`. Where years are missing between, or none is of the same body, nothing is compared, and `apart` says why. As JSON, the bytes of `gouji compare --format json`.',
  },
  rollUp: {
    summary: 'Add the reports of many bodies up, and compare the government’s own',
    description:
      'The body is a form: the reports in `file`, the roster in `roster`, the government’s own report in `against`. Who has no report, or two, and which figures are lacking is named and never counted as 0. JSON is the bytes of `gouji rollup --format json`; `Accept` or `?format=` chooses another format.',
  },
  listRules: { summary: 'List all rules', description: 'The bytes of `gouji rules --format json`.' },
  explainRule: {
    summary: 'Explain a rule',
    description: 'What must hold and why, how reports come to break it, and two reports, made up, that show it.',
  },
  getTemplate: {
    summary: 'Get the blank form of the annual report',
    description: 'Of either edition, the bytes of `gouji template`. `Accept` or `?format=` chooses the format.',
  },
  isAlive: { summary: 'Whether the process lives', description: 'Needs no token.' },
  isReady: {
    summary: 'Whether new reports are taken',
    description: 'Needs no token. 503 while the queue is full, and while the server stops.',
  },
  readMetrics: {
    summary: 'Counts and durations, for Prometheus',
    description: 'Nothing that a caller wrote is in them.',
  },
  describe: { summary: 'This description', description: 'OpenAPI 3.1.' },
};
