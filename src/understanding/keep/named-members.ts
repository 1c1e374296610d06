import type { Openness } from '../../plan/sight';
import { groupAt } from '../hear/group-named';
import { all, type Heard } from '../hear/heard';
import { phraseAt, phraseBook, phrasesFor, type PhraseBook } from '../words/phrases';
import type { Utterance } from '../words/utterance';

/** How it begins, and how it ends after the group's name; each beginning has its own endings. "Its" is read as "it is". */
const sayings: readonly { begins: PhraseBook<true>; ends: PhraseBook<true>; to: Openness }[] = [
  {
    begins: phraseBook(phrasesFor('(make|mark|set|keep)', true)),
    ends: phraseBook(phrasesFor('(as |for |to |)(it is |)(named |own |)members only', true)),
    to: 'named members',
  },
  {
    begins: phraseBook(phrasesFor('(restrict|limit|close|keep)', true)),
    ends: phraseBook(phrasesFor('to (it is |the |)(named |own |)members( only|)', true)),
    to: 'named members',
  },
  {
    begins: phraseBook(phrasesFor('(open|reopen|show)', true)),
    ends: phraseBook(phrasesFor('(up |)to (everyone|everybody|all|all members|the whole partnership)', true)),
    to: 'everyone',
  },
];

/** "make Exploitation named members only", "open Exploitation to everyone": who sees a group's items, told to the bot. */
export function readOpenness(heard: Heard): Utterance | undefined {
  if (heard.sentence.questioned) return undefined;
  for (const { begins, ends, to } of sayings) {
    const from = phraseAt(begins, heard.tokens, 0)?.length;
    const group = from === undefined ? undefined : groupFrom(heard, from);
    const end = group && phraseAt(ends, heard.tokens, group.to);
    if (group && end && group.to + end.length === heard.tokens.length)
      return { says: 'opens group', group: group.id, to };
  }
  return undefined;
}

/** The group by its name, or by the priority that it alone looks after: "exploitation". */
function groupFrom(heard: Heard, from: number): { id: string; to: number } | undefined {
  const named = groupAt(heard, from);
  if (named) return named;
  const article = heard.tokens[from]?.word === 'the' ? from + 1 : from;
  const found = all(heard, 'name').find((each) => each.from === from || each.from === article);
  const priority = found?.means.names.find((name) => name.is === 'priority');
  if (!found || priority?.is !== 'priority') return undefined;
  const { partnership, plan } = heard.hearing.vocabulary;
  const [only, ...others] = partnership.groups.filter((group) =>
    group.looksAfter.some((care) => care.plan === plan.id && care.priorities.includes(priority.id)),
  );
  return only && others.length === 0 ? { id: only.id, to: found.to } : undefined;
}
