import path from 'node:path';
import { createApp } from '../src/app';
import { instantOf, nowAt } from '../src/clock';
import { plainText } from '../src/cards/plain-text';
import type { Turn } from '../src/features/feature';
import { readBundled } from '../src/importing/bundled';
import { seedPlans } from '../src/seed';
import { inMemoryStores } from '../src/store/in-memory';
import type { Stores } from '../src/store/stores';

const bundle = readBundled(path.join(__dirname, '..', 'plans'));
let stores: Stores;
let activity = 0;

beforeEach(async () => {
  stores = inMemoryStores();
  await seedPlans(stores, bundle);
});

function turnOf(name: string, given: Partial<Turn> = {}): Turn {
  const partnership = bundle.partnerships.find(({ people }) => people.some((person) => person.name === name));
  const id = partnership?.people.find((person) => person.name === name)?.id ?? '';
  return {
    speaker: { tenant: partnership?.tenant ?? '', id, name },
    conversation: { id: 'a:1', kind: 'personal' },
    activity: `activity-${(activity += 1)}`,
    now: nowAt(instantOf('2021-11-10T10:00')),
    via: 'chat',
    ...given,
  };
}

async function says(words: string, turn: Turn, local = false): Promise<string | undefined> {
  const { reply, settle } = await createApp({ stores, local }).hear(words, turn);
  await settle();
  return reply && plainText(reply.card);
}

test('a turn that names another partnership’s plan is about the member’s own', async () => {
  const told = await says('what are our priorities', turnOf('Tom Baines', { plan: 'hampshire-2020-23' }));
  expect(told).toContain('P2 Child Sexual Abuse');
  expect(told).not.toContain('adolescents');
});

test('a turn may name another plan of the partnership', async () => {
  const told = await says(
    'what are our priorities',
    turnOf('Carol Price', { plan: 'herefordshire-2017-19' }),
  );
  expect(told).toContain('HSCB Business Plan 2017-19');
});

test('an item of another partnership’s plan is not opened by a press', async () => {
  const press = { plan: 'hampshire-2020-23', ref: 'B1.1' };
  const { reply } = await createApp({ stores }).press('open', press, turnOf('Tom Baines'));
  expect(reply).toMatchObject({ kind: 'refusal', reason: 'no-such-item' });
});

test('whoever has left is a stranger from the day after', async () => {
  const last = { now: nowAt(instantOf('2021-11-01T10:00')) };
  expect(await says('hello', turnOf('Gareth Pugh', last))).toContain('Hello Gareth');
  expect(await says('hello', turnOf('Gareth Pugh'))).toContain('I don’t know you yet');
});

test('now is what it is where the partnership is, as for what is posted to it', async () => {
  const held = await stores.registers.register('hounslow');
  const there = { ...held!.partnership, timeZone: 'America/New_York' };
  await stores.registers.replace(there, held!.revision);
  const monday = { now: nowAt(instantOf('2021-11-15T10:00')) };
  expect(await says('when is the next digest', turnOf('Sarah Okafor', monday))).toContain(
    'Next digest: Monday 15 November at 09:00',
  );
});

describe('“be Carol Price”', () => {
  test('in local mode switches person and partnership, until somebody else is named', async () => {
    await says('be Carol Price', turnOf('Tom Baines'), true);
    expect(await says('hello', turnOf('Tom Baines'), true)).toContain('Hello Carol');
    await says('be Tom Baines', turnOf('Tom Baines'), true);
    expect(await says('hello', turnOf('Tom Baines'), true)).toContain('Hello Tom');
  });

  test('a leaver can be nobody’s part', async () => {
    expect(await says('be Gareth Pugh', turnOf('Tom Baines'), true)).toContain('has left');
    expect(await says('hello', turnOf('Tom Baines'), true)).toContain('Hello Tom');
  });

  test('elsewhere it is refused, and what local mode once remembered counts for nothing', async () => {
    await says('be Carol Price', turnOf('Tom Baines'), true);
    expect(await says('hello', turnOf('Tom Baines'))).toContain('Hello Tom');
    expect(await says('be Carol Price', turnOf('Tom Baines'))).toContain('who you signed in as');
  });
});

test('the same activity delivered again is not answered again', async () => {
  const turn = turnOf('Tom Baines');
  expect(await says('hello', turn)).toContain('Hello Tom');
  expect(await says('hello', turn)).toBeUndefined();
});

test('what a proposal needs for its yes is written before it is shown', async () => {
  const app = createApp({ stores });
  await app.hear('set 2.1 to green', turnOf('Tom Baines'));
  const { reply } = await app.hear('yes', turnOf('Tom Baines'));
  expect(reply?.kind).toBe('item');
});

test('a question and a change told at the same moment lose neither: the proposal still waits', async () => {
  const app = createApp({ stores });
  const [asked, told] = await Promise.all([
    app.hear('whats overdue', turnOf('Tom Baines')),
    app.hear('set 2.1 to green', turnOf('Tom Baines')),
  ]);
  await Promise.all([told.settle(), asked.settle()]);
  expect(await says('yes', turnOf('Tom Baines'))).toContain('This was still waiting');
  expect(await says('yes', turnOf('Tom Baines'))).toContain('Saved: rating: not rated → green');
});
