import type { ConversationReference, ResourceResponse } from 'botbuilder';
import type { Post } from '../jobs/post';
import type { StrictAdapter } from './adapter';
import { within } from './deadline';
import { asNewPost, cardMessage } from './messages';
import { readReference } from './references';
import { failureOf } from './send-failure';

/**
 * Posts a card outside any turn; in a channel it is a new post, because a reference never names a thread. What the
 * Connector answers comes back as an outcome; only a fault of ours is thrown.
 */
export function createPost(adapter: StrictAdapter, appId: string, limit: number): Post {
  return async (to, card) => {
    const reference = readReference(to) as Partial<ConversationReference>;
    const message = cardMessage(card);
    let sent: ResourceResponse | undefined;
    try {
      await within(limit, () =>
        adapter.continueConversationAsync(appId, reference, async (context) => {
          asNewPost(context);
          sent = await context.sendActivity(message);
        }),
      );
      return { kind: 'sent', activity: sent?.id ?? '' };
    } catch (cause) {
      const failure = failureOf(cause);
      if (!failure) throw cause;
      return failure;
    }
  };
}
