import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'herefordshire-2021-24';

test('the business manager asks whom the bot cannot reach, and hears why', async () => {
  const carol = await conversation({ plan, as: 'Carol Price' });
  const first = await carol.says("who can't you reach");
  expect(first).toSay('Have not added me in Teams yet');
  expect(first).toSay('Dana Cole');
  expect(first).toSay('Have left: Gareth Pugh.');

  const dana = await carol.as('Dana Cole').elsewhere({ in: 'personal' });
  await dana.says('hello');

  const then = await carol.says('whom can you not message?');
  expect(then).not.toSay('Dana Cole');
  expect(then).not.toSay('Carol Price');
  expect(then).toSay('Owen Hart');
});

test('nobody else is told', async () => {
  const owen = await conversation({ plan, as: 'Owen Hart' });
  expect(await owen.says('who can’t you reach')).toRefuse('not-allowed');
});
