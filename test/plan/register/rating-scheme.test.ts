import {
  fingerprintOf,
  ratedWith,
  ratingProblem,
  suggestedRating,
  withoutRating,
  withRating,
  type RatingGiven,
} from '../../../src/plan/register/rating-scheme';
import { anItem, aPartnership, aPlan, rated } from '../../support/plan-builder';
import { scheme } from '../scheme';

const blue: RatingGiven = {
  ...{ label: 'Blue', meaning: 'done and embedded', mark: '🔵' },
  ...{ needsReason: false, asksEvidence: true, finished: true },
};
const partnership = aPartnership({
  scheme,
  agencies: [{ id: 'police', name: 'The Met', kind: 'police', aliases: ['police'] }],
});

test('a new rating comes last, with the colour of its mark and a code of its own', () => {
  const { ratings } = withRating(partnership, blue).scheme;
  expect(ratings.slice(0, -1)).toEqual(scheme.ratings);
  expect(ratings.at(-1)).toEqual({ ...blue, code: 'blue', colour: 'accent', aliases: [] });
});

test('a rating that is called something else keeps its code and its place, so that nothing rated so is lost', () => {
  const [red, amber] = scheme.ratings;
  const yellow = { ...blue, label: 'Yellow', mark: '🟡' };
  const { ratings } = withRating(partnership, yellow, 'amber').scheme;
  expect(ratings[0]).toEqual(red);
  expect(ratings[1]).toEqual({ ...amber, ...yellow, code: 'amber', colour: 'warning' });
});

test('one that is taken away is gone, and what is rated so is told', () => {
  expect(withoutRating(partnership, 'amber').scheme.ratings.map(({ code }) => code)).toEqual([
    'red',
    'green',
    'complete',
  ]);
  const plan = aPlan({ items: [rated(anItem('1.1'), 'amber'), anItem('1.2'), rated(anItem('1.3'), 'red')] });
  expect(ratedWith(plan, 'amber')).toEqual(['1.1']);
});

test.each<[what: string, given: Partial<RatingGiven>, problem: string]>([
  ['nothing to call it', { label: ' ' }, 'no label'],
  ['no meaning', { meaning: '' }, 'no meaning'],
  ['a long label', { label: 'b'.repeat(31) }, 'too long'],
  ['a mark that is none', { mark: '🐟' }, 'no such mark'],
  ['the white mark of what nobody has rated', { mark: '⚪' }, 'no such mark'],
  ['the name of another', { label: 'amber' }, 'taken'],
  ['the name of nothing', { label: 'Not rated' }, 'taken'],
  ['the name of an agency', { label: 'Police' }, 'taken'],
  ['details of a child', { meaning: 'for Kayleigh, dob 3/4/2012' }, 'personal details'],
])('%s makes no rating', (_what, given, problem) => {
  expect(ratingProblem(partnership, { ...blue, ...given })?.is).toBe(problem);
});

test('a rating may keep its own name, and eight are as many as there may be', () => {
  expect(ratingProblem(partnership, { ...blue, label: 'Amber' }, 'amber')).toBeUndefined();
  const names = ['Blue', 'Purple', 'Brown', 'Black'];
  const full = names.reduce((before, label) => withRating(before, { ...blue, label }), partnership);
  expect(ratingProblem(full, { ...blue, label: 'Pink' })).toEqual({ is: 'too many' });
  expect(ratingProblem(full, { ...blue, label: 'Pink' }, 'blue')).toBeUndefined();
});

test('a new rating is suggested as its words say', () => {
  expect(suggestedRating('blue', 'done and embedded')).toEqual(blue);
  expect(suggestedRating('on hold', 'paused by the board')).toEqual({
    ...{ label: 'On hold', meaning: 'paused by the board', mark: '⚫' },
    ...{ needsReason: false, asksEvidence: false, finished: false },
  });
});

test('whatever differs in a rating shows in its fingerprint', () => {
  const changed: readonly Partial<RatingGiven>[] = [
    { label: 'B' },
    { meaning: 'm' },
    { mark: '🟣' },
    { needsReason: true },
    { asksEvidence: false },
    { finished: false },
  ];
  const prints = [blue, ...changed.map((one) => ({ ...blue, ...one }))].map(fingerprintOf);
  expect(new Set(prints).size).toBe(7);
});

test('moves that are to be signed off stay so when a rating is reworded, but for one that is gone', () => {
  const signOff = { from: ['red', 'amber'], to: ['green'] };
  const asking = aPartnership({ scheme: { ...scheme, signOff } });
  expect(withRating(asking, blue).scheme.signOff).toEqual(signOff);
  expect(withoutRating(asking, 'amber').scheme.signOff).toEqual({ from: ['red'], to: ['green'] });
});
