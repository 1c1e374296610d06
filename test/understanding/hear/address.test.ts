import { withoutAddress } from '../../../src/understanding/hear/address';
import { heardIn, hearingOf } from '../setting';

const without = (said: string) => withoutAddress(said, hearingOf());

test.each([
  ["what's happening with 4.3 then, butt?", "what's happening with 4.3 then?"],
  ["what's late, duck", "what's late"],
  ["what's late innit", "what's late"],
  ['1.3 is amber, mate', '1.3 is amber'],
  ['1.3 is amber hen', '1.3 is amber'],
  ["4.1's gone amber see, one report is late, there we are then", "4.1's gone amber, one report is late"],
  ['1.3 amber like, cos nobody came', '1.3 amber, cos nobody came'],
  ["red if I'm honest", 'red'],
])('“%s” says “%s”', (said, means) => {
  expect(without(said)).toBe(means);
});

test.each([
  "what's 1.3 like",
  'what about the young man',
  'note on 1.3: spoke to the boss',
  'assign 1.3 to Tom Duck',
  'let me see',
  '1.3 is green innit',
  '1.3 is green, eh',
  '1.3 is amber, like 1.4 and 1.5',
])('“%s” is left whole', (said) => {
  expect(without(said)).toBe(said);
});

test('a doubt behind a statement is still asked about', () => {
  for (const said of ['1.3 is green innit', '1.3 is green, eh', '1.3 is green, innit, mate'])
    expect(heardIn(said).says).not.toBe('tells');
});
