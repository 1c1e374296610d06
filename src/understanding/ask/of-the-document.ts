import type { Contents } from '../../plan/asking/query';
import { isSlot } from '../hear/found';
import type { Heard } from '../hear/heard';
import { phraseAt, phraseBook, phrasesFor } from '../words/phrases';
import { smallInQuestions } from '../words/fact-words';
import type { Utterance } from '../words/utterance';

type About = Contents | 'loading';

/** What is asked of the document and the plans themselves, in words that a plan's items have too: use, come, link. */
const table: readonly (readonly [patterns: string, about: About])[] = [
  [
    `(come|comes|came|is|was) (next |)(after|before) (this|that|it|ours|the current one)( one| plan|);(which|what) plan (came|comes|was|is) (before|after|next|first);
     (does|did|do) (this|the|our|it)( one| plan|) (replace|supersede|follow);(replaces|replaced|supersedes|superseded|followed) (this|ours|it|the old one)( plan| one|);
     (earlier|previous|older|last) plan (does|did|was|is) (this|it|that|the)( one|);(plan|one) (before|after) this( one| plan|)`,
    'plans',
  ],
  [
    `use to be called;used to be called;used to call (ourselves|us|it|the partnership);(were|was) (we|it|this|the partnership) called( before|);(called|known as) before;(old|former|previous|earlier) name(|s)( of the partnership|)`,
    'former names',
  ],
  [
    `link to (the|our|this) (plan|document);(where is|where are|where do (i|we) find|where can (i|we) (find|get|read|see|download)) (the|our|a copy of the|the full|the whole) (plan|document)( itself| document|);(a |)copy of the (plan|document);
     (original|published|source) (plan|document);(web address|website|url|pdf) (of|for) the (plan|document)`,
    'document',
  ],
  [
    `(load|add|import|upload|bring in|put in|set up|start|enter) (next year|next years|a new|the new|the next|our new|our next|another) plan`,
    'loading',
  ],
];

const book = phraseBook<About>(
  table.flatMap(([patterns, about]) => phrasesFor(patterns.replace(/\s*\n\s*/g, ' '), about)),
);

/** "What comes after this plan", "what did we use to be called", "link to the plan", "how do I load next year's plan". */
export function readOfTheDocument(heard: Heard): Utterance | undefined {
  const { hearing, sentence } = heard;
  // As typed: “load” is no misspelt lead.
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; at += 1) {
    const said = phraseAt(book, tokens, at);
    if (!said || !isAll(heard, at, at + said.length)) continue;
    if (said.value === 'loading') return { says: 'beyond', ability: 'import' };
    return { says: 'asks', query: { plan: hearing.vocabulary.plan.id, ask: 'contents', of: said.value } };
  }
  return undefined;
}

/** Beside the phrase stand small words and plans alone: what else is said would narrow it. */
function isAll({ tokens, found }: Heard, from: number, to: number): boolean {
  return tokens.every(({ word }, i) => {
    if ((from <= i && i < to) || smallInQuestions.has(word)) return true;
    return found.some(
      (each) =>
        each.from <= i &&
        i < each.to &&
        (isSlot(each, 'filler') ||
          (isSlot(each, 'name') && each.means.names.some((name) => name.is === 'plan'))),
    );
  });
}
