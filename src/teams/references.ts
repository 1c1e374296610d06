import { z } from 'zod/v4';
import type { ConversationStore, Reference } from '../store/conversation-store';
import { withoutThread } from './activity';
import type { Admitted } from './admission';

const MOST_REMEMBERED = 5_000;

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
  /** True for the one event that found the conversation new. */
  claim(activity: Admitted): Promise<boolean>;
  /** Asks the store only where this process has not just seen the very same. */
  keep(activity: Admitted): Promise<void>;
  forget(activity: Admitted): Promise<void>;
}

export function createReferences(store: ConversationStore): References {
  const seen = new Map<string, string>();
  const save = async (reference: Reference): Promise<boolean> => {
    const found = await store.saveReference(reference);
    if (seen.size >= MOST_REMEMBERED) seen.clear();
    seen.set(reference.conversation, reference.reference);
    return found;
  };
  return {
    claim: (activity) => save(referenceOf(activity)),
    async keep(activity) {
      const reference = referenceOf(activity);
      if (seen.get(reference.conversation) !== reference.reference) await save(reference);
    },
    async forget(activity) {
      const conversation = withoutThread(activity.conversation.id);
      seen.delete(conversation);
      await store.forgetReference(conversation);
    },
  };
}

function referenceOf(activity: Admitted): Reference {
  const { channelId = 'msteams', serviceUrl, recipient, conversation } = activity;
  const id = withoutThread(conversation.id);
  const held: StoredReference = {
    channelId,
    serviceUrl,
    bot: { id: recipient.id, name: recipient.name },
    conversation: { ...conversation, id },
  };
  return { conversation: id, reference: JSON.stringify(held) };
}

/** The reference as it was kept; throws on anything else. */
export function readReference(reference: Reference): StoredReference {
  return stored.parse(JSON.parse(reference.reference));
}
