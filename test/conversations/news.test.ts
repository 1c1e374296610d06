import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const as = 'Meera Shah';

test.each([
  ['4.1 two of three reports are in now', '4.1', 'under way, 2 of 3'],
  ['4.1: two of the three are back', '4.1', 'under way, 2 of 3'],
  ['1.2: 5 of 8 recs in place', '1.2', 'under way, 5 of 8'],
  ['1.2 progress - 7 of 11 recs closed', '1.2', 'under way, 7 of 11'],
])('“%s” proposes the count', async (said, ref, to) => {
  const chat = await conversation({ plan, as });
  expect(await chat.says(said)).toPropose({ ref, from: 'not started', to });
});

test.each([
  ['1.3 is 50% done', '50% done'],
  ['1.3 about half done, waiting on police', 'half done'],
  ['set 1.3 to 60% complete', '60% complete'],
  ['1.3 progress: pilot in 2 teams', 'pilot in 2 teams'],
  ['write please progress in 1.3: two teams have it', 'two teams have it'],
  ['1.3 going ok, 22 came on thursday, can you put that as progress', 'going ok, 22 came on thursday'],
])('“%s” is under way, with the words as its note', async (said, note) => {
  const chat = await conversation({ plan, as });
  expect((await chat.says(said)).reply?.changes).toMatchObject([
    { ref: '1.3', field: 'progress', to: 'under way' },
    { ref: '1.3', field: 'note', to: note },
  ]);
});

test.each([
  ['1.3 update: trial launched in two teams', 'trial launched in two teams'],
  ['put on 1.3 that first panel is 14 december venue tbc', 'first panel is 14 december venue tbc'],
  ['I did 3 courses for the teams, please write it in 1.3', 'I did 3 courses for the teams'],
  ['no change on 1.3', 'no change'],
  ['1.3 no change since september', 'no change since september'],
])('“%s” is a note, as typed', async (said, note) => {
  const chat = await conversation({ plan, as });
  expect((await chat.says(said)).reply?.changes).toMatchObject([{ ref: '1.3', field: 'note', to: note }]);
});

test.each(['1.3 is on hold', '1.3 has slipped', '1.3 3rd course done last nite', 'Tom might take 1.3'])(
  '“%s” is no value: it says that nothing was changed, and offers a note with all of it',
  async (said) => {
    const chat = await conversation({ plan, as });
    const asked = await chat.says(said);
    expect(asked).toAsk();
    expect(asked).toSay('Nothing was changed');
    const note = said.replace(/^1\.3 /, '');
    expect((await chat.says('1')).reply?.changes).toMatchObject([{ field: 'note', to: note }]);
  },
);

test('the words are the reason where something else than the note is chosen', async () => {
  const chat = await conversation({ plan, as });
  await chat.says("1.5: we've met six of the secondary heads");
  expect(await chat.says('2')).toPropose({
    ref: '1.5',
    from: 'not started',
    to: 'under way',
    why: "we've met six of the secondary heads",
  });
});
