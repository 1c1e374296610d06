import { formerMember, type Person } from '../../src/plan/partnership';
import { readUtterance } from '../../src/understanding/read-utterance';
import { vocabularyOf } from '../../src/understanding/hear/vocabulary';
import { hearingOf, hounslow, heardIn } from './setting';

test.each([
  'how is 1.3 doing as a whole',
  "what's a member to do about neglect",
  'set 1.3 to amber as a start',
])('a former member lends no word of theirs to anybody: %s', (heard) => {
  const hearing = hearingOf();
  const { partnership, plan } = hearing.vocabulary;
  const former: Person = {
    id: 'former-1',
    name: formerMember,
    agency: 'police',
    role: 'reader',
    guest: false,
  };
  const register = { ...partnership, people: [...partnership.people, former] };
  const vocabulary = vocabularyOf(register, [plan], plan);

  expect(readUtterance(heard, { ...hearing, vocabulary }).utterance).toEqual(
    heardIn(heard, { plan: hounslow }),
  );
});
