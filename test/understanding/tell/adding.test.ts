import type { Add } from '../../../src/plan/command';
import { hampshire, heardIn, herefordshire, hounslow, shropshire } from '../setting';

type Given = Partial<Omit<Add, 'kind'>>;

const person = (last: string) => ({ person: `aaaaaaaa-0000-4000-8000-0000000000${last}` });
const [tom, lucy] = [person('22'), person('30')];

const said: readonly (readonly [heard: string, given: Given])[] = [
  [
    'add an action under Neglect: refresh the referral guidance, lead Tom, due end of March',
    { priority: '1', text: 'Refresh the referral guidance', lead: [tom], due: '2022-03-31' },
  ],
  ['new action in P2: refresh the leaflet', { priority: '2', text: 'Refresh the leaflet' }],
  ['add a new milestone to P1', { priority: '1' }],
  ['add a new action', {}],
  ['can you add an action?', {}],
  [
    'please add an action to chase the police data by end of January',
    { text: 'Chase the police data', due: '2022-01-31' },
  ],
  [
    'add a milestone in CSA, due March: publish the leaflet for schools',
    { priority: '2', due: '2022-03-31', text: 'Publish the leaflet for schools' },
  ],
  [
    'lets add another action under priority 3 - share the exclusions data, Tom to lead, no date yet',
    { priority: '3', text: 'Share the exclusions data', lead: [tom], due: null },
  ],
  [
    'add an action: review the panel, its members and its terms, led by Tom and Lucy Grant and due 3 March, P4',
    {
      text: 'Review the panel, its members and its terms',
      lead: [tom, lucy],
      due: '2022-03-03',
      priority: '4',
    },
  ],
  [
    'create an action under P1 called "brief the schools", safeguarding effectiveness group, deadline open',
    { priority: '1', text: 'Brief the schools', group: 'safeguarding-effectiveness', due: null },
  ],
  ['add action: run the audit in March, under neglect', { text: 'Run the audit in March', priority: '1' }],
  ['add a new action refresh the guidance due 1 feb', { text: 'Refresh the guidance', due: '2022-02-01' }],
];

test.each(said)('%s', (heard, given) => {
  expect(heardIn(heard)).toEqual({ says: 'adds', plan: hounslow, given });
});

test('in the other plans, with their own priorities and groups', () => {
  expect(
    heardIn('add new action: refresh MARF guidance, QA subgroup, due end feb', { plan: herefordshire }),
  ).toEqual({
    says: 'adds',
    plan: herefordshire,
    given: { text: 'Refresh MARF guidance', group: 'quality-and-effectiveness', due: '2022-02-28' },
  });
  expect(heardIn('add an action under A2: share the toolkit, no date', { plan: hampshire })).toMatchObject({
    given: { priority: 'A2', text: 'Share the toolkit', due: null },
  });
  expect(
    heardIn('add an action under neglect: share the toolkit, neglect group', { plan: shropshire }),
  ).toMatchObject({
    given: { priority: '2', text: 'Share the toolkit', group: 'neglect' },
  });
});

test('of two Sarahs, which one; and no day that does not exist', () => {
  expect(heardIn('add an action under P1: brief the schools, lead Sarah, due March')).toMatchObject({
    says: 'unsure',
    question: { why: 'which person' },
  });
  expect(heardIn('add an action under P1: brief the schools, due 31 February')).toMatchObject({
    says: 'unsure',
    question: { why: 'no such day' },
  });
});

test('the date alone, once that is asked for', () => {
  const recall = { plan: hounslow, refs: [], adding: 'add an action under priority 1: Brief the schools' };
  const given = { priority: '1', text: 'Brief the schools' };
  expect(heardIn('end of March', { recall })).toMatchObject({
    says: 'adds',
    given: { ...given, due: '2022-03-31' },
  });
  expect(heardIn('no date yet', { recall })).toMatchObject({ says: 'adds', given: { ...given, due: null } });
  expect(heardIn('whats due in March?', { recall }).says).toBe('asks');
});

test.each([
  'do we need a new action?',
  'should we add a new action on neglect',
  'is there a new action on neglect?',
  'are there any new actions',
  "don't add a new action: refresh the leaflet",
  'we added a new action last week',
  'Tom wants to add an action under P1: refresh the leaflet',
  'I think we might add an action to refresh the leaflet',
  'if the board agrees add an action: refresh the leaflet',
  'add an action: refresh the leaflet, if the board agrees',
  'add an action if the board agrees: refresh the leaflet',
  'add an action: refresh the leaflet, no wait',
  'add an action: refresh the leaflet?',
  'make an action plan for neglect',
  'set up a task and finish group',
  'new action',
  'new milestone reached',
  'who can add an action',
  'how do I add an action',
  'add a new action to 1.3',
  'add a note to 1.3: new action agreed: refresh the leaflet',
  'the new action is green',
  '1.3 needs a new action',
])('adds nothing: %s', (sentence) => {
  expect(heardIn(sentence).says).not.toBe('adds');
});
