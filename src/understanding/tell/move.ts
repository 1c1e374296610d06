import type { Update } from '../../plan/command';
import type { Day } from '../../plan/day';
import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import { separatorFrom } from './clause';
import { skip } from '../hear/courtesy';
import { readShift } from './shift';
import type { Clause, ClauseReader } from './stretch';
import { targetOf, type Target } from './target';
import { movers } from '../words/telling';

const toWords = new Set('to until till for'.split(' '));
const betweenMoves = new Set('back out forward on now has have been is date'.split(' '));
const movedWords = new Set('slipped moved pushed delayed slipping extended postponed'.split(' '));

/** "push the CSA strategy launch to March", "move 1.4 to 30 Nov", "1.4 has slipped to April". */
export const readMove: ClauseReader = ({ heard, from, end }) => {
  const start = skip(movers, heard, from);
  const limit = separatorFrom(heard, Math.max(start, from + 1), end);
  const said = heard.found.findLast(
    (found) =>
      (isSlot(found, 'time') || isSlot(found, 'no such day') || isSlot(found, 'which day')) &&
      found.from > start &&
      found.to <= limit &&
      joinFrom(heard, found.from) !== undefined,
  );
  if (!said) return readShift({ heard, from, end: limit }, start);
  let to = joinFrom(heard, said.from) ?? said.from;
  const expected = heard.tokens[to]?.word === 'now';
  const moved = start > from || expected || spokenMove(heard, from, to);
  if (!moved) return undefined;
  while (
    to > start &&
    (betweenMoves.has(heard.tokens[to - 1]?.word ?? '') || movedWords.has(heard.tokens[to - 1]?.word ?? ''))
  )
    to -= 1;
  const day = isSlot(said, 'time') ? said.means.time.future.last : undefined;
  const target = targetOf(heard, start, to, (ref) => `move ${ref} to ${day ?? 'another day'}`);
  if (!target) return undefined;
  if (day === undefined)
    return {
      is: 'unsure',
      utterance: unsure('no such day', [typedBetween(heard.sentence, said.from, said.to)], []),
    };
  return moves(target, day, said.to);
};

/** Where "to", "to the" or "now expected" before a day begins; nothing where neither stands there. */
function joinFrom({ tokens }: Heard, day: number): number | undefined {
  const word = (at: number) => tokens[at]?.word ?? '';
  const at = word(day - 1) === 'the' ? day - 2 : day - 1;
  if (toWords.has(word(at))) return expectedFrom(word, at) ?? at;
  return expectedFrom(word, day);
}

const expecting = new Set(['expected', 'due', 'forecast', 'scheduled']);

const expectedFrom = (word: (at: number) => string, to: number): number | undefined =>
  expecting.has(word(to - 1)) && word(to - 2) === 'now' ? to - 2 : undefined;

function spokenMove(heard: Heard, from: number, to: number): boolean {
  return (
    heard.tokens.slice(from, to).some((token) => movedWords.has(token.word)) &&
    !heard.found.some((found) => found.from >= from && found.to <= to && isSlot(found, 'not'))
  );
}

function moves(target: NonNullable<Target>, day: Day, to: number): Clause {
  if (target.is === 'bulk') return { is: 'bulk', of: [target.from, target.to], given: { forecast: day }, to };
  if (target.is === 'unsure') return target;
  const commands = target.refs.map((ref): Update => ({ kind: 'update', ref, forecast: day }));
  return { is: 'told', commands, to, explicit: target.explicit };
}
