import { z } from 'zod/v4';
import type { Calendar } from '../clock';
import type { ConversationStore, Reference } from '../store/conversation-store';
import { withoutThread } from './activity';
import type { Admitted } from './admission';
import { kindOf } from './turn';

/** What a stored reference holds: where to send, and as whom. Nobody's name, and no thread. */
const stored = z.object({
  channelId: z.string(),
  serviceUrl: z.string(),
  bot: z.object({ id: z.string(), name: z.string().optional() }),
  conversation: z.object({
    id: z.string(),
    conversationType: z.string().optional(),
    tenantId: z.string().optional(),
    isGroup: z.boolean().optional(),
  }),
});

export type StoredReference = z.infer<typeof stored>;

/** How conversations are reached later, kept current from authenticated activities alone. */
export interface References {
  /** True only for the event that found the conversation new. */
  claim(activity: Admitted): Promise<boolean>;
  /** Costs nothing where this process has just seen the same reference. */
  keep(activity: Admitted): Promise<void>;
  forget(activity: Admitted): Promise<void>;
}

export function createReferences(store: ConversationStore, calendar: Calendar): References {
  return {
    claim: (activity) => store.saveReference(referenceOf(activity, calendar), 'sure'),
    async keep(activity) {
      await store.saveReference(referenceOf(activity, calendar));
    },
    forget: (activity) => store.forgetReference(withoutThread(activity.conversation.id)),
  };
}

/** A member's own chat with the bot is kept with their object id, so that it can be deleted when they are forgotten. */
function referenceOf(activity: Admitted, calendar: Calendar): Reference {
  const { channelId = 'msteams', serviceUrl, recipient, conversation, from, channelData, host } = activity;
  const id = withoutThread(conversation.id);
  const held: StoredReference = {
    channelId,
    serviceUrl,
    bot: { id: recipient.id, name: recipient.name },
    conversation: { ...conversation, id },
  };
  const kind = kindOf(activity);
  const member = kind === 'personal' ? from.aadObjectId : undefined;
  const team = channelData?.team?.id;
  return {
    conversation: id,
    reference: JSON.stringify(held),
    ...(member === undefined ? {} : { member }),
    ...(kind === 'channel' && { channel: { tenant: host, ...(team !== undefined && { team }) } }),
    at: calendar().at,
  };
}

/** The reference as it was kept; throws on anything else. */
export function readReference(reference: Reference): StoredReference {
  return stored.parse(JSON.parse(reference.reference));
}
