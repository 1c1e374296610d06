import '../support/matchers';
import { conversation } from '../support/conversation';

const speakers: Readonly<Record<string, string>> = {
  'hounslow-2021-23': 'Meera Shah',
  'herefordshire-2021-24': 'Carol Price',
  'herefordshire-2017-19': 'Carol Price',
  'hampshire-2020-23': 'Rachel Dunn',
  'shropshire-2019-22': 'Mary Poole',
};

test.each([
  [
    'hounslow-2021-23',
    'who agreed the priorities',
    'Governance: Priorities agreed by the Executive Board, April 2021 (line 19)',
  ],
  ['hounslow-2021-23', 'how is progress reported', 'Reporting: Progress goes to the Executive Board'],
  [
    'herefordshire-2021-24',
    "what must a subgroup's work plan contain",
    'Rule: Each subgroup has a work plan with lead person',
  ],
  [
    'herefordshire-2021-24',
    'how often do the partners meet',
    'Monitoring: Safeguarding Partners Executive Board, bi-monthly',
  ],
  ['herefordshire-2021-24', 'who are the three safeguarding partners', 'West Mercia Police'],
  ['hampshire-2020-23', 'what is joint with IOW', 'Joint work of A2 Responding to Neglect'],
  ['hampshire-2020-23', 'HIPS', 'Action B5.2'],
  ['hampshire-2020-23', 'what goes to the Board', 'Takes concerns, and also successes and good practice'],
  ['herefordshire-2017-19', 'what must CSE and Missing do on neglect', 'that cell of the table is empty'],
  ['herefordshire-2021-24', 'the pledge', 'Pledge: Children at the heart of it all (line 8)'],
  ['hounslow-2021-23', 'what runs until 2022', 'End of P2 Child Sexual Abuse: A priority until 2022'],
  ['shropshire-2019-22', 'measures that should go down', 'Monitoring measure 1.M5'],
  ['shropshire-2019-22', 'KASiSB', 'Joint work of P1 Exploitation: Joint with KASiSB (line 37)'],
  ['shropshire-2019-22', 'CDOP', 'Core business item C8'],
  ['shropshire-2019-22', 'annual report', 'Reporting: An annual report says'],
  [
    'shropshire-2019-22',
    'domestic abuse',
    'Rule: Domestic abuse is core business here; the CSP leads on it (line 33)',
  ],
  ['shropshire-2019-22', 'who leads domestic abuse', 'the CSP leads on it'],
  [
    'shropshire-2019-22',
    'how often does the Executive look at this',
    'Executive group, quarterly: Monitors progress',
  ],
])('of %s: %s', async (plan, said, answer) => {
  const chat = await conversation({ plan, as: speakers[plan] ?? '' });
  const reply = await chat.says(said);
  expect(reply.reply?.kind).toBe('text');
  expect(reply).toSay(answer);
});

test('a question whose words are not all known is answered with what comes nearest, and says so', async () => {
  const chat = await conversation({ plan: 'shropshire-2019-22', as: 'Mary Poole' });
  const said = await chat.says('do the top bosses scrutinise our progress');
  expect(said.reply?.kind).toBe('text');
  expect(said).toSay('This is what comes nearest:');
  expect(said).toSay('Executive group, quarterly: Monitors progress');
});

test.each([
  ['what the top bosses scrutinise is our progress. Marvin said', 'something told'],
  ['do I scrutinise our progress', 'the speaker'],
  ['does Marvin scrutinise our progress', 'somebody who is not in the plan'],
  ['do the bosses scrutinise the red progress', 'how things stand'],
])('“%s” is of %s, and is asked about', async (words) => {
  const chat = await conversation({ plan: 'shropshire-2019-22', as: 'Mary Poole' });
  expect((await chat.says(words)).reply?.kind).toBe('question');
});

test('another body’s list of actions stays its own list', async () => {
  const chat = await conversation({ plan: 'hampshire-2020-23', as: 'Rachel Dunn' });
  expect((await chat.says('IOW actions')).reply?.kind).toBe('list');
});

test('a risk to children is no rating', async () => {
  const chat = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
  expect((await chat.says('children at risk of exploitation')).reply?.refs).toEqual(['4.1', '4.2', '4.3']);
});

test('the digest for the Executive is the whole plan’s exceptions', async () => {
  const chat = await conversation({ plan: 'shropshire-2019-22', as: 'Mary Poole' });
  const said = await chat.says('digest for the Executive');
  expect(said).toSay('Executive group: this week');
  expect(said).toSay('17 exceptions in the whole plan: not rated 17');
});

test.each([
  ['herefordshire-2017-19', 'QA sub group in the 2017 plan', 'linked to QA sub group'],
  [
    'herefordshire-2017-19',
    'what do partner agencies have to do in the 2017 plan',
    'Action 5.11: High quality IMRs',
  ],
  ['herefordshire-2017-19', 'where is impact reported in the 2017 plan', 'Annual Report 2017-18'],
  [
    'herefordshire-2017-19',
    'who leads 1.4 in the 2017 plan',
    'It stands in the plan’s row of Communications.',
  ],
  ['herefordshire-2017-19', 'was anything rated red or green', 'no ratings are held yet'],
  ['hounslow-2021-23', 'what is expected of schools', 'Improve and test all schools'],
  ['hampshire-2020-23', 'what is the difference between part A and part B', 'Part B Strategic Activities'],
  [
    'hampshire-2020-23',
    'was the work on adolescents in 2020-21 actually finished?',
    'does not show that anything was completed',
  ],
  ['shropshire-2019-22', 'who is P1 shared with', 'Joint with KASiSB'],
  ['herefordshire-2021-24', 'what did we use to be called', 'Known as SCYPiH before'],
  ['herefordshire-2021-24', 'link to the plan', 'I hold no link to the document.'],
  ['herefordshire-2021-24', 'what comes after this plan', 'No plan that comes after it is held here.'],
  ['herefordshire-2021-24', 'how do i load next years plan', 'I can’t read documents yet.'],
])('of %s itself: %s', async (plan, said, answer) => {
  const chat = await conversation({ plan, as: speakers[plan] ?? '' });
  expect(await chat.says(said)).toSay(answer);
});

test.each([
  ['shropshire-2019-22', 'work plans', 'their work plans detail activity'],
  ['herefordshire-2021-24', "2.2's sub-points", 'Sub-point 2.2.c'],
])('of %s, in full: %s', async (plan, said, answer) => {
  const chat = await conversation({ plan, as: speakers[plan] ?? '' });
  expect(await chat.says(said)).toSay(answer);
});
