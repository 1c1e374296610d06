import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';

test('the business manager adds a rating, and everybody can say it at once', async () => {
  const meera = await conversation({ plan, as: 'Meera Shah' });
  const form = await meera.says('add a rating blue: done and embedded');
  expect(form).toBeACard();
  expect(await meera.says('set 1.3 to blue')).not.toSay('→');
  expect(await meera.presses('Save', {}, form)).toSay('🔵 Blue is a rating now');

  const tom = await meera.as('Tom Baines').elsewhere({ in: 'personal' });
  expect(await tom.says('show the rating scheme')).toSay('🔵 Blue: done and embedded');
  expect(await tom.says('set 1.3 to blue')).toPropose({ ref: '1.3', from: 'not rated', to: 'Blue' });
  await tom.says('yes');
  expect((await tom.says("what's blue")).reply?.refs).toEqual(['1.3']);
});

test('a rating is called something else, and what is rated so is now called that', async () => {
  const meera = await conversation({ plan, as: 'Meera Shah' });
  await meera.says('set 1.3 to amber, waiting on police data');
  await meera.says('yes');
  expect(await meera.says('rename amber to yellow')).toSay('Called: Amber → Yellow');
  expect(await meera.presses('Save', { meaning: 'may slip' })).toSay('Means: at risk → may slip');
  expect(await meera.says("what's yellow")).toSay('🟡 Yellow');
});

test('a rating that an item has cannot go: it is said which, and what to do; once none has it, it can', async () => {
  const meera = await conversation({ plan, as: 'Meera Shah' });
  await meera.says('set 1.3 to amber, waiting on police data');
  await meera.says('yes');
  const refused = await meera.says('remove the rating amber');
  expect(refused).toRefuse('in-use');
  expect(refused).toSay('Amber is the rating of 1.3.');
  await meera.says('set 1.3 to green');
  await meera.says('yes');
  const card = await meera.says('remove the rating amber');
  await meera.says('set 1.4 to amber, waiting on police data');
  await meera.says('yes');
  expect(await meera.presses('Yes, remove it', {}, card)).toRefuse('in-use');
  await meera.says('undo');
  await meera.says('yes');
  expect(await meera.presses('Yes, remove it', {}, card)).toSay('Amber is no rating any more');
  expect((await meera.says('show the rating scheme')).text).not.toContain('Amber');
});

test('nobody else keeps the scheme, whatever card they press', async () => {
  const meera = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
  const form = await meera.says('green means on track and evidenced');
  expect(await meera.as('Sarah Okafor').presses('Save', {}, form)).toRefuse('not-allowed');
  expect(await meera.as('Sarah Okafor').says('remove the rating amber')).toRefuse('not-allowed');
  expect((await meera.as('Sarah Okafor').says('show the rating scheme')).buttons).toEqual([]);
});

test('a form that cannot be saved comes back with what was typed; one made before another change is shown anew', async () => {
  const meera = await conversation({ plan, as: 'Meera Shah' });
  const old = await meera.says('green means on track and evidenced');
  const refused = await meera.presses('Save', { label: 'Overdue' }, old);
  expect(refused).toRefuse();
  expect(refused).toSay('That word means something else here already');
  await meera.says('green needs a reason');
  await meera.presses('Save');
  expect(await meera.presses('Save', {}, old)).toSay('The scheme has changed since this card was made');
});
