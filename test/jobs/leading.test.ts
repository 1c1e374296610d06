import { createLeading } from '../../src/jobs/leading';
import { inMemoryStores } from '../../src/store/in-memory';

const patience = { ledFor: 90_000, trustedFor: 20_000 };

/** Two processes over one store, and the time that passes for both. */
function processes() {
  const { deliveries } = inMemoryStores();
  const clock = { now: Date.parse('2021-11-08T09:00:00.000Z') };
  const asked = { times: 0 };
  const counting = {
    ...deliveries,
    lead: (...given: Parameters<typeof deliveries.lead>) => {
      asked.times += 1;
      return deliveries.lead(...given);
    },
  };
  const clocks = { real: () => new Date(clock.now).toISOString(), elapsed: () => clock.now };
  const [one, two] = ['one', 'two'].map((holder) => createLeading(counting, holder, clocks, patience));
  if (!one || !two) throw new Error('Two were made');
  const pass = (seconds: number) => void (clock.now += seconds * 1_000);
  return { one, two, pass, asked };
}

test('one process posts, and another only after it has been silent for longer than its lease', async () => {
  const { one, two, pass } = processes();
  expect(await one.leads()).toBe(true);
  expect(await two.leads()).toBe(false);
  pass(60);
  expect(await one.leads()).toBe(true);
  pass(89);
  expect(await two.leads()).toBe(false);
  pass(2);
  expect(await two.leads()).toBe(true);
  expect(await one.leads()).toBe(false);
});

test('one that stops lets another begin at once', async () => {
  const { one, two } = processes();
  await one.leads();
  await one.stop();
  expect(await two.leads()).toBe(true);
});

test('it is believed for 20 seconds, and asked once by many at the same time', async () => {
  const { one, pass, asked } = processes();
  await Promise.all([one.leads(), one.leads(), one.leads()]);
  await one.leads();
  expect(asked.times).toBe(1);
  pass(20);
  await one.leads();
  expect(asked.times).toBe(2);
});
