import { asWritten } from '../../../src/understanding/hear/dictated';
import { heardIn } from '../setting';

test.each([
  ['three point one is green comma every school is back', '3.1 is green, every school is back'],
  ['one point four red full stop the pathway is late full stop', '1.4 red. the pathway is late.'],
  ['what is overdue in neglect question mark', 'what is overdue in neglect?'],
  ["that one's done full stop", "that one's done."],
  ['new line just C S A please', 'just CSA please'],
  ['progress on that one colon two joint operations', 'progress on that one: two joint operations'],
  ['the open quote multi hyphen agency close quote one comma please', 'the "multi-agency" one, please'],
  ['3.1 amber comma open bracket heads dash two of them close bracket', '3.1 amber, (heads - two of them)'],
  ['did the twenty seventeen plan say so', 'did the 2017 plan say so'],
  ['by the first of May two thousand and twenty two', 'by the first of May 2022'],
  ['in twenty twenty one', 'in 2021'],
  ['the twenty twenty one to twenty two actions', 'the 2021-22 actions'],
  ['the twenty seventeen to nineteen plan', 'the 2017-19 plan'],
  ['the twenty first of may', 'the 21st of may'],
  ['B five point two amber', 'B5.2 amber'],
  ['b five point twelve amber', 'b5.12 amber'],
  ['two dot four', '2.4'],
  ['one point twenty one', '1.21'],
  ['three point s four', '3.S4'],
  ['two point two point c', '2.2.c'],
  ['B 5.2 amber', 'B5.2 amber'],
  ['the C S A strategy', 'the CSA strategy'],
  ['the I M R s and the T and F group', 'the IMRs and the T&F group'],
  ['which ones name the G C P two question mark', 'which ones name the GCP2?'],
  ['are C S E two actions late question mark', 'are CSE two actions late?'],
  ['A two point three is late', 'A2.3 is late'],
  ['give me a two point three update', 'give me a 2.3 update'],
])('“%s” is written “%s”', (spoken, written) => {
  expect(asWritten(spoken)).toBe(written);
});

test.each([
  'at this point one of two is back',
  'at one point two schools were late',
  "there's a question mark over 2.3",
  'we put a full stop to the work',
  '1.3 full stop to the work',
  'the comma in 1.3 is missing',
  'new line manager for 1.3',
  'dash open bracket hyphen',
  'parts A B',
  'give a 1.3 update',
  'what do I owe',
])('“%s” was typed, and is left alone', (typed) => {
  expect(asWritten(typed)).toBe(typed);
});

test('a dictated rating is told with its reason', () => {
  expect(heardIn('three point one is amber comma two schools are late', { as: 'Paul Greer' })).toMatchObject({
    says: 'tells',
    commands: [{ ref: '3.1', rating: 'amber', why: 'two schools are late' }],
  });
});
