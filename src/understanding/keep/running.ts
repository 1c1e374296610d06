import type { Found } from '../hear/found';
import type { Heard } from '../hear/heard';
import { phraseAt, phraseBook, phrases, phrasesFor, wholePhrase } from '../words/phrases';
import type { Utterance } from '../words/utterance';

type Running = Extract<Utterance, { says: 'asks reach' | 'asks set-up' | 'asks delivery health' }>['says'];

/** Questions about the bot's own running, and not about a plan. */
export const aboutRunning = phraseBook<Running>([
  ...phrasesFor(
    '(who|whom|who else) (can not you|can you not|do not you|do you not|are you not able to|are you unable to) (reach|message|contact|write to)(| directly)(| and why| and why not);' +
      'why can not you (reach|message|contact|write to) (them|people|some people|everyone|everybody);' +
      '(who|whom) can not be (reached|messaged|contacted);who is out of (your |)reach;' +
      'who has not (installed|added) (you|the bot|plan steward)( yet|)',
    'asks reach' as const,
  ),
  ...phrasesFor(
    '(show|open|give)( me|) (the |)(set up|setup)( card| form|)( again|);' +
      '(the |)(set up|setup)( card|)( again|);(start|go through|redo|repeat) (the |)(set up|setup)( again|);' +
      '(set you up|set up the bot|set up plan steward)( again|)',
    'asks set-up' as const,
  ),
  ...phrasesFor(
    '(show me |what is |how is |)(the |)(delivery|posting|digest) health;' +
      '(did|has|have) (the|this weeks|last weeks|mondays|our) (digest|digests) (arrive|arrived|go out|gone out|get through|got through)(| ok| okay)(| yet)(| today| on monday| this week| last week| this morning);' +
      '(are|is) (the |all |our |)(digests|nudges|digests and nudges|everything|it all) (arriving|going out|getting through)(| ok| okay);' +
      '(is|was) anything (not arriving|not delivered|stuck);are you posting( ok| okay| fine|);' +
      'which digests (did not|have not) (arrive|arrived|go out|gone out);' +
      '(what is |when is |)(your |the |)(last and |)next run;when (do|will) you (run|post) next;when (do|will) you next (run|post)',
    'asks delivery health' as const,
  ),
]);

/** "why can't you reach Tom": answered with all of them, and so with him and why. */
export const reachingOne = phrases(
  '(why |)can not you (reach|message|contact|write to);(why |)can you (not |)reach',
);

export function readReachOfOne({ sentence: { tokens }, found }: Heard): Utterance | undefined {
  const from = phraseAt(reachingOne, tokens, 0)?.length ?? 0;
  const isPerson = ({ means }: Found): boolean =>
    means.slot === 'name' && means.names.some((name) => name.is === 'party' && 'person' in name.party);
  const isAsked = found.some((each) => each.from === from && each.to === tokens.length && isPerson(each));
  return from > 0 && isAsked ? { says: 'asks reach' } : undefined;
}

/** "who can't you reach", "delivery health", "show me the set-up again": the whole message, and nothing beside it. Read as typed, since these words are near to some of a plan's. */
export function readRunning(heard: Heard): Utterance | undefined {
  const says = wholePhrase(aboutRunning, heard.sentence.tokens);
  return says && { says };
}
