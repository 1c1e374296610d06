import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test('a reader asks for another month; the chair grants it in her own name, and he hears of it', async () => {
  const martin = await conversation({ plan, as: 'Martin Frost' });
  const offered = await martin.says('can I have another month on 1.3, police data is late');
  expect(offered).toRefuse('not-allowed');
  expect(offered).toSay('Shall I ask for 10 December 2021?');
  expect(await martin.presses('Ask for it')).toSay('Sarah Okafor or Meera Shah will see it');
  expect(await martin.says('what did you do about my request')).toSay(
    'still waits for Sarah Okafor or Meera Shah',
  );
  expect(await martin.history('1.3')).toEqual([]);

  const chair = await martin.as('Sarah Okafor').elsewhere({ in: 'personal' });
  expect(await chair.says('hello')).toSay('1 request waits for you');
  const asked = await chair.says("what's waiting for me");
  expect(asked).toBeACard();
  expect(asked).toSay('Martin Frost asked on 10 November: police data is late');
  expect(await chair.presses('Yes, move it', { word: 'agreed, but no longer' })).toSay('1.3 is moved to');
  expect(await chair.history('1.3')).toMatchObject([
    {
      by: { name: 'Sarah Okafor' },
      why: 'police data is late',
      what: { kind: 'rescheduled', after: { to: '2021-12-10', askedBy: { name: 'Martin Frost' } } },
    },
  ]);
  expect(await chair.says('history of 1.3')).toSay('police data is late; asked for by Martin Frost');
  expect(await chair.says("what's waiting for me")).toSay('Nothing waits for you');

  expect(await martin.says('hello')).toSay(
    'Sarah Okafor moved 1.3 to 10 December 2021, as you asked. “agreed, but no longer”',
  );
  await martin.presses('I’ve seen it');
  expect((await martin.says('hello')).text).not.toContain('moved 1.3');
});

test('a request that is not granted changes nothing, and whoever asked is told by whom', async () => {
  const priya = await conversation({ plan, as: 'Priya Nair' });
  await priya.says('can I have until end of March on 2.1');
  await priya.presses('Ask for it');
  const manager = await priya.as('Meera Shah').elsewhere({ in: 'personal' });
  await manager.says('requests');
  expect(await manager.presses('No, leave it', { word: 'the board wants it in January' })).toSay(
    '2.1 stays as it is',
  );
  expect(await manager.history('2.1')).toEqual([]);
  expect(await priya.says('any news on my request?')).toSay(
    'Meera Shah did not move 2.1 to 31 March 2022. “the board wants it in January”',
  );
});

test('whoever may move the date is shown the proposal, and asks nobody', async () => {
  const chat = await conversation({ plan, as: 'Tom Baines' });
  expect(await chat.says('can I have until end of January on 1.3, police data late')).toPropose({
    ref: '1.3',
    from: 'as printed',
    to: '31 January 2022',
  });
});

test('only whoever may grant it decides, whatever card they press, and a word about a child is not kept', async () => {
  const priya = await conversation({ plan, as: 'Priya Nair', in: 'channel' });
  await priya.says('can I have another month on 1.3');
  await priya.presses('Ask for it');
  const card = await priya.as('Meera Shah').says("what's waiting for me");
  expect(await priya.as('Tom Baines').presses('Yes, move it', {}, card)).toRefuse('not-allowed');
  expect(await priya.as('Priya Nair').presses('Yes, move it', {}, card)).toRefuse('not-allowed');
  const told = { word: 'mum went missing, NHS 943 476 5919' };
  expect(await priya.as('Meera Shah').presses('No, leave it', told, card)).toRefuse('personal-details');
  expect(await priya.history('1.3')).toEqual([]);
});

test('what is done by now needs no more time, and a date that changed since is shown first', async () => {
  const priya = await conversation({ plan, as: 'Priya Nair' });
  await priya.says('can I have another month on 1.3');
  await priya.presses('Ask for it');
  const manager = await priya.as('Meera Shah').elsewhere({ in: 'personal' });
  const card = await manager.says("what's waiting for me");
  await manager.says('push 1.3 to 20 December because the panel moved');
  await manager.says('yes');
  expect(await manager.presses('Yes, move it', {}, card)).toSay('1.3 changed after you saw it');
  await manager.says('1.3 is done');
  await manager.says('yes');
  expect(await manager.says("what's waiting for me")).toSay('Nothing waits for you');
});
