import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test.each([
  ['Meera Shah', 'move the december exec to 15 december', 'Yes', 'The calendar is changed'],
  [
    'Meera Shah',
    'Tom Baines covers for Sarah Okafor from 1 to 14 December',
    'Yes, that is the cover',
    'Tom Baines covers for Sarah Okafor',
  ],
  ['Meera Shah', 'call P1 "the blue book"', 'Yes, call it that', 'Everybody here can say it.'],
  [
    'Meera Shah',
    'MARF stands for multi-agency referral form',
    'Yes, it does',
    'MARF is multi-agency referral form',
  ],
  ['Meera Shah', 'make the guard stricter', 'Yes', 'The guard is strict now'],
  ['Meera Shah', 'make Safeguarding Effectiveness named members only', 'Yes', 'named members only'],
  ['Meera Shah', 'rename amber to yellow', 'Save', 'Yellow'],
  ['Meera Shah', 'no digests or nudges on 30 and 31 December', 'Yes', '30 December'],
  ['Sarah Okafor', 'post the digest on Fridays at 4pm', 'Save', 'Friday'],
  ['Sarah Okafor', 'pause the digest from 20 december to 2 january', 'Pause it', 'paused'],
  ['Sarah Okafor', 'nudge leads 4 working days before our meetings', 'Yes', '4 working days before'],
  ['Sarah Okafor', 'nudge me after 2pm', 'Yes', 'Saved'],
  ['Sarah Okafor', "don't tag me", 'Yes, don’t tag me', 'tag'],
])('%s says “%s”, and yes', async (who, words, button, then) => {
  const chat = await conversation({ plan, as: who });
  const pressed = await conversation({ plan, as: who });
  await chat.says(words);
  await pressed.says(words);
  const answered = await chat.says('yes');
  expect(answered).toSay(then);
  expect(answered.text).toBe((await pressed.presses(button)).text);
  expect(await chat.says('yes')).toSay('Nothing to confirm');
});

test('a request is sent by a yes, and granted by one', async () => {
  const dana = await conversation({ plan: 'herefordshire-2021-24', as: 'Dana Cole' });
  await dana.says("I've taken over from Gareth");
  expect(await dana.says('yes')).toSay('Carol Price');
  const carol = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price', stores: dana.stores });
  expect(await carol.says('whats waiting for me')).toSay('Gareth Pugh');
  expect(await carol.says('yes')).toSay('Dana Cole');
  expect(await carol.says('whats waiting for me')).toSay('Nothing waits for you');
});

test('whatever is said in between drops it, and so does a no', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  await chat.says('cancel the next exec');
  await chat.says('what is red');
  expect(await chat.says('yes')).toSay('Nothing to confirm');
  await chat.says('cancel the next exec');
  expect(await chat.says('no')).toSay('Nothing was changed.');
  expect(await chat.says('yes')).toSay('Nothing to confirm');
  expect(await chat.says('when is the next exec')).toSay('8 December 2021');
});

test('in a channel it is only the yes of whoever was asked', async () => {
  const meera = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
  await meera.says('cancel the next exec');
  expect(await meera.as('Sarah Okafor').says('yes')).toSay('Nothing to confirm');
  expect(await meera.says('yes')).toSay('The calendar is changed');
});

test('a yes to an offer counts before a change that was set aside', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  await chat.says('1.4 is done');
  await chat.says('cancel the next exec');
  expect(await chat.says('yes')).toSay('The calendar is changed');
  expect(await chat.says('yes')).toSay('This was still waiting');
});

test('Cancel on the card of a change that was set aside drops the change while an offer is open', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const card = await chat.says('1.4 is done');
  await chat.says('cancel the next exec');
  expect(await chat.presses('Cancel', {}, card)).toSay('Nothing was changed of 1.4.');
  expect(await chat.says('yes')).toSay('Nothing to confirm');
  expect(await chat.presses('Confirm', {}, card)).toRefuse('not-yours');
  expect(await chat.history('1.4')).toEqual([]);
});
