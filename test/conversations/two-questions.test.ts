import '../support/matchers';
import { conversation } from '../support/conversation';

const hounslow = 'hounslow-2021-23';
const herefordshire = 'herefordshire-2021-24';
const herefordshire2017 = 'herefordshire-2017-19';

test('two questions are answered on one card, each under its own heading', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Lind' });
  const answer = await chat.says("Can you say what I'm down for, and also what's overdue in Neglect please");
  expect(answer).toBeACard();
  expect(answer).toList(['1.3', '4.1', '1.3', '1.4', '1.5']);
  expect(answer).toSay('Understood: With you');
  expect(answer).toSay('Understood: Overdue · P1 Neglect');
});

test('whatever is said next goes on from the second', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Sarah Lind' });
  await chat.says("what am I down for and what's overdue in Neglect");
  expect(await chat.says('and csa?')).toList(['2.3']);
});

test('the second may rest on the answer to the first', async () => {
  const chat = await conversation({ plan: herefordshire, as: 'Dana Cole' });
  expect(await chat.says('what is the signs of safety one and whose is it')).toSay('Gwen Ellis');
});

test('“theirs” is of the group that the first was about', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Meera Shah' });
  const answer = await chat.says('who chairs the effectiveness group and which of theirs is late?');
  expect(answer).toSay('Sarah Okafor');
  expect(answer).toList(['1.3', '1.4', '1.5', '2.3']);
});

test('“on … and on …” looks for each by itself', async () => {
  const chat = await conversation({ plan: herefordshire2017, as: 'Anna Webb' });
  expect(await chat.says('what was on health or disability, and on CDOP?')).toList(['4.2', '4.10', '5.10']);
});

test('a second half that is not understood is asked about, below the answer to the first', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Meera Shah' });
  const answer = await chat.says("what's overdue in P1 and who leads it");
  expect(answer).toList(['1.3', '1.4', '1.5']);
  expect(answer).toSay('Your second question: Which one?');
});

test('a second half that names what was shown already is not answered twice', async () => {
  const chat = await conversation({ plan: hounslow, as: 'Meera Shah' });
  expect(await chat.says("what's overdue in P1 and when are they due")).toList(['1.3', '1.4', '1.5']);
});
