import fc from 'fast-check';
import { appLimit, conversationLimits, createGovernor, type Limit } from '../../src/jobs/governor';

/** A clock that goes on to whoever waits the shortest, once nobody does anything else. */
function virtualTime() {
  const waiting: { at: number; go: () => void }[] = [];
  const clock = { now: 0 };
  return {
    clock,
    elapsed: () => clock.now,
    wait: (milliseconds: number) =>
      new Promise<void>((go) => void waiting.push({ at: clock.now + milliseconds, go })),
    async run(work: Promise<unknown>) {
      const ended = { yes: false };
      void work.then(() => {
        ended.yes = true;
      });
      while (!ended.yes) {
        for (let ticks = 0; ticks < 20; ticks += 1) await Promise.resolve();
        waiting.sort((one, other) => one.at - other.at);
        const next = waiting.shift();
        if (!next) continue;
        clock.now = Math.max(clock.now, next.at);
        next.go();
      }
    },
  };
}

/** The most sends in any stretch of time as long as the limit's. */
function mostWithin(sends: readonly number[], { within }: Limit): number {
  return Math.max(0, ...sends.map((from) => sends.filter((at) => at >= from && at < from + within).length));
}

async function sentBy(conversations: readonly string[], startAt = 0) {
  const time = virtualTime();
  time.clock.now = startAt;
  const governor = createGovernor(time);
  const sent: { conversation: string; at: number }[] = [];
  const send = async (conversation: string) => {
    await governor.admit(conversation);
    sent.push({ conversation, at: time.clock.now });
  };
  await time.run(Promise.all(conversations.map(send)));
  return sent;
}

test('however posts come, no conversation and not all of them together are sent more than Teams takes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 150 }), async (conversations) => {
      const sent = await sentBy(conversations);
      expect(sent).toHaveLength(conversations.length);
      expect(
        mostWithin(
          sent.map(({ at }) => at),
          appLimit,
        ),
      ).toBeLessThanOrEqual(appLimit.sends);
      for (const limit of conversationLimits)
        for (const one of ['a', 'b', 'c']) {
          const own = sent.filter(({ conversation }) => conversation === one).map(({ at }) => at);
          expect(mostWithin(own, limit)).toBeLessThanOrEqual(limit.sends);
        }
    }),
    { numRuns: 50 },
  );
});

test('what is under every limit does not wait', async () => {
  const sent = await sentBy(Array.from({ length: 40 }, (_, index) => `channel ${index}`));
  expect(sent.every(({ at }) => at === 0)).toBe(true);
});

test('a thousand channels take as long as the limit of all of them makes them, and hardly longer', async () => {
  const sent = await sentBy(Array.from({ length: 1_000 }, (_, index) => `channel ${index}`));
  expect(sent.at(-1)?.at).toBeLessThanOrEqual(1.1 * 25_000);
});
