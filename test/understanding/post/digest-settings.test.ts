import { heardIn, hounslow } from '../setting';

const group = 'safeguarding-effectiveness';
const digestShown = { plan: hounslow, refs: [], query: { plan: hounslow, ask: 'digest', group } } as const;
const listShown = {
  plan: hounslow,
  refs: ['1.3'],
  query: { plan: hounslow, ask: 'items', filter: { ratings: ['red'] }, show: 'list' },
} as const;

const sarah = (sentence: string, recall?: typeof digestShown | typeof listShown) =>
  heardIn(sentence, { plan: hounslow, as: 'Sarah Okafor', ...(recall && { recall }) });

test.each([
  'digest settings',
  'digest setings',
  'show me the digest settings',
  'change the digest',
  'settings for the digest',
])('the settings are shown to whoever says: %s', (sentence) => {
  expect(sarah(sentence)).toEqual({ says: 'asks digest settings' });
});

test.each(['digest settings for safeguarding effectiveness', 'change the safeguarding effectiveness digest'])(
  'a group may be named: %s',
  (sentence) => {
    expect(sarah(sentence)).toEqual({ says: 'asks digest settings', group });
  },
);

test.each([
  'preview the digest',
  'show me the preview',
  'post the digest now',
  "post this week's digest now",
  'send the digest to the channel',
  'add an introduction to the digest',
  'introduce the digest',
])('its preview has what is wanted by: %s', (sentence) => {
  expect(sarah(sentence)).toEqual({ says: 'asks digest preview' });
});

test('“post it now” is of the digest that was just shown, and of nothing else', () => {
  expect(sarah('post it now', digestShown)).toEqual({ says: 'asks digest preview' });
  expect(sarah('post it now', listShown).says).not.toBe('asks digest preview');
  expect(sarah("post last week's digest").says).not.toBe('asks digest preview');
  expect(sarah('send me the digest now')).toMatchObject({ says: 'asks', query: { ask: 'digest' } });
});

test.each([
  'when is the next digest',
  "when's the next digest?",
  'is the digest paused?',
  'next digest',
  'when does the digest come out',
])('it is said when the next one comes: %s', (sentence) => {
  expect(sarah(sentence)).toEqual({ says: 'asks next digest' });
});

test.each([
  ['post the digest on Fridays at 4pm', { weekday: 5, time: '16:00' }],
  ['can the weekly digest come on thurs not monday', { weekday: 4 }],
  ['move the digest from Mondays to Tuesdays', { weekday: 2 }],
  ['send it at 8:30', { time: '08:30' }],
  ['please send the digest at half past 8', { time: '08:30' }],
  ['post the digest every friday at noon', { weekday: 5, time: '12:00' }],
  ['digest on wednesdays at 16.45', { weekday: 3, time: '16:45' }],
  ['send the digest at 3', { time: '15:00' }],
  ['post the digest at 8.30am', { time: '08:30' }],
  ['leave out overdue', { leaveOut: ['overdue'] }],
  ['leave what is due soon and no lead out of the digest', { leaveOut: ['due soon', 'no lead'] }],
  ['put the good news back in the digest', { include: ['good news'] }],
  ['put overdue back in', { include: ['overdue'] }],
  ['skip the digest if theres nothing new', { whenQuiet: 'nothing' }],
  ["say nothing when it's quiet", { whenQuiet: 'nothing' }],
  ["don't post anything when there's nothing new", { whenQuiet: 'nothing' }],
  ['tell us even when it is quiet', { whenQuiet: 'one line' }],
  ['stop the preview', { preview: false }],
  ['turn the preview off', { preview: false }],
  ['send me a preview of the digest again', { preview: true }],
  ['count items as not updated after 45 days', { staleDays: 45 }],
  ['in the digest not updated means 6 weeks', { staleDays: 42 }],
])('what is to be otherwise: %s', (sentence, change) => {
  expect(sarah(sentence)).toEqual({ says: 'changes digest', change });
});

test.each([
  ['pause the digest', {}],
  ['pause all digests', {}],
  [
    'pause the digest from Monday 20 December to Monday 3 January',
    { first: '2021-12-20', last: '2022-01-03' },
  ],
  ["skip next week's digest", { first: '2021-11-15', last: '2021-11-21' }],
  ['cancel next weeks digest', { first: '2021-11-15', last: '2021-11-21' }],
  ['stop the digest until further notice', {}],
  ['pause the digest over xmas', { first: '2021-12-20', last: '2022-01-03' }],
  ['no digest over christmas and new year', { first: '2021-12-20', last: '2022-01-03' }],
  ['pause the digest over easter', { first: '2022-04-15', last: '2022-04-18' }],
  ['pause the digest from 20 December to 4 January', { first: '2021-12-20', last: '2022-01-04' }],
  ['pause the digest from 20 to 31 December', { first: '2021-12-20', last: '2021-12-31' }],
  ['pause the digest for two weeks from 6 December', { first: '2021-12-06', last: '2021-12-19' }],
  ['pause the digest until 1 December', { first: '2021-11-10', last: '2021-12-01' }],
  ['pause the digest til 1 dec', { first: '2021-11-10', last: '2021-12-01' }],
  ['pause the digest from 1 December', { first: '2021-12-01' }],
  ['pause the digest for two weeks', { first: '2021-11-10', last: '2021-11-23' }],
  ['skip the digest next week', { first: '2021-11-15', last: '2021-11-21' }],
  ['pause the digest in August', { first: '2022-08-01', last: '2022-08-31' }],
  ['pause the digest over new year', { first: '2021-12-31', last: '2022-01-03' }],
  ['pause digest until after new year', { first: '2021-11-10', last: '2022-01-03' }],
  ['pause the digest for now', {}],
  ['pause the digest until somebody resumes it', {}],
  ['could u pls pause the weekly digest til further notice', {}],
])('it is paused: %s', (sentence, over) => {
  expect(sarah(sentence)).toEqual({ says: 'pauses digest', over });
});

test.each([
  'pause the digest over half term',
  'can you pause the digest for the summer',
  'pause the digest while I am away',
])('days that nobody knows are no pause without an end: %s', (sentence) => {
  expect(sarah(sentence)).toEqual({ says: 'pauses digest', over: {}, unclear: true });
});

test.each(['resume the digest', 'start the digest again', 'turn the digest back on', 'cancel the pause'])(
  'it is resumed: %s',
  (sentence) => {
    expect(sarah(sentence)).toEqual({ says: 'resumes digest' });
  },
);

test.each(['post the digest at 25:00', 'send the digest at 9:75', 'post the digest at 13pm'])(
  'a time that no clock shows is asked about: %s',
  (sentence) => {
    expect(sarah(sentence)).toMatchObject({ says: 'unsure', question: { why: 'no such time' } });
  },
);

test('a day that does not exist is asked about', () => {
  expect(sarah('pause the digest until 31 November')).toMatchObject({
    says: 'unsure',
    question: { why: 'no such day' },
  });
});

test('once a digest was spoken of, “it” is that digest; after a list of items, what is left out is left out of the list', () => {
  expect(sarah('move it to Fridays', digestShown)).toEqual({
    says: 'changes digest',
    change: { weekday: 5 },
  });
  expect(sarah('include overdue', digestShown)).toEqual({
    says: 'changes digest',
    change: { include: ['overdue'] },
  });
  expect(sarah('leave out overdue', listShown).says).not.toBe('changes digest');
  expect(sarah('move it to friday', listShown).says).not.toBe('changes digest');
});

test.each([
  'stop the digest coming so early',
  'can the digest come twice a week',
  'digest every day',
  'post the digest on mondays and thursdays',
  'post the digest every other week',
])(
  'what cannot be had so is answered with the settings, and not as if nothing had been wanted: %s',
  (sentence) => {
    expect(sarah(sentence)).toEqual({ says: 'asks digest settings', unread: true });
  },
);

test.each([
  'send me the digest now',
  'digest for safeguarding effectiveness',
  'whats overdue',
  'not updated for 45 days',
  'no lead',
  'is 1.3 on fridays',
  'stop 1.3',
])('it is not about how a digest comes: %s', (sentence) => {
  expect(sarah(sentence).says).not.toMatch(/digest$|digest settings$/);
});

describe('quiet days', () => {
  const meera = (sentence: string) => heardIn(sentence, { plan: hounslow, as: 'Meera Shah' });

  test.each([
    ['no digests or nudges on 30 and 31 December', ['2021-12-30', '2021-12-31']],
    ['no digest and no nudges on 24 December', ['2021-12-24']],
    ['no nudges or digests from 29 to 31 December', ['2021-12-29', '2021-12-30', '2021-12-31']],
    ['make 30 December a quiet day', ['2021-12-30']],
    ['30 and 31 December are quiet days', ['2021-12-30', '2021-12-31']],
    ['24 and 29 to 31 December are quiet days', ['2021-12-24', '2021-12-29', '2021-12-30', '2021-12-31']],
    ['30-31 December are quiet days', ['2021-12-30', '2021-12-31']],
    ['Friday 24 December is a quiet day', ['2021-12-24']],
    ['29 to 31 December are quiet days', ['2021-12-29', '2021-12-30', '2021-12-31']],
    ['no digests or nudges on christmas day', ['2021-12-25']],
  ])('are told: %s', (sentence, days) => {
    expect(meera(sentence)).toEqual({ says: 'sets quiet days', days, quiet: true });
  });

  test.each([
    ['no digests or nudges between christmas and new year', '2021-12-25', '2022-01-01'],
    ['no digests or nudges from 24 December to new year', '2021-12-24', '2022-01-01'],
    ['no digests or nudges over xmas', '2021-12-24', '2022-01-03'],
  ])('a feast is more than its one day: %s', (sentence, first, last) => {
    const said = meera(sentence);

    const days = said.says === 'sets quiet days' ? said.days : [];
    expect([days[0], days.at(-1)]).toEqual([first, last]);
  });

  test.each(['30 December is not a quiet day any more', 'take 30 December off the quiet days'])(
    'are taken back: %s',
    (sentence) => {
      expect(meera(sentence)).toEqual({ says: 'sets quiet days', days: ['2021-12-30'], quiet: false });
    },
  );

  test.each(['what are our quiet days', 'quiet days'])('are asked for: %s', (sentence) => {
    expect(meera(sentence)).toEqual({ says: 'asks quiet days' });
  });
});
