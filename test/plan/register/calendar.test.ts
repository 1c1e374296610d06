import { withMeeting } from '../../../src/plan/register/calendar';
import { aPartnership } from '../../support/plan-builder';

const meetings = [
  { group: 'board', day: '2021-12-08' },
  { group: 'board', day: '2022-03-09' },
  { group: 'exec', day: '2021-12-08' },
];
const after = (plan: Parameters<typeof withMeeting>[1]) =>
  withMeeting(aPartnership({ meetings }), plan).meetings.map(({ group, day }) => `${group} ${day}`);

test.each([
  [
    'a new one stands in its place among the days',
    { group: 'board', to: '2022-01-12' },
    ['board 2021-12-08', 'exec 2021-12-08', 'board 2022-01-12', 'board 2022-03-09'],
  ],
  [
    'one that moves is gone from its old day, and nobody else’s is',
    { group: 'board', from: '2021-12-08', to: '2021-12-15' },
    ['exec 2021-12-08', 'board 2021-12-15', 'board 2022-03-09'],
  ],
  [
    'one that is off is gone',
    { group: 'board', from: '2021-12-08' },
    ['exec 2021-12-08', 'board 2022-03-09'],
  ],
  [
    'a day planned twice is there once',
    { group: 'board', to: '2022-03-09' },
    ['board 2021-12-08', 'exec 2021-12-08', 'board 2022-03-09'],
  ],
])('%s', (_what, plan, expected) => {
  expect(after(plan)).toEqual(expected);
});
