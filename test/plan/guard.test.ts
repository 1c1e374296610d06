import { personalDetailsIn } from '../../src/plan/guard';

test.each([
  ['reviewed 943 476 5919 with the nurse', 'an NHS number'],
  ['NHS no 9434765919', 'an NHS number'],
  ['pupil H801200001001 moved school', 'a pupil number'],
  ['DOB 04/05/2012 confirmed', 'a date of birth'],
  ['born on 4 May 2012', 'a date of birth'],
  ['home visit at TW3 1JL', 'a postcode'],
  ['call her on 07700 900123', 'a phone number'],
  ['ring 020 7946 0958', 'a phone number'],
  ['NI is AB 12 34 56 C', 'a National Insurance number'],
  ['write to jane.smith81@gmail.com', 'an e-mail address'],
  ['mum of Kayleigh agreed', 'a relative of a named person'],
  ["Tyler's mother was told", 'a relative of a named person'],
  ['mum of J agreed', 'a relative of a named person'],
  ['Mum of Kayleigh agreed', 'a relative of a named person'],
  ['mum Kelly moved', 'a relative of a named person'],
  ["kayleigh's mum rang", 'a relative of a named person'],
  ['visited the Smith family', "a family's name"],
  ['943\u00A0476\u00A05919', 'an NHS number'],
  ['943\u200B476\u200B5919', 'an NHS number'],
  ['943.476.5919', 'an NHS number'],
  ['９４３ ４７６ ５９１９', 'an NHS number'],
  ['SW1A\u00A01AA', 'a postcode'],
  ['(07700) 900-123', 'a phone number'],
  ['07700.900.123', 'a phone number'],
  ['re JS aged 7', "a child's age with a name"],
  ['7yo girl called Ellie', "a child's age with a name"],
  ['b. 03/04/2012', 'a date of birth'],
  ['Kayleigh, aged 7, was seen', "a child's age with a name"],
  ['a 7 year old Kayleigh', "a child's age with a name"],
])('“%s” holds %s', (text, kind) => {
  expect(personalDetailsIn(text)).toContain(kind);
});

test.each([
  ['waiting on police data'],
  ['training delivered 4 Nov, 38 attended'],
  ['recommendations of the Family X LSCPR are in hand'],
  ['learning from Child A shared with schools'],
  ['audit of 0-25 Team activity: 2 of 3 reports in'],
  ['the whole family approach is embedded'],
  ['the Early Help family offer was reviewed'],
  ['survey Oct, n=38; 71% felt listened to'],
  ['strategy 2020-22 sent to the Executive on 8 December 2021'],
  ['data sent to safeguarding@hounslow.gov.uk'],
  ['budget of 1234567890 not agreed'],
  ['reference A801200001001 is no pupil number: its check letter is wrong'],
  ['awaiting sign-off by the Chair of Safeguarding Effectiveness'],
  ['voice of the child captured in 12 of 15 cases'],
  ['mothers and fathers group consulted'],
  ['P2 3rd milestone is done'],
  ['Q4 1st week'],
  ['0-25 2021-22 34'],
  ['a child’s carer was asked'],
  ['children’s carers were asked'],
  ['Mother and Baby unit opened'],
  ['targets for under 5 year olds agreed'],
])('“%s” may be kept', (text) => {
  expect(personalDetailsIn(text)).toEqual([]);
});

test('each kind is told once, whatever its number', () => {
  expect(personalDetailsIn('TW3 1JL and TW4 6AB')).toEqual(['a postcode']);
});

test('a long hostile text is read in a moment, not in an hour', () => {
  const hostile = `${'A'.repeat(2_000)} ${'1 '.repeat(2_000)}${'mum of '.repeat(500)}`;
  expect(personalDetailsIn(hostile)).toEqual([]);
});
