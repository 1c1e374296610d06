import { load } from '../../src/cli/load';
import { differencesBetween, loadBundle } from '../../src/cli/load-bundle';
import { readTablesToFill } from '../../src/config';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Partnership, Person } from '../../src/plan/partnership';
import { scheme } from '../plan/scheme';
import { aPartnership, aPlan } from '../support/plan-builder';
import { change } from '../support/writing';

const url = 'https://account.table.core.windows.net';
const connection = 'AccountName=a;AccountKey=b';

describe('where to load', () => {
  test('the account of the settings', () => {
    expect(readTablesToFill({ TABLES_URL: url }, false)).toEqual({ kind: 'managed identity', url });
    expect(readTablesToFill({ TABLES_CONNECTION: connection }, false)).toEqual({
      kind: 'connection string',
      connection,
    });
  });

  test('this machine, where --local or MODE=local asks for it', () => {
    const folder = '/somewhere';
    const here = { kind: 'data folder', folder };
    expect(readTablesToFill({ DATA_DIR: folder }, true)).toEqual(here);
    expect(readTablesToFill({ DATA_DIR: folder, MODE: 'local' }, false)).toEqual(here);
  });

  test.each<[string, Record<string, string>, local: boolean, problem: RegExp]>([
    ['nothing is set', {}, false, /TABLES_URL is needed, or TABLES_CONNECTION/],
    ['a name is misspelt', { TABLE_URL: url }, false, /TABLES_URL is needed/],
    ['production has no account', { MODE: 'production' }, false, /TABLES_URL is needed/],
    ['test mode is not asked for', { MODE: 'test' }, false, /TABLES_URL is needed/],
    ['the URL is none', { TABLES_URL: 'account' }, false, /TABLES_URL must be an https URL/],
    [
      'the connection lacks its key',
      { TABLES_CONNECTION: 'x' },
      false,
      /TABLES_CONNECTION must name an account/,
    ],
    ['both are set', { TABLES_URL: url, TABLES_CONNECTION: connection }, false, /choose one/],
    ['the mode is misspelt', { MODE: 'lokal', TABLES_URL: url }, false, /MODE must be one of/],
    ['an account is set beside --local', { TABLES_URL: url }, true, /TABLES_URL must not be set/],
  ])('is a problem where %s', (_what, env, local, problem) => {
    expect(readTablesToFill(env, local)).toEqual({
      problems: expect.arrayContaining([expect.stringMatching(problem)]) as unknown,
    });
  });

  test('nothing is loaded where it is one, and the command says what to do', async () => {
    await expect(load('plans', {}, {})).rejects.toThrow(/TABLES_URL is needed[^]*--local/);
  });
});

const ann: Person = { id: 'ann', name: 'Ann Bell', agency: 'council', role: 'member', guest: false };
const bob: Person = { id: 'bob', name: 'Bob Cole', agency: 'police', role: 'chair', guest: false };
const cat: Person = { id: 'cat', name: 'Cat Dean', agency: 'health', role: 'chair', guest: false };

const register = aPartnership({
  people: [ann, bob],
  posts: [{ id: 'chair', title: 'Chair of Neglect', aliases: [] }],
  holdings: [{ post: 'chair', person: 'bob' }],
});

/** Bob has left, Cat has joined, and chairs in his place. */
const handedOver: Partnership = {
  ...register,
  people: [ann, { ...bob, left: '2021-11-09' }, cat],
  holdings: [
    { post: 'chair', person: 'bob', to: '2021-11-09' },
    { post: 'chair', person: 'cat', from: '2021-11-10' },
  ],
};

async function standing() {
  const stores = inMemoryStores();
  const put = async (partnership: Partnership, replacePeople = false, into = stores) => {
    const said: string[] = [];
    const bundle = { plans: [aPlan()], partnerships: [partnership] };
    await loadBundle(into, bundle, replacePeople, (line) => said.push(line));
    return said;
  };
  const held = () => stores.registers.register(register.id);
  const first = await put(register);
  return { stores, put, held, first };
}

describe('loading', () => {
  test('puts plans and partnerships there, the plans first', async () => {
    const { first, held } = await standing();
    expect(first).toEqual([
      'Loaded: hounslow-2021-23, 4 items',
      'Loaded: Hounslow Safeguarding Children Partnership',
    ]);
    expect((await held())?.partnership).toEqual(register);
  });

  test('leaves what is held as it is, and says so', async () => {
    const { put, held } = await standing();
    for (const line of await put(handedOver)) expect(line).toMatch(/^Held already, left as it is/);
    expect((await held())?.partnership).toEqual(register);
  });

  test('with --replace-people takes the file’s people, and says who came, went and took over', async () => {
    const { put, held } = await standing();
    const [, said] = await put(handedOver, true);
    expect(said?.split('\n')).toEqual([
      'Replaced: Hounslow Safeguarding Children Partnership',
      '  joined: Cat Dean',
      '  left: Bob Cole',
      '  held by others, or for other days: Chair of Neglect',
    ]);
    expect(await held()).toEqual({ partnership: handedOver, revision: 2 });
  });

  test('the plan and its history stay as they are', async () => {
    const { put, stores } = await standing();
    const before = await stores.plans.head('hounslow-2021-23');
    expect((await put(handedOver, true))[0]).toBe('Held already, left as it is: hounslow-2021-23, 4 items');
    expect(await stores.plans.head('hounslow-2021-23')).toEqual(before);
  });

  test('writes nothing where the file says what is held', async () => {
    const { put, held } = await standing();
    expect((await put({ ...register }, true))[1]).toMatch(/^Held already, just as in the file/);
    expect((await held())?.revision).toBe(1);
  });

  test('takes away no rating that an item has, and says which', async () => {
    const { put, held, stores } = await standing();
    await stores.registers.replace({ ...register, scheme }, 1);
    await change(stores.plans, 'hounslow-2021-23', '1.3');
    await expect(put(register, true)).rejects.toThrow(
      'The file has no rating amber, which 1.3 of hounslow-2021-23 have',
    );
    expect((await held())?.partnership.scheme).toEqual(scheme);
    const [, amber] = scheme.ratings;
    const kept = { ...register, scheme: { ratings: scheme.ratings.filter((one) => one === amber) } };
    expect((await put(kept, true))[1]).toContain('also changed: scheme');
  });

  test('overwrites nobody’s change that came in between', async () => {
    const { put, held, stores } = await standing();
    const { registers } = stores;
    const racing = {
      ...stores,
      registers: {
        ...registers,
        register: async (id: string) => {
          const read = await registers.register(id);
          await registers.replace({ ...register, people: [ann] }, 1);
          return read;
        },
      },
    };
    await expect(put(handedOver, true, racing)).rejects.toThrow('load it again');
    expect((await held())?.partnership.people).toEqual([ann]);
  });
});

test('every other difference is named as well', () => {
  const given = {
    ...register,
    people: [{ ...ann, role: 'reader' as const }],
    frontDoor: 'another',
    meetings: [],
  };
  expect(differencesBetween(register, given)).toEqual([
    'changed: Ann Bell',
    'no longer in it: Bob Cole',
    'also changed: frontDoor',
  ]);
  expect(differencesBetween(register, register)).toEqual([]);
});
