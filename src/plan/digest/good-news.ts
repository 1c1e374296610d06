import { effectOf, type Change } from '../change';
import { movesOf } from '../asking/moves';
import type { RatingOrNone } from '../asking/query';
import { isFinished } from '../lateness';
import { newsOf, type News } from './news';
import type { RatingMeaning, RatingScheme } from '../partnership';
import type { Item } from '../plan';
import { ratingOf } from '../rating';

/** News with the good apart: what was finished, what is rated better than before and not finished, and all the rest. */
export interface SortedNews {
  readonly done: readonly News[];
  readonly better: readonly News[];
  readonly changed: readonly News[];
}

export function sortedNews(
  items: readonly Item[],
  changes: readonly Change[],
  scheme: RatingScheme,
): SortedNews {
  const news = newsOf(items, changes);
  const done = news.filter((one) => isFinished(one.item, scheme) && one.changes.some(tellsHowFar));
  const better = news.filter((one) => !done.includes(one) && isBetter(one, scheme));
  return {
    // What was noted on the way there has been overtaken.
    done: done.map(({ item, changes: all }) => ({ item, changes: all.filter(tellsHowFar) })),
    better,
    changed: news.filter((one) => !done.includes(one) && !better.includes(one)),
  };
}

/** A note on what was done long ago does not make it done anew. */
function tellsHowFar({ what }: Change): boolean {
  const { kind } = effectOf(what);
  return kind === 'rated' || kind === 'progressed' || kind === 'reopened';
}

/** Only where both ratings have a place between off and on track: a first rating is no better than none. */
function isBetter({ item, changes }: News, scheme: RatingScheme): boolean {
  const placeOf = (code: RatingOrNone | undefined): number => {
    const colour = ratingOf(scheme, code)?.colour;
    return colour === undefined ? -1 : towardsGood.indexOf(colour);
  };
  const [before, now] = [placeOf(movesOf(changes)[0]?.from), placeOf(item.standing.rating?.code)];
  return before >= 0 && now > before;
}

const towardsGood: readonly RatingMeaning['colour'][] = ['attention', 'warning', 'good'];
