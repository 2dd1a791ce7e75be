import type { CliWords } from '../words.js';
import { calls } from './calls.js';
import { absentReports, accepted, unusedDecisions } from './decisions.js';
import { codes, endings } from './endings.js';
import { explain } from './explain.js';
import { commands, help, options } from './help.js';
import { inputs, system } from './inputs.js';
import { pretty } from './pretty.js';
import { exports, review } from './review.js';
import { serve } from './serve.js';

export const en: CliWords = {
  lang: 'en',
  help,
  commands,
  options,
  codes,
  endings,
  calls,
  inputs,
  system,
  pretty,
  explain,
  review,
  exports,
  serve,
  sessionOfOthers: (path) => `All that "${path}" says is about other reports; nothing in it could be used.`,
  progress: (done, all) => `${done} of ${all} done`,
  accepted,
  absentReports,
  unusedDecisions,
  bug: (error, version) =>
    `Sorry, Gouji itself failed: ${error}\nThis is no fault of a report. Please tell us the command you used and the version (gouji ${version}); run it again with GOUJI_DEBUG=1 set to see where it failed.`,
};
