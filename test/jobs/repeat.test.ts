import { repeat } from '../../src/jobs/repeat';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const clock = { at: 0 };
const elapsed = () => clock.at;

test('a round begins at once and every minute, and never two at a time', async () => {
  let began = 0;
  let end = () => {};
  const job = repeat(
    () => {
      began += 1;
      return new Promise((resolve) => {
        end = resolve;
      });
    },
    elapsed,
    60_000,
  );
  expect(began).toBe(1);
  await jest.advanceTimersByTimeAsync(180_000);
  expect(began).toBe(1);
  end();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(began).toBe(2);
  end();
  await job.stop();
  await jest.advanceTimersByTimeAsync(600_000);
  expect(began).toBe(2);
});

test('one that never ends is stuck after a quarter of an hour, so that the health of the bot can say so', () => {
  const job = repeat(() => new Promise(() => {}), elapsed, 60_000);
  expect(job.isStuck()).toBe(false);
  clock.at = 15 * 60_000 + 1;
  expect(job.isStuck()).toBe(true);
});
