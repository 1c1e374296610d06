import { planAsOf } from '../plan/deciding/as-of';
import { dayAt, type Day, type Instant } from '../plan/day';
import { composeDigest, type Digest } from '../plan/digest/digest';
import type { GroupId, Partnership, Person } from '../plan/partnership';
import type { Plan } from '../plan/plan';
import type { View } from '../plan/asking/view';
import { hiddenInChannelOf, partnershipSeen, planSeen } from '../plan/sight';
import { isOccasionOf, type ChannelOf, type Delivery } from './delivery-store';
import type { Stores } from './stores';

/** Whose digest, of which plan as it stands, and as of which day. */
export interface DigestOf {
  readonly partnership: Partnership;
  readonly plan: Plan;
  readonly group: GroupId;
  readonly today: Day;
  /** The channel it is for: its news begin after what was posted there. Without one, any channel of the group's. */
  readonly channel?: string;
  /** A moment gone by: digests posted since do not count, and `plan` is as it stood then. */
  readonly asOf?: Instant;
}

/** The same at a moment gone by, with the plan as it stood; the register's people, groups and posts are those of today. */
export async function backThen(
  { plans }: Pick<Stores, 'plans'>,
  of: DigestOf,
  asOf: Instant,
): Promise<DigestOf> {
  const plan = planAsOf(of.plan, await plans.log(of.plan.id), asOf);
  return { ...of, plan, asOf };
}

/**
 * A group's digest, and the view it was composed from, for whoever posts, shows or prints it. Everybody in the group's channel
 * reads it: it holds nothing that is for another group's named members only.
 */
export async function readDigest(
  stores: Pick<Stores, 'plans' | 'conversations' | 'deliveries'>,
  of: DigestOf,
): Promise<{ digest: Digest; view: View }> {
  const { group, today } = of;
  const hidden = hiddenInChannelOf(of.partnership, group);
  const partnership = partnershipSeen(of.partnership, of.plan, hidden);
  const plan = planSeen(of.partnership, of.plan, hidden);
  const since = await newsSince(stores, of);
  const log = await stores.plans.log(plan.id, since.revision);
  // What happened since the plan was read is the next one's to tell.
  const told = log.filter(({ day, revision }) => day <= today && revision <= plan.revision);
  const view = { plan, partnership, member: anybody, today, log: told };
  return { digest: composeDigest(view, group, since), view };
}

/**
 * Where the news begin: after what the last digest of this plan told in the channel; at the beginning if there was
 * none. A digest of another plan tells nothing about this one, whose revisions are its own.
 */
async function newsSince(
  { conversations, deliveries }: Pick<Stores, 'conversations' | 'deliveries'>,
  { partnership, plan, group, channel, asOf }: DigestOf,
): Promise<Digest['since']> {
  const of = { partnership: partnership.id, group };
  const channels =
    channel === undefined
      ? (await conversations.channels(partnership.id)).filter((link) => link.group === group)
      : [{ channel }];
  const told = await Promise.all(channels.map((one) => lastTold(deliveries, one.channel, of, asOf)));
  const [last] = told
    .filter((delivery) => delivery?.plan === plan.id)
    .sort((one, other) => (other?.occasion ?? '').localeCompare(one?.occasion ?? ''));
  return { revision: last?.revision ?? 0, day: last ? dayAt(last.at, partnership.timeZone) : null };
}

async function lastTold(
  deliveries: Stores['deliveries'],
  channel: string,
  of: ChannelOf,
  asOf: Instant | undefined,
): Promise<Delivery | undefined> {
  if (asOf === undefined) return deliveries.lastSent(channel, of);
  const posted = await deliveries.kept(channel, 'week');
  return posted.findLast(
    ({ state, at, occasion }) => state === 'sent' && at < asOf && isOccasionOf(occasion, of),
  );
}

/** A digest is the group's, whoever asks for it. */
const anybody: Person = { id: 'anybody', name: 'Anybody', agency: '', role: 'reader', guest: false };
