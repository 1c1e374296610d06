import { forgetMember } from '../../src/store/forget-member';
import { conversation } from '../support/conversation';

const hounslow = 'hounslow-2021-23';
const tom = 'aaaaaaaa-0000-4000-8000-000000000022';

test('who is forgotten is a stranger to a running bot, and a former member in what it shows', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Okafor', updates: true });
  await chat.as('Tom Baines').says("what's red");
  expect((await chat.says('history of 2.1')).text).toContain('Tom Baines');

  const today = '2021-11-10';
  await forgetMember(chat.stores, { partnership: 'hounslow', person: tom, as: 'former-1', today });

  expect(await chat.stores.conversations.heldFor(tom)).toEqual([]);
  const history = await chat.says('history of 2.1');
  expect(history.text).toContain('a former member');
  for (const asked of ['history of 2.1', '2.1', 'who leads 2.1', "what's changed this year", '2.2'])
    expect((await chat.says(asked)).text).not.toContain('Tom Baines');
  expect((await chat.as('Tom Baines').says("what's red")).text).toContain('I don’t know you yet');
  // Whoever writes is answered, and so held as any stranger is: where their chat is, and nothing else.
  expect(await chat.stores.conversations.heldFor(tom)).toMatchObject([{ holds: ['where to reach them'] }]);
});
