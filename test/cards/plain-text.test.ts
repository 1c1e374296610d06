import { plainText, summaryOf } from '../../src/cards/plain-text';
import type { CardName } from '../../src/cards/views';
import { bareCards, fullCards } from './sample-cards';

const full = (name: CardName) => fullCards.find(({ card }) => card === name)!;

test('a list says what was understood and each line with its rating, date and reason', () => {
  expect(plainText(full('list')).split('\n')).toEqual([
    'Late in P1 Neglect',
    'Understood: Overdue · P1 Neglect · Hounslow 2021/23',
    '2 of 7 milestones are late; 3 are not rated.',
    '1 red · 1 amber · 2 green · 3 not rated',
    '1.3 Trial of multi-agency chronologies in neglect cases — 🔴 Red · due Sep 2021 · 41 days late · ' +
      'Chair of Safeguarding Effectiveness Sub-Group (why: Two agencies have not sent their chronologies yet)',
    '1.4 Audit of practice against the Neglect Strategy — 🟠 Amber · due Oct 2021 · 10 days late · ' +
      'Chair of Safeguarding Effectiveness Sub-Group',
    '1.6 Revise the Neglect Strategy — ⚪ Not rated · Dec 2021 - Jan 2022 · window opens 1 December',
  ]);
});

test('an item says its rating with its meaning, its facts, and what was not saved', () => {
  const said = plainText(full('item'));

  expect(said).toContain('🔴 Red — off track');
  expect(said).toContain('Progress: under way, 2 of 3');
  expect(said).toContain('Evidence: Trial report https://example.org/trial-report');
  expect(said).toContain('Not saved. Red wants a reason.');
});

test('a proposal says before and after, and what it waits for', () => {
  expect(plainText(full('proposal'))).toContain('Rating: 🔴 Red → 🟠 Amber');
  expect(plainText(full('proposal'))).toMatch(/Say why, then confirm or cancel\.$/);
});

test('a question numbers its ways on', () => {
  expect(plainText(full('question')).split('\n')).toEqual([
    'Which audit?',
    'Two milestones in this plan are audits.',
    '1) 1.4 Audit against the Neglect Strategy  2) 3.5 Further audit',
  ]);
});

test('history says when, who, what and why', () => {
  expect(plainText(full('history'))).toContain(
    'today · Sarah Okafor — Rating: amber → red (why: Two agencies are late)',
  );
});

test('a digest says its sections, what they leave out, and its key', () => {
  expect(plainText(full('digest')).split('\n').slice(3)).toEqual([
    'Red and amber',
    '• 🔴 Red · 1.3 Chronologies trial: two agencies are late',
    '• 🟠 Amber · 1.4 Audit against the Neglect Strategy',
    'above: 1.1 (since 3 November)',
    'and 2 more',
    'Due in 14 days',
    '• 2.2 Deep dive — in 9 days',
    'Not updated',
    '• 2 items never updated — 2.4 and 2.5',
    'Over to you',
    '• Sarah Okafor — 1.3 and 1.4',
    '• Designated nurse (nobody in post) — 2.2',
    '🔴 Red off track · 🟠 Amber at risk · 🟢 Green on track · 🔵 Complete done · ⚪ Not rated',
  ]);
});

test.each([
  ['list', 'Late in P1 Neglect: 2 of 7 milestones are late; 3 are not rated.'],
  ['item', '1.3 Chronologies trial: 🔴 Red'],
  ['history', 'History of 1.3: today, Rating: amber → red'],
  ['proposal', 'Change 1.3?: Rating 🔴 Red → 🟠 Amber; Now expected by Sep 2021 → 30 November 2021'],
  ['question', 'Which audit?: Two milestones in this plan are audits.'],
  ['text', 'Priorities of Hounslow 2021/23: The plan has four priorities.'],
  ['digest', 'Safeguarding Effectiveness: this week: 1 red, 1 amber, 2 late; 4 of 13 not rated.'],
  ['help', 'What I can do: I keep the Hounslow plan. Press an example to try it.'],
] as const)('the notification of a %s says: %s', (name, line) => {
  expect(summaryOf(full(name))).toBe(line);
});

test.each(bareCards)('a bare $card says no more than it has', (card) => {
  expect(plainText(card)).not.toMatch(/undefined|null|^\s*$|\n\n| — $/m);
  expect(summaryOf(card)).toMatch(/^\S/);
});

test('a notification is one line, and not longer than a notification shows', () => {
  const long = {
    card: 'text',
    view: { title: 'Plan', paragraphs: ['one\ntwo '.repeat(99)], bullets: [], buttons: [] },
  } as const;

  expect(summaryOf(long)).toMatch(/^Plan: one two one [^\n]*…$/);
  expect(summaryOf(long).length).toBeLessThanOrEqual(180);
});
