import { decode } from 'html-entities';
import { z } from 'zod/v4';
import type { Incoming } from './activity';
import { withAddresses } from './attached';

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
 * is mentioned. The bot is recognised by its id, so that a member of the same name stays in.
 */
export function textOf(activity: Incoming): string {
  const named = calledIn(activity).reduce(
    (text, { text: shown, mentioned }) =>
      // A function, because a name may hold characters that have a meaning in a replacement text.
      text.replace(shown, () => (mentioned.id === activity.recipient.id ? ' ' : unmarked(nameIn(shown)))),
    activity.text ?? '',
  );
  return withAddresses(uncalled(asTyped(nameIn(named.replace(quoteMark, ' '))), activity), activity);
}

/** What Teams puts before a reply that quotes a message. */
const quoteMark = /<quoted\b[^<>]*>(?:\s*<\/quoted>)?/gi;

/** "Plan Steward, what's red": its own name, typed without a mention, is none of the words. */
function uncalled(text: string, { recipient: { name = '' } }: Incoming): string {
  const [, called] = /^@?(.*)$/.exec(text) ?? [];
  if (name === '' || called?.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return text;
  const [, rest] = /^(?:[\s,:;!-]+(.+))$/s.exec(called.slice(name.length)) ?? [];
  return rest ?? text;
}

/** Everybody else who is mentioned, in order: the name shown, their Teams id, and their object id where Teams gives it. */
export function othersMentioned(
  activity: Incoming,
): readonly { readonly words: string; readonly id: string; readonly objectId?: string }[] {
  return calledIn(activity)
    .filter(({ mentioned }) => mentioned.id !== activity.recipient.id)
    .map(({ text, mentioned: { id, aadObjectId } }) => ({
      ...{ words: asTyped(unmarked(nameIn(text))), id },
      objectId: aadObjectId ?? undefined,
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

/** `BAINES, Tom (MET POLICE)`, as a company's directory writes a name: its marks part nothing of what is said around it. */
const unmarked = (name: string): string => name.replace(/[,()[\]]+/g, ' ');

/** Tabs stay: a row of a pasted table has its cells between them. */
function asTyped(text: string): string {
  // Strict, because "R&amp" without its semicolon is what somebody typed, not an entity.
  return decode(text, { scope: 'strict' })
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/ ?\t ?/g, '\t')
    .trim();
}

function nameIn(shown: string): string {
  return shown.replace(/<\/?at(?:\s[^<>]*)?>/g, '');
}
