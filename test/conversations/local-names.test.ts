import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test('the business manager names a priority, and from then on it is understood', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  expect(await chat.says('call P1 "the blue book"')).toSay('Nothing changes until you press, or say yes.');
  expect(await chat.says("what's overdue in the blue book")).toAsk();
  await chat.says('call P1 "the blue book"');
  expect(await chat.presses('Yes, call it that')).toSay('Everybody here can say it.');
  expect((await chat.says("what's overdue in the blue book")).reply).toMatchObject({
    kind: 'list',
    refs: ['1.3', '1.4', '1.5'],
  });
  await chat.says('forget the name "the blue book"');
  expect(await chat.presses('Yes, forget it')).toSay('is forgotten');
  expect(await chat.says("what's overdue in the blue book")).toAsk();
});

test('nobody else names anything', async () => {
  const chat = await conversation({ plan, as: 'Sarah Okafor' });
  expect(await chat.says('call P1 "the blue book"')).toSay('Only the business manager');
});

test('a short form that the plan leaves unexpanded is expanded by the business manager, for everybody', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
  const tom = chat.as('Tom Baines');
  await chat.says('ZZQ stands for zone quality board');
  expect(await chat.presses('Yes, it does')).toSay('ZZQ is zone quality board');
  expect(await tom.says('what does ZZQ stand for')).toSay('zone quality board');
  expect(await tom.says('ZZQ stands for something else')).toSay('Only the business manager');
  await chat.says('forget the acronym ZZQ');
  await chat.presses('Yes, forget it');
  expect((await tom.says('what does ZZQ stand for')).text).not.toContain('zone quality board');
});
