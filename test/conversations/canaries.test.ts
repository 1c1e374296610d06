import path from 'node:path';
import { boxes } from '../../src/cards/forms';
import type { PressData, Verb } from '../../src/cards/presses';
import { ask } from '../../src/cli/ask';
import { readPress } from '../../src/features/read-press';
import { readBundled } from '../../src/importing/bundled';
import { createLog } from '../../src/log';
import type { PersonalDetail } from '../../src/plan/guard';
import { seedPlans, seedUpdates } from '../../src/seed';
import { memoryTables } from '../../src/store/memory-table';
import { storesOver } from '../../src/store/stores-over';
import type { Table, Tables } from '../../src/store/table';
import { aMessage, aPress, type ActivityJson } from '../support/activities';
import { conversation, type Chat } from '../support/conversation';

/**
 * A canary is a text that nobody may keep. It is put in at every door there is, and then everything is searched for it: every
 * row of every table, every log line, every answer of the server and everything that was sent.
 */

const plan = 'hounslow-2021-23';
const bundle = readBundled(path.join(__dirname, '..', '..', 'plans'));

/** One of each kind that the guard looks for, each with a word in it that is nowhere else. */
const canaries: Readonly<
  Record<Exclude<PersonalDetail, "somebody's age" | "somebody's initials" | 'a name beside a child'>, string>
> = {
  'an NHS number': 'seen 943 476 5919 quillon',
  'a pupil number': 'pupil H801200001001 quillon moved school',
  'a date of birth': 'quillon dob 04/05/2012',
  'a postcode': 'quillon visited at TW3 1JL',
  'a street address': 'quillon at 14 Acacia Avenue',
  'a phone number': 'ring quillon on 07700 900123',
  'a National Insurance number': 'quillon has AB 12 34 56 C',
  'an e-mail address': 'write to quillon@gmail.com',
  'a case reference': 'case ref 48213 quillon',
  'a relative of a named person': 'mum of Quillon moved',
  "a family's name": 'visited the Quillon family',
  "a child's age with a name": 'Kayleigh Quillon, aged 7, was seen',
  "a child's initials": 'child initials QZ quillon',
  'what happened to one child': 'she disclosed to her teacher quillon',
};
const everyKind = Object.values(canaries);
const threeKinds = [
  canaries['an NHS number'],
  canaries['a date of birth'],
  canaries['a relative of a named person'],
];
const mark = /quillon|943.?476|acacia|tw3.?1jl/i;
/** Several kinds in one short text, for doors where only it matters that there is a guard at all. */
const canary = 'mum of Quillon, dob 04/05/2012, NHS no 943 476 5919';

interface House {
  readonly chat: Chat;
  readonly tables: Tables;
  /** From now on every table fails at every call, and says in the error all that it was given. */
  break(): void;
  /** What the server said to the calls so far. */
  readonly answers: readonly string[];
  /** Everything anywhere that a canary could be in. */
  everything(): Promise<readonly string[]>;
  send(...activities: readonly ActivityJson[]): Promise<void>;
}

async function house(as: string): Promise<House> {
  const held = memoryTables();
  let broken = false;
  const tables = failing(held, () => broken);
  const stores = storesOver(tables);
  await seedPlans(stores, bundle);
  await stores.conversations.linkChannel({
    channel: ahead.channel,
    ...{ tenant: '10000000-0000-4000-8000-000000000001', partnership: 'hounslow' },
    group: ahead.group,
    at: '2021-11-10T09:00:00.000Z',
  });
  const lines: string[] = [];
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const chat = await conversation({ plan, as, stores, log, local: true });
  const answers: string[] = [];
  return {
    chat,
    tables,
    answers,
    break: () => void (broken = true),
    everything: async () => [
      ...(await rowsIn(held)),
      ...lines,
      ...answers,
      ...chat.connector.calls.map((call) => JSON.stringify(call)),
    ],
    async send(...activities) {
      for (const activity of activities) answers.push(await post(chat.url, activity));
    },
  };
}

async function post(url: string, activity: ActivityJson): Promise<string> {
  const response = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  });
  return `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`;
}

async function rowsIn(tables: Tables): Promise<readonly string[]> {
  const rows = await Promise.all(
    Object.values(tables).map((table: Table) => table.list({ from: ' ', to: '~' })),
  );
  return rows.flat().map((row) => JSON.stringify(row));
}

/** The tables as they are, until they are broken: then each call throws an error that quotes it, as an SDK's may. */
function failing(tables: Tables, isBroken: () => boolean): Tables {
  const guarded = (table: Table): Table => ({
    get: (...given) => (isBroken() ? Promise.reject(quoting(given)) : table.get(...given)),
    list: (...given) => (isBroken() ? Promise.reject(quoting(given)) : table.list(...given)),
    write: (...given) => (isBroken() ? Promise.reject(quoting(given)) : table.write(...given)),
  });
  return {
    plans: guarded(tables.plans),
    registers: guarded(tables.registers),
    conversations: guarded(tables.conversations),
    channels: guarded(tables.channels),
    deliveries: guarded(tables.deliveries),
  };
}

function quoting(given: unknown): Error {
  return new Error(`no answer to ${JSON.stringify(given)}`);
}

/** Where it was found, shortly; nothing is what every test wants. */
async function traces({ everything }: House): Promise<readonly string[]> {
  return (await everything()).flatMap((one) => {
    const at = mark.exec(one)?.index;
    return at === undefined ? [] : [one.slice(Math.max(0, at - 120), at + 60)];
  });
}

const said: readonly (readonly [door: string, says: (text: string) => readonly string[]])[] = [
  ['a note', (text) => [`note on 1.3: ${text}`, 'yes']],
  ['a reason', (text) => [`set 1.3 to red because ${text}`, 'yes']],
  ['a reason that was asked for', (text) => ['set 1.3 to red', 'yes', text, 'yes']],
  ['evidence', (text) => [`evidence for 1.3: ${text}`, `impact on 1.3: ${text}`, 'yes']],
  [
    'a challenge and an escalation',
    (text) => [`challenge 1.3: ${text}`, `escalate 1.3 to the executive because ${text}`],
  ],
  ['several items at once', (text) => [`set all my neglect ones to red because ${text}`, 'yes']],
  [
    'something to be added',
    (text) => [`add an action to P1: ${text}, due 31 March 2022`, `add an action: ${text}`, 'yes'],
  ],
  ['a question', (text) => [`what about ${text}`, `${text}?`, 'same for csa', 'more']],
  ['a question about a child', (text) => [`is there a plan for ${text}`, `which social worker has ${text}?`]],
  ['a local name', (text) => [`call P1 "${text}"`, `forget the name "${text}"`]],
  ['a short form', (text) => [`ZQZ stands for ${text}`, `what does ${text} stand for`]],
  ['a setting', (text) => [`be ${text}`, `this channel is ${text}`, `I've taken over from ${text}`]],
];

test.each(said)('said as %s', async (door, says) => {
  const home = await house('Meera Shah');
  for (const text of ['a note', 'a question'].includes(door) ? everyKind : threeKinds)
    await home.send(...says(text).map((words) => aMessage(home.chat.place, words)));
  expect(await traces(home)).toEqual([]);
});

const form = { plan, ref: '1.3', seen: 0, operation: 'op' };
/** The next digest of the channel that is the group's. */
const ahead = {
  channel: '19:ahead@thread.tacv2',
  group: 'safeguarding-effectiveness',
  week: '2021-W46',
};
test.each([
  ...['update', 'evidence', 'reopen', 'assign', 'pass', 'save rating', 'refuse time', 'add'],
  ...['save digest', 'pause digest', 'save introduction'],
] as Verb[])('typed into every box that there is, for the form “%s”', async (verb) => {
  const home = await house('Meera Shah');
  for (const box of Object.keys(boxes.shape))
    await home.send(aPress(home.chat.place, 'c', verb, { ...samples[verb], text: 'survey', [box]: canary }));
  expect(await traces(home)).toEqual([]);
});

test('typed into forms that come back for something else: a day that is none, a text that is too long', async () => {
  const home = await house('Meera Shah');
  const { place } = home.chat;
  const long = `${canary} ${'x'.repeat(2_500)}`;
  for (const text of [canary, long])
    for (const due of ['2022-03-31', '2022-02-31'])
      await home.send(
        aPress(place, 'c', 'add', { plan, priority: '1', text, due }),
        aPress(place, 'c', 'update', { ...form, note: text, forecast: due }),
        aPress(place, 'c', 'evidence', { ...form, text, figure: '1', on: due }),
      );
  expect(await traces(home)).toEqual([]);
});

test('typed as a note of every kind, and as the reason of a proposal', async () => {
  const home = await house('Meera Shah');
  const { place } = home.chat;
  for (const text of everyKind) await home.send(aPress(place, 'c', 'update', { ...form, note: text }));
  await home.send(aMessage(place, 'set 1.3 to red'));
  const { conversation: where, from } = place;
  const held = await home.chat.stores.conversations.thread(where, from.id, '2021-11-10T10:00:00.000Z');
  const operation = held?.proposal?.operation;
  expect(operation).toBeDefined();
  await home.send(aPress(place, 'c', 'confirm', { plan, operation, why: canary }));
  expect(await traces(home)).toEqual([]);
});

/** What a button of each verb could carry, to be forged leaf by leaf. */
const samples: PressData = {
  open: { plan, ref: '1.3' },
  history: { plan, ref: '1.3', from: 0 },
  more: {
    query: {
      plan,
      ask: 'items',
      filter: {
        text: 'audit',
        ratings: ['red'],
        priorities: ['1'],
        part: 'A',
        group: 'executive',
        theme: 'neglect',
        year: '2021',
        refs: ['1.3'],
        who: {
          parties: [{ person: 'tom' }, { post: 'chair' }, { group: 'executive' }, { agency: 'police' }],
        },
        due: { last: '2021-12-31', reading: 'by', said: 'this year' },
        became: { rating: 'red' },
        not: { text: 'audit' },
      },
      show: 'list',
    },
    from: 0,
  },
  say: { words: 'hello' },
  confirm: { plan, operation: 'op' },
  cancel: { plan, operation: 'op' },
  update: form,
  evidence: form,
  reopen: form,
  pass: { plan, seen: 0, operation: 'op', change: { kind: 'update', ref: '1.3', rating: 'red' } },
  name: { words: 'the blue book', means: { priority: '1', plan } },
  unname: { words: 'the blue book' },
  expand: { short: 'ZQZ', long: 'zone quality board' },
  guard: { to: 'strict' },
  meeting: { group: 'executive', to: '2021-12-31' },
  'ask handover': { from: 'tom', to: 'sarah' },
  'hand over': { from: 'tom', to: 'sarah' },
  'decline handover': { from: 'tom', to: 'sarah' },
  assign: form,
  tag: { person: 'tom', tagged: true },
  'word front door': { words: 'Ring the MASH.' },
  'rating form': { code: 'red' },
  'save rating': { code: 'red', seen: 'red' },
  'remove rating': { code: 'red' },
  'ask for time': { plan, ref: '1.3', to: '2021-12-31', why: 'no data' },
  'grant time': { by: 'tom', plan, ref: '1.3', to: '2021-12-31', seen: 0 },
  'refuse time': { by: 'tom', plan, ref: '1.3', to: '2021-12-31', seen: 0 },
  'seen answers': {},
  'open group': { group: 'executive', to: 'everyone' },
  'begin set-up': { partnership: 'hounslow' },
  'set-up': { step: 'posts', from: 0, about: ['chair'] },
  'skip set-up': { step: 'posts', from: 0 },
  'finish set-up': {},
  add: { plan, lead: [{ person: 'tom' }] },
  'new item': { plan },
  contact: { set: 'after', time: '10:30' },
  nudges: { of: 'day', day: '2021-11-10', from: 0 },
  'nudged item': { of: 'day', day: '2021-11-10', from: 0, plan, ref: '1.3' },
  nudging: { of: 'day', day: '2021-11-10', from: 0, plan, ref: '1.3', wants: 'week', operation: 'op' },
  chase: { group: 'executive', day: '2021-12-31' },
  'nudge before': { group: 'executive', days: 3 },
  'chase since': { since: '2021-10-01' },
  'post again': ahead,
  'digest settings': { group: 'safeguarding-effectiveness', change: { time: '10:30' } },
  'save digest': { group: 'safeguarding-effectiveness', seen: 'op' },
  'pause form': { group: 'safeguarding-effectiveness' },
  'pause digest': { group: 'safeguarding-effectiveness', seen: 'op' },
  'resume digest': { group: 'safeguarding-effectiveness', seen: 'op' },
  'quiet days': { days: ['2021-12-31'], quiet: true },
  'post digest': ahead,
  'introduce digest': ahead,
  'save introduction': ahead,
  'skip digest': ahead,
  'keep digest': ahead,
  undo: { plan, revision: 1, operation: 'op' },
};

test.each(Object.entries(samples))('forged into the button “%s”', async (verb, data) => {
  expect(readPress(verb, data)).toBeDefined();
  const home = await house('Meera Shah');
  for (const forged of forgeries(data)) await home.send(aPress(home.chat.place, 'c', verb, forged));
  await home.send(aPress(home.chat.place, 'c', verb, { ...data, [canary]: canary, extra: canary }));
  await home.send(aMessage(home.chat.place, '', { value: { ...data, verb, why: canary, note: canary } }));
  expect(home.answers).toHaveLength(forgeries(data).length + 2);
  expect(await traces(home)).toEqual([]);
});

/** The same value once for each text in it, with the canary in that text's place. */
function forgeries(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [canary];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) =>
    forgeries(held).map((forged) =>
      Array.isArray(value) ? value.with(Number(key), forged) : { ...value, [key]: forged },
    ),
  );
}

test('as the verb of a button, and as what is no button at all', async () => {
  const home = await house('Meera Shah');
  const { place } = home.chat;
  await home.send(
    aPress(place, 'c', canary, {}),
    aPress(place, canary, 'open', { plan, ref: '1.3' }),
    { ...aPress(place, 'c', 'open', {}), value: canary },
    { ...aPress(place, 'c', 'open', {}), name: canary },
    { ...aMessage(place, 'hello'), type: canary },
  );
  expect(await traces(home)).toEqual([]);
});

test('while every table fails and says in its errors what it was given', async () => {
  const home = await house('Meera Shah');
  const { place } = home.chat;
  await home.send(aMessage(place, 'set 1.3 to red'));
  home.break();
  for (const text of threeKinds)
    await home.send(
      aMessage(place, `note on 1.3: ${text}`),
      aMessage(place, `is there a plan for ${text}`),
      aPress(place, 'c', 'update', { ...form, note: text, why: text }),
      aPress(place, 'c', 'name', { words: text, means: { priority: '1', plan } }),
    );
  const everything = await home.everything();
  expect(everything.filter((line) => line.includes('turn failed'))).toHaveLength(4 * threeKinds.length);
  expect(await traces(home)).toEqual([]);
});

test('in a file of updates', async () => {
  const home = await house('Meera Shah');
  const [first] = bundle.updates.filter((one) => one.plan === plan);
  const updates = [...(first?.updates ?? [])].slice(0, 1);
  for (const text of everyKind) {
    const note = updates.map((one) => ({
      ...one,
      command: { kind: 'update', ref: '1.3', note: text } as const,
    }));
    const seeding = seedUpdates(home.chat.stores, { ...bundle, updates: [{ plan, updates: note }] });
    await expect(seeding).rejects.toThrow(/^demo-1 of hounslow-2021-23 is refused: personal details$/);
  }
  expect(await traces(home)).toEqual([]);
});

/** What was typed stands before each answer on the terminal that it was typed on. */
function withoutEcho(line: string): string {
  return line.replace(/^> .*\n|"heard":"[^"]*",/, '');
}

test('on the command line, whose answers do not say it again either', async () => {
  const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    for (const json of [true, false])
      await ask([`note on 1.3: ${canary}`, `is there a plan for ${canary}`, `case file of ${canary}`], {
        ...{ fresh: true, explain: true, as: 'Meera Shah', json },
      });
    const answers = written.mock.calls.map(([line]) => withoutEcho(String(line)));
    expect(answers.join('')).toContain('NHS number');
    expect(answers.filter((answer) => mark.test(answer))).toEqual([]);
  } finally {
    written.mockRestore();
  }
});

test('the search finds a canary where there is one', async () => {
  const home = await house('Meera Shah');
  await home.send(aMessage(home.chat.place, 'note on 1.3: a day out at Quillon'));
  expect((await traces(home)).length).toBeGreaterThan(1);
});
