import { pressSchemas, type Verb } from '../../src/cards/presses';
import { features, featureFor } from '../../src/features';

/** The choice of a question is heard as words, and so is no feature's. */
const verbs = (Object.keys(pressSchemas) as Verb[]).filter((verb) => verb !== 'say');

test.each(verbs)('%s is pressed by exactly one feature', (verb) => {
  expect(features.filter((feature) => feature.presses?.[verb])).toHaveLength(1);
  expect(featureFor(verb)).toBeDefined();
});

test('no two features share a name', () => {
  expect(new Set(features.map((feature) => feature.name)).size).toBe(features.length);
});
