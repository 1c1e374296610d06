import { sayContact } from '../../cards/contact-words';
import {
  absenceProblem,
  afterSaying,
  type AbsenceProblem,
  type Contact,
  type ContactChange,
} from '../../plan/contact';
import type { Now } from '../../plan/day';
import type { Person } from '../../plan/partnership';
import { mayAsk } from '../../plan/roles';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { offerReply, textReply, untilYes } from '../replies';

/** "nudge me after 2pm", "I'm away next week", "stop nudging me": each member's own, by their own press. */
export const nudgeTimesFeature: Feature = {
  name: 'nudge times',
  examples: ['nudge me after 2pm', 'pause my nudges until Monday', 'stop nudging me'],
  hear(utterance, setting) {
    if (utterance.says === 'pauses nudges') return textReply('On which days?', [sayWhen]);
    return utterance.says === 'sets contact' ? offer(utterance.change, setting) : undefined;
  },
  presses: {
    contact: (press, setting) => set(press, setting),
  },
};

const sayWhen =
  'Say it with the first and the last of them, or until when: “I’m away from 20 December to 3 January”, “pause my nudges until 4 January”. To have none at all: “stop nudging me”.';

function offer(change: ContactChange, setting: Setting): Reply {
  const refused = refusedIn(change, setting);
  if (refused) return refused;
  const before = setting.member.contact ?? {};
  const after = said(afterSaying(before, change, setting.turn.now), setting, change);
  const now = said(before, setting, change);
  if (after === now) return textReply('That is how it is already', [nudgeTimes(setting)]);
  const later = change.set === 'away' ? ['What falls due meanwhile is said when you are back.'] : [];
  return offerReply(`Nudges for you: ${after}?`, [`Now: ${now}.`, ...later, untilYes], {
    title: 'Yes',
    press: { verb: 'contact', data: change },
  });
}

function refusedIn(change: ContactChange, { partnership, member, turn }: Setting): Reply | undefined {
  if (!mayAsk(partnership, member))
    return textReply('Nothing was changed', ['You are not in the register, so I nudge you nowhere.']);
  if (change.set !== 'away') return undefined;
  const problem = absenceProblem(member.contact ?? {}, change, turn.now);
  return problem && textReply('Nothing was changed', [absenceProblemWords[problem], sayWhen]);
}

const absenceProblemWords: Record<AbsenceProblem, string> = {
  backwards: 'The last of those days comes before the first.',
  over: 'Those days are over.',
  'nudged today': 'Today’s nudges have had their time, and there is nothing left to pause.',
  'too long': 'That is further ahead than a year.',
  'too many': 'I keep a dozen absences ahead for you, and have them.',
};

/** Changes the times of whoever presses, whoever the card was made for. */
async function set(change: ContactChange, setting: Setting): Promise<Reply> {
  const { id } = setting.member;
  const { now } = setting.turn;
  const refused = refusedIn(change, setting);
  if (refused) return refused;
  await changeRegister(setting, (partnership) => ({
    ...partnership,
    people: partnership.people.map((person) => (person.id === id ? saying(person, change, now) : person)),
  }));
  const after = afterSaying(setting.member.contact ?? {}, change, now);
  // In a channel the card may be somebody else's, and says whose nudges a press changed.
  const whose = isAlone(setting) ? 'Your' : `${setting.member.name}’s`;
  const says = `${whose} nudges: ${said(after, setting, change)}.`;
  return textReply('Saved', [says], { inPlace: isAlone(setting) });
}

function saying({ contact = {}, ...person }: Person, change: ContactChange, now: Now): Person {
  const after = afterSaying(contact, change, now);
  return Object.keys(after).length > 0 ? { ...person, contact: after } : person;
}

const isAlone = ({ turn }: Setting): boolean => turn.conversation.kind === 'personal';

/** Others read along in a channel, so an absence is mentioned there only when the member has just spoken of it there. */
function said(contact: Contact, setting: Setting, change?: ContactChange): string {
  const isOfThat = isAlone(setting) || change?.set === 'away' || change?.set === 'on';
  return sayContact(isOfThat ? contact : { ...contact, away: [] }, setting.turn.now.day);
}

/** When somebody is nudged, in a sentence. */
export function nudgeTimes(setting: Setting): string {
  const { contact = {} } = setting.member;
  const times = said(contact, setting);
  if (contact.nudges === 'off') return `Your nudges: ${times}. Say “nudge me again” to have them back.`;
  return `You are nudged ${times}. Say “nudge me after 2pm”, “don’t nudge me on Fridays”, “pause my nudges until Monday” or “stop nudging me”.`;
}
