import { patternsOf, wordsIn } from './pattern';

/** A day given to an item, in the orders that do not begin with moving it. */
export const dating = `
  (put|set|add|give|enter) (a|the|) (new|) (date|due date|deadline|end date|forecast|target date) (of|) {day} (on|for|against|to) {item};
  (give|set) (me|us|) {item} (a|the|) (new|) (date|due date|deadline|end date|forecast|target date) (of|) {day};
  {item} (:|-|,|) (new|revised|) (forecast|date|due date|deadline) (is|now|is now|:|to|) {day};
  {item} (will|is|can|are) not (going to|) (make|meet|hit) {day} (now|) (forecast|new date|expected|new forecast|revised date|now expected) (is|now|:|) {day}`;

export const datingWords: readonly string[] = [...wordsIn(patternsOf(dating))];
