import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { z } from 'zod/v4';
import type { Turn } from '../features/feature';
import { withoutThread } from './activity';
import type { Admitted } from './admission';
import { within } from './deadline';
import { othersMentioned } from './mentions';
import { failureOf } from './send-failure';

/** A message that mentions more people than this is telling them something, not giving them an item. */
const mostAsked = 5;
/** Milliseconds; anybody not looked up by then is read by their name. */
const patience = 2_000;

const member = z.looseObject({ aadObjectId: z.string().min(1) });

/** The part of the Connector's client that is used here. */
interface Members {
  readonly conversations: { getConversationMember(conversation: string, member: string): Promise<unknown> };
}

/**
 * Who a message mentions, by object id. A mention carries a Teams id, and the Connector says whose that is. What it does
 * not know, such as a tag or a team, is read by its name.
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
