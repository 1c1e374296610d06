import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'herefordshire-2021-24';

test('Dana has taken over from Gareth: she asks, the business manager presses, and she owes what he did', async () => {
  const dana = await conversation({ plan, as: 'Dana Cole' });
  const asked = await dana.says("I've taken over from Gareth, what have I inherited");
  expect(asked).toBeACard();
  expect(asked).toSay('Gareth Pugh left on');
  const refs = asked.reply?.refs ?? [];
  expect(refs.length).toBeGreaterThan(0);
  expect(await dana.presses('Ask ')).toSay('Nothing has changed hands yet');
  expect((await dana.says('what do I owe')).reply?.refs).not.toEqual(expect.arrayContaining([...refs]));

  const manager = await dana.as('Carol Price').elsewhere({ in: 'personal' });
  expect(await manager.says('hello')).toSay('1 request waits for you');
  expect(await manager.says("what's waiting for me")).toSay('Hand over from Gareth Pugh to Dana Cole?');
  expect(await manager.presses('Yes, hand over')).toSay('Dana Cole has the posts of Gareth Pugh now');
  expect(await manager.says("what's waiting for me")).toSay('Nothing waits for you');

  expect((await dana.says('what do I owe')).reply?.refs).toEqual(expect.arrayContaining([...refs]));
});

test('a request that is declined is gone, and nothing has changed hands', async () => {
  const dana = await conversation({ plan, as: 'Dana Cole' });
  await dana.says("I've taken over from Gareth");
  await dana.presses('Ask ');
  const manager = await dana.as('Carol Price').elsewhere({ in: 'personal' });
  await manager.says('requests');
  expect(await manager.presses('No')).toSay('Nothing changed hands');
  expect(await manager.says('requests')).toSay('Nothing waits for you');
  expect((await dana.says('what do I owe')).reply?.refs).toEqual([]);
});

test('a leaver’s items are listed as theirs until somebody holds their post', async () => {
  const manager = await conversation({ plan, as: 'Carol Price' });
  expect((await manager.says('what has Gareth got')).reply?.refs).toEqual(['4.1', '4.2']);
  await manager.says("hand over Gareth's posts to Dana");
  await manager.says('yes');
  expect((await manager.says('what has Gareth got')).reply?.refs).toEqual([]);
  expect((await manager.says('what has Dana got')).reply?.refs).toEqual(['4.1', '4.2']);
});

test('nothing is handed to somebody who has left', async () => {
  const manager = await conversation({ plan, as: 'Carol Price' });
  expect(await manager.says("hand over Owen's posts to Gareth")).toSay('Gareth Pugh has left');
});

test('the business manager’s card, pressed by anybody else, hands nothing over', async () => {
  const manager = await conversation({ plan, as: 'Carol Price', in: 'channel' });
  const card = await manager.says("hand over Gareth's posts to Dana");
  expect(await manager.as('Dana Cole').presses('Yes, hand over', {}, card)).toRefuse('not-allowed');
  expect(await manager.as('Owen Hart').says("hand over Gareth's posts to Dana")).toRefuse('not-allowed');
});

test('somebody covers for an absence: both answer for the posts, from a day to a day', async () => {
  const manager = await conversation({ plan, as: 'Carol Price' });
  expect(await manager.says('Dana covers for Owen from 15 to 20 November')).toSay(
    'Cover for Owen Hart by Dana Cole',
  );
  expect(await manager.presses('Yes, that is the cover')).toSay('both included');
  const dana = await manager.as('Dana Cole').elsewhere({ in: 'personal' });
  const owed = async () => (await dana.says('what do I owe')).reply?.refs ?? [];
  expect(await owed()).toEqual([]);
  dana.at('2021-11-15T10:00');
  expect((await owed()).length).toBeGreaterThan(0);
  dana.at('2021-11-22T10:00');
  expect(await owed()).toEqual([]);
});
