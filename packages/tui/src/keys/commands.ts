/** Where keys are pressed: in a sheet, or in what stands over it. */
export type Where =
  | 'reports'
  | 'findings'
  | 'table'
  | 'help'
  | 'filter'
  | 'export'
  | 'beside'
  | 'suggestions'
  | 'search'
  | 'reason'
  | 'note'
  | 'figure'
  | 'message'
  | 'unsaved';

/** Where characters are text and no commands. */
export const typed = ['search', 'reason', 'note', 'figure'] as const satisfies readonly Where[];

const sheets = ['reports', 'findings', 'table'] as const;
const lists = ['filter', 'export', 'beside', 'suggestions'] as const;
const everywhere = [...sheets, 'help', ...lists, ...typed, 'message', 'unsaved'] as const;

/** The parts of the help, in its order. */
export const groups = ['move', 'go', 'find', 'decide', 'correct', 'out', 'type', 'other'] as const;

export type Group = (typeof groups)[number];

/**
 * Every command with its keys, in the order of the help. A key is a character, the name of a key, either after
 * `ctrl+`; two keys with a space between are pressed one after the other. Of two commands on one key the places differ.
 */
export const commands = [
  { id: 'down', group: 'move', keys: ['j', 'down'], where: [...sheets, 'help', ...lists, 'reason'] },
  { id: 'up', group: 'move', keys: ['k', 'up'], where: [...sheets, 'help', ...lists, 'reason'] },
  { id: 'left', group: 'move', keys: ['h', 'left'], where: ['findings', 'table'] },
  { id: 'right', group: 'move', keys: ['l', 'right'], where: ['reports', 'findings', 'table'] },
  { id: 'page-down', group: 'move', keys: ['pagedown', 'ctrl+f'], where: [...sheets, 'help', ...lists] },
  { id: 'page-up', group: 'move', keys: ['pageup', 'ctrl+b'], where: [...sheets, 'help', ...lists] },
  { id: 'first', group: 'move', keys: ['g g', 'home'], where: [...sheets, 'help', ...lists] },
  { id: 'last', group: 'move', keys: ['G', 'end'], where: [...sheets, 'help', ...lists] },

  { id: 'open', group: 'go', keys: ['enter'], where: sheets },
  { id: 'back', group: 'go', keys: ['escape', 'q'], where: ['findings', 'table', 'help', ...lists, 'message'] },
  { id: 'next-open', group: 'go', keys: ['o'], where: sheets },
  { id: 'previous-open', group: 'go', keys: ['O'], where: sheets },
  { id: 'next-finding', group: 'go', keys: [']'], where: ['findings', 'table'] },
  { id: 'previous-finding', group: 'go', keys: ['['], where: ['findings', 'table'] },
  { id: 'next-table', group: 'go', keys: ['t'], where: ['table'] },
  { id: 'next-pane', group: 'go', keys: ['tab'], where: ['table'] },
  { id: 'beside', group: 'go', keys: ['b'], where: ['table'] },

  { id: 'search', group: 'find', keys: ['/'], where: sheets },
  { id: 'search-next', group: 'find', keys: ['n'], where: sheets },
  { id: 'search-previous', group: 'find', keys: ['N'], where: sheets },
  { id: 'filter', group: 'find', keys: ['f'], where: ['reports', 'findings'] },
  { id: 'filter-off', group: 'find', keys: ['F'], where: sheets },
  { id: 'sort', group: 'find', keys: ['s'], where: ['reports'] },

  { id: 'confirm', group: 'decide', keys: ['c'], where: ['findings', 'table'] },
  { id: 'dismiss', group: 'decide', keys: ['d'], where: ['findings', 'table'] },
  { id: 'reopen', group: 'decide', keys: ['x'], where: ['findings', 'table'] },
  { id: 'note', group: 'decide', keys: ['m'], where: ['findings', 'table'] },
  { id: 'undo', group: 'decide', keys: ['u'], where: sheets },
  { id: 'redo', group: 'decide', keys: ['U', 'ctrl+r'], where: sheets },

  { id: 'edit', group: 'correct', keys: ['e'], where: ['table'] },
  { id: 'take-suggestion', group: 'correct', keys: ['a'], where: ['findings', 'table'] },
  { id: 'suggestions', group: 'correct', keys: ['A'], where: ['findings', 'table'] },
  { id: 'reset', group: 'correct', keys: ['r'], where: ['table'] },
  { id: 'reset-all', group: 'correct', keys: ['Z'], where: ['findings', 'table'] },

  { id: 'copy', group: 'out', keys: ['y'], where: sheets },
  { id: 'copy-finding', group: 'out', keys: ['Y'], where: ['table'] },
  { id: 'export', group: 'out', keys: ['w'], where: sheets },

  { id: 'take', group: 'type', keys: ['enter'], where: [...lists, ...typed, 'message'] },
  { id: 'cancel', group: 'type', keys: ['escape'], where: [...typed, 'unsaved'] },
  { id: 'text-left', group: 'type', keys: ['left'], where: typed },
  { id: 'text-right', group: 'type', keys: ['right'], where: typed },
  { id: 'text-start', group: 'type', keys: ['home', 'ctrl+a'], where: typed },
  { id: 'text-end', group: 'type', keys: ['end', 'ctrl+e'], where: typed },
  { id: 'delete-before', group: 'type', keys: ['backspace', 'ctrl+h'], where: typed },
  { id: 'delete-after', group: 'type', keys: ['delete'], where: typed },
  { id: 'delete-word', group: 'type', keys: ['ctrl+w'], where: typed },
  { id: 'delete-line', group: 'type', keys: ['ctrl+u'], where: typed },

  { id: 'language', group: 'other', keys: ['L'], where: sheets },
  { id: 'reread', group: 'other', keys: ['R'], where: sheets },
  { id: 'save', group: 'other', keys: ['ctrl+s'], where: [...sheets, 'unsaved'] },
  { id: 'help', group: 'other', keys: ['?'], where: sheets },
  { id: 'leave', group: 'other', keys: ['q'], where: ['reports', 'unsaved'] },
  { id: 'quit', group: 'other', keys: ['ctrl+c'], where: everywhere },
] as const satisfies readonly {
  readonly id: string;
  readonly group: Group;
  readonly keys: readonly string[];
  readonly where: readonly Where[];
}[];

/** The name of a command, as it is known outside. */
export type CommandId = (typeof commands)[number]['id'];

export interface Command {
  readonly id: CommandId;
  readonly group: Group;
  readonly keys: readonly string[];
  readonly where: readonly Where[];
}
