import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test('the business manager moves a meeting, and everybody’s questions know the new day', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  expect(await chat.says('move the december exec to 15 december')).toSay(
    '8 December 2021 to 15 December 2021',
  );
  expect(await chat.says('when is the next exec')).toSay('8 December 2021');
  await chat.says('move the december exec to 15 december');
  expect(await chat.presses('Yes')).toSay('The calendar is changed');
  expect(await chat.says('when is the next exec')).toSay('15 December 2021');
  await chat.says('cancel the next exec');
  await chat.presses('Yes');
  expect((await chat.says('when is the next exec')).text).not.toContain('15 December 2021');
});

test('nobody else keeps the calendar, whatever card they press', async () => {
  const manager = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
  const card = await manager.says('cancel the next exec');
  expect(await manager.as('Tom Baines').presses('Yes', {}, card)).toRefuse('not-allowed');
  expect(await manager.as('Tom Baines').says('cancel the next exec')).toRefuse('not-allowed');
});
