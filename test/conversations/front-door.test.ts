import '../support/matchers';
import { conversation } from '../support/conversation';

const plan = 'hounslow-2021-23';
const say = 'change the front door wording to: ';
const words = 'Worried about a child? Ring the Hounslow MASH on 020 8583 6600.';

test('the business manager words it by a press, and whoever asks about a child is told so', async () => {
  const meera = await conversation({ plan, as: 'Meera Shah' });
  expect(await meera.says(say + words)).toSay(`→ “${words}”`);
  const tom = await meera.as('Tom Baines').elsewhere({ in: 'personal' });
  expect(await tom.says('is Kayleigh M on a plan?')).not.toSay('020 8583 6600');
  expect(await meera.presses('Yes, say that')).toSay('The front door wording is changed');
  const told = await tom.says('is Kayleigh M on a plan?');
  expect(told).toSay('In immediate danger, ring 999 now.');
  expect(told).toSay(words);
  expect(await tom.says("what's the front door number?")).toSay(words);
});

test('nobody else words it, whatever card they press; a private number is refused, and said how to word a service’s', async () => {
  const meera = await conversation({ plan, as: 'Meera Shah', in: 'channel' });
  const card = await meera.says(say + words);
  expect(await meera.as('Sarah Okafor').presses('Yes, say that', {}, card)).toRefuse('not-allowed');
  expect(await meera.as('Sarah Okafor').says(say + words)).toRefuse('not-allowed');
  const refused = await meera.says(`${say}Ring 07700 900123.`);
  expect(refused).toRefuse('personal-details');
  expect(refused).toSay('where the text says whose it is');
});
