import '../support/matchers';
import { conversation, type Chat } from '../support/conversation';

const plan = 'hounslow-2021-23';

async function isTagged({ stores }: Chat, name: string): Promise<boolean | undefined> {
  const held = await stores.registers.register('hounslow');
  return held?.partnership.people.find((person) => person.name === name)?.mentions;
}

test('whoever does not want to be tagged says so and presses, and may have it back', async () => {
  const sarah = await conversation({ plan, as: 'Sarah Okafor' });
  expect(await sarah.says("don't tag me please")).toSay('Nothing changes until you press');
  expect(await isTagged(sarah, 'Sarah Okafor')).toBeUndefined();
  expect(await sarah.presses('Yes, don’t tag me')).toSay('I don’t tag you any more');
  expect(await isTagged(sarah, 'Sarah Okafor')).toBe(false);
  expect(await sarah.says('stop tagging me')).toSay('I don’t tag you');

  await sarah.says('you can tag me again');
  expect(await sarah.presses('Yes, tag me')).toSay('I tag you again');
  expect(await isTagged(sarah, 'Sarah Okafor')).toBe(true);
});

test('nobody presses for somebody else', async () => {
  const sarah = await conversation({ plan, as: 'Sarah Okafor', in: 'channel' });
  const card = await sarah.says("don't tag me");
  expect(await sarah.as('Meera Shah').presses('Yes, don’t tag me', {}, card)).toRefuse('not-allowed');
  expect(await isTagged(sarah, 'Sarah Okafor')).toBeUndefined();
  expect(await isTagged(sarah, 'Meera Shah')).toBeUndefined();
});
