import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod/v4';
import type { Turn } from '../features/feature';
import { withoutThread } from './activity';
import type { Admitted } from './admission';
import { within } from './deadline';
import { othersMentioned } from './mentions';
import { failureOf } from './send-failure';

/** More than so many are mentioned to be told something, and not to be given it. */
const mostAsked = 5;
/** Milliseconds; whoever is not known by then is read by their name. */
const patience = 2_000;

const member = z.looseObject({ aadObjectId: z.string().min(1) });

/** As much of the Connector's client as this asks of it. */
interface Members {
  readonly conversations: { getConversationMember(conversation: string, member: string): Promise<unknown> };
}

/**
 * Who a message mentions, by object id. A mention carries a Teams id, and the Connector tells whose that is; whom it does
 * not know, a tag or a team, is left to the words.
 */
export async function peopleMentioned(
  context: TurnContext,
  activity: Admitted,
  log: Logger,
): Promise<NonNullable<Turn['mentions']>> {
  const others = othersMentioned(activity).slice(0, mostAsked);
  const people = await Promise.all(
    others.map(async ({ words, id, objectId }) => ({
      words,
      person: objectId ?? (await objectIdOf(id, context, activity, log)),
    })),
  );
  return people.flatMap(({ words, person }) => (person === undefined ? [] : [{ words, person }]));
}

async function objectIdOf(
  id: string,
  context: TurnContext,
  { conversation, channelData }: Admitted,
  log: Logger,
): Promise<string | undefined> {
  try {
    const { ConnectorClientKey } = context.adapter as unknown as { ConnectorClientKey: symbol };
    const client = context.turnState.get<Members>(ConnectorClientKey);
    const roster = channelData?.team?.id ?? withoutThread(conversation.id);
    const held = member.safeParse(
      await within(patience, () => client.conversations.getConversationMember(roster, id)),
    );
    return held.success ? held.data.aadObjectId : undefined;
  } catch (cause) {
    log.info({ outcome: failureOf(cause)?.kind ?? 'fault' }, 'a mention is read by its name');
    return undefined;
  }
}
