import type { Day } from '../plan/day';
import { hasLeft } from '../plan/roles';
import type { Feature, Setting } from './feature';
import { refuse, textReply } from './replies';

/** "be Carol Price": speak as somebody else, in local mode only, so that one person can try every role. */
export const beSomeone: Feature = {
  name: 'be someone',
  examples: ['be Tom Baines'],
  hear(utterance, setting) {
    if (utterance.says !== 'be') return undefined;
    if (!setting.anybody) return refuse('not-allowed', ['You are who you signed in as.'], 'Not here');
    return become(utterance.name, setting.anybody, setting.turn.now.day);
  },
};

function become(name: string, anybody: NonNullable<Setting['anybody']>, today: Day) {
  const found = anybody.filter(({ person }) => person.name.toLowerCase() === name.toLowerCase());
  const one = found[0];
  if (!one) return textReply('Nobody by that name', [`The demo has nobody called ${name}.`]);
  const { tenant, person, partnership } = one;
  if (hasLeft(person, today))
    return textReply(`${person.name} has left`, ['Leavers can do nothing here. Be somebody else.']);
  return textReply(
    `You are ${person.name} now`,
    [`${person.role} · ${partnership}. The demo treats what you say here as theirs.`],
    {
      speaksAs: { tenant, person: person.id },
      proposal: null,
    },
  );
}
