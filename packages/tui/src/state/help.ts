import { type Command, commands, type Group, groups } from '../keys/commands.js';
import type { Model } from './model.js';
import { sheetOf } from './standing.js';

/** A line of the help: a command, or the heading of a group of them. */
export type HelpRow =
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'command'; readonly command: Command };

/** The commands of the sheet below the help, by groups. */
export function helpRows(model: Model): readonly HelpRow[] {
  const sheet = sheetOf(model).kind;
  const here = (commands as readonly Command[]).filter(({ where }) => where.includes(sheet));
  return groups.flatMap((group): HelpRow[] => {
    const own = here.filter((command) => command.group === group);
    if (own.length === 0) return [];
    return [{ kind: 'group', group }, ...own.map((command): HelpRow => ({ kind: 'command', command }))];
  });
}
