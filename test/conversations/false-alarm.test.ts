import '../support/matchers';
import { aPress } from '../support/activities';
import { conversation, type Chat } from '../support/conversation';

const plan = 'hounslow-2021-23';
const keep = 'This is a false alarm: keep it';
const marsh = 'the hall of the Marsh family is booked for the training';

/** Everything that is kept of the conversation and of the item, as text. */
async function kept(chat: Chat): Promise<string> {
  const { conversation: where, from } = chat.place;
  const thread = await chat.stores.conversations.thread(where, from.id, '2021-11-10T10:00:00.000Z');
  return JSON.stringify([thread, await chat.history('1.3')]);
}

test('the business manager types a false alarm again, and it is kept in their name', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const refused = await chat.says(`note on 1.3: ${marsh}`);
  expect(refused).toRefuse('personal-details');
  expect(refused).toBeACard();
  expect(JSON.stringify(refused.card)).not.toContain('Marsh');
  expect(await kept(chat)).not.toContain('Marsh');

  const saved = await chat.presses(keep, { note: marsh });
  expect(saved).toSay(`Saved: note: ${marsh}.`);
  expect(await chat.history('1.3')).toMatchObject([
    { what: { after: { text: marsh } }, passed: { name: 'Meera Shah' } },
  ]);
  expect(await chat.says('history of 1.3')).toSay('checked by Meera Shah: not about a child');
});

test('what would change beside the words is said on the card, and happens with them', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  expect(await chat.says(`set 1.3 to red because ${marsh}`)).toSay('rating: not rated → red');
  await chat.presses(keep, { why: marsh });
  expect(await chat.history('1.3')).toMatchObject([{ what: { kind: 'rated' }, why: marsh, passed: {} }]);
});

test('a form and a proposal’s box lead to it too', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  await chat.says('1.3');
  expect(await chat.presses('Save evidence', { text: marsh, link: 'https://example.org' })).toRefuse(
    'personal-details',
  );
  await chat.presses(keep, { text: marsh, link: 'https://example.org' });
  await chat.says('set 1.3 to red');
  await chat.presses('Confirm', { why: marsh });
  await chat.presses(keep, { why: marsh });
  expect(await chat.history('1.3')).toMatchObject([
    { what: { kind: 'evidenced', after: { link: 'https://example.org' } }, passed: {} },
    { what: { kind: 'rated' }, why: marsh, passed: {} },
  ]);
});

test('words that the guard has nothing against are kept without a mark', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  await chat.says(`note on 1.3: ${marsh}`);
  await chat.presses(keep, { note: 'training is booked' });
  const [change] = await chat.history('1.3');
  expect(change).not.toHaveProperty('passed');
});

test('of a number that finds one person it is never a false alarm', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const refused = await chat.says('note on 1.3: NHS no 943 476 5919');
  expect(refused.buttons).toEqual([]);
  await chat.says(`note on 1.3: ${marsh}`);
  expect(await chat.presses(keep, { note: 'NHS no 943 476 5919' })).toRefuse('personal-details');
  expect(await chat.history('1.3')).toEqual([]);
});

test('nobody else is shown it, and whoever presses it all the same is refused', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const shown = await chat.says(`note on 1.3: ${marsh}`);
  const sarah = await chat.as('Sarah Okafor').elsewhere({ in: 'personal' });
  expect((await sarah.says(`note on 1.3: ${marsh}`)).buttons).toEqual([]);
  expect(await sarah.presses(keep, { note: marsh }, shown)).toRefuse('personal-details');
  expect(await chat.history('1.3')).toEqual([]);
});

test('in a channel, where everybody reads along, nobody is shown it', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
  const refused = await chat.says(`note on 1.3: ${marsh}`);
  expect(refused.buttons).toEqual([]);
  expect(refused).toSay('tell me in our own chat');
});

test('a button that brings words of its own is none of ours', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  await chat.says(`note on 1.3: ${marsh}`);
  const change = { kind: 'update', ref: '1.3', note: marsh };
  const forged = aPress(chat.place, '1', 'pass', { plan, seen: 0, operation: 'op', change });
  await fetch(`${chat.url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(forged),
  });
  expect(await chat.history('1.3')).toEqual([]);
});

test('what was said of several items at once is sent from the form instead', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  expect(await chat.says(`1.3 is green and 1.4 is red because ${marsh}`)).toSay('form on the item’s card');
});

test('the name of a review that is in the plan is nobody’s family', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  await chat.says('note on 1.2: recommendations of the Family X LSCPR are in hand');
  expect(await chat.says('yes')).toSay('Saved: note: recommendations of the Family X LSCPR are in hand.');
  expect(await chat.says('status of the Family X LSCPR')).toSay('Implement the Family X LSCPR');
});

test('something to be added is kept the same way, with all else that was said of it', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const wording = 'visit the hall of the Marsh family for the training';
  expect(await chat.says(`add an action to P1: ${wording}, due 31 March 2022`)).toSay('Due: 31 March 2022');
  expect(await chat.presses(keep, { text: wording })).toSay('Saved');
  expect(await chat.history('1.8')).toMatchObject([
    { what: { kind: 'added' }, passed: { name: 'Meera Shah' } },
  ]);
});
