import type { CommandId } from '../../keys/commands.js';
import type { Model } from '../model.js';
import type { Refusal } from '../notice.js';
import type { Behaviour } from './behaviour.js';
import { correcting } from './correcting.js';
import { deciding } from './deciding.js';
import { finding } from './finding.js';
import { going } from './going.js';
import { goingOut } from './going-out.js';
import { move } from './move.js';
import { running } from './running.js';
import { typing } from './typing.js';

/** What every command does; one without a behaviour does not compile. */
export const behaviours: Readonly<Record<CommandId, Behaviour>> = {
  ...move,
  ...going,
  ...finding,
  ...deciding,
  ...correcting,
  ...goingOut,
  ...typing,
  ...running,
};

/** Why a command of the present sheet does nothing now; null when it does something. */
export function refusalOf(model: Model, id: CommandId): Refusal | null {
  return behaviours[id].refusal?.(model) ?? null;
}
