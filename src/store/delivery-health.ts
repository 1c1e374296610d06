import { dayAt, type Day, type Now } from '../plan/day';
import { digestSettingsOf, runsAhead, type Run } from '../plan/digest-settings';
import { ownPeople } from '../plan/register/guests';
import type { Group, Partnership, Person } from '../plan/partnership';
import { peopleOutOfReach, type OutOfReach } from '../plan/register/reach';
import { groupById } from '../plan/responsibility';
import type { Trouble } from '../plan/trouble';
import type { ChannelLink } from './conversation-store';
import {
  digestOccasion,
  isOccasionOf,
  messageKinds,
  troubleIn,
  troubleOnceOver,
  type Delivery,
} from './delivery-store';
import type { Stores } from './stores';

/** How one channel's digests arrive. */
export interface ChannelHealth {
  readonly group: Group;
  readonly channel: string;
  /** The newest digest that was begun, missed or skipped, if there was any. */
  readonly last?: Delivery;
  readonly trouble?: Trouble;
  /** None while it is paused without an end. */
  readonly next?: Run;
}

/** Whether what the bot posts by itself arrives, and where it cannot. */
export interface DeliveryHealth {
  readonly channels: readonly ChannelHealth[];
  /** Groups that want a digest and have no channel yet. */
  readonly unlinked: readonly Group[];
  readonly people: readonly { readonly person: Person; readonly why: OutOfReach }[];
  /** Whose own messages of the last days were refused, or may not have arrived. */
  readonly messages: readonly { readonly person: Person; readonly trouble: Trouble }[];
}

/** Looked up when somebody asks: a few reads for each channel and person of the partnership. */
export async function readDeliveryHealth(
  stores: Pick<Stores, 'conversations' | 'deliveries'>,
  partnership: Partnership,
  now: Now,
): Promise<DeliveryHealth> {
  const { conversations, deliveries } = stores;
  const [links, references] = await Promise.all([
    conversations.channels(partnership.id),
    conversations.references(),
  ]);
  const chats = new Set(references.flatMap(({ member }) => member ?? []));
  const ways = new Set(references.map(({ conversation }) => conversation));
  const channels = await Promise.all(
    links.map((link) => channelHealth(link, partnership, ways, now, deliveries)),
  );
  const linked = new Set(links.map(({ group }) => group));
  return {
    channels: channels.flatMap((one) => one ?? []),
    unlinked: partnership.groups.filter(({ id, hasChannel }) => hasChannel && !linked.has(id)),
    people: peopleOutOfReach(partnership, chats, now.day),
    messages: (
      await Promise.all(
        ownPeople(partnership).map((person) => messageTrouble(person, partnership, deliveries, now.day)),
      )
    ).flat(),
  };
}

async function channelHealth(
  link: ChannelLink,
  partnership: Partnership,
  ways: ReadonlySet<string>,
  now: Now,
  deliveries: Stores['deliveries'],
): Promise<ChannelHealth | undefined> {
  const group = groupById(partnership, link.group);
  if (!group) return undefined;
  const { channel } = link;
  const digests = await deliveries.kept(channel, 'week');
  const last = digests.findLast(({ occasion }) => isOccasionOf(occasion, link));
  const trouble: Trouble | undefined = ways.has(channel) ? last && troubleIn(last) : { kind: 'no way in' };
  const next = await nextPosted(
    link,
    runsAhead(digestSettingsOf(group), now, partnership.quietDays),
    deliveries,
  );
  return { group, channel, ...(last && { last }), ...(trouble && { trouble }), ...(next && { next }) };
}

/** Whether a week's digest was begun or missed, or is not wanted. */
export async function isDigestOver(
  link: ChannelLink,
  week: string,
  deliveries: Stores['deliveries'],
): Promise<boolean> {
  const [begun, held] = await Promise.all([
    deliveries.get(link.channel, digestOccasion(link, week)),
    deliveries.wishes(link, week),
  ]);
  return begun !== undefined || held?.wishes.posting === 'never';
}

async function nextPosted(
  link: ChannelLink,
  ahead: Iterable<Run>,
  deliveries: Stores['deliveries'],
): Promise<Run | undefined> {
  for (const run of ahead) if (!(await isDigestOver(link, run.week, deliveries))) return run;
  return undefined;
}

/** The newest of each kind says how it stands now. */
async function messageTrouble(
  person: Person,
  { timeZone }: Partnership,
  deliveries: Stores['deliveries'],
  today: Day,
): Promise<readonly { person: Person; trouble: Trouble }[]> {
  const kept = await Promise.all(messageKinds.map((kind) => deliveries.kept(person.id, kind)));
  const newest = kept.flatMap(
    (all) => all.toSorted((one, other) => one.at.localeCompare(other.at)).at(-1) ?? [],
  );
  const [trouble] = newest.flatMap(
    (delivery) => leftOver(delivery, timeZone, today) ?? troubleIn(delivery) ?? [],
  );
  return trouble ? [{ person, trouble }] : [];
}

/** What its day left unfinished is not looked at again, except a list before a meeting, which may be posted yet. */
function leftOver(delivery: Delivery, timeZone: string, today: Day): Trouble | undefined {
  const { occasion, state, at } = delivery;
  if (dayAt(at, timeZone) >= today) return undefined;
  if (state === 'sending') return troubleOnceOver(delivery);
  return state === 'claimed' && occasion.startsWith('nudge|') ? { kind: 'missed' } : undefined;
}
