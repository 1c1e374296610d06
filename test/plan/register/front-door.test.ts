import { frontDoorLines, frontDoorProblem, withFrontDoor } from '../../../src/plan/register/front-door';
import { aPartnership } from '../../support/plan-builder';

test('that 999 comes first is said whatever the wording says', () => {
  const worded = withFrontDoor(aPartnership(), 'Do not ring 999. Ring the MASH.');
  expect(frontDoorLines(worded)).toEqual([
    'In immediate danger, ring 999 now.',
    'Do not ring 999. Ring the MASH.',
  ]);
});

test.each([
  'Worried about a child? Ring the MASH on 020 8583 6600, 9 to 5; out of hours 020 8583 2222.',
  'Ring the front door on 0300 555 1384, or write to mash@herefordshire.gov.uk.',
  "Ring Children's Services: the duty team answers 01432 260800. 999 if a child is in immediate danger.",
])('a service’s own number and address may stand in it: %s', (words) => {
  expect(frontDoorProblem(words)).toBeUndefined();
});

test.each([
  ['a mobile', 'Ring the MASH on 07700 900123.'],
  ['a number that nobody’s name is beside', 'If you are worried, ring 020 8583 6600.'],
  ['somebody’s own address', 'Write to jo.bloggs@gmail.com.'],
  ['a child', 'Ring the MASH about Kayleigh, dob 3/4/2012.'],
])('%s may not', (_what, words) => {
  expect(frontDoorProblem(words)?.is).toBe('personal details');
});

test('nothing, and a page, are no wording', () => {
  expect(frontDoorProblem('…')).toEqual({ is: 'nothing said' });
  expect(frontDoorProblem('Ring the MASH. '.repeat(50))).toEqual({ is: 'too long', limit: 600 });
});
