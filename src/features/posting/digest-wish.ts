import { digestOccasion, type WeekWishes } from '../../store/delivery-store';
import type { Reply, Setting } from '../feature';
import { tooLate, type Ahead } from './digest-ahead';

type Wished = { readonly [K in 'introduction' | 'posting']?: WeekWishes[K] | undefined };

const mostTries = 10;

/**
 * Writes down what is wished, and says so where it came too late: the runner reads it only after it has written that it
 * begins, so where nothing was begun after the writing, it is obeyed.
 */
export async function wish(
  { week, link }: Ahead,
  { stores: { deliveries }, member, turn }: Setting,
  wished: Wished,
): Promise<Reply | undefined> {
  const { channel, partnership, group } = link;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const held = await deliveries.wishes(link, week);
    const { introduction, posting } = { ...held?.wishes, ...wished };
    const wishes: WeekWishes = {
      ...{ channel, partnership, group, week, by: member.id, at: turn.now.at },
      introduction,
      posting,
    };
    if (await deliveries.wish(wishes, held?.etag)) {
      const begun = await deliveries.get(channel, digestOccasion(link, week));
      return begun && tooLate(begun.delivery);
    }
  }
  throw new Error(`The wishes for ${week} of ${channel} changed under every try`);
}
