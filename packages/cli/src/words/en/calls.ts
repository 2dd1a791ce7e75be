import { rollUpProblem } from '@gouji/core/formats';
import type { SessionFault } from '@gouji/core/review';
import type { CliWords } from '../words.js';
import { system } from './inputs.js';
import { listening } from './serve.js';
import { writing } from './writing.js';

const hint = (near: readonly string[]) => (near.length > 0 ? `Did you mean "${near.join('" or "')}"? ` : '');

export const calls: CliWords['calls'] = {
  'unknown-command': ({ name, near }) =>
    `There is no command "${name}". ${hint(near)}"gouji --help" lists the commands.`,
  'unknown-option': ({ option, near }) =>
    `There is no option "${option}". ${hint(near)}"gouji <command> --help" lists the options.`,
  'missing-value': ({ option }) => `The option ${option} needs a value.`,
  'bad-value': ({ option, value, choices }) =>
    `The option ${option} cannot be "${value}"; it is one of ${choices.join(', ')}.`,
  'no-inputs': () => 'No file to read is named. Name files, folders or quoted globs, or "-" for standard input.',
  'empty-input': () =>
    'One of the inputs has an empty name; perhaps a variable is not set. Write "." to read the current folder.',
  'no-subject': () =>
    'Name a rule (such as applications/row-sum) or the address of a cell (such as applications.received.total).',
  'no-two-years': () => 'which two years? for example: gouji compare 2023.txt 2024.txt, last year’s first',
  'extra-operand': ({ operand }) => `"${operand}" is one too many for this command.`,
  'unknown-rule': ({ option, name, near }) =>
    `"${name}" after ${option} is neither a rule nor a part of the rules. ${hint(near)}"gouji rules" lists the rules.`,
  'no-rule-left': () =>
    '--only, --skip and the config together leave no rule, so that nothing would be checked. "gouji rules" lists the rules.',
  'unknown-subject': ({ name, near }) =>
    `"${name}" is neither a rule nor the address of a cell. ${hint(near)}"gouji rules" lists the rules; an address is "table.row.column", and "table.row" lists those of a row.`,
  'config-unreadable': ({ path, code }) => `The config "${path}" cannot be read: ${system(code)}.`,
  'config-unsound': ({ path, faults: { en } }) =>
    `The config "${path}" is not valid${en.length > 1 ? ` in ${en.length} places` : ''}: ${someOf(en).join('; ')}.`,
  'no-terminal': () =>
    'A review needs a terminal, and standard input or standard output is none. For results alone, use "gouji check".',
  'stdin-reviewed': () =>
    'A review reads keys from standard input, and cannot read a report from it. Name a file, or use "gouji check -".',
  'session-is-input': ({ path }) => `"${path}" after --session is also a report to be read. Choose another file.`,
  'session-unreadable': ({ path, code }) => `"${path}" after --session cannot be read: ${system(code)}.`,
  'session-damaged': ({ path, fault }) =>
    `"${path}" after --session is damaged, or no session of a review${faultText(fault)}. Name another file, or review again with "gouji review".`,
  'session-newer': ({ path, version }) =>
    `"${path}" after --session was written by a later version of Gouji (format ${version}), and this one cannot read it. Update Gouji.`,
  'session-held': ({ path, by, since }) =>
    `${by ?? 'Somebody'} is reviewing${since === null ? '' : ` (since ${since})`}, so that "${path}" cannot be changed now. Accept when the review is over.`,
  'session-unwritten': ({ reason }) => `What was accepted has not been kept: ${reason.en}.`,
  'bytes-on-terminal': ({ format }) => `A terminal cannot show ${format}. Name the file to write to with --output.`,
  'output-is-input': ({ path }) =>
    `"${path}" after --output is also a report to be read, and would be lost. Choose another file.`,
  'output-is-session': ({ path }) =>
    `"${path}" after --output is the file named by --session, whose decisions would be lost. Choose another file.`,
  'since-unreadable': ({ path, code }) => `"${path}" after --since cannot be read: ${system(code)}.`,
  'since-damaged': ({ path, fault }) =>
    `"${path}" after --since was not written by "gouji check --format json", or is not whole${faultText(fault)}. Name the results of an earlier check.`,
  'since-newer': ({ path, version }) =>
    `"${path}" after --since was written by a later version of Gouji (format ${version}), and this one cannot read it. Update Gouji.`,
  'too-long': ({ option, length, most }) =>
    `What follows ${option} has ${length} characters, and may have ${most}. Say it shorter.`,
  'bad-number': ({ option, value, least, most }) =>
    `${option} cannot be "${value}"; it is a whole number from ${least} to ${most}.`,
  'bad-origin': ({ option, value }) =>
    `${option} cannot be "${value}"; an origin is written like https://oa.example.gov.cn, without a path.`,
  'bad-token': ({ option, code }) =>
    code === null
      ? `The token of ${option} is empty, or has characters that no header can hold. Write letters, digits and -._~+/= in one line.`
      : `The file of ${option} cannot be read: ${system(code)}.`,
  'cannot-listen': ({ address, code }) => `Cannot listen on ${address}: ${listening(code)}.`,
  'roster-unreadable': ({ path, code }) => `The roster "${path}" cannot be read: ${system(code)}.`,
  'roster-no-text': ({ path }) => `The roster "${path}" is no text. Save it as text with one body a line, or as CSV.`,
  'roster-empty': ({ path }) => `The roster "${path}" names no body. Write one a line.`,
  'against-unread': ({ path, message }) =>
    `The government's report "${path}" after --against cannot be read: ${message}.`,
  'against-several': ({ path, reports }) =>
    `"${path}" after --against holds ${reports} reports, and nothing tells which to compare with. Give a file with one.`,
  'not-rolled-up': ({ problem }) => `Nothing can be rolled up: ${rollUpProblem(problem, 'en')}.`,
  'output-unwritable': ({ path, code }) =>
    `The results cannot be written to ${path === '-' ? 'standard output' : `"${path}"`}: ${writing(code)}.`,
};

/** More would not be read. */
const mostFaults = 10;

function someOf(faults: readonly string[]): readonly string[] {
  const more = faults.length - mostFaults;
  return more > 0 ? [...faults.slice(0, mostFaults), `${more} more`] : faults;
}

/** Where the session file goes wrong, in brackets. */
function faultText(fault: SessionFault | null): string {
  switch (fault?.kind) {
    case 'syntax':
      return ` (line ${fault.line}, column ${fault.column})`;
    case 'member':
      return fault.member === '' ? '' : ` (${fault.member})`;
    case 'too-large':
      return ' (it is too large)';
    default:
      return ' (it is no UTF-8 text)';
  }
}
