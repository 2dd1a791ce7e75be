import type { CommandName } from '../negotiate/commands.js';
import { type Options, textOrder } from '../negotiate/options.js';
import { ProblemError } from '../problems/problem-error.js';
import type { Input } from '../run/job.js';
import { nameOf } from './file-name.js';
import { type Form, parseForm } from './form.js';
import { parseJson } from './json.js';
import type { Limits } from './limits.js';

/** What a request asks to be done. */
export interface Order {
  readonly inputs: readonly Input[];
  /** The reports of other years to compare with. */
  readonly previous: readonly Input[];
  /** Whether the body is one report, about which the whole answer is. */
  readonly isSingle: boolean;
  readonly options: Options;
}

/** Understands a body by its type; what is neither JSON nor a form is a report, whatever its type says. */
export function orderOf(
  command: CommandName,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  query: Options,
  limits: Limits,
): Order {
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (bytes.length === 0) throw new ProblemError('empty-body', {});
  const order =
    type === 'application/json'
      ? jsonOrder(command, bytes, query)
      : type === 'multipart/form-data'
        ? formOrder(parseForm(command, bytes, contentType, limits), query, limits)
        : rawOrder(bytes, type, query);
  if (command === 'compare' && order.previous.length === 0) throw new ProblemError('no-previous', {});
  for (const { source, bytes } of [...order.inputs, ...order.previous]) {
    if (bytes.length <= limits.report) continue;
    throw new ProblemError('report-too-large', { source, bytes: bytes.length, limit: limits.report });
  }
  return order;
}

function rawOrder(bytes: Uint8Array, type: string, options: Options): Order {
  if (/^(?:multipart|image|audio|video|font|model|message)\//.test(type)) {
    const offered = ['text/plain', 'application/octet-stream', 'multipart/form-data', 'application/json'];
    throw new ProblemError('unsupported-type', { type: type.slice(0, 100), offered });
  }
  return { inputs: [{ source: nameOf(options), bytes, type }], previous: [], isSingle: true, options };
}

function formOrder({ files, texts, previous, options: own }: Form, query: Options, limits: Limits): Order {
  const options = { ...query, ...own };
  const inputs = [...files, ...texts.map((bytes) => ({ source: nameOf(options), bytes, type: '' }))];
  if (inputs.length === 0) throw new ProblemError('no-reports', {});
  if (Math.max(inputs.length, previous.length) > limits.reports)
    throw new ProblemError('too-many-parts', { limit: limits.reports });
  return { inputs, previous, isSingle: false, options };
}

function jsonOrder(command: CommandName, bytes: Uint8Array, query: Options): Order {
  const read = textOrder[command].safeParse(parseJson(bytes));
  if (!read.success) {
    const issue = read.error.issues[0];
    const member = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
    throw new ProblemError('json-shape', { member: String(member ?? 'text').slice(0, 100) });
  }
  const { text, ...own } = read.data;
  const { previous, ...others } = { previous: undefined, ...own };
  const options = { ...query, ...others };
  const input = (source: string, text: string): Input => ({ source, bytes: new TextEncoder().encode(text), type: '' });
  return {
    inputs: [input(nameOf(options), text)],
    previous: previous === undefined ? [] : [input('previous', previous)],
    isSingle: true,
    options,
  };
}
