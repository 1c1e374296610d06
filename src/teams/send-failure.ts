import type { PostOutcome } from '../jobs/post';
import type { Refused } from '../plan/trouble';
import { OutOfTime } from './deadline';

/** What a failed call to the Connector means for the post. */
export type SendFailure = Exclude<PostOutcome, { kind: 'sent' }>;

const REFUSED_BY_CODE: Readonly<Record<string, Refused>> = {
  BotNotInConversationRoster: 'not in the conversation',
  BotDisabledByAdmin: 'disabled by an administrator',
  ConversationBlockedByUser: 'blocked by the member',
  MessageWritesBlocked: 'writing is blocked',
  ConversationNotFound: 'no such conversation',
  MessageSizeTooBig: 'too large',
};

const REFUSED_BY_STATUS: Readonly<Record<number, Refused>> = {
  403: 'not allowed',
  404: 'no such conversation',
  413: 'too large',
};

/** What became of a post whose sending threw; undefined where the fault is not the Connector's. */
export function failureOf(cause: unknown): SendFailure | undefined {
  if (cause instanceof OutOfTime) return { kind: 'unknown', why: 'no answer in time' };
  if (!(cause instanceof Error) || cause.name !== 'RestError') return undefined;
  const { statusCode, code } = cause as { statusCode?: number; code?: string };
  // Without a status there was no answer; the request may still have arrived.
  if (statusCode === undefined) return { kind: 'unknown', why: 'connection lost' };
  if (statusCode >= 500 || statusCode === 408) return { kind: 'unknown', why: 'server error' };
  if (statusCode === 401) return { kind: 'locked out' };
  if (statusCode === 429 || statusCode === 412) return throttled(cause);
  return {
    kind: 'refused',
    why: REFUSED_BY_CODE[code ?? ''] ?? REFUSED_BY_STATUS[statusCode] ?? 'not accepted',
  };
}

/** The earliest time to try again, where Teams gave it in seconds. */
function throttled(cause: Error): SendFailure {
  const { response } = cause as { response?: { headers?: { get(name: string): string | undefined } } };
  const seconds = response?.headers?.get('retry-after')?.trim() ?? '';
  return /^[1-9]\d*$/.test(seconds)
    ? { kind: 'throttled', wait: Number(seconds) * 1000 }
    : { kind: 'throttled' };
}
