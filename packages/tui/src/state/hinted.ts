import { type Command, commands } from '../keys/commands.js';
import { hints } from '../keys/hints.js';
import { refusalOf } from './commands/commands.js';
import type { Model } from './model.js';
import { whereOf } from './standing.js';

/** The commands that the status line tells of now: those of the place that do something, the most needed first. */
export function hintedCommands(model: Model): readonly Command[] {
  return hints[whereOf(model)].flatMap((id) => {
    const command = commands.find((one) => one.id === id);
    return command === undefined || refusalOf(model, id) !== null ? [] : [command];
  });
}
