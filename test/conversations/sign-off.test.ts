import '../support/matchers';
import { conversation } from '../support/conversation';

test('a move that is to be signed off is refused, with who could and the words to send them; they say them, and it is so', async () => {
  const tom = await conversation({ plan: 'hounslow-2021-23', as: 'Tom Baines' });
  const held = await tom.stores.registers.register('hounslow');
  if (!held) throw new Error('There is no register');
  const scheme = { ...held.partnership.scheme, signOff: { from: ['red'], to: ['green'] } };
  await tom.stores.registers.replace({ ...held.partnership, scheme }, held.revision);
  await tom.says('set 2.1 to red because no data');
  await tom.says('yes');

  const refused = await tom.says('set 2.1 to green because the data is in');
  expect(refused).toRefuse('needs-sign-off');
  expect(refused).toSay('Sarah Okafor or Meera Shah can sign it off');
  expect(refused).toSay('“set 2.1 to green because the data is in”');
  expect(await tom.history('2.1')).toHaveLength(1);

  const sarah = await tom.as('Sarah Okafor').elsewhere({ in: 'personal' });
  await sarah.says('set 2.1 to green because the data is in');
  expect(await sarah.says('yes')).toSay('Saved: rating: red → green');
});
