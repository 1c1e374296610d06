import path from 'node:path';
import { readBundled } from '../../../src/importing/bundled';
import { afterChange, nextPlace } from '../../../src/plan/deciding/additions';
import { apply } from '../../../src/plan/deciding/apply';
import type { Add, Command } from '../../../src/plan/command';
import { decide } from '../../../src/plan/deciding/decide';
import type { Circumstances, Decision } from '../../../src/plan/deciding/decision';
import { longestWording } from '../../../src/plan/deciding/decide-additions';
import type { Person, Role } from '../../../src/plan/partnership';
import { itemOf, type Plan } from '../../../src/plan/plan';
import { untouched } from '../../../src/plan/standing';
import { groupOf, groupsOf } from '../../../src/plan/responsibility';
import { aChange, anAddition, anItem, aPartnership, aPlan, undoing } from '../../support/plan-builder';
import { scheme } from '../scheme';

const bundle = readBundled(path.join(__dirname, '..', '..', '..', 'plans'));
const bundled = (id: string): Plan => {
  const plan = bundle.plans.find((each) => each.id === id);
  if (!plan) throw new Error(`No plan ${id}`);
  return plan;
};

const person = (id: string, role: Role, more: Partial<Person> = {}): Person => ({
  ...{ id, name: id, agency: 'council', role, guest: false, ...more },
});
const group = (id: string, chair: string | undefined, priorities: readonly string[]) => ({
  ...{ id, name: id, kind: 'subgroup' as const, aliases: [], members: ['tom'], hasChannel: false },
  ...(chair === undefined ? {} : { chair }),
  looksAfter: priorities.length === 0 ? [] : [{ plan: 'hounslow-2021-23', priorities }],
});
const people = {
  manager: person('manager', 'business manager'),
  sarah: person('sarah', 'chair'),
  tom: person('tom', 'member'),
  reader: person('reader', 'reader'),
  scrutineer: person('scrutineer', 'scrutineer'),
  gone: person('gone', 'business manager', { left: '2021-11-01' }),
};
const partnership = aPartnership({
  scheme,
  people: Object.values(people),
  posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
  holdings: ['sarah', 'reader', 'scrutineer'].map((each) => ({ post: 'chair', person: each })),
  groups: [group('neglect', 'chair', ['1']), group('exploitation', undefined, [])],
});
const now = { at: '2021-11-10T10:00:00.000Z', day: '2021-11-10', time: '10:00' };
const plan = aPlan();

const add = (given: Partial<Add> = {}): Add => ({
  ...{ kind: 'add', priority: '1', text: 'Refresh the guidance', due: '2022-02-28', ...given },
});
const deciding = (command: Command, given: Partial<Circumstances> = {}): Decision =>
  decide(command, { plan, partnership, member: people.manager, now, ...given });
const reasonOf = (decision: Decision): string =>
  decision.kind === 'refused' ? decision.refusal.reason : decision.kind;

describe('the ref of something new', () => {
  test.each([
    ['hounslow-2021-23', '1', null, '1.8'],
    ['hounslow-2021-23', '3', '2022-02-28', '3.6'],
    ['herefordshire-2021-24', '2', null, '2.4'],
    ['herefordshire-2017-19', '5', null, '5.15'],
    ['shropshire-2019-22', '1', null, '1.10'],
    ['hampshire-2020-23', 'A1', null, 'A1.7@2021-22'],
    ['hampshire-2020-23', 'A2', '2022-01-31', 'A2.7@2021-22'],
    ['hampshire-2020-23', 'A2', '2022-06-30', 'A2.7@2022-23'],
    ['hampshire-2020-23', 'B2', '2022-06-30', 'B2.6'],
  ])('of %s, priority %s, due %s is %s', (id, priority, due, ref) => {
    expect(nextPlace(bundled(id), priority, due).ref).toBe(ref);
    expect(itemOf(bundled(id), ref)).toBeUndefined();
  });

  test('is never one that was taken out', () => {
    const added = anAddition('1.4', 1);
    const without = [added, undoing(added, 2)].reduce(afterChange, plan);
    expect(nextPlace(without, '1', null)).toEqual({ ref: '1.5' });
  });

  test('in a priority that has none is the first', () => {
    expect(nextPlace({ ...plan, items: [] }, '2', null)).toEqual({ ref: '2.1' });
  });
});

describe('adding', () => {
  test('what is decided is the item’s first change, and holds all that it says', () => {
    const decision = deciding(add({ group: 'exploitation', lead: [{ person: 'tom' }] }));
    expect(decision).toMatchObject({
      kind: 'accepted',
      item: { ref: '1.4', standing: untouched },
      decided: [
        {
          what: {
            kind: 'added',
            before: null,
            after: {
              ...{ kind: 'milestone', priority: '1', text: 'Refresh the guidance', group: 'exploitation' },
              due: { printed: '28 February 2022', first: '2022-02-28', last: '2022-02-28', precision: 'day' },
              lead: [{ person: 'tom' }],
            },
          },
          why: null,
        },
      ],
    });
  });

  test('without a date it has none, and cannot be late', () => {
    const decision = deciding(add({ due: null }));
    expect(decision.kind === 'accepted' && decision.item.due).toBeUndefined();
  });

  test.each([
    ['manager', '1', 'accepted'],
    ['manager', '2', 'accepted'],
    ['sarah', '1', 'accepted'],
    ['sarah', '2', 'may not add'],
    ['tom', '1', 'may not add'],
    ['reader', '1', 'may not add'],
    ['scrutineer', '1', 'may not add'],
    ['gone', '1', 'may not add'],
  ] as const)('%s under priority %s: %s', (who, priority, reason) => {
    expect(reasonOf(deciding(add({ priority }), { member: people[who] }))).toBe(reason);
  });

  test('a chair opens no door by naming a group or lead of theirs', () => {
    const mine = { group: 'neglect', lead: [{ person: 'sarah' }] };
    const sarah = { member: people.sarah };
    expect(reasonOf(deciding(add({ ...mine, priority: '2' }), sarah))).toBe('may not add');
    expect(reasonOf(deciding(add(mine), sarah))).toBe('accepted');
    expect(reasonOf(deciding(add({ group: 'exploitation' }), sarah))).toBe('may not entrust');
  });

  test.each<[string, Partial<Add>, string]>([
    ['no wording', { text: ' ' }, 'no wording'],
    ['a wording that is too long', { text: 'a'.repeat(longestWording + 1) }, 'too long'],
    ['a child’s details', { text: "Visit Kayleigh's mum" }, 'personal details'],
    ['a day that has passed', { due: '2021-11-09' }, 'due in the past'],
    ['a priority that there is not', { priority: '9' }, 'no such priority'],
    ['a group that there is not', { group: 'nobody' }, 'no such group'],
    ['a lead who has left', { lead: [{ person: 'gone' }] }, 'has left'],
    ['the very same words again', { text: 'what 1.2 SAYS.' }, 'there already'],
  ])('with %s is refused', (_, given, reason) => {
    expect(reasonOf(deciding(add(given)))).toBe(reason);
  });

  test('another partnership has no such priority', () => {
    expect(reasonOf(deciding(add(), { plan: aPlan({ partnership: 'elsewhere' }) }))).toBe('no such priority');
  });
});

describe('the plan after it', () => {
  const added = anAddition('1.4', 1, { group: 'exploitation' });

  test('has the item behind its priority’s last, marked with who added it and when', () => {
    const after = afterChange(plan, added);
    expect(after.items.map(({ ref }) => ref)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1']);
    expect(itemOf(after, '1.4')?.added).toEqual({
      ...{ revision: 1, at: added.at, day: added.day, by: added.by },
    });
  });

  test('keeps sub-points with the item they belong to', () => {
    const points = aPlan({
      items: [
        anItem('1.1'),
        anItem('1.1.a', { kind: 'sub-point', parent: '1.1', priority: '1' }),
        anItem('2.1'),
      ],
    });
    const after = afterChange(points, anAddition('1.2', 1));
    expect(after.items.map(({ ref }) => ref)).toEqual(['1.1', '1.1.a', '1.2', '2.1']);
  });

  test('is the fold of the log, whichever change is told twice', () => {
    const changes = [added, aChange('1.4', 2), aChange('1.4', 2)];
    const item = itemOf(changes.reduce(afterChange, plan), '1.4');
    expect(item?.standing).toEqual([added, aChange('1.4', 2)].reduce(apply, untouched));
  });

  test('has it no more once that was taken back, which only its adder may, and not after a change', () => {
    const by = { id: 'manager', name: 'manager' };
    const mine = { ...added, by };
    const after = afterChange(plan, mine);
    const undo = deciding({ kind: 'undo' }, { plan: after, log: [mine] });
    expect(undo).toMatchObject({
      kind: 'accepted',
      item: { ref: '1.4' },
      decided: [{ what: { kind: 'undone' } }],
    });
    const without = afterChange(after, undoing(mine, 2));
    expect(itemOf(without, '1.4')).toBeUndefined();
    expect(without.takenOut?.map(({ ref }) => ref)).toEqual(['1.4']);

    const rated = aChange('1.4', 2);
    const changed = { plan: afterChange(after, rated), log: [mine, rated] };
    expect(reasonOf(deciding({ kind: 'undo', revision: 1 }, changed))).toBe('changed since');
    expect(reasonOf(deciding({ kind: 'undo', revision: 1 }, { ...changed, member: people.sarah }))).toBe(
      'nothing to undo',
    );
  });
});

describe('giving an item to a group', () => {
  const entrust = (ref: string, to: string): Command => ({ kind: 'entrust', ref, to });
  const given = (ref: string, to: string): Plan =>
    afterChange(plan, aChange(ref, 1, { what: { kind: 'entrusted', before: null, after: to } }));
  const groups = (of: Plan, ref: string) =>
    groupsOf(partnership, of, itemOf(of, ref) ?? anItem('?')).map(({ id }) => id);

  test('makes it that group’s, in place of the one that looks after its priority', () => {
    expect([groups(plan, '1.1'), groups(plan, '2.1')]).toEqual([['neglect'], []]);
    expect(groups(given('1.1', 'exploitation'), '1.1')).toEqual(['exploitation']);
    expect(groups(given('2.1', 'neglect'), '2.1')).toEqual(['neglect']);
    const item = itemOf(given('2.1', 'neglect'), '2.1') ?? anItem('?');
    expect(groupOf(partnership, given('2.1', 'neglect'), item)?.id).toBe('neglect');
  });

  test('is the business manager’s alone, and gives its members the right to change it', () => {
    expect(reasonOf(deciding(entrust('2.1', 'neglect')))).toBe('accepted');
    for (const member of [people.sarah, people.tom, people.reader, people.scrutineer, people.gone])
      expect(reasonOf(deciding(entrust('1.1', 'exploitation'), { member }))).toBe('not allowed');
    const done: Command = { kind: 'update', ref: '2.1', progress: { state: 'done' } };
    expect(reasonOf(deciding(done, { member: people.tom }))).toBe('not allowed');
    expect(reasonOf(deciding(done, { member: people.tom, plan: given('2.1', 'neglect') }))).toBe('accepted');
  });

  test('said again, or of a group that there is not, changes nothing', () => {
    expect(reasonOf(deciding(entrust('1.1', 'neglect')))).toBe('already so');
    expect(reasonOf(deciding(entrust('1.1', 'nobody')))).toBe('no such group');
  });
});
