import type { Instant } from './day';

/** Why Teams does not take a post: trying again will not help, and somebody must be told. */
export type Refused =
  | 'not in the conversation'
  | 'disabled by an administrator'
  | 'blocked by the member'
  | 'writing is blocked'
  | 'not allowed'
  | 'no such conversation'
  | 'too large'
  | 'not accepted';

/** Why somebody must be told of a post: nobody may be left to think that it arrived. */
export type Trouble =
  /** `at` tells one doubt from the next, where it was posted again. */
  | { readonly kind: 'may not have arrived'; readonly at: Instant }
  | { readonly kind: 'refused'; readonly why: Refused }
  | { readonly kind: 'missed' }
  | { readonly kind: 'no way in' };
