import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test.each([
  ['delete 1.3', '1.3', 'delete 1.3'],
  ['1.3 is superseded by 1.6', '1.3', 'is superseded by 1.6'],
  ['1.6 is blocked by 1.4', '1.6', 'is blocked by 1.4'],
])('“%s” cannot be done yet: it says so, and offers a note with those words', async (said, ref, note) => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const asked = await chat.says(said);
  expect(asked).toSay('I can’t do that yet');
  expect(asked).toSay('Nothing was changed');
  expect((await chat.says('1')).reply?.changes).toMatchObject([{ ref, field: 'note', to: note }]);
});
