import type { Partnership, Person } from '../../../src/plan/partnership';
import { nameMeant } from '../../../src/plan/register/name-meant';
import { startedWith, withoutPeople, withStep, type SetUpStep } from '../../../src/plan/register/set-up';
import { anItem, aPartnership, aPlan } from '../../support/plan-builder';

const today = '2021-11-10';
const ann: Person = { id: 'ann', name: 'Ann Bell', agency: 'council', role: 'chair', guest: false };
const bob: Person = { id: 'bob', name: 'Bob Cole', agency: 'police', role: 'business manager', guest: true };
const register = aPartnership({
  plans: ['now', 'then'],
  currentPlan: 'now',
  people: [ann, bob],
  posts: [{ id: 'chair', title: 'Chair of Neglect', aliases: [] }],
  holdings: [{ post: 'chair', person: 'ann', from: '2021-01-01' }],
});
const after = (step: SetUpStep, before: Partnership = register) => withStep(before, step, today);

const steps: readonly SetUpStep[] = [
  { kind: 'current plan', plan: 'then' },
  { kind: 'guest tenants', tenants: ['trust'] },
  { kind: 'person', person: { ...ann, role: 'member' } },
  { kind: 'person', person: { ...ann, id: 'cat', name: 'Cat Dean' } },
  { kind: 'holder', post: 'chair', person: 'bob' },
  { kind: 'set up' },
];

test.each(steps)('a step that is taken again ($kind) leaves the very same register', (step) => {
  const once = after(step);
  expect(once).not.toBe(register);
  expect(after(step, once)).toBe(once);
  expect(withStep(once, step, '2022-03-01')).toBe(once);
});

describe('a post is taken over', () => {
  const holdings = (before: Partnership = register) =>
    after({ kind: 'holder', post: 'chair', person: 'bob' }, before).holdings;

  test('from today, and who held it before keeps their days', () => {
    expect(holdings()).toEqual([
      { post: 'chair', person: 'ann', from: '2021-01-01', to: '2021-11-09' },
      { post: 'chair', person: 'bob', from: today },
    ]);
  });

  test('from whoever has it since today only, as if they never had it', () => {
    expect(holdings({ ...register, holdings: [{ post: 'chair', person: 'ann', from: today }] })).toEqual([
      { post: 'chair', person: 'bob', from: today },
    ]);
  });

  test('and what was over, or is still to come, stays', () => {
    const over = { post: 'chair', person: 'ann', to: '2020-12-31' };
    const coming = { post: 'chair', person: 'ann', from: '2022-01-01' };
    const held = { ...register, holdings: [over, ...register.holdings, coming] };
    expect(holdings(held)).toEqual(expect.arrayContaining([over, coming]));
  });
});

test('what is told of somebody is laid over what is known', () => {
  const told = { id: 'bob', name: 'Robert Cole', agency: 'police', role: 'business manager' } as const;
  expect(after({ kind: 'person', person: told }).people[1]).toEqual({ ...bob, name: 'Robert Cole' });
});

test('a bundled partnership begins with the customer’s tenant and their manager, and none of the invented people', () => {
  const bundled = aPartnership({
    ...register,
    groups: [
      {
        ...{ id: 'neglect', name: 'Neglect', kind: 'subgroup', aliases: [], chair: 'chair' },
        ...{ members: ['ann'], looksAfter: [], hasChannel: true },
      },
    ],
    meetings: [{ group: 'neglect', day: '2021-12-08' }],
  });
  const started = startedWith(bundled, 'theirs', { ...bob, id: 'rosa' });
  expect(started).toMatchObject({ tenant: 'theirs', holdings: [], meetings: [], people: [{ id: 'rosa' }] });
  expect(started.groups[0]).toMatchObject({ id: 'neglect', chair: 'chair', members: [] });
  expect(JSON.stringify(started)).not.toContain('"ann"');

  const plan = aPlan({
    items: [
      anItem('1.1', { lead: [{ post: 'chair' }, { person: 'ann' }], contributors: [{ person: 'bob' }] }),
    ],
  });
  expect(withoutPeople(plan).items[0]).toMatchObject({ lead: [{ post: 'chair' }], contributors: [] });
});

describe('a typed name', () => {
  const people = [
    'Okafor, Sarah (Council)',
    'Sarah Lind',
    'Seán O’Neill',
    'Tom Baines',
    'Tom Baines-Hall',
  ].map((name, index) => ({ id: `${index}`, name }));

  test.each([
    ['sarah okafor', '0'],
    ['Okafor', '0'],
    ['LIND sarah', '1'],
    ["sean o'neill", '2'],
    ['Tom Baines', '3'],
    ['Tom Hall', '4'],
  ])('%s is one person', (typed, id) => {
    expect(nameMeant(typed, people)).toMatchObject({ kind: 'one', person: { id } });
  });

  test('that fits several asks which, and one that fits none, nobody', () => {
    expect(nameMeant('Sarah', people)).toEqual({
      kind: 'several',
      names: ['Okafor, Sarah (Council)', 'Sarah Lind'],
    });
    expect(nameMeant('Sara', people)).toEqual({ kind: 'nobody' });
    expect(nameMeant(' - ', people)).toEqual({ kind: 'nobody' });
  });
});
