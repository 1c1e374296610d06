import { heardIn } from '../setting';

test.each([
  ['yes', 'aye go on, yes'],
  ['yes', 'aye, yes'],
  ['yes', 'go on then'],
  ['yes', 'yep do it'],
  ['yes', 'yes pls'],
  ['yes', 'sure thing'],
  ['yes', "that's the one"],
  ['yes', 'save it please'],
  ['yes', 'wey aye man'],
  ['no', 'nah leave it'],
  ['no', 'na ta'],
  ['no', 'aye, no, leave it be'],
  ['no', "don't save that"],
  ['thanks', 'ta duck'],
  ['thanks', 'sound'],
  ['thanks', "that's grand"],
  ['thanks', 'tidy'],
])('%s: %s', (says, said) => {
  expect(heardIn(said)).toEqual({ says });
});

test.each([
  'aye inside a sentence',
  "aye, what's late",
  'sound with anything behind it',
  'sure about 2.3',
  'go on about neglect',
  'absolutely no dates',
  'grand plan',
])('“%s” is more than yes, no or thanks', (said) => {
  expect(['yes', 'no', 'thanks']).not.toContain(heardIn(said).says);
});
