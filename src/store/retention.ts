import type { Tables } from './table';

/** How long rows of one kind are kept. */
export interface Kept {
  readonly table: keyof Tables;
  /** What their keys begin with. */
  readonly rows: readonly string[];
  /** Counted from when they were last written; where neither is given, they stay until `ends`. */
  readonly days?: number;
  readonly months?: number;
  /** What ends them instead of time. */
  readonly ends?: string;
  readonly because: string;
}

/** Every kind of row there is, and how long it is kept. `docs/privacy.md` says the same in words. */
export const retention = {
  plans: {
    table: 'plans',
    rows: ['head', 'frame', 'item', 'log'],
    ends: 'with the plan',
    because: 'who agreed what, when and why is what a partnership answers for; names can be taken out of it',
  },
  operations: {
    table: 'plans',
    rows: ['op'],
    days: 30,
    because: 'a press on an old card, or a delivery repeated, must not count twice',
  },
  registers: {
    table: 'registers',
    rows: ['head', 'register'],
    ends: 'when the register is replaced, or the person is forgotten',
    because: 'who may do what is decided by it, and who held a post then is part of the history',
  },
  threads: {
    table: 'conversations',
    rows: ['member'],
    days: 1,
    because: 'a question may go on from the last one, and a proposal wait for its yes, and no longer',
  },
  references: {
    table: 'conversations',
    rows: ['reference'],
    ends: 'when the bot is removed from the conversation, or the person whose chat it is is forgotten',
    because: 'where an answer or a digest is sent',
  },
  channels: {
    table: 'channels',
    rows: ['channel'],
    ends: 'when the channel is given to another group',
    because: "whose channel it is, for the group's digest; nobody is named",
  },
  chats: {
    table: 'channels',
    rows: ['chat'],
    ends: 'when the person is forgotten',
    because: "which conversation is a member's own, so that they can be written to",
  },
  deliveries: {
    table: 'deliveries',
    rows: ['week', 'unreached', 'unsure'],
    months: 13,
    because: 'a digest is posted once a week, and its news begin after the last; a year on nobody asks',
  },
  messages: {
    table: 'deliveries',
    rows: ['preview', 'nudge', 'chase', 'undelivered', 'wish'],
    days: 60,
    because: 'a member is written to once for one reason, and may ask why',
  },
  leadership: {
    table: 'deliveries',
    rows: ['lease'],
    ends: 'never: it is one row, written over',
    because: 'one process at a time sends scheduled posts; nobody is named',
  },
} as const satisfies Record<string, Kept>;
