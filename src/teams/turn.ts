import type { Calendar } from '../clock';
import type { Turn } from '../features/feature';
import { withoutThread, type Incoming } from './activity';
import type { Admitted } from './admission';

const KINDS: Readonly<Record<string, Turn['conversation']['kind']>> = {
  personal: 'personal',
  channel: 'channel',
  groupChat: 'group',
};

/** The activity as a turn. Who speaks is who Teams says it is; without an object id, as on installing, it is their Teams id. */
export function turnFor(activity: Admitted, calendar: Calendar): Turn {
  const { from, conversation } = activity;
  const kind = kindOf(activity);
  return {
    speaker: { tenant: activity.tenant, id: from.aadObjectId ?? from.id, name: from.name ?? '' },
    conversation: {
      id: conversation.id,
      kind,
      ...(kind === 'channel' && { channel: withoutThread(conversation.id) }),
      ...(activity.host !== activity.tenant && { tenant: activity.host }),
    },
    activity: activity.id ?? '',
    now: calendar(),
    via: 'chat',
  };
}

/** Where the bot was installed: in a team that is the channel that was chosen, whichever conversation the event names. */
export function home(activity: Admitted): Admitted {
  const chosen = activity.channelData?.settings?.selectedChannel?.id;
  const id = chosen !== undefined && kindOf(activity) === 'channel' ? chosen : activity.conversation.id;
  return { ...activity, conversation: { ...activity.conversation, id: withoutThread(id) } };
}

/** Where it was said; an event that does not say it is taken for what it comes with. */
export function kindOf({ conversation, channelData }: Incoming): Turn['conversation']['kind'] {
  const { conversationType, isGroup } = conversation;
  const otherwise = channelData?.team ? 'channel' : isGroup === true ? 'group' : 'personal';
  return KINDS[conversationType ?? ''] ?? otherwise;
}
