import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setUp, setUpFrom } from '../../src/cli/set-up';
import { readBundled } from '../../src/importing/bundled';
import { seedPlans } from '../../src/seed';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Stores } from '../../src/store/stores';

const folder = path.join(__dirname, '..', '..', 'plans');
const bundle = readBundled(folder);
const sample = path.join(folder, '..', 'docs', 'set-up.example.yaml');
const example = readFileSync(sample, 'utf8');
const today = '2021-11-10';
const rosa = '30000000-0000-4000-8000-000000000010';
const channel = '19:00000000000000000000000000000000@thread.tacv2';

const sets = async (text: string, stores: Stores, day = today) =>
  (await setUpFrom({ text, file: 'set-up.yaml' }, stores, bundle, { day, at: `${day}T10:00:00.000Z` })).map(
    ({ says }) => says,
  );
const revision = (stores: Stores) => stores.registers.revision('hounslow');

test('the sample starts a bundled partnership in an empty store; said again it changes nothing', async () => {
  const stores = inMemoryStores();
  expect(await sets(example, stores)).toEqual([
    'Started: Hounslow Safeguarding Children Partnership',
    'Guest tenants: 30000000-0000-4000-8000-000000000002',
    'Added: Omar Said, chair',
    'Added: Una Reid, member',
    'Business Manager: Rosa Hill, from 2021-11-10',
    'Chair of Safeguarding Effectiveness Sub-Group: Omar Said, from 2021-11-10',
    'Set up: it is no longer offered in chat by itself',
    `Channel of Safeguarding Effectiveness Sub-Group: ${channel}`,
  ]);
  const register = (await stores.registers.register('hounslow'))?.partnership;
  const tenant = '30000000-0000-4000-8000-000000000001';
  expect(register).toMatchObject({ tenant, setUp: today, meetings: [] });
  expect(register?.people.map(({ name }) => name)).toEqual(['Rosa Hill', 'Omar Said', 'Una Reid']);
  expect(await stores.conversations.channel(tenant, channel)).toMatchObject({
    partnership: 'hounslow',
    group: 'safeguarding-effectiveness',
  });
  const plan = await stores.plans.plan('hounslow-2021-23');
  expect(JSON.stringify(plan)).not.toContain('aaaaaaaa-0000');

  const before = await revision(stores);
  expect(await sets(example, stores, '2021-12-01')).toEqual([]);
  expect(await revision(stores)).toBe(before);
});

const own = `partnership: herefordshire
tenant: 10000000-0000-4000-8000-000000000002
`;

test('a partnership that is held is changed where the file says so, and nowhere else', async () => {
  const stores = inMemoryStores();
  await seedPlans(stores, bundle);
  const before = (await stores.registers.register('herefordshire'))?.partnership;
  expect(await sets(`${own}currentPlan: herefordshire-2017-19\n`, stores)).toEqual([
    'Current plan: herefordshire-2017-19, before it herefordshire-2021-24',
    'Set up: it is no longer offered in chat by itself',
  ]);
  expect((await stores.registers.register('herefordshire'))?.partnership).toEqual({
    ...before,
    currentPlan: 'herefordshire-2017-19',
    setUp: today,
  });
});

describe('what is wrong is told with its line, and nothing is changed', () => {
  const carol = 'aaaaaaaa-0000-4000-8000-000000000031';
  const gareth = 'aaaaaaaa-0000-4000-8000-000000000032';
  test.each<[string, string, string]>([
    ['a key that is none', `${own}colour: red\n`, '1: there is no key colour'],
    [
      'a plan that is not theirs',
      `${own}currentPlan: hounslow-2021-23\n`,
      '3: hounslow-2021-23 is not one of',
    ],
    [
      'a post that is none',
      `${own}posts:\n  - { post: head, holder: ${carol} }\n`,
      '4: there is no post head',
    ],
    [
      'a holder who is nobody',
      `${own}posts:\n  - post: business-manager\n    holder: ${rosa}\n`,
      `5: there is no person ${rosa}`,
    ],
    [
      'a holder who has left',
      `${own}posts:\n  - { post: business-manager, holder: ${gareth} }\n`,
      `4: ${gareth} has left`,
    ],
    [
      'a group that is none',
      `${own}channels:\n  - { channel: '19:x', group: audit }\n`,
      '4: there is no group audit',
    ],
    [
      'the last business manager made a reader',
      `${own}people:\n  - { id: ${carol}, name: Carol Price, agency: council, role: reader }\n`,
      '4: nobody here is business manager',
    ],
    [
      'a person of a tenant that is not listed',
      `${own}people:\n  - { id: ${rosa}, name: R, agency: council, role: member, tenant: ${rosa} }\n`,
      '4: 30000000-0000-4000-8000-000000000010 is not one of its guestTenants',
    ],
    ['another tenant', own.replace('0002', '0009'), '2: herefordshire is held for the tenant'],
    [
      'a partnership nobody has',
      own.replace('hereford', 'worcester'),
      '2: the tenant has a partnership already',
    ],
    [
      'one that is neither held nor bundled',
      own.replace('hereford', 'worcester').replace('000000000002', '000000000099'),
      '1: worcestershire is not held, and not bundled: load it first',
    ],
  ])('%s', async (_what, text, told) => {
    const stores = inMemoryStores();
    await seedPlans(stores, bundle);
    await expect(sets(text, stores)).rejects.toThrow(`set-up.yaml:${told}`);
    expect(await stores.registers.revision('herefordshire')).toBe(1);
  });

  test('a bundled partnership without a business manager is not started', async () => {
    const text = 'partnership: hounslow\ntenant: 30000000-0000-4000-8000-000000000001\n';
    await expect(sets(text, inMemoryStores())).rejects.toThrow('nobody here is business manager');
  });
});

test('without an account, or --local, nothing is done and the command says what to do', async () => {
  await expect(setUp(sample, {}, {})).rejects.toThrow(/TABLES_URL is needed[^]*--local/);
});
