import { digestCard } from '../cards/digest-card';
import type { Card } from '../cards/views';
import { isoWeekOf, type Instant, type Now } from '../plan/day';
import type { Partnership } from '../plan/partnership';
import type { ChannelLink } from '../store/conversation-store';
import type { Delivery, Held } from '../store/delivery-store';
import { readDigest } from '../store/digest-news';
import type { Stores } from '../store/stores';
import { mondaysAtNine, nextStep } from './due-digest';
import type { Post, PostOutcome, Refused } from './post';

/** What posting rests on. */
export interface Posting {
  readonly stores: Stores;
  readonly post: Post;
  readonly now: Now;
  /** The clock that cannot be set, for leases that other processes respect; looked at anew for each step of a slow round. */
  readonly real: () => Instant;
  /** Names this process among those that share the store. */
  readonly holder: string;
}

/** What became of one channel's digest in one round. */
export type Posted =
  | {
      readonly channel: string;
      readonly kind:
        'sent' | 'unknown' | 'throttled' | 'lost the claim' | 'gave up' | 'no reference' | 'missed';
    }
  | { readonly channel: string; readonly kind: 'refused'; readonly why: Refused }
  /** Somebody else wrote its fate while it was being posted; what really became of it is only here. */
  | { readonly channel: string; readonly kind: 'not recorded'; readonly became: PostOutcome['kind'] }
  | { readonly channel: string; readonly kind: 'fault'; readonly cause: unknown };

/** A claim is held so long; posting is given up well before. */
const leaseMinutes = 2;

/** One round over every linked channel. A channel's fault is its own: the others are still served. */
export async function postDueDigests(posting: Posting): Promise<readonly Posted[]> {
  const posted: Posted[] = [];
  for (const partnership of await posting.stores.registers.all()) {
    for (const link of await posting.stores.conversations.channels(partnership.id)) {
      const one = await serve(link, partnership, posting).catch((cause: unknown): Posted => ({
        channel: link.channel,
        kind: 'fault',
        cause,
      }));
      if (one) posted.push(one);
    }
  }
  return posted;
}

async function serve(
  link: ChannelLink,
  partnership: Partnership,
  posting: Posting,
): Promise<Posted | undefined> {
  const { stores, now, real } = posting;
  const held = await stores.deliveries.get(link.channel, isoWeekOf(now.day));
  const step = nextStep(mondaysAtNine, held?.delivery, now, real());
  switch (step.do) {
    case 'nothing':
      return undefined;
    case 'give up':
      return held && giveUp(held, posting);
    case 'note as missed':
      return noteMissed(link.channel, step.week, held, posting);
    case 'post':
      return claimAndPost(link, step.week, held, partnership, posting);
    default:
      return step satisfies never;
  }
}

/** Told by the one process that writes it down. */
async function giveUp({ delivery, etag }: Held, { stores }: Posting): Promise<Posted | undefined> {
  const written = await stores.deliveries.put({ ...delivery, state: 'unknown' }, etag);
  return written && { channel: delivery.channel, kind: 'gave up' };
}

/** Written down, and so told once. A channel where nothing was begun or ever sent may be linked since, and missed nothing. */
async function noteMissed(
  channel: string,
  week: string,
  held: Held | undefined,
  posting: Posting,
): Promise<Posted | undefined> {
  const { deliveries } = posting.stores;
  if (!held && !(await deliveries.lastSent(channel))) return undefined;
  const written = await deliveries.put(deliveryOf(channel, week, 'skipped', posting), held?.etag);
  return written && { channel, kind: 'missed' };
}

async function claimAndPost(
  link: ChannelLink,
  week: string,
  held: Held | undefined,
  partnership: Partnership,
  posting: Posting,
): Promise<Posted> {
  const { stores, post } = posting;
  const { channel } = link;
  const to = await stores.conversations.reference(channel);
  if (!to) return { channel, kind: 'no reference' };
  const claimed = await stores.deliveries.put(deliveryOf(channel, week, 'claimed', posting), held?.etag);
  if (!claimed) return { channel, kind: 'lost the claim' };
  const { card, composedFrom } = await compose(link, partnership, posting);
  const sending = await stores.deliveries.put(
    { ...deliveryOf(channel, week, 'sending', posting), ...composedFrom },
    claimed.etag,
  );
  if (!sending) return { channel, kind: 'lost the claim' };
  const outcome = await post(to, card);
  const recorded = await stores.deliveries.put(afterwards(sending.delivery, outcome), sending.etag);
  return recorded ? toldOf(channel, outcome) : { channel, kind: 'not recorded', became: outcome.kind };
}

async function compose(
  { group, channel }: ChannelLink,
  partnership: Partnership,
  { stores, now }: Posting,
): Promise<{ card: Card; composedFrom: Pick<Delivery, 'plan' | 'revision'> }> {
  const held = await stores.plans.plan(partnership.currentPlan);
  if (!held) throw new Error(`${partnership.id} has no plan ${partnership.currentPlan}`);
  const { plan } = held;
  const { digest, view } = await readDigest(stores, { partnership, plan, group, today: now.day, channel });
  return { card: digestCard(digest, view), composedFrom: { plan: plan.id, revision: plan.revision } };
}

function deliveryOf(
  channel: string,
  week: string,
  state: Delivery['state'],
  { now, real, holder }: Posting,
): Delivery {
  const leaseUntil = new Date(Date.parse(real()) + leaseMinutes * 60_000).toISOString();
  return { channel, week, state, holder, leaseUntil, at: now.at };
}

/** A lease that has run out on any clock. */
const longAgo: Instant = '1970-01-01T00:00:00.000Z';

/** A throttled post was not delivered, so its claim is free again at once; an unknown one is never sent again by itself. */
function afterwards(sending: Delivery, outcome: PostOutcome): Delivery {
  switch (outcome.kind) {
    case 'sent':
      return { ...sending, state: 'sent', activity: outcome.activity };
    case 'unknown':
      return { ...sending, state: 'unknown' };
    case 'refused':
      return { ...sending, state: 'skipped' };
    case 'throttled':
      return { ...sending, state: 'claimed', leaseUntil: longAgo };
    default:
      return outcome satisfies never;
  }
}

function toldOf(channel: string, outcome: PostOutcome): Posted {
  return outcome.kind === 'refused'
    ? { channel, kind: 'refused', why: outcome.why }
    : { channel, kind: outcome.kind };
}
