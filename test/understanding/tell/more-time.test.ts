import { heardIn, hounslow, shown } from '../setting';

const month = { months: 1 };
const wants = (ref: string, more: unknown, why?: string) => ({
  says: 'wants time',
  plan: hounslow,
  ref,
  more,
  ...(why && { why }),
});

test.each([
  ['can I have another month on 1.3', wants('1.3', month)],
  ['Can we have another month on 1.3 please?', wants('1.3', month)],
  [
    'could I get two more weeks on 1.3 because the audit slipped',
    wants('1.3', { days: 14 }, 'the audit slipped'),
  ],
  ['please can I have a couple more months for 2.1', wants('2.1', { months: 2 })],
  ['we need another fortnight on 1.4, schools are late', wants('1.4', { days: 14 }, 'schools are late')],
  ['can I get an extension of two weeks on the neglect audit', wants('1.4', { days: 14 })],
  ['could you give us an extra 10 days on 1.3', wants('1.3', { days: 10 })],
  ['can we have an extension on 1.3 of one month', wants('1.3', month)],
])('so much more is asked for: %s', (sentence, meant) => {
  expect(heardIn(sentence)).toEqual(meant);
});

test.each([
  ['can I have until end of March on 2.1, police data late', '2.1', '2022-03-31', 'police data late'],
  ['we need an extension on 1.4 until the end of January', '1.4', '2022-01-31', undefined],
  ['could we have a bit more time on 1.4, to 20 December please', '1.4', '2021-12-20', undefined],
])('a day that is asked for is a date told: %s', (sentence, ref, forecast, why) => {
  const update = { kind: 'update', ref, forecast, ...(why !== undefined && { why }) };
  expect(heardIn(sentence)).toEqual({ says: 'tells', plan: hounslow, commands: [update] });
});

test('of the item just shown, where none is named', () => {
  const recall = shown(hounslow, '1.3');
  expect(heardIn('can I have another month', { recall })).toEqual(wants('1.3', month));
});

test('without an amount it is asked how much', () => {
  expect(heardIn('can I have more time on 1.3')).toMatchObject({
    says: 'unsure',
    question: {
      why: 'which day',
      choices: [
        { says: 'can I have two more weeks on 1.3' },
        { says: 'can I have another month on 1.3' },
        {},
      ],
    },
  });
});

test.each([
  'do I need another month on 1.3',
  'should we have another month on 1.3',
  'can I have another month on 1.3 if the data is late',
  "we don't need another month on 1.3",
  'can I have 1.3',
  'can we have until the end of March',
  'can I have the milestones due in the next month',
  'can I have what changed on 1.3 last month',
])('nothing is asked for by: %s', (sentence) => {
  expect(['tells', 'wants time']).not.toContain(heardIn(sentence).says);
});

test.each([
  'what did you do about my request',
  'any news on my request?',
  'what happened to my request',
  'has my request been granted',
  'what have I asked for',
])('what became of it: %s', (sentence) => {
  expect(heardIn(sentence)).toEqual({ says: 'asks own requests' });
});
