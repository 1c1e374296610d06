import type { NudgingWanted } from '../../../src/plan/command';
import type { ContactChange } from '../../../src/plan/contact';
import { heardIn, hounslow, shown, type Scene } from '../setting';

const friday: NudgingWanted = { how: 'remind', on: '2021-11-12' };
const december: NudgingWanted = { how: 'snooze', until: '2021-12-01' };
const aWeek: NudgingWanted = { how: 'snooze', until: '2021-11-17' };

test.each<[string, string, NudgingWanted, Scene?]>([
  ['remind me on friday about 2.2', '2.2', friday],
  ['remind me about 2.2 on friday', '2.2', friday],
  ['can you remind me on Friday about 2.2?', '2.2', friday],
  ['please remind me tomorrow to update 1.3', '1.3', { how: 'remind', on: '2021-11-11' }],
  ['nudge me about 2.2 on friday', '2.2', friday],
  ['remind me about 2.2 in 3 days', '2.2', { how: 'remind', on: '2021-11-13' }],
  ['remind me about 1.3 next week', '1.3', { how: 'remind', on: '2021-11-15' }],
  ['remind me of 1.3 before 1 december', '1.3', { how: 'remind', on: '2021-11-30' }],
  ['set a reminder for 1.3 on 1 December', '1.3', { how: 'remind', on: '2021-12-01' }],
  ['remind me about it on friday', '1.3', friday, { recall: shown(hounslow, '1.3') }],
  ['remind me on friday', '1.3', friday, { recall: shown(hounslow, '1.3') }],
  ['remind me about the complex case panel on friday', '1.5', friday],
  ['snooze 1.3 until 1 december', '1.3', december],
  ['snooze 1.3', '1.3', aWeek],
  ['snooze it for a week', '1.3', aWeek, { recall: shown(hounslow, '1.3') }],
  ['snooze 1.3 for 2 weeks please', '1.3', { how: 'snooze', until: '2021-11-24' }],
  ["don't nudge me about 1.3 until 1 december", '1.3', december],
  ['never nudge me about 1.3', '1.3', { how: 'never' }],
  ['dont remind me about 1.3 again', '1.3', { how: 'never' }],
  ['stop nudging me about 1.3', '1.3', { how: 'never' }],
  ['nudge me about 1.3 again', '1.3', { how: 'as usual' }],
  ['start nudging me about 1.3 again', '1.3', { how: 'as usual' }],
  ['unsnooze 1.3', '1.3', { how: 'as usual' }],
  ['stop snoozing 1.3', '1.3', { how: 'as usual' }],
  ['cancel the reminder about 1.3', '1.3', { how: 'as usual' }],
])('%s', (words, ref, wants, setting = {}) => {
  expect(heardIn(words, setting)).toEqual({
    says: 'tells',
    plan: hounslow,
    commands: [{ kind: 'nudging', ref, wants }],
  });
});

test.each<[string, ContactChange]>([
  ['nudge me after 2pm', { set: 'after', time: '14:00' }],
  ['only nudge me after 14:30', { set: 'after', time: '14:30' }],
  ['nudge me at 8', { set: 'after', time: '08:00' }],
  ["don't nudge me before noon", { set: 'after', time: '12:00' }],
  ['nudge me at any time', { set: 'any time' }],
  ["don't nudge me on Fridays", { set: 'not on', weekdays: [5] }],
  ['never nudge me on mondays or fridays', { set: 'not on', weekdays: [1, 5] }],
  ['nudge me on fridays again', { set: 'again on', weekdays: [5] }],
  ['nudge me on any day', { set: 'any day' }],
  ['stop nudging me', { set: 'off' }],
  ['no more reminders please', { set: 'off' }],
  ["don't nudge me any more", { set: 'off' }],
  ['start nudging me again', { set: 'on' }],
  ['turn my nudges back on', { set: 'on' }],
  ["I'm back at work", { set: 'on' }],
])('%s', (words, change) => {
  expect(heardIn(words)).toEqual({ says: 'sets contact', change });
});

/** Until a day is up to it; from a day to another is both. */
test.each([
  ["I'm on leave from 20 December to 3 January", '2021-12-20', '2022-01-04'],
  ["I'm on leave from 1 November to 19 November", '2021-11-10', '2021-11-20'],
  ["I'll be on annual leave 20 to 31 december", '2021-12-20', '2022-01-01'],
  ["I'm away 20th to the 24th of december", '2021-12-20', '2021-12-25'],
  ["I'm away next week", '2021-11-15', '2021-11-22'],
  ["I'm away from Monday to Friday", '2021-11-15', '2021-11-20'],
  ["I'm off tomorrow", '2021-11-11', '2021-11-12'],
  ['I will be on leave for a week from 6 december', '2021-12-06', '2021-12-13'],
  ['pause my nudges till January', '2021-11-10', '2022-01-01'],
  ['pause my nudges until the end of november', '2021-11-10', '2021-12-01'],
  ['pause my nudges over christmas', '2021-12-20', '2022-01-04'],
  ['pause my nudges until after new year', '2021-11-10', '2022-01-04'],
  ['stop nudging me until monday', '2021-11-10', '2021-11-15'],
  ["don't nudge me before 4 January", '2021-11-10', '2022-01-04'],
  ['no nudges until 3 January please', '2021-11-10', '2022-01-03'],
  ['snooze everything for a week', '2021-11-10', '2021-11-17'],
  ['mute me for a fortnight', '2021-11-10', '2021-11-24'],
])('%s', (words, from, until) => {
  expect(heardIn(words)).toEqual({ says: 'sets contact', change: { set: 'away', from, until } });
});

test.each([
  ["I'm away until Monday 22 November", '2021-11-10', '2021-11-22'],
  ["I'm on leave from Monday 20 December to Monday 3 January", '2021-12-20', '2022-01-04'],
  ["I'm away 20th-31st December", '2021-12-20', '2022-01-01'],
  ['no nudges or reminders over Christmas', '2021-12-20', '2022-01-04'],
  ["I'm away 24-31 December", '2021-12-24', '2022-01-01'],
  ["I'm away from the 20th to the 31st of December", '2021-12-20', '2022-01-01'],
  ["I'm away from today until Monday", '2021-11-10', '2021-11-15'],
  ["I'm off sick until Monday", '2021-11-10', '2021-11-15'],
])('%s', (words, from, until) => {
  expect(heardIn(words)).toEqual({ says: 'sets contact', change: { set: 'away', from, until } });
});

test.each([
  ["I'm off on Fridays", [5]],
  ['mute the nudges on Mondays and Fridays', [1, 5]],
])('every week: %s', (words, weekdays) => {
  expect(heardIn(words)).toEqual({ says: 'sets contact', change: { set: 'not on', weekdays } });
});

test.each([
  "I'm away next week and over Christmas",
  "I'm away Monday and Friday",
  "I'm away from Wednesday next week",
  "I'm away after Monday",
  "I'm away for 2 weeks until 24 November",
  "I'm away from Dec 20 to Jan 3",
])('days that are no one time are asked about: %s', (words) => {
  expect(heardIn(words)).toEqual({ says: 'pauses nudges' });
});

test.each(['pause my nudges', 'snooze everything', "I'm on leave", "I'm away from friday"])(
  'whoever says only “%s” is asked until when',
  (words) => {
    expect(heardIn(words)).toEqual({ says: 'pauses nudges' });
  },
);

test.each([
  'Tom is on leave next week',
  'am I away next week?',
  "I'm on leave, what's overdue",
  'pause my nudges about 1.3 until friday',
  "I'm off 1.3",
  "don't nudge me before 10 on Friday",
  "I'm away 13, 20 and 27 December",
  'snooze them all',
])('nobody is away by: %s', (words) => {
  expect(heardIn(words).says).not.toMatch(/sets contact|pauses nudges/);
});

test.each(['what will you nudge me about', 'my reminders', 'when do you nudge me?', 'show my nudges'])(
  '%s',
  (words) => {
    expect(heardIn(words)).toEqual({ says: 'asks nudges' });
  },
);

test.each([
  "who hasn't updated before the board",
  'who hasnt updated for the exec?',
  'who has not updated their milestones ahead of the next exec',
  'chase everyone who hasnt updated before the Executive Board',
  'chase whoever hasnt updated before the exec',
])('%s', (words) => {
  expect(heardIn(words)).toMatchObject({ says: 'asks who has not updated' });
});

test.each([
  ['chase everyone who hasnt updated since sept', '2021-10-01'],
  ["chase everyone who hasn't updated since September", '2021-10-01'],
  ['chase those who have not updated since 1 October', '2021-10-01'],
  ['chase whoever hasnt updated since september', '2021-10-01'],
  ["please chase people who haven't updated for 60 days", '2021-09-11'],
  ['nudge all the leads who have not reported since the last board', '2021-09-22'],
])('%s', (words, since) => {
  expect(heardIn(words)).toEqual({ says: 'chases since', since });
});

test.each([
  "chase everyone who hasn't updated by friday",
  "should we chase everyone who hasn't updated since september?",
  "don't chase everyone who hasn't updated since september",
  "chase everyone who hasn't updated since next friday",
])('nobody is chased by: %s', (words) => {
  expect(heardIn(words)).not.toMatchObject({ says: 'chases since' });
});

test.each([
  ['nudge leads 5 working days before our meetings', { days: 5 }],
  ['please nudge the leads three days before we meet', { days: 3 }],
  ["don't nudge leads before our meetings", { days: 0 }],
  ['nudge leads a week before our meetings', { days: 5 }],
  ['nudge leads 2 working days before the executive board', { days: 2, group: 'executive-board' }],
  ["don't nudge the leads ahead of board meetings", { days: 0, group: 'executive-board' }],
])('%s', (words, wanted) => {
  expect(heardIn(words)).toEqual({ says: 'sets nudge before', ...wanted });
});

test.each([
  'will you nudge leads 5 working days before our meetings?',
  'nudge leads before our meetings',
  'nudge Tom 5 days before our meetings',
  'nudge leads 5 days before Christmas',
])('how long before meetings is not set by: %s', (words) => {
  expect(heardIn(words)).not.toMatchObject({ says: 'sets nudge before' });
});

test.each([
  'remind me what our vision is',
  'remind me to mark 1.3 green on friday',
  'remind Tom about 1.3 on Friday',
  'will you nudge me about 1.3?',
  'should I snooze 1.3?',
  'tell Tom to stop nudging me',
  'nudge me after 25:00',
  "don't nudge me on Blursdays",
  'note on 1.3: remind me on friday',
  'snooze everything',
])('nothing of one’s own nudges is said by: %s', (words) => {
  const heard = heardIn(words);
  expect(heard.says).not.toMatch(/contact|asks nudges|asks who/);
  expect(JSON.stringify(heard)).not.toContain('"kind":"nudging"');
});

test('a reminder comes once, and one for every Friday is not made one for this Friday', () => {
  expect(heardIn('remind me about 1.3 every friday')).toEqual({ says: 'half said', order: 'remind' });
});
