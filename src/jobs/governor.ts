import type { Elapsed } from '../clock';

/** At most so many sends in so many milliseconds. */
export interface Limit {
  readonly sends: number;
  readonly within: number;
}

/** Teams' limits for one bot in one conversation (Microsoft's "Rate limiting for bots"). */
export const conversationLimits: readonly Limit[] = [
  { sends: 7, within: 1_000 },
  { sends: 8, within: 2_000 },
  { sends: 60, within: 30_000 },
  { sends: 1_800, within: 3_600_000 },
];

/** Teams takes 50 a second from one app in one tenant; the rest is for answers. */
export const appLimit: Limit = { sends: 40, within: 1_000 };

/** Lets scheduled posts through no faster than Teams takes them. */
export interface Governor {
  /** Resolves when a post to the conversation may go, and counts it. */
  admit(conversation: string): Promise<void>;
}

/** What the governor goes by; the clock is one that cannot be set. */
export interface Pace {
  readonly elapsed: Elapsed;
  wait(milliseconds: number): Promise<unknown>;
}

/** What leaves here in time may reach Teams a little closer together. */
const margin = 1.02;
const mostTrails = 1_000;

export function createGovernor({ elapsed, wait }: Pace): Governor {
  const all = createTrail([appLimit]);
  const trails = new Map<string, { trail: Trail; turn: Promise<void> }>();

  /** Conversations nobody posted to for as long as any limit looks back need no trail. */
  function forgetOld(now: number): void {
    for (const [conversation, { trail }] of trails) if (trail.isCold(now)) trails.delete(conversation);
  }

  /** Sends to all conversations are counted when they are let through, in the order they came. */
  async function admitOfAll(): Promise<void> {
    const now = elapsed();
    const at = all.next(now);
    all.count(at);
    if (at > now) await wait(at - now);
  }

  async function admitTo(trail: Trail): Promise<void> {
    const now = elapsed();
    const at = trail.next(now);
    if (at > now) await wait(at - now);
    await admitOfAll();
    trail.count(elapsed());
  }

  return {
    admit(conversation) {
      if (trails.size >= mostTrails && !trails.has(conversation)) forgetOld(elapsed());
      const held = trails.get(conversation) ?? { trail: createTrail(conversationLimits), turn: done };
      // One after the other within a conversation, so that each is counted before the next looks.
      held.turn = held.turn.then(() => admitTo(held.trail));
      trails.set(conversation, held);
      return held.turn;
    },
  };
}

const done = Promise.resolve();

/** When there were sends, and so when there may be the next. */
interface Trail {
  next(now: number): number;
  count(at: number): void;
  isCold(now: number): boolean;
}

function createTrail(limits: readonly Limit[]): Trail {
  const most = Math.max(...limits.map(({ sends }) => sends));
  const longest = Math.max(...limits.map(({ within }) => within)) * margin;
  const sent: number[] = [];
  return {
    next: (now) =>
      limits.reduce(
        (at, { sends, within }) => Math.max(at, (sent.at(-sends) ?? -Infinity) + within * margin),
        now,
      ),
    count(at) {
      sent.push(at);
      if (sent.length > most) sent.shift();
    },
    isCold: (now) => (sent.at(-1) ?? -Infinity) + longest < now,
  };
}
