import { guardNotes, hostileUnits } from '../../bench/guard-notes';
import { personalDetailsIn, strictnessOf } from '../../src/plan/guard';

test.each([
  ['front door is 0300 123 4043', 'a phone number'],
  ['MASH duty line 020 8583 6600 unchanged', 'a phone number'],
  ['the helpline is 0808 800 5000', 'a phone number'],
  ['info@venue.co.uk holds the booking', 'an e-mail address'],
  ['data sent to safeguarding@hounslow.gov.uk', 'an e-mail address'],
  ['16-17 year olds presenting as homeless', "somebody's age"],
  ['a seven-year-old asked for it', "somebody's age"],
  ['targets for under 5s agreed', "somebody's age"],
  ['those aged 9 were asked', "somebody's age"],
  ['JS to circulate the minutes', "somebody's initials"],
  ['K.L. has it', "somebody's initials"],
  ['Kayleigh and other children were asked', 'a name beside a child'],
  ['children like Okonkwo were asked', 'a name beside a child'],
  ['the pupil knows Tyler', 'a name beside a child'],
  ['Tom met the family', 'a name beside a child'],
])('a strict guard refuses “%s” for %s, and a normal one keeps it', (text, kind) => {
  expect(personalDetailsIn(text, 'strict')).toContain(kind);
  expect(personalDetailsIn(text, 'normal')).toEqual([]);
});

test.each([
  ['waiting on police data'],
  ['training delivered 4 Nov, 38 attended'],
  ['recommendations of the Family X LSCPR are in hand'],
  ['learning from Child A shared with schools'],
  ['Sarah Okafor to chase police data'],
  ['audit of 0-25 Team activity: 2 of 3 reports in'],
  ['children in Hounslow were asked by Early Help'],
  ['the CSA and CSE pathways are with MACE'],
  ['ring 999 or 101'],
  ['budget of 1234567890 not agreed'],
  ['done in 3 months, 12 years after the first'],
])('a strict guard keeps “%s”', (text) => {
  expect(personalDetailsIn(text, 'strict')).toEqual([]);
});

test('what a normal guard refuses a strict one refuses too, each kind once', () => {
  for (const note of guardNotes().caught) {
    const [normal, strict] = [personalDetailsIn(note, 'normal'), personalDetailsIn(note, 'strict')];
    expect(strict).toEqual(expect.arrayContaining([...normal]));
    expect(new Set(strict).size).toBe(strict.length);
  }
});

test.each(hostileUnits)('4,000 characters of “%s” come to an end for a strict guard too', (unit) => {
  expect(Array.isArray(personalDetailsIn(unit.repeat(4_000 / unit.length), 'strict'))).toBe(true);
});

test('a partnership that never said has the normal guard', () => {
  expect([strictnessOf({}), strictnessOf({ guard: 'strict' })]).toEqual(['normal', 'strict']);
});
