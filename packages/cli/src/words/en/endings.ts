import type { CliWords } from '../words.js';

export const codes: CliWords['codes'] = {
  0: 'Nothing found at or above --fail-on',
  1: 'Something found at or above --fail-on',
  2: 'The call is wrong, or an input cannot be read',
  3: 'Gouji itself failed',
};

export const endings: CliWords['endings'] = {
  bug: 'Gouji itself failed (please tell us); the other inputs are done all the same',
  'wrong-call': 'The call is wrong: an unknown command, option, value or rule, or no input named',
  'output-unwritable': 'The file named by --output cannot be written',
  unsaved: 'A review was left, and its last decisions could not be kept',
  'input-unread':
    'No report can be read from an input (missing, no permission, empty, not text, no report in it); the others are done all the same',
  'not-compared': '`--previous` was given and no report could be compared with it; each was checked on its own',
  findings: 'Something is at or above --fail-on (by default: error)',
  'below-threshold': 'There are findings, but all below --fail-on or dismissed in the session that --session names',
  'in-doubt': 'Nothing is found wrong, but something could not be read for certain or not be judged',
  clean: 'Nothing is found wrong; extract has read every input',
  reviewed: 'A review was left, whatever was found or decided',
  served: 'A server was told to stop, and has finished what it ran',
  told: 'Help, version, the list of rules or an explanation was shown, or the blank form written',
};
