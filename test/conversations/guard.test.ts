import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

const initials = 'note on 1.3: JS to circulate the minutes';

test('the business manager makes the guard stricter for everybody', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const sarah = await chat.as('Sarah Okafor').elsewhere({ in: 'personal' });
  await chat.says('make the guard stricter');
  expect((await sarah.says(initials)).kind).toBe('proposal');
  await chat.presses('Yes, make it stricter');
  expect(await sarah.says(initials)).toRefuse('personal-details');
  await sarah.says('1.3');
  expect(await sarah.presses('Save', { note: 'call 0300 123 4043' })).toRefuse('personal-details');
});

test('and normal again; of a question a strict guard refuses no more than a normal one', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  await chat.says('make the guard stricter');
  await chat.presses('Yes, make it stricter');
  expect(await chat.says('what does JS stand for')).not.toRefuse('personal-details');
  await chat.says('normal guard');
  expect(await chat.presses('Yes, make it normal')).toSay('The guard is normal now');
  expect((await chat.says(initials)).kind).toBe('proposal');
});

test('what was proposed before is checked by the guard as it is when the yes comes', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const sarah = await chat.as('Sarah Okafor').elsewhere({ in: 'personal' });
  await sarah.says(initials);
  await chat.says('make the guard stricter');
  await chat.presses('Yes, make it stricter');
  expect(await sarah.says('yes')).toRefuse('personal-details');
  expect(await chat.history('1.3')).toEqual([]);
});

test('nobody else sets it, and nobody switches it off', async () => {
  const chat = await conversation({ plan, as: 'Meera Shah' });
  const asked = await chat.says('make the guard stricter');
  expect(await chat.says('turn off the guard')).toRefuse('never-off');
  const sarah = await chat.as('Sarah Okafor').elsewhere({ in: 'personal' });
  expect(await sarah.says('make the guard stricter')).toSay('Only the business manager');
  expect(await sarah.presses('Yes, make it stricter', {}, asked)).toSay('Only the business manager');
  const held = await chat.stores.registers.register('hounslow');
  expect(held?.partnership).not.toHaveProperty('guard');
});

test.each(['what do we know about the Okonkwo family', 'is there anything on Kayleigh aged 4'])(
  '“%s” is refused, with where a worry about a child belongs',
  async (words) => {
    const chat = await conversation({ plan, as: 'Tom Baines' });
    const answered = await chat.says(words);
    expect(answered).toRefuse('personal-details');
    expect(answered).toSay('In immediate danger, ring 999 now.');
    expect(answered).toSay('Ring the Hounslow front door');
    expect(answered.text).not.toMatch(/Okonkwo|Kayleigh/);
  },
);
