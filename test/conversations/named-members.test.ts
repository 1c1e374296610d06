import '../support/matchers';
import { conversation, type Chat } from '../support/conversation';

const plan = 'herefordshire-2021-24';
const unknown = 'There is no “4.1” in this plan';

async function closing(manager: Chat): Promise<void> {
  expect(await manager.says('make exploitation named members only')).toBeACard();
  expect(await manager.presses('Yes')).toSay('for its named members only now');
}

test('the business manager presses, and a group’s items exist for its own people alone', async () => {
  const manager = await conversation({ plan, as: 'Carol Price' });
  const dana = await manager.as('Dana Cole').elsewhere({ in: 'personal' });
  expect(await dana.says('4.1')).toSay('P4');
  await closing(manager);
  expect(await dana.says('4.1')).toSay(unknown);
  expect(await manager.says('4.1')).toSay('P4');
  await manager.says('open exploitation to everyone');
  expect(await manager.presses('Yes')).toSay('is open to everyone now');
  expect(await dana.says('4.1')).toSay('P4');
});

test('in channels they exist in the group’s own alone, whoever asks', async () => {
  const manager = await conversation({ plan, as: 'Carol Price', in: 'channel', group: 'exploitation' });
  await closing(manager);
  expect(await manager.says('4.1')).toSay('P4');
  expect(await manager.as('Dana Cole').says('4.1')).toSay(unknown);
  const other = await manager.elsewhere({ in: 'channel', group: 'quality-and-effectiveness' });
  expect(await other.says('4.1')).toSay(unknown);
});

test('nobody else says who sees a group’s items, whatever card they press', async () => {
  const manager = await conversation({ plan, as: 'Carol Price', in: 'channel' });
  const card = await manager.says('make exploitation named members only');
  expect(await manager.as('Dana Cole').presses('Yes', {}, card)).toRefuse('not-allowed');
  expect(await manager.as('Dana Cole').says('make exploitation named members only')).toRefuse('not-allowed');
});
