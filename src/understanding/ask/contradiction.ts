import type { Filter } from '../../plan/asking/query';
import { saidOtherwise, type Heard } from '../hear/heard';
import { isSlot } from '../hear/found';
import { typedBetween } from '../hear/sentence';
import { unsure } from '../hear/unsure';
import type { Utterance } from '../words/utterance';

/** "Done and not done": nothing is both, so that an empty list would say nothing; each is offered by itself. */
export function contradiction(heard: Heard, { states = [] }: Filter): Utterance | undefined {
  if (!states.includes('done') || !(states.includes('not done') || states.includes('overdue')))
    return undefined;
  const said = heard.found.filter((found) => isSlot(found, 'state'));
  const choices = said.map(({ from, to }) => {
    const without = saidOtherwise(heard, from, to, '');
    return { label: without, says: without };
  });
  return unsure('which meaning', [typedBetween(heard.sentence, 0, heard.tokens.length)], choices.slice(0, 3));
}
