import type { Day } from '../../plan/day';
import { stretchOf } from '../hear/courtesy';
import { isSlot, type Found } from '../hear/found';
import { grammar, type SlotReader } from '../hear/grammar';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import { dating } from '../words/dating';
import { itemNamed, mayEnd } from './item-slot';
import { moves } from './move';
import type { ClauseReader } from './stretch';
import { targetOf } from './target';

/** The day it would be, or the words where there is no such day or they may be two. */
const day: SlotReader<Found> = ({ found }, from) =>
  found
    .filter((each) => each.from === from && ['time', 'no such day', 'which day'].includes(each.means.slot))
    .map((each) => ({ to: each.to, value: each }));

const datings = grammar<true, { item: typeof itemNamed; day: typeof day }>([[dating, true]], {
  item: itemNamed,
  day,
});

/** "put a date of 31 jan on 1.5", "1.6 won't make january now, forecast 11 march": of two days the last is meant. */
export const readDating: ClauseReader = ({ heard, from }) => {
  for (let to = from + 3; to <= heard.tokens.length; to += 1) {
    if (!mayEnd(heard, to)) continue;
    const part = stretchOf(heard, from, to);
    const fit = datings.read(part);
    const said = fit?.all('day').at(-1)?.value;
    const [of] = fit?.all('item') ?? [];
    if (!said || !of) continue;
    const when: Day | undefined = isSlot(said, 'time') ? said.means.time.future.last : undefined;
    const words = typedBetween(part.sentence, said.from, said.to);
    const target = targetOf(part, of.from, of.to, (ref) => `move ${ref} to ${when ?? words}`);
    if (!target) return undefined;
    if (when === undefined) return { is: 'unsure', utterance: unsure('no such day', [words], []) };
    return moves(part, target, when, to);
  }
  return undefined;
};
