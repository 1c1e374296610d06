import { effectOf, type Change } from '../change';
import type { Day } from '../day';
import { grouped } from '../grouped';
import type { Ref } from '../plan';
import type { RatingOrNone } from './query';

/** One item's rating going from one code to another. */
export interface Move {
  readonly ref: Ref;
  readonly from: RatingOrNone;
  readonly to: RatingOrNone;
  readonly day: Day;
  readonly change: Change;
}

/** Every time a rating became another one, oldest first; a new reason for the same rating is no move. */
export function movesOf(log: readonly Change[]): readonly Move[] {
  return log.flatMap((change) => {
    const what = effectOf(change.what);
    if (what.kind !== 'rated' && what.kind !== 'reopened') return [];
    const [before, after] =
      what.kind === 'rated' ? [what.before, what.after] : [what.before.rating, what.after.rating];
    const [from, to] = [before?.code ?? 'not rated', after?.code ?? 'not rated'];
    return from === to ? [] : [{ ref: change.ref, from, to, day: change.day, change }];
  });
}

/** The moves that count: one that was undone was a mistake, and neither it nor its undoing broke anything off. */
export function withoutUndone(moves: readonly Move[]): readonly Move[] {
  const undone = new Set(moves.map(({ change }) => change.what.kind === 'undone' && change.what.revision));
  return moves.filter(({ change }) => change.what.kind !== 'undone' && !undone.has(change.revision));
}

/** Each item's moves, in their order. */
export function byItem(moves: readonly Move[]): ReadonlyMap<Ref, readonly Move[]> {
  return grouped(moves, ({ ref }) => ref);
}
