import type { CommandId } from '../keys/commands.js';
import { commands } from '../keys/commands.js';
import { shownKey } from '../keys/shown.js';
import type { Notice, Refusal } from '../state/notice.js';
import type { ReviewWords } from './words.js';

/** Why a command does nothing now, as a sentence. */
export function refusalText({ kind, facts }: Refusal, words: ReviewWords): string {
  return (words.refusals[kind] as (facts: Refusal['facts']) => string)(facts);
}

/** What has just happened, as a sentence. */
export function noticeText(notice: Notice, words: ReviewWords): string {
  switch (notice.kind) {
    case 'refused':
      return refusalText(notice.facts.refusal, words);
    case 'not-here':
      return notHere(notice.facts.command, words.commands[notice.facts.command].name, words);
    case 'no-such-key': {
      const { key, elsewhere } = notice.facts;
      const shown = shownKey(key, words);
      if (elsewhere === null) return words.noSuchKey(shown);
      return notHere(elsewhere, `${shown} ${words.commands[elsewhere].name}`, words);
    }
    default:
      return (words.notices[notice.kind] as (facts: Notice['facts']) => string)(notice.facts);
  }
}

function notHere(id: CommandId, name: string, words: ReviewWords): string {
  const where = commands.find((command) => command.id === id)?.where ?? [];
  return words.notHere(
    name,
    where.map((place) => words.places[place]),
  );
}
