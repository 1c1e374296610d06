import { nudgesOn } from '../../../src/plan/nudging/nudges';
import type { Partnership } from '../../../src/plan/partnership';
import type { Item } from '../../../src/plan/plan';
import { whoWaitsSince, withChaseSince } from '../../../src/plan/nudging/waiting';
import { anItem, aPartnership, aPlan } from '../../support/plan-builder';
import { scheme } from '../scheme';

const people = ['tom', 'ann'].map((id) => ({
  ...{ id, name: id, agency: 'council', role: 'member' as const, guest: false },
}));
const partnership = aPartnership({ scheme, people });

/** Led, and last updated on that day, if ever. */
function item(ref: string, lead: string | null, day?: string): Item {
  const made = anItem(ref, lead === null ? {} : { lead: [{ person: lead }] });
  const changed = day === undefined ? null : { at: `${day}T10:00:00.000Z`, day, by: { id: 'x', name: 'x' } };
  return { ...made, standing: { ...made.standing, changed } };
}

const items = [
  item('1.1', 'tom', '2021-09-30'),
  item('1.2', 'tom', '2021-10-01'),
  item('1.3', 'ann'),
  item('1.4', null),
];
const view = (today: string, held: Partnership = partnership, member = people[0]) => ({
  ...{ plan: aPlan({ items }), partnership: held, today },
  member: member ?? { id: 'x', name: 'x', agency: '', role: 'reader' as const, guest: false },
});

test('whoever leads what has no update on the day or later is waited for, and who cannot be reached says why', () => {
  const found = whoWaitsSince(view('2021-11-10'), '2021-10-01', new Map([['ann', 'no chat yet']]));
  expect(
    found.behind.map(({ person, items: of, unreached }) => [person.id, of.map(({ ref }) => ref), unreached]),
  ).toEqual([
    ['tom', ['1.1'], undefined],
    ['ann', ['1.3'], { why: 'no chat yet' }],
  ]);
  expect(found.nobodys.map(({ ref }) => ref)).toEqual(['1.4']);
});

describe('who is chased', () => {
  const chased = withChaseSince(partnership, { since: '2021-10-01', asked: '2021-11-12' });
  const days = ['2021-11-12', '2021-11-13', '2021-11-15', '2021-11-16'];
  const saidTo = (member: (typeof people)[number] | undefined, held = chased) =>
    days.flatMap((today) =>
      nudgesOn(view(today, held, member)).flatMap(({ item: { ref }, reasons }) =>
        reasons.some(({ why }) => why === 'chased') ? [`${today} ${ref}`] : [],
      ),
    );

  test('is nudged about what was not updated since, once, on the first working day after the asking', () => {
    expect(saidTo(people[0])).toEqual(['2021-11-15 1.1']);
    expect(saidTo(people[1])).toEqual(['2021-11-15 1.3']);
  });

  test('is nudged once where it was asked for again before then, and that day’s is the same', () => {
    const again = { since: '2021-10-01', asked: '2021-11-13' };
    expect(saidTo(people[0], withChaseSince(chased, again))).toEqual(['2021-11-15 1.1']);
    expect(withChaseSince(chased, { since: '2021-10-01', asked: '2021-11-12' })).toEqual(chased);
  });

  test('is not nudged by a chase of more than a year ago, which is forgotten with the next', () => {
    const next = { since: '2022-11-01', asked: '2022-12-01' };
    expect(withChaseSince(chased, next).chasesSince).toEqual([next]);
  });
});
