import type { Card } from '../cards/views';
import type { Reference } from '../store/conversation-store';
import type { Refused } from '../plan/trouble';

/** Puts a card into a conversation nobody is speaking in, as a new post. Never throws for what a connector answers. */
export type Post = (to: Reference, card: Card) => Promise<PostOutcome>;

/** What became of a post, as surely as it can be known. */
export type PostOutcome =
  | { readonly kind: 'sent'; readonly activity: string }
  /** Not delivered, and trying again will not help: somebody must be told. */
  | { readonly kind: 'refused'; readonly why: Refused }
  /** It may have been delivered; sending it again might say it twice. */
  | { readonly kind: 'unknown'; readonly why: 'server error' | 'connection lost' | 'no answer in time' }
  /** Not delivered: Teams does not believe who the bot is. Whoever runs it must see to its secret, and then it is tried again. */
  | { readonly kind: 'locked out' }
  /** Not delivered: too many posts just now. It may be tried later, after so many milliseconds where they are named. */
  | { readonly kind: 'throttled'; readonly wait?: number };
