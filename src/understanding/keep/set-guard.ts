import type { Heard } from '../hear/heard';
import { phraseBook, phrasesFor, wholePhrase } from '../words/phrases';
import type { Utterance } from '../words/utterance';

type To = Extract<Utterance, { says: 'sets guard' }>['to'];

/** The whole of a sentence and nothing beside it: "the neglect audit is stricter" is about an audit. */
const book = phraseBook<To>([
  ...phrasesFor(
    '(make|set|keep) the guard (to |)(stricter|strict|tighter|tight);(strict|stricter|tighter) guard;tighten the guard;be stricter with the guard;(switch|turn) (on |)the (strict|stricter) guard(| on)',
    'strict' as const,
  ),
  ...phrasesFor(
    '(make|set|put) the guard (back |)(to |)(normal|usual)(| again);(the |)normal guard(| again);(the |)usual guard;(relax|loosen) the guard;(make|set) the guard less strict;guard back to normal',
    'normal' as const,
  ),
  ...phrasesFor(
    '(turn|switch) off the guard;(turn|switch) the guard off;(disable|stop|remove|drop|skip|bypass|ignore) the guard;(no|without the) guard;guard off;set the guard to (off|none)',
    'off' as const,
  ),
]);

/** "make the guard stricter", "normal guard", and "guard off", which it cannot be. */
export function readGuardSetting({ sentence: { tokens } }: Heard): Utterance | undefined {
  const to = wholePhrase(book, tokens);
  return to && { says: 'sets guard', to };
}
