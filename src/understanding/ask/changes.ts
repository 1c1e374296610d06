import { addDays, type Day } from '../../plan/day';
import type { RatingOrNone } from '../../plan/asking/query';
import { isSlot } from '../hear/found';
import { all, first, hasCue, says, type Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { conditionsOf, filterOf } from './conditions';
import type { Asked } from './asked';
import { withOwnGroup } from './items';
import { textFilter } from './subject';
import { pastPeriod, timesOf, type SaidTime } from './times';
import { yearNamed } from './with-times';
import { during } from '../when/time';

/** What changed since a day or in a period; which ratings moved from one to another. */
export function askChanges(heard: Heard): Asked {
  if (all(heard, 'ref').length > 0 || all(heard, 'nth').length > 0 || hasCue(heard, 'history', 'updated'))
    return undefined;
  if (hasCue(heard, 'who') && all(heard, 'pronoun').some((found) => !found.means.many)) return undefined; // "who changed it"
  const today = heard.hearing.now.day;
  const [time] = [...timesOf(heard), ...timeLasting(heard)];
  const move = moveOf(heard) ?? turnOf(heard, time, today);
  const compared = time && hasCue(heard, 'compare') ? comparedTo(heard, time) : undefined;
  if (compared) return compared;
  const looksBack = time && !hasCue(heard, 'due') && time.time.past.first <= today;
  const finished = looksBack && isDoneBy(heard) && yearNamed(heard, time) === undefined;
  if (!move && !finished && !(hasCue(heard, 'changed') && (looksBack || wantsNews(heard)))) return undefined;
  const period = time && looksBack ? pastPeriod(time, today) : { since: addDays(today, -14) };
  const said = time && looksBack ? time.said : 'the last two weeks';
  const { ratings, ...filter } = filterOf(heard);
  return {
    question: {
      ask: 'changes',
      ...period,
      filter: withOwnGroup(heard, {
        ...filter,
        ...(!move && ratings && { ratings }),
        ...textFilter(heard, filter),
      }),
      ...move,
      sinceSaid: said,
    },
  };
}

/** "in the last 30 days": for changes, a length of time says since when. */
function timeLasting(heard: Heard): readonly SaidTime[] {
  const lasting = first(heard, 'lasting');
  if (!lasting) return [];
  const today = heard.hearing.now.day;
  const period = { first: addDays(today, -lasting.means.days), last: today };
  const said = typedBetween(heard.sentence, lasting.from, lasting.to);
  const time = during(period);
  return [
    { found: lasting, relation: 'since', time, said, joined: said, joinedFrom: lasting.from, meeting: false },
  ];
}

/** "compared with last quarter": what changed since it ended. */
function comparedTo(heard: Heard, time: SaidTime): Asked {
  const { past } = time.time;
  const since = past.last < heard.hearing.now.day ? past.last : past.first;
  return {
    question: {
      ask: 'changes',
      since,
      filter: { ...filterOf(heard), ...textFilter(heard) },
      sinceSaid: time.said,
    },
  };
}

/** "from green to amber" */
function moveOf(heard: Heard): { from: RatingOrNone; to: RatingOrNone } | undefined {
  const ratings = all(heard, 'rating').filter((found) => found.means.codes.length === 1);
  const [one, other] = ratings;
  if (!one || !other) return undefined;
  const between = heard.tokens.slice(one.to, other.from).map((token) => token.word);
  const moving = hasCue(heard, 'changed', 'became') || heard.tokens[one.from - 1]?.word === 'from';
  const [from] = one.means.codes;
  const [to] = other.means.codes;
  return moving && between.includes('to') && from && to ? { from, to } : undefined;
}

/** "what turned red in July": a turn in a period that is over is looked for in the history, and not in how things stand. */
function turnOf(heard: Heard, time: SaidTime | undefined, today: Day): { to: RatingOrNone } | undefined {
  const [rating, ...others] = all(heard, 'rating').flatMap((found) => found.means.codes);
  if (!time || rating === undefined || others.length > 0 || !hasCue(heard, 'became')) return undefined;
  return pastPeriod(time, today).until === undefined ? undefined : { to: rating };
}

/** "what did we finish last month": done then, which only the history tells. */
function isDoneBy(heard: Heard): boolean {
  const done = conditionsOf(heard).some(
    ({ found, denied }) => !denied && isSlot(found, 'state') && found.means.state === 'done',
  );
  return done && !heard.tokens.some((token) => token.word === 'by');
}

/** "what's new", "any updates": no time said, so the last two weeks. */
function wantsNews(heard: Heard): boolean {
  return (
    heard.about.length === 0 &&
    says(heard, 'what', 'any', 'anything', 'changed', 'new', 'news', 'latest', 'updates', 'changes')
  );
}
