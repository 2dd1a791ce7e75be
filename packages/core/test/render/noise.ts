import type { Piece } from './pieces.js';

/** Changes a text in ways that mean nothing; the figures' pieces stay in place. */
export type Noise = (pieces: readonly Piece[]) => Piece[];

function onFigures(change: (text: string) => string): Noise {
  return (pieces) => pieces.map((one) => (one.role === 'figure' ? { ...one, text: change(one.text) } : one));
}

function onLabels(change: (text: string) => string): Noise {
  return (pieces) =>
    pieces.map((one) => (one.role === 'label' || one.role === 'heading' ? { ...one, text: change(one.text) } : one));
}

/** Space beside what is written; blank cells stay empty. */
function around(space: string): (text: string) => string {
  return (text) => (text.trim() === '' ? text : `${space}${text}${space}`);
}

const plainCount = /^\d+$/;

function grouped(comma: string): (text: string) => string {
  return (text) => (plainCount.test(text) ? text.replaceAll(/\B(?=(\d{3})+$)/g, comma) : text);
}

function wideDigits(text: string): string {
  return plainCount.test(text)
    ? text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : text;
}

function halfBrackets(text: string): string {
  return text.replaceAll('（', '(').replaceAll('）', ')');
}

/** A blank row after every nth row of a table whose rows are lines. */
export function blankRows(every: number, row: string): Noise {
  return (pieces) => {
    let count = 0;
    return pieces.map((one) =>
      one.role === 'break' && one.text === '\n' && ++count % every === 0 ? { ...one, text: `\n${row}\n` } : one,
    );
  };
}

/** Noise that every layout bears, by name. */
export const noises = {
  'thousands separators': onFigures(grouped(',')),
  'full-width thousands separators': onFigures(grouped('，')),
  'full-width digits': onFigures(wideDigits),
  'hard spaces round figures': onFigures(around('\u00a0')),
  'ideographic spaces round figures': onFigures(around('\u3000')),
  'ideographic spaces round labels': onLabels(around('\u3000')),
  'hard spaces round labels': onLabels(around('\u00a0')),
  'half-width brackets': onLabels(halfBrackets),
  'indented paragraphs': (pieces) =>
    pieces.map((one) =>
      one.role === 'prose' || one.role === 'section' ? { ...one, text: `\u3000\u3000${one.text}` } : one,
    ),
  'Windows line ends': (pieces) => pieces.map((one) => ({ ...one, text: one.text.replaceAll('\n', '\r\n') })),
  'byte order mark': (pieces) => [{ role: 'page', text: '\ufeff' }, ...pieces],
  'blank lines before and after': (pieces) => [
    { role: 'break', text: '\n\n \n' },
    ...pieces,
    { role: 'break', text: '\n\u3000\n\n' },
  ],
} as const satisfies Record<string, Noise>;

export type NoiseName = keyof typeof noises;
