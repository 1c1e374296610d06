import { heardIn } from '../setting';

test.each([
  ['add a rating blue: done and embedded', { kind: 'add', label: 'blue', meaning: 'done and embedded' }],
  [
    'please add a new rating called "on hold" - paused by the board',
    { kind: 'add', label: 'on hold', meaning: 'paused by the board' },
  ],
  ['add a rating called blue', { kind: 'add', label: 'blue' }],
  ['add blue to the rating scheme', { kind: 'add', label: 'blue' }],
  ['rename amber to yellow', { kind: 'change', code: 'amber', to: { label: 'yellow' } }],
  ['rename the rating at risk to yellow', { kind: 'change', code: 'amber', to: { label: 'yellow' } }],
  [
    'green means on track and evidenced',
    { kind: 'change', code: 'green', to: { meaning: 'on track and evidenced' } },
  ],
  [
    'change the meaning of red to: will not be done',
    { kind: 'change', code: 'red', to: { meaning: 'will not be done' } },
  ],
  ['green needs a reason', { kind: 'change', code: 'green', to: { needsReason: true } }],
  ["red doesn't need a reason any more", { kind: 'change', code: 'red', to: { needsReason: false } }],
  ['stop asking for a reason with amber', { kind: 'change', code: 'amber', to: { needsReason: false } }],
  ['ask for evidence with green', { kind: 'change', code: 'green', to: { asksEvidence: true } }],
  ['complete no longer asks for evidence', { kind: 'change', code: 'complete', to: { asksEvidence: false } }],
  ['remove the rating amber', { kind: 'remove', code: 'amber' }],
  ['take amber out of the rating scheme', { kind: 'remove', code: 'amber' }],
  ['remove the rating blue', { kind: 'remove', code: 'blue' }],
])('the scheme is changed by: %s', (sentence, change) => {
  expect(heardIn(sentence)).toEqual({ says: 'changes scheme', change });
});

test.each([
  'should we add a rating blue?',
  'add a rating for 1.3',
  'add a rating to 1.3: amber',
  'what does amber mean',
  'amber means what',
  'rename P1 to neglect',
  'change red to amber',
  'which reds have a reason',
  'remove the rating from 1.3',
  'P1 means neglect',
])('no rating is changed by: %s', (sentence) => {
  expect(heardIn(sentence).says).not.toBe('changes scheme');
});

test.each(['change the rating scheme', 'show the rating scheme', 'edit our rag scheme'])('%s', (sentence) => {
  expect(heardIn(sentence)).toMatchObject({ says: 'asks', query: { ask: 'contents', of: 'rating key' } });
});
