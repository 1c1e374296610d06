import { decode } from 'html-entities';
import { z } from 'zod/v4';
import type { Incoming } from './activity';

const mention = z.object({
  text: z.string().min(1),
  mentioned: z.object({
    id: z.string().min(1),
    name: z.string().nullish(),
    aadObjectId: z.string().min(1).nullish(),
  }),
});

/**
 * What the member wrote, as they see it: without the mention that called the bot, with the names of everybody else who
 * is mentioned. The bot is told by its id, so that a member of the same name stays.
 */
export function textOf(activity: Incoming): string {
  const named = calledIn(activity).reduce(
    (text, { text: shown, mentioned }) =>
      // A function, because a name may hold what `replace` takes for a pattern of its own.
      text.replace(shown, () => (mentioned.id === activity.recipient.id ? ' ' : nameIn(shown))),
    activity.text ?? '',
  );
  return asTyped(nameIn(named));
}

/** Everybody else who is mentioned, in order: as they are shown, their Teams id, and their object id where Teams says it. */
export function othersMentioned(
  activity: Incoming,
): readonly { readonly words: string; readonly id: string; readonly objectId?: string }[] {
  return calledIn(activity)
    .filter(({ mentioned }) => mentioned.id !== activity.recipient.id)
    .map(({ text, mentioned: { id, aadObjectId } }) => ({
      ...{ words: asTyped(nameIn(text)), id },
      ...(aadObjectId && { objectId: aadObjectId }),
    }))
    .filter(({ words }) => words !== '');
}

function calledIn({ entities = [] }: Incoming): readonly z.infer<typeof mention>[] {
  return entities.flatMap((entity) => {
    if (entity.type.toLowerCase() !== 'mention') return [];
    const read = mention.safeParse(entity);
    return read.success ? [read.data] : [];
  });
}

function asTyped(text: string): string {
  // Strict, because "R&amp" without its semicolon is what somebody typed, and no entity.
  return decode(text, { scope: 'strict' })
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

function nameIn(shown: string): string {
  return shown.replace(/<\/?at(?:\s[^<>]*)?>/g, '');
}
