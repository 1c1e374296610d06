import { digestSections, groupMeant } from '../../src/cli/digest-sections';
import { composeDigest } from '../../src/plan/digest/digest';
import type { Group, RatingScheme } from '../../src/plan/partnership';
import { scheme } from '../plan/scheme';
import { anItem, aPartnership, aPlan, dueIn, rated } from '../support/plan-builder';

function group(id: string, name: string, aliases: readonly string[] = []): Group {
  const looksAfter = [{ plan: 'hounslow-2021-23', priorities: ['1'] }];
  return { id, name, kind: 'subgroup', aliases, members: [], looksAfter, hasChannel: true };
}

const groups = [
  group('effectiveness', 'Safeguarding Effectiveness'),
  group('exec', 'Executive Board', ['the exec']),
];

/** The sections of a group with one item in each of two ratings. */
function sectionsOf(ratings: RatingScheme, [worst, next]: readonly [string, string]) {
  const items = [rated(dueIn(anItem('1.1'), '2021-09'), next), rated(anItem('1.2'), worst), anItem('1.3')];
  const plan = aPlan({ items });
  const member = { id: 'x', name: 'X', agency: '', role: 'reader', guest: false } as const;
  const view = {
    plan,
    partnership: aPartnership({ scheme: ratings, groups }),
    member,
    today: '2021-11-10',
    log: [],
  };
  return digestSections(composeDigest(view, 'effectiveness', { revision: 0, day: null }), view);
}

test('the sections by ref', () => {
  expect(sectionsOf(scheme, ['red', 'amber'])).toEqual({
    overdue: ['1.1'],
    due: [],
    red: ['1.2'],
    changed: [],
    done: [],
    noLead: ['1.1', '1.2', '1.3'],
  });
});

test('red is red wherever it stands in the scheme', () => {
  const [red, amber, ...rest] = scheme.ratings;
  expect(sectionsOf({ ratings: [amber!, red!, ...rest] }, ['red', 'amber']).red).toEqual(['1.2']);
});

test('a scheme without a red has its worst rating there', () => {
  const ratings = scheme.ratings.map((one) => (one.code === 'red' ? { ...one, code: 'stuck' } : one));
  expect(sectionsOf({ ratings }, ['stuck', 'amber']).red).toEqual(['1.2']);
});

test.each([
  ['effectiveness', 'effectiveness'],
  ['SAFEGUARDING effectiveness', 'effectiveness'],
  ['The Exec', 'exec'],
  ['board', 'exec'],
  ['parking', undefined],
])('the group meant by %s is %s', (words, id) => {
  expect(groupMeant(aPartnership({ groups }), words)).toBe(id);
});
