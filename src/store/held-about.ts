import { heldAbout, type HeldAbout, type Recorded } from '../plan/register/held-about';
import type { Partnership, PersonId } from '../plan/partnership';
import type { By } from '../plan/standing';
import type { HeldRow } from './conversation-store';
import type { Delivery, WeekWishes } from './delivery-store';
import type { Stores } from './stores';

/** All that is held about one person. */
export interface AllHeld extends HeldAbout {
  readonly conversations: readonly HeldRow[];
  /** What was posted to them by the bot itself, and when. */
  readonly messages: readonly Delivery[];
  /** What they wanted of a channel's digests before their time. */
  readonly wishes: readonly OwnWish[];
}

/** Their own part in what is wished of a week's digest, and nobody else's. */
export type OwnWish = Pick<WeekWishes, 'channel' | 'week' | 'posting' | 'at'> & {
  readonly introduction?: string;
};

type Reading = Pick<Stores, 'plans' | 'conversations' | 'deliveries'>;

/** Everything held about a person in a partnership's register, its plans with their history, conversations, and what was posted to them. */
export async function readHeldAbout(
  stores: Reading,
  partnership: Partnership,
  person: PersonId,
): Promise<AllHeld> {
  const [recorded, conversations, messages, wishes] = await Promise.all([
    recordedIn(stores, partnership),
    stores.conversations.heldFor(person),
    stores.deliveries.heldFor(person),
    stores.deliveries.wishesFrom(''),
  ]);
  return {
    ...heldAbout(partnership, recorded, person),
    conversations,
    messages,
    wishes: wishes.flatMap((one) => ownWish(one, person)),
  };
}

/** Whoever wished last said what is to happen; somebody else may have written the introduction. */
function ownWish(
  { channel, week, introduction, posting, by, at }: WeekWishes,
  person: PersonId,
): readonly OwnWish[] {
  const wrote = introduction?.by === person;
  if (!wrote && by !== person) return [];
  return [
    {
      ...{ channel, week, at },
      ...(wrote && { introduction: introduction.text }),
      ...(by === person && posting && { posting }),
    },
  ];
}

/**
 * Who is meant by a whole name or an id: people of the register, and those whom only the history names any more. More
 * than one where they share a name.
 */
export async function peopleMeant(
  stores: Reading,
  partnership: Partnership,
  words: string,
): Promise<readonly By[]> {
  const wanted = words.trim().toLowerCase();
  const recorded = await recordedIn(stores, partnership);
  // The register first: history keeps the names that people had then.
  const known = [...partnership.people, ...recorded.flatMap(({ log }) => log.map(({ by }) => by))];
  const meant = known.filter(({ id, name }) => [id, name].some((one) => one.toLowerCase() === wanted));
  const ids = [...new Set(meant.map(({ id }) => id))];
  return ids.flatMap((id) => known.find((one) => one.id === id) ?? []).map(({ id, name }) => ({ id, name }));
}

async function recordedIn({ plans }: Reading, partnership: Partnership): Promise<readonly Recorded[]> {
  const recorded = await Promise.all(
    partnership.plans.map(async (id) => {
      const held = await plans.plan(id);
      return held ? [{ plan: held.plan, log: await plans.log(id) }] : [];
    }),
  );
  return recorded.flat();
}
