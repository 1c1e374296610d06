import type { PostOutcome } from '../../src/jobs/post';

/**
 * What Teams does with posts, by chance and in memory. It knows nothing of who posts and why: it takes a post or does
 * not, answers or does not, and counts by itself what members would see.
 */
export interface ModelConnector {
  send(conversation: string): PostOutcome;
  /** How often members of the conversation would see a post. */
  seenIn(conversation: string): number;
}

/** What may happen to a post: whether it is seen, and what the sender hears of it. */
const fates: readonly { readonly seen: boolean; readonly heard: PostOutcome }[] = [
  { seen: true, heard: { kind: 'sent', activity: 'a' } },
  { seen: true, heard: { kind: 'unknown', why: 'connection lost' } },
  { seen: false, heard: { kind: 'unknown', why: 'connection lost' } },
  { seen: true, heard: { kind: 'unknown', why: 'server error' } },
  { seen: false, heard: { kind: 'unknown', why: 'server error' } },
  { seen: true, heard: { kind: 'unknown', why: 'no answer in time' } },
  { seen: false, heard: { kind: 'throttled' } },
  { seen: false, heard: { kind: 'throttled', wait: 90_000 } },
  { seen: false, heard: { kind: 'refused', why: 'not in the conversation' } },
  { seen: false, heard: { kind: 'refused', why: 'no such conversation' } },
  { seen: false, heard: { kind: 'refused', why: 'too large' } },
];

/** `chance` gives numbers from 0 up to 1; `calm` is how often a post simply arrives. */
export function modelConnector(chance: () => number, calm: number): ModelConnector {
  const seen = new Map<string, number>();
  return {
    send(conversation) {
      const fate = chance() < calm ? fates[0] : fates[Math.floor(chance() * fates.length)];
      if (!fate) throw new Error('Chance is below 1');
      if (fate.seen) seen.set(conversation, (seen.get(conversation) ?? 0) + 1);
      return fate.heard;
    },
    seenIn: (conversation) => seen.get(conversation) ?? 0,
  };
}
