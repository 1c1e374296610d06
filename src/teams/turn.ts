import type { Calendar } from '../clock';
import type { Turn } from '../features/feature';
import { withoutThread, type Incoming } from './activity';
import type { Admitted } from './admission';

const KINDS: Readonly<Record<string, Turn['conversation']['kind']>> = {
  personal: 'personal',
  channel: 'channel',
  groupChat: 'group',
};

/** The activity as a turn. The speaker is whoever Teams says it is: by object id, or by Teams id where there is none, as on installing. */
export function turnFor(activity: Admitted, calendar: Calendar): Turn {
  const { from, conversation } = activity;
  const kind = kindOf(activity);
  return {
    speaker: { tenant: activity.tenant, id: from.aadObjectId ?? from.id, name: from.name ?? '' },
    conversation: {
      id: conversation.id,
      kind,
      channel: kind === 'channel' ? withoutThread(conversation.id) : undefined,
      tenant: activity.host === activity.tenant ? undefined : activity.host,
    },
    activity: activity.id ?? '',
    now: calendar(),
    via: 'chat',
  };
}

/** Where the bot was installed: in a team, the channel that was chosen, whichever conversation the event names. */
export function home(activity: Admitted): Admitted {
  const chosen = activity.channelData?.settings?.selectedChannel?.id;
  const id = chosen !== undefined && kindOf(activity) === 'channel' ? chosen : activity.conversation.id;
  return { ...activity, conversation: { ...activity.conversation, id: withoutThread(id) } };
}

/** The kind of conversation; where the event does not name it, it is inferred from the rest. */
export function kindOf({ conversation, channelData }: Incoming): Turn['conversation']['kind'] {
  const { conversationType, isGroup } = conversation;
  const otherwise = channelData?.team ? 'channel' : isGroup === true ? 'group' : 'personal';
  return KINDS[conversationType ?? ''] ?? otherwise;
}
