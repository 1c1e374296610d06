import { sayContact } from '../../cards/contact-words';
import { absenceProblem, afterSaying, type ContactChange } from '../../plan/contact';
import type { Day } from '../../plan/day';
import type { Person } from '../../plan/partnership';
import { mayAsk } from '../../plan/roles';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../keeping/register';
import { offerReply, textReply, untilYes } from '../replies';

/** "nudge me after 2pm", "I'm away next week", "stop nudging me": each member's own, by their own press. */
export const nudgeTimesFeature: Feature = {
  name: 'nudge times',
  examples: ['nudge me after 2pm', 'pause my nudges until Monday', 'stop nudging me'],
  hear(utterance, setting) {
    if (utterance.says === 'pauses nudges') return textReply('Until when?', [sayWhen]);
    return utterance.says === 'sets contact' ? offer(utterance.change, setting) : undefined;
  },
  presses: {
    contact: (press, setting) => set(press, setting),
  },
};

const sayWhen =
  'Say the days: “pause my nudges until 4 January”, “I’m away from 20 December to 3 January”. To have none at all: “stop nudging me”.';

function offer(change: ContactChange, setting: Setting): Reply {
  const { day } = setting.turn.now;
  const refused = refusedIn(change, setting);
  if (refused) return refused;
  const before = setting.member.contact ?? {};
  const after = sayContact(afterSaying(before, change, day), day);
  const now = sayContact(before, day);
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
  const problem = absenceProblem(member.contact ?? {}, change, turn.now.day);
  return problem && textReply('Nothing was changed', [absenceProblemWords[problem], sayWhen]);
}

const absenceProblemWords = {
  over: 'Those days are over.',
  'too long': 'That is further ahead than a year.',
  'too many': 'I keep a dozen absences ahead for you, and have them.',
} as const;

/** Only ever of whoever presses, whosever card it was. */
async function set(change: ContactChange, setting: Setting): Promise<Reply> {
  const { id } = setting.member;
  const { day } = setting.turn.now;
  const refused = refusedIn(change, setting);
  if (refused) return refused;
  await changeRegister(setting, (partnership) => ({
    ...partnership,
    people: partnership.people.map((person) => (person.id === id ? saying(person, change, day) : person)),
  }));
  const after = afterSaying(setting.member.contact ?? {}, change, day);
  // In a channel the card may be somebody else's, and says whose nudges a press changed.
  const isAlone = setting.turn.conversation.kind === 'personal';
  const whose = isAlone ? 'Your' : `${setting.member.name}’s`;
  return textReply('Saved', [`${whose} nudges: ${sayContact(after, day)}.`], { inPlace: isAlone });
}

function saying({ contact = {}, ...person }: Person, change: ContactChange, today: Day): Person {
  const after = afterSaying(contact, change, today);
  return Object.keys(after).length > 0 ? { ...person, contact: after } : person;
}

/** When somebody is nudged, in a sentence. */
export function nudgeTimes({ member, turn }: Pick<Setting, 'member' | 'turn'>): string {
  const said = sayContact(member.contact ?? {}, turn.now.day);
  if (member.contact?.nudges === 'off')
    return `Your nudges: ${said}. Say “nudge me again” to have them back.`;
  return `You are nudged ${said}. Say “nudge me after 2pm”, “don’t nudge me on Fridays”, “pause my nudges until Monday” or “stop nudging me”.`;
}
