import { heardIn } from '../setting';

const moved = (ref: string, forecast: string, why?: string) => ({
  says: 'tells',
  commands: [{ kind: 'update', ref, forecast, ...(why !== undefined && { why }) }],
});

test.each([
  [
    'new date for 2.4 is 18/2/22, youth council only sits monthly',
    moved('2.4', '2022-02-18', 'youth council only sits monthly'),
  ],
  ['forecast for 1.5 is 3/12', moved('1.5', '2021-12-03')],
  ['forecast on 2.2 end of march', moved('2.2', '2022-03-31')],
  ['1.6 forecast 11 march', moved('1.6', '2022-03-11')],
  ['2.5 new date 31 march, no venue', moved('2.5', '2022-03-31', 'no venue')],
])('%s', (said, expected) => {
  expect(heardIn(said, { as: 'Sarah Okafor' })).toMatchObject(expected);
});

test.each(['is the forecast for 1.5 3/12', 'what is the new date for 2.4', 'the forecast for 1.5 was 3/12'])(
  '“%s” moves nothing',
  (said) => {
    expect(heardIn(said, { as: 'Sarah Okafor' })).not.toMatchObject({ says: 'tells' });
  },
);
