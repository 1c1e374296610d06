import type { Openness } from '../../plan/sight';
import { groupAt, groupsFor } from '../hear/group-named';
import { all, type Heard } from '../hear/heard';
import { phraseAt, phrases, type PhraseBook } from '../words/phrases';
import type { Utterance } from '../words/utterance';

/** How it begins, and how it ends after the group's name; each beginning has its own endings. "Its" is read as "it is". */
const sayings: readonly { begins: PhraseBook<true>; ends: PhraseBook<true>; to: Openness }[] = [
  {
    begins: phrases('(make|mark|set|keep)'),
    ends: phrases('(as |for |to |)(it is |)(named |own |)members only'),
    to: 'named members',
  },
  {
    begins: phrases('(restrict|limit|close|keep)'),
    ends: phrases('to (it is |the |)(named |own |)members( only|)'),
    to: 'named members',
  },
  {
    begins: phrases('(open|reopen|show)'),
    ends: phrases('(up |)to (everyone|everybody|all|all members|the whole partnership)'),
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
  const [only, ...others] = groupsFor([priority.id], heard.hearing.vocabulary);
  return only && others.length === 0 ? { id: only.id, to: found.to } : undefined;
}
