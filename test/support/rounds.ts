import { nowAt } from '../../src/clock';
import { duePosts } from '../../src/jobs/due-posts';
import { keepNudging, type NudgingKept } from '../../src/jobs/nudge-posts';
import type { Post } from '../../src/jobs/post';
import { createSettled, postRound, type Posted, type Settled } from '../../src/jobs/round';
import type { Stores } from '../../src/store/stores';

interface Look {
  readonly stores: Stores;
  readonly post: Post;
  /** The instant at which the process looks what is due. */
  readonly at: string;
  /** Time that cannot be set; as the calendar's without it. */
  readonly real?: () => string;
  readonly holder?: string;
  /** What the process remembers of its earlier rounds; nothing without it. */
  readonly settled?: Settled;
  /** What it keeps of people's nudges; nothing without it. */
  readonly kept?: NudgingKept;
}

/**
 * One round of a process, which remembers nothing of earlier ones unless it is given what it does, is not held up by limits, and believes that it may
 * post: whatever keeps a post from being sent twice then is its row alone.
 */
export async function look({
  stores,
  post,
  at,
  real = () => at,
  holder = 'one',
  settled = createSettled(() => 0),
  kept = keepNudging(stores),
}: Look): Promise<readonly Posted[]> {
  const now = nowAt(at);
  return postRound(duePosts(stores, now, kept), {
    deliveries: stores.deliveries,
    post,
    leave: (way) => stores.conversations.forgetReference(way.conversation, way),
    admit: () => Promise.resolve(),
    now,
    real,
    holder,
    leads: () => Promise.resolve(true),
    settled,
    atOnce: 1,
    claimedFor: 120_000,
  });
}

/** Nobody is nudged any more: what is posted from then on are digests and what belongs to them. */
export async function stopNudges({ registers }: Stores): Promise<void> {
  for (const { id } of await registers.all()) {
    const held = await registers.register(id);
    if (!held) continue;
    const people = held.partnership.people.map((person) => ({
      ...person,
      contact: { ...person.contact, nudges: 'off' as const },
    }));
    await registers.replace({ ...held.partnership, people }, held.revision);
  }
}
