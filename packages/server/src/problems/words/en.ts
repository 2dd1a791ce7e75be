import type { ProblemWords } from './problem-words.js';

const faults = {
  boundary: 'Content-Type names no boundary',
  truncated: 'it ends before its closing boundary',
  'part-head': 'the head of a part is wrong or too long',
  field: 'the field of an option is no UTF-8 text, or too long',
};

export const en: ProblemWords = {
  'malformed-http': {
    title: 'Not HTTP',
    detail: () => 'the request cannot be understood; check the program that sent it',
  },
  'unknown-option': {
    title: 'No such option',
    detail: ({ name, known }) => `there is no option "${name}"; there are: ${known.join(', ')}`,
  },
  'bad-option': {
    title: 'Bad value of an option',
    detail: ({ name, value, choices }) => `"${name}" cannot be "${value}"; it can be: ${choices.join(', ')}`,
  },
  'unknown-rule': {
    title: 'No such rule',
    detail: ({ name }) => `there is no rule or part of rules "${name}"; GET /v1/rules lists them all`,
  },
  'bad-config': {
    title: 'Config not valid',
    detail: ({ told, more }) => `config, ${told.en}${more > 0 ? `; ${more} more` : ''}`,
  },
  'no-rule-left': {
    title: 'No rule left',
    detail: () => 'only, skip and config together leave no rule; leave out fewer',
  },
  'empty-body': { title: 'Empty body', detail: () => 'the request has no body; send the report as its body' },
  'no-previous': {
    title: 'No report of last year',
    detail: () =>
      'There is no report of last year to compare with: send it as previous, and this year’s as file or text',
  },
  'no-reports': {
    title: 'No reports',
    detail: () => 'the form holds neither a file nor text; choose files or paste text',
  },
  'empty-roster': {
    title: 'The roster is empty',
    detail: () => 'roster names no body, or is no text; write one body a line',
  },
  'several-reports': {
    title: 'More than one report',
    detail: ({ source, reports }) =>
      `“${source}” holds ${reports} reports, and nothing tells which to compare with; give one only`,
  },
  'not-rolled-up': { title: 'Nothing can be rolled up', detail: ({ message }) => message },
  'broken-off': { title: 'Body broken off', detail: () => 'the body did not arrive as a whole; send it again' },
  'bad-json': {
    title: 'Not JSON',
    detail: () => 'the body is no JSON; check how it is written, and that it is in UTF-8',
  },
  'json-too-deep': {
    title: 'JSON too complex',
    detail: ({ levels, members }) =>
      `JSON may have ${levels} levels and ${members} members; send { "text": "…" } and options alone`,
  },
  'json-shape': {
    title: 'Unexpected JSON',
    detail: ({ member }) =>
      `"${member}" is missing, unknown or of the wrong type; expected { "text": "…" } and options`,
  },
  'bad-multipart': {
    title: 'Malformed form',
    detail: ({ fault }) => `the multipart body cannot be read: ${faults[fault]}`,
  },
  unauthorized: {
    title: 'Token required',
    detail: () => 'give the right token in the Authorization header: Bearer <token>',
  },
  'foreign-origin': {
    title: 'Origin not allowed',
    detail: ({ origin }) => `pages from ${origin} may not call; to allow them, name them with --origin at the start`,
  },
  'not-found': {
    title: 'Not found',
    detail: ({ path }) => `there is nothing at ${path}; /reference tells what there is`,
  },
  'no-such-rule': {
    title: 'No such rule',
    detail: ({ name }) => `there is no rule "${name}"; GET /v1/rules lists them all`,
  },
  'method-not-allowed': {
    title: 'Method not allowed',
    detail: ({ method, allowed }) => `${method} is not taken here; use ${allowed.join(', ')}`,
  },
  'not-acceptable': {
    title: 'Format not offered',
    detail: ({ offered }) => `Accept names no format that is offered; there are: ${offered.join(', ')}`,
  },
  'slow-request': {
    title: 'Request too slow',
    detail: () => 'the request did not arrive in the time allowed; check the network and send it again',
  },
  'body-too-large': {
    title: 'Body too large',
    detail: ({ limit }) => `the body is larger than the limit of ${limit} bytes; send it in parts`,
  },
  'report-too-large': {
    title: 'Report too large',
    detail: ({ source, bytes, limit }) =>
      `"${source}" has ${bytes} bytes, more than the limit of ${limit}; keep only the report`,
  },
  'too-many-parts': {
    title: 'Too many files',
    detail: ({ limit }) => `at most ${limit} files at a time; send them in lots`,
  },
  'unsupported-type': {
    title: 'Unsupported body',
    detail: ({ type, offered }) => `a body of type "${type}" cannot be read; use: ${offered.join(', ')}`,
  },
  'encoded-body': {
    title: 'Compressed body',
    detail: ({ encoding }) => `a body with Content-Encoding "${encoding}" is not taken; send it uncompressed`,
  },
  'unreadable-report': { title: 'No report read', detail: ({ message }) => message },
  'report-too-slow': {
    title: 'Report took too long',
    detail: ({ seconds }) =>
      `the report took more than ${seconds} seconds and was stopped; send only the report itself`,
  },
  'report-too-heavy': {
    title: 'Report needs too much memory',
    detail: ({ megabytes }) =>
      `the report needed more than ${megabytes} MB of memory and was stopped; send only the report itself`,
  },
  'headers-too-large': { title: 'Headers too large', detail: () => 'the headers exceed the limit; send fewer' },
  bug: {
    title: 'Gouji itself failed',
    detail: () => 'this is no fault of the report; tell the administrator the requestId',
  },
  busy: {
    title: 'Busy',
    detail: ({ retryAfter }) => `too many reports are waiting; try again in ${retryAfter} seconds`,
  },
  stopping: {
    title: 'Stopping',
    detail: ({ retryAfter }) => `the server is stopping; try again in ${retryAfter} seconds`,
  },
};
