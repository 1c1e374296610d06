import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Instant } from '../plan/day';
import type { ChannelLink, ConversationStore, Reference, Thread } from './conversation-store';
import { keyOf, keysOf } from './keys';
import { chatKey, referenceKey, referencesIn, removeRowsOf, rowsHeldFor, threadKey } from './member-rows';
import { retention } from './retention';
import { channelRow, chatRow, referenceRow, threadRow } from './row-kinds';
import { toProperties, valueOf } from './rows';
import { replacing, type Properties, type Table } from './table';

/** Channels are few, and all in one partition. */
const channelsPartition = 'channels';
/** Where each member's own chat is: in one partition, so that it is found by the member. */
const chatsPartition = 'chats';
const channelKey = (tenant: string, channel: string) => `channel|${keyOf(tenant)}|${keyOf(channel)}`;

const rememberedFor = retention.threads.days * 86_400_000;
/** How long this process believes that a reference is held as it last saw it; another may have forgotten it. */
const trustedFor = 600_000;
const mostTrusted = 5_000;

/** Conversations in a table, one partition each; channels, and where each member's own chat is, in another. */
export function conversationsTable(
  conversations: Table,
  channels: Table,
  elapsed: () => number,
): ConversationStore {
  return {
    ...threadsIn(conversations),
    ...waysIn(conversations, channels, elapsed),
    ...linksIn(channels),
    heldFor: (member) => rowsHeldFor(conversations, member),
    async forgetMember(member) {
      await channels.write(chatsPartition, [{ do: 'delete', row: chatKey(member) }]);
      await removeRowsOf(conversations, member);
    },
  };
}

function threadsIn(conversations: Table): Pick<ConversationStore, 'thread' | 'saveThread'> {
  return {
    async thread(conversation, member, now) {
      const row = await conversations.get(keyOf(conversation), threadKey(member));
      return row && { ...remembered(valueOf(threadRow, row), now), etag: row.etag };
    },
    async saveThread(conversation, member, { etag, ...thread }) {
      const write = replacing(threadKey(member), toProperties(thread, { at: thread.at }), etag);
      return (await conversations.write(keyOf(conversation), [write])).kind === 'written';
    },
  };
}

function waysIn(
  conversations: Table,
  channels: Table,
  elapsed: () => number,
): Pick<ConversationStore, 'reference' | 'saveReference' | 'forgetReference' | 'chatOf' | 'references'> {
  const seen = latelySeen(elapsed);
  const reference = async (conversation: string): Promise<Reference | undefined> => {
    const row = await conversations.get(keyOf(conversation), referenceKey);
    return row && valueOf(referenceRow, row);
  };
  return {
    reference,
    references: () => referencesIn(conversations),
    async saveReference(given, sure) {
      const { conversation } = given;
      if (sure) seen.drop(conversation);
      const isFirst = !seen.has(conversation);
      const known = seen.trusted(conversation) ?? (await reference(conversation));
      const isNew = known === undefined && (await begin(conversations, given));
      const newest = isNew ? given : newer(known, given);
      // An arrival is written though nothing differs: a refusal that is still on its way must not undo it.
      if (!isNew && (sure || newest !== known))
        await overwrite(conversations, sure ? renewed(newest, given) : newest);
      if (isFirst || newest !== known) await pointTo(channels, newest);
      seen.add(newest);
      return isNew;
    },
    async forgetReference(conversation, used) {
      seen.drop(conversation);
      const partition = keyOf(conversation);
      const row = used && (await conversations.get(partition, referenceKey));
      if (used && !(row && isDeepStrictEqual(valueOf(referenceRow, row), used))) return;
      await conversations.write(partition, [
        { do: 'delete', row: referenceKey, ...(row && { etag: row.etag }) },
      ]);
    },
    async chatOf(member) {
      const row = await channels.get(chatsPartition, chatKey(member));
      const chat = row && (await reference(valueOf(chatRow, row).conversation));
      // A chat that was forgotten with its member leads nowhere.
      return chat?.member === member ? chat : undefined;
    },
  };
}

/** The references that this process saw last. */
function latelySeen(elapsed: () => number) {
  const seen = new Map<string, { reference: Reference; at: number }>();
  return {
    has: (conversation: string) => seen.has(conversation),
    trusted(conversation: string): Reference | undefined {
      const known = seen.get(conversation);
      return known && elapsed() - known.at < trustedFor ? known.reference : undefined;
    },
    add(reference: Reference): void {
      const { conversation } = reference;
      seen.delete(conversation);
      seen.set(conversation, { reference, at: elapsed() });
      const [oldest] = seen.keys();
      if (oldest !== undefined && seen.size > mostTrusted) seen.delete(oldest);
    },
    drop: (conversation: string) => void seen.delete(conversation),
  };
}

/** Written only where the row says otherwise. Every process looks once: an earlier one may have died before this. */
async function pointTo(channels: Table, { conversation, member }: Reference): Promise<void> {
  if (member === undefined) return;
  const row = chatKey(member);
  const held = await channels.get(chatsPartition, row);
  if (held && valueOf(chatRow, held).conversation === conversation) return;
  await channels.write(chatsPartition, [{ do: 'put', row, properties: toProperties({ conversation }) }]);
}

/** True for the one write that put the row there. */
async function begin(conversations: Table, given: Reference): Promise<boolean> {
  const written = randomUUID();
  const properties = toProperties(given, { written, ...whose(given) });
  const partition = keyOf(given.conversation);
  const answer = await conversations.write(partition, [{ do: 'insert', row: referenceKey, properties }]);
  if (answer.kind === 'written') return true;
  const row = await conversations.get(partition, referenceKey);
  return row?.properties['written'] === written; // ours, and the answer was lost
}

async function overwrite(conversations: Table, given: Reference): Promise<void> {
  const properties = toProperties(given, whose(given));
  await conversations.write(keyOf(given.conversation), [{ do: 'put', row: referenceKey, properties }]);
}

function linksIn(channels: Table): Pick<ConversationStore, 'channels' | 'channel' | 'linkChannel'> {
  const channel = async (tenant: string, id: string): Promise<ChannelLink | undefined> => {
    const row = await channels.get(channelsPartition, channelKey(tenant, id));
    return row && valueOf(channelRow, row);
  };
  return {
    channel,
    async channels(partnership) {
      const rows = await channels.list({ partition: channelsPartition, ...keysOf('channel') });
      const links = rows.map((row) => valueOf(channelRow, row));
      return links.filter((link) => partnership === undefined || link.partnership === partnership);
    },
    async linkChannel(link) {
      const row = channelKey(link.tenant, link.channel);
      const properties = toProperties(afterLink(link, await channel(link.tenant, link.channel)));
      await channels.write(channelsPartition, [{ do: 'put', row, properties }]);
    },
  };
}

/** A channel that is linked again to its own group still remembers whose it was before. */
function afterLink(link: ChannelLink, held: ChannelLink | undefined): ChannelLink {
  const isAnothers = held && (held.partnership !== link.partnership || held.group !== link.group);
  const formerly = isAnothers ? { partnership: held.partnership, group: held.group } : held?.formerly;
  return formerly ? { ...link, formerly } : link;
}

/** What references are searched by. */
function whose({ member }: Reference): Properties {
  return member === undefined ? {} : { member };
}

/** The same reference, as of now. */
function renewed(reference: Reference, { at }: Reference): Reference {
  return at === undefined ? reference : { ...reference, at };
}

/** What is held, unless the event says something else; not every event says whose chat it is, or of which team. */
function newer(known: Reference | undefined, given: Reference): Reference {
  if (!known) return given;
  const { member = known.member } = given;
  const channel = given.channel?.team === undefined ? (known.channel ?? given.channel) : given.channel;
  const isSame =
    known.reference === given.reference &&
    known.member === member &&
    known.channel?.tenant === channel?.tenant &&
    known.channel?.team === channel?.team;
  return isSame ? known : { ...given, ...(member !== undefined && { member }), ...(channel && { channel }) };
}

/** Leaves out what is more than a day old. */
function remembered(thread: Thread, now: Instant): Thread {
  const { proposal, recall, offer, ...rest } = thread;
  const fresh = (at: Instant) => Date.parse(now) - Date.parse(at) <= rememberedFor;
  if (!fresh(thread.at)) return rest;
  return {
    ...rest,
    ...(recall ? { recall } : {}),
    ...(offer ? { offer } : {}),
    ...(proposal && fresh(proposal.at) ? { proposal } : {}),
  };
}
