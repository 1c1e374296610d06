import type { Heard } from './heard';
import { phraseAt, phraseBook, phrasesFor } from './phrases';
import type { Utterance } from './utterance';

type Running = Extract<Utterance, { says: 'asks reach' | 'asks set-up' }>['says'];

/** What is asked of the bot's own running, and of no plan. */
const book = phraseBook<Running>([
  ...phrasesFor(
    '(who|whom|who else) (can not you|can you not|do not you|do you not|are you not able to|are you unable to) (reach|message|contact|write to)(| directly);' +
      '(who|whom) can not be (reached|messaged|contacted);who is out of (your |)reach;' +
      'who has not (installed|added) (you|the bot|plan steward)( yet|)',
    'asks reach' as const,
  ),
  ...phrasesFor(
    '(please |)(show|open|give)( me|) (the |)(set up|setup)( card| form|)( again|)( please|);' +
      '(the |)(set up|setup)( card|)( again|)( please|);(start|go through|redo|repeat) (the |)(set up|setup)( again|);' +
      '(set you up|set up the bot|set up plan steward)( again|)',
    'asks set-up' as const,
  ),
]);

/** "who can't you reach", "show me the set-up again": the whole message, and nothing beside it. As typed: these words are no plan's, and near to some of them. */
export function readRunning({ sentence: { tokens } }: Heard): Utterance | undefined {
  const found = phraseAt(book, tokens, 0);
  return found?.length === tokens.length ? { says: found.value } : undefined;
}
