import type { PersonId } from '../../plan/partnership';
import type { Found } from './found';
import { wordsOf, type Token } from './sentence';

/** Somebody who is mentioned: the name as it is shown, and who that is. Without `person` it is nobody in this partnership. */
export interface Mention {
  readonly words: string;
  readonly person?: PersonId;
}

/** A mention that starts at a token. Mentions that show the same name are taken in their order. */
export function mentionAt(
  tokens: readonly Token[],
  at: number,
  mentions: readonly Mention[] = [],
): { readonly mention: Mention; readonly to: number } | undefined {
  for (const { words } of mentions) {
    const shown = wordsOf(words);
    if (shown.length === 0 || !stands(tokens, at, shown)) continue;
    const before = tokens.slice(0, at).filter((_, i) => stands(tokens, i, shown)).length;
    const alike = mentions.filter((each) => each.words === words);
    const mention = alike[Math.min(before, alike.length - 1)];
    if (mention) return { mention, to: at + shown.length };
  }
  return undefined;
}

const stands = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.word === word);

/** Which words belong to mentions: they are names, and are not corrected. */
export function mentioned(
  tokens: readonly Token[],
  mentions: readonly Mention[] | undefined,
): ReadonlySet<number> {
  if (!mentions || mentions.length === 0) return new Set();
  const spans = tokens.map((_, at) => ({ at, to: mentionAt(tokens, at, mentions)?.to ?? at }));
  return new Set(spans.flatMap(({ at, to }) => Array.from({ length: to - at }, (_, i) => at + i)));
}

/** A mention stands for the person of its id, whoever else has that name. */
export function foundMention(at: number, { mention, to }: { mention: Mention; to: number }): Found {
  const { person } = mention;
  return {
    from: at,
    to,
    by: 'mention',
    means:
      person === undefined
        ? { slot: 'stranger' }
        : { slot: 'name', names: [{ is: 'party', party: { person } }] },
  };
}
