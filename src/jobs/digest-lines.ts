import type { Refused } from './post';
import type { Posted } from './post-digests';

/** A line of the log about one channel's digest: what became of it, and what somebody can do about it. */
export interface DigestLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly about: Readonly<Record<string, unknown>>;
  readonly says: string;
}

const addAgain = 'add Plan Steward to the team again, and mention it once in the channel';
const askAdministrator = 'ask the Teams administrator to allow Plan Steward to post there';
const report = 'report this as a fault of Plan Steward';

const afterRefusal: Readonly<Record<Refused, string>> = {
  'not in the conversation': addAgain,
  'no such conversation': 'link the channel that took its place: its chair says there whose channel it is',
  'disabled by an administrator': askAdministrator,
  'blocked by the member': askAdministrator,
  'writing is blocked': askAdministrator,
  'not allowed': askAdministrator,
  'too large': report,
  'not accepted': report,
};

const onDemand = 'say "send me the digest" in the channel to have it there now';

/** How an operator is told of a round: everything that needs somebody is a warning, with what to do. */
export function digestLine(posted: Posted): DigestLine {
  const { channel, kind } = posted;
  const told = (level: DigestLine['level'], says: string, more = {}): DigestLine => ({
    level,
    about: { channel, kind, ...more },
    says,
  });
  switch (kind) {
    case 'sent':
      return told('info', 'digest sent');
    case 'lost the claim':
      return told('info', 'digest left to another process');
    case 'throttled':
      return told('warn', 'digest not taken: too many posts just now; it is tried again in a minute');
    case 'unknown':
    case 'gave up':
      return told('warn', `digest may have arrived, and is not sent again: if it is not there, ${onDemand}`);
    case 'not recorded':
      return told('warn', 'digest is recorded otherwise than it went: the next one may tell its news again', {
        became: posted.became,
      });
    case 'refused':
      return told('warn', `digest refused, and not tried again this week: ${afterRefusal[posted.why]}`, {
        reason: posted.why,
      });
    case 'no reference':
      return told(
        'warn',
        `digest has no way into its channel, where nobody has spoken to the bot: ${addAgain}`,
      );
    case 'missed':
      return told(
        'warn',
        `digest missed: its day went by without a post. Next week's tells its news; ${onDemand}`,
      );
    case 'fault':
      return told('error', 'digest failed; unless it was being sent already, it is tried again today', {
        err: posted.cause,
      });
    default:
      return kind satisfies never;
  }
}

/**
 * Leaves out what was said of a channel that day already: who waits for a way in is looked at again every minute,
 * and everything else is told as often as it happens.
 */
export function unlessToldToday(): (posted: Posted, day: string) => boolean {
  let today = '';
  const told = new Set<string>();
  return ({ kind, channel }, day) => {
    if (day !== today) told.clear();
    today = day;
    if (kind !== 'no reference') return true;
    const isNew = !told.has(channel);
    told.add(channel);
    return isNew;
  };
}
