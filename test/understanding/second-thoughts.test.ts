import { heardIn, shown, hounslow } from './setting';

const one = shown(hounslow, '1.3');

test.each([
  'set 1.3 to green. no wait',
  "set 1.3 to green, actually don't",
  'set 1.3 to green, actually no',
  'set 1.3 to green - only joking',
  'set 1.3 to green, scrap that',
  'set 1.3 to red because of staffing. no wait',
  '1.3 green, hold on',
  'note on 1.3: waiting for the data. never mind',
])('%s: taken back, so nothing is told', (heard) => {
  expect(heardIn(heard)).toMatchObject({ says: 'unsure', question: { why: 'which change' } });
});

test.each([
  'leave it',
  'actually leave it',
  'ok, leave it',
  'hold on',
  'forget it',
  'not now',
  'wait',
  'no wait',
  'actually no',
  'ok, never mind',
  'only joking',
])('%s: no', (heard) => {
  expect(heardIn(heard)).toEqual({ says: 'no' });
  expect(heardIn(heard, { recall: one })).toEqual({ says: 'no' });
});

test.each(['hmm', 'not sure', "I'm not sure", "I don't know", 'dunno', 'maybe', 'hmm, not sure'])(
  '%s: neither yes nor no',
  (heard) => {
    expect(heardIn(heard)).toMatchObject({ says: 'unsure', question: { why: 'which meaning' } });
    expect(heardIn(heard, { recall: one })).toMatchObject({ says: 'unsure' });
  },
);

test.each(['yes', 'actually yes', 'well, go ahead', 'yes please'])('%s: still yes', (heard) => {
  expect(heardIn(heard)).toEqual({ says: 'yes' });
});

const update = (ref: string, rating: string, why?: string) => ({
  kind: 'update',
  ref,
  rating,
  ...(why !== undefined && { why }),
});

test.each([
  [
    'set 1.3 to amber and 1.2 to red because of data',
    [update('1.3', 'amber', 'data'), update('1.2', 'red', 'data')],
  ],
  [
    '1.3 amber, 1.2 red because data is late',
    [update('1.3', 'amber', 'data is late'), update('1.2', 'red', 'data is late')],
  ],
  [
    '1.3 amber because of staffing and 1.2 red because of data',
    [update('1.3', 'amber', 'staffing'), update('1.2', 'red', 'data')],
  ],
  ['1.3 green and 1.2 red because of data', [update('1.3', 'green'), update('1.2', 'red', 'data')]],
  ['1.3 amber. 1.2 red because of data', [update('1.3', 'amber'), update('1.2', 'red', 'data')]],
])('%s: the reason is that of every rating that wants one', (heard, commands) => {
  expect(heardIn(heard)).toEqual({ says: 'tells', plan: hounslow, commands });
});
