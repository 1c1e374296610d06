import type { Instant } from '../plan/day';
import type { PersonId } from '../plan/partnership';
import type { Reference } from '../store/conversation-store';
import type { Stores } from '../store/stores';

type Conversations = Stores['conversations'];

const lookAgainAfter = 15 * 60_000;

/** Whether somebody was found to have no chat within the last quarter of an hour: until then nobody looks again. */
export function isWithoutChat(member: PersonId, conversations: Conversations, now: Instant): boolean {
  const looked = without.get(conversations)?.get(member);
  if (looked === undefined) return false;
  const gone = Date.parse(now) - Date.parse(looked);
  return gone >= 0 && gone < lookAgainAfter;
}

/** The way to somebody's own chat; that they have none is remembered. */
export async function lookForChat(
  member: PersonId,
  conversations: Conversations,
  now: Instant,
): Promise<Reference | undefined> {
  const chat = await conversations.chatOf(member);
  const missing = without.get(conversations) ?? new Map<PersonId, Instant>();
  without.set(conversations, missing);
  if (chat) missing.delete(member);
  else missing.set(member, now);
  return chat;
}

const without = new WeakMap<Conversations, Map<PersonId, Instant>>();
