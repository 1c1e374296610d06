import type { Refused, Trouble } from '../plan/trouble';

const addAgain = 'Add Plan Steward to the team again, and mention it once in the channel.';
const askAdministrator = 'Ask your Teams administrator to allow Plan Steward to post there.';
const report = 'Please report this to whoever runs Plan Steward for you.';

const afterRefusal: Readonly<Record<Refused, string>> = {
  'not in the conversation': addAgain,
  'no such conversation': 'If another channel took its place, its chair says there whose channel it is.',
  'disabled by an administrator': askAdministrator,
  'blocked by the member': 'They blocked it, and can take that back in Teams.',
  'writing is blocked': askAdministrator,
  'not allowed': askAdministrator,
  'too large': report,
  'not accepted': report,
};

/** What Teams said of it, for people. */
const saysTeams: Readonly<Record<Refused, string>> = {
  'not in the conversation': 'Plan Steward is not in that team any more',
  'no such conversation': 'the channel is not there any more',
  'disabled by an administrator': 'an administrator has switched Plan Steward off',
  'blocked by the member': 'the member has blocked Plan Steward',
  'writing is blocked': 'writing is blocked there',
  'not allowed': 'Plan Steward may not write there',
  'too large': 'it was too large',
  'not accepted': 'Teams did not take it',
};

/** The same for somebody's own chat. */
const saysTeamsOfChat: Readonly<Record<Refused, string>> = {
  ...saysTeams,
  'not in the conversation': 'they have taken Plan Steward out',
  'no such conversation': 'their chat with Plan Steward is not there any more',
  'blocked by the member': 'they have blocked Plan Steward',
};

const addInChat = 'Ask them to add Plan Steward in Teams again and say hello to it.';

const afterRefusalInChat: Readonly<Record<Refused, string>> = {
  ...afterRefusal,
  'not in the conversation': addInChat,
  'no such conversation': addInChat,
  'blocked by the member': 'They can take that back in Teams.',
};

/** What is wrong with a message to somebody's own chat, as the rest of "it …", without a full stop. */
export function sayTroubleInChat(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'refused':
      return `was not taken: ${saysTeamsOfChat[trouble.why]}`;
    case 'no way in':
      return 'has no way there: they have not added Plan Steward yet';
    case 'may not have arrived':
    case 'missed':
      return sayTrouble(trouble);
    default:
      return trouble satisfies never;
  }
}

/** What somebody can do about that. */
export function sayRemedyInChat(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'refused':
      return afterRefusalInChat[trouble.why];
    case 'no way in':
      return addInChat;
    case 'may not have arrived':
      return 'Ask them; “what do I owe” shows them the same.';
    case 'missed':
      return '“What do I owe” shows them the same.';
    default:
      return trouble satisfies never;
  }
}

/** What is wrong, as the rest of "The digest of … ", without a full stop. */
export function sayTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'may not have arrived':
      return 'may not have arrived: Teams did not say';
    case 'refused':
      return `was not taken: ${saysTeams[trouble.why]}`;
    case 'missed':
      return 'was missed: its time went by while nothing could be posted';
    case 'no way in':
      return 'has no way into its channel: nobody has spoken to Plan Steward there yet';
    default:
      return trouble satisfies never;
  }
}

/** What somebody can do about it. */
export function sayRemedy(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'may not have arrived':
      return 'Look into the channel. If it is not there, post it again.';
    case 'refused':
      return afterRefusal[trouble.why];
    case 'missed':
      return 'The next one tells its news too. To have it there now, say “send me the digest” in the channel.';
    case 'no way in':
      return addAgain;
    default:
      return trouble satisfies never;
  }
}
