import { type Ambiguous, widthOf } from '@gouji/terminal';
import { fitted } from './fit.js';
import { type Line, span } from './line.js';

/** Panes of one height side by side, with a rule between; each line already fills its pane. */
export function sideBySide(left: readonly Line[], right: readonly Line[]): Line[] {
  return left.map((line, at) => [...line, span(' | ', 'faint'), ...(right[at] ?? [])]);
}

export const besideWidth = 3;

/** A rule over a pane, with the pane's name in it. */
export function rule(name: string, width: number, ambiguous: Ambiguous): Line {
  const told = name === '' ? '' : `-- ${name} `;
  const room = Math.max(0, width - widthOf(told, ambiguous));
  return fitted([span(told + '-'.repeat(room), 'faint')], width, ambiguous);
}
