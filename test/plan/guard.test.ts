import { guardNotes, hostileUnits, scoreGuard, sealedNotes } from '../../bench/guard-notes';
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
  ['Tyler (9) was late', "a child's age with a name"],
  ['Girl aged 13 was seen', "a child's age with a name"],
  ["Kayleigh's stepdad moved in", 'a relative of a named person'],
  ['zainabs nan rang', 'a relative of a named person'],
  ['the Okonkwo family moved', "a family's name"],
  ['family called Pritchard moved', "a family's name"],
  ['JS was seen at home', "a child's initials"],
  ['child initials AB', "a child's initials"],
  ['re K.L.', "a child's initials"],
  ['12 Oak Road', 'a street address'],
  ['police called to 14 st johns rd on Saturday', 'a street address'],
  ['flat 4, Churchill House', 'a street address'],
  ['case ref 48213', 'a case reference'],
  ['LCS 109288', 'a case reference'],
  ['Mosaic ID: 55012', 'a case reference'],
  ['case no. 7741/22', 'a case reference'],
  ['social care ID 2003918', 'a case reference'],
  ['she disclosed to her teacher', 'what happened to one child'],
  ['discolsed: no. she dislcosed to her tutor', 'what happened to one child'],
  ['he is on a CP plan', 'what happened to one child'],
  ['the boy was placed with foster carers', 'what happened to one child'],
  ['section 47 on the girl', 'what happened to one child'],
  ['strategy discussion about her', 'what happened to one child'],
  ['s.47 on a 3 year old', 'what happened to one child'],
  ['Zbigniew disclosed to his tutor', 'what happened to one child'],
  ['mum is not engaging', 'what happened to one child'],
  ['went missing from foster care on Sat night', 'what happened to one child'],
])('“%s” holds %s', (text, kind) => {
  expect(personalDetailsIn(text, 'normal')).toContain(kind);
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
  ['Sarah Okafor to chase police data'],
  ['JS to circulate the minutes'],
  ['front door is 0300 123 4043, NSPCC 0808 800 5000'],
  ['MASH duty line 020 8583 6600 unchanged'],
  ['j.osei@barnardos.org.uk has the flyers'],
  ['info@venue.co.uk holds the booking'],
  ['16-17 year olds presenting as homeless'],
  ['0-5s pathway drafted'],
  ['Baby T rapid review and Child A review are published'],
  ['Strengthening Families, Think Family and Family Hubs'],
  ['children on a CP plan are up 4%'],
  ['if she discloses do not ask leading questions'],
  ['meeting at Park Road, 12 cases in the sample'],
  ['Mosaic upgrade 2022, LCS 55,000 records'],
  ['babies born after 1 September 2021'],
  ["what's Sarah got"],
  ['who chairs it, she or he'],
  ['she will bring the paper to the October meeting'],
  ['Neil Foster and Lucy Ward to report'],
])('“%s” may be kept', (text) => {
  expect(personalDetailsIn(text, 'normal')).toEqual([]);
});

test('each kind is told once, whatever its number', () => {
  expect(personalDetailsIn('TW3 1JL and TW4 6AB', 'normal')).toEqual(['a postcode']);
});

test.each([
  ['of ours', guardNotes],
  ['that were sealed until the rules were finished', sealedNotes],
])('of notes %s, 95%% of what must be caught is, and 2%% of the rest at most', (_whose, notes) => {
  const { missed, falseAlarms, recall, falseAlarmRate } = scoreGuard(notes());
  const told = { missed, falseAlarms };
  expect({ ...told, holds: recall >= 95 && falseAlarmRate <= 2 }).toEqual({ ...told, holds: true });
});

test.each(hostileUnits)('4,000 characters of “%s” come to an end; how soon is for the bench', (unit) => {
  expect(Array.isArray(personalDetailsIn(unit.repeat(4_000 / unit.length), 'normal'))).toBe(true);
});

test('a long hostile text is read in a moment, not in an hour', () => {
  const hostile = `${'A'.repeat(2_000)} ${'1 '.repeat(2_000)}${'mum of '.repeat(500)}`;
  expect(personalDetailsIn(hostile, 'normal')).toEqual([]);
});
