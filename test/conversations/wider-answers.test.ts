import '../support/matchers';
import { conversation } from '../support/conversation';

test('a group that looks after nothing is left out, and the card says so', async () => {
  const chat = await conversation({ plan: 'hounslow-2021-23', as: 'Meera Shah' });
  const said = await chat.says("what's overdue with the Partnership Board");
  expect(said.reply?.refs).toEqual(['1.3', '1.4', '1.5', '2.3', '3.2']);
  expect(said).toSay('so I left that out.');
});

test('somebody who has none of the named items is left out', async () => {
  const chat = await conversation({ plan: 'hampshire-2020-23', as: 'Sam Reed' });
  const said = await chat.says('my campaign for sleep');
  expect(said.reply?.refs).toEqual(['B1.3']);
  expect(said).toSay('None is “with you”, so I left that out.');
});

test('a theme that no milestone has is answered with the lines that have it', async () => {
  const chat = await conversation({ plan: 'hounslow-2021-23', as: 'Sarah Lind' });
  const said = await chat.says('which bits of the plan are about covid');
  expect(said.reply?.refs).toEqual(['1.B2', '2.B2', '3.B2', '4.B2']);
});

test('that nothing is mine stays the answer', async () => {
  const chat = await conversation({ plan: 'hounslow-2021-23', as: 'Jo Adeyemi' });
  expect((await chat.says('what do I owe in neglect')).reply?.refs).toEqual([]);
});

test('that none is found late is no all-clear where the plan gives none a date', async () => {
  const chat = await conversation({ plan: 'herefordshire-2021-24', as: 'Carol Price' });
  const said = await chat.says("what's overdue");
  expect(said.reply?.refs).toEqual([]);
  expect(said).toSay('None of them has a date in the plan, so none can show as late or due.');
});

test('how many have no date is said beside those that are late', async () => {
  const chat = await conversation({ plan: 'shropshire-2019-22', as: 'Helen Tudor' });
  expect(await chat.says("what's overdue in exploitation")).toSay(/\d+ of \d+ have no date|None of them has/);
});
