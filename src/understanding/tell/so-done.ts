import type { Update } from '../../plan/command';
import { daysBetween } from '../../plan/day';
import { skip } from '../hear/courtesy';
import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { typedBetween } from '../hear/sentence';
import { phrases } from '../words/phrases';
import { trailing } from '../words/telling';
import type { Clause, ClauseReader } from './stretch';
import { targetOf, type Target } from './target';

const soDone = phrases(
  '(so|and so) (now |)(that one is|that is|that one|it is|this is|this one is|that was) (now |all |)(done|complete|completed|finished|sorted)(| now)',
);

/** "3.2 we considered those at HEP on Monday so that one's done": what was done, by its item, with the words as its reason. */
export const readSoDone: ClauseReader = ({ heard, from }) => {
  for (let at = from + 1; at < heard.tokens.length; at += 1) {
    const to = skip(soDone, heard, at);
    if (to === at || skip(trailing, heard, to) < heard.tokens.length) continue;
    return doneOf(heard, from, at);
  }
  return undefined;
};

function doneOf(heard: Heard, from: number, to: number): Clause | undefined {
  const named = openingItem(heard, from, to);
  if (!named || named.target.is === 'bulk') return undefined;
  const end = heard.tokens.length;
  if (named.target.is === 'unsure') return { ...named.target, to: end };
  const why = typedBetween(heard.sentence, named.to, to);
  const on = dayIn(heard, named.to, to);
  const progress = { state: 'done', ...(on !== undefined && { on }) } as const;
  const commands = named.target.refs.map((ref): Update => ({ kind: 'update', ref, progress, why }));
  return { is: 'told', commands, to: end, explicit: true };
}

/** Its ref; or the longest opening that names an item. */
function openingItem(heard: Heard, start: number, end: number) {
  const from = heard.tokens[start]?.word === 'so' ? start + 1 : start;
  const ref = heard.found.find((each) => each.from === from && isSlot(each, 'ref'));
  for (let to = ref?.to ?? end; to > from; to -= 1) {
    const target: Target = targetOf(heard, from, to, (ref) => `${ref} done`);
    if (target) return { target, to };
  }
  return undefined;
}

/** The one day of the past that is named among the words. */
function dayIn({ found, hearing }: Heard, from: number, to: number): string | undefined {
  const days = found.flatMap((each) =>
    isSlot(each, 'time') && each.from >= from && each.to <= to && each.means.time.unit === 'day'
      ? [each.means.time.past.last]
      : [],
  );
  const [day, ...others] = days;
  return day !== undefined && others.length === 0 && daysBetween(day, hearing.now.day) >= 0 ? day : undefined;
}
