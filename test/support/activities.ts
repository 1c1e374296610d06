/** Activities as Teams sends them: the fields the bot reads, and some it must not mind. */

export type ActivityJson = Readonly<Record<string, unknown>>;

/** Who speaks, where, and where answers go. */
export interface Place {
  readonly serviceUrl: string;
  readonly tenant: string;
  readonly conversation: string;
  readonly kind: 'personal' | 'channel' | 'groupChat';
  readonly from: { readonly id: string; readonly name: string };
}

export const BOT = { id: '28:plan-steward', name: 'Plan Steward' };

let made = 0;

/** What every activity has; the id is new each time. */
export function anActivity(place: Place, more: ActivityJson): ActivityJson {
  const { serviceUrl, tenant, conversation, kind, from } = place;
  made += 1;
  return {
    id: `activity-${made}`,
    timestamp: '2021-11-10T10:00:00.000Z',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${from.id}`, name: from.name, aadObjectId: from.id },
    recipient: BOT,
    conversation: {
      id: conversation,
      conversationType: kind,
      tenantId: tenant,
      ...(kind !== 'personal' && { isGroup: true }),
    },
    channelData: {
      tenant: { id: tenant },
      ...(kind === 'channel' && { team: { id: '19:team@thread.tacv2' } }),
    },
    entities: [{ type: 'clientInfo', locale: 'en-GB', country: 'GB', platform: 'Web' }],
    locale: 'en-GB',
    ...more,
  };
}

export function aMessage(place: Place, text: string, more: ActivityJson = {}): ActivityJson {
  return anActivity(place, { type: 'message', text, textFormat: 'plain', ...more });
}

/** A message in a channel reaches the bot only when it mentions it. */
export function aMentioningMessage(place: Place, text: string, more: ActivityJson = {}): ActivityJson {
  const shown = `<at>${BOT.name}</at>`;
  return aMessage(place, `${shown} ${text}`, {
    entities: [{ type: 'mention', text: shown, mentioned: BOT }],
    ...more,
  });
}

/** A press of a button on the card the bot sent as `card`. */
export function aPress(
  place: Place,
  card: string,
  verb: string,
  data: unknown,
  more: ActivityJson = {},
): ActivityJson {
  return anActivity(place, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: card,
    value: { action: { type: 'Action.Execute', id: verb, verb, data }, trigger: 'manual' },
    ...more,
  });
}

export function anInstallation(place: Place, action: 'add' | 'remove' = 'add'): ActivityJson {
  return anActivity(place, { type: 'installationUpdate', action });
}

/** Installing also adds the bot to the conversation's members, and says so in an event of its own. */
export function theBotBecomingMember(place: Place): ActivityJson {
  return anActivity(place, {
    type: 'conversationUpdate',
    membersAdded: [{ id: `29:${place.from.id}`, aadObjectId: place.from.id }, { id: BOT.id }],
  });
}
