import { sayContact } from '../../cards/contact-words';
import { afterSaying, type ContactChange } from '../../plan/contact';
import type { Day } from '../../plan/day';
import type { Person } from '../../plan/partnership';
import { mayAsk } from '../../plan/roles';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../keeping/register';
import { offerReply, textReply, untilYes } from '../replies';

/** "nudge me after 2pm", "don't nudge me on Fridays", "stop nudging me": each member's own, by their own press. */
export const nudgeTimesFeature: Feature = {
  name: 'nudge times',
  examples: ['nudge me after 2pm', 'stop nudging me'],
  hear: (utterance, setting) =>
    utterance.says === 'sets contact' ? offer(utterance.change, setting) : undefined,
  presses: {
    contact: (press, setting) => set(press, setting),
  },
};

function offer(change: ContactChange, setting: Setting): Reply {
  if (!mayAsk(setting.partnership, setting.member)) return unknown();
  const before = setting.member.contact ?? {};
  const after = afterSaying(before, change, setting.turn.now.day);
  if (sayContact(after) === sayContact(before))
    return textReply('That is how it is already', [nudgeTimes(setting)]);
  return offerReply(`Nudges for you: ${sayContact(after)}?`, [`Now: ${sayContact(before)}.`, untilYes], {
    title: 'Yes',
    press: { verb: 'contact', data: change },
  });
}

/** Only ever of whoever presses, whosever card it was. */
async function set(change: ContactChange, setting: Setting): Promise<Reply> {
  const { id } = setting.member;
  const { day } = setting.turn.now;
  if (!mayAsk(setting.partnership, setting.member)) return unknown();
  await changeRegister(setting, (partnership) => ({
    ...partnership,
    people: partnership.people.map((person) => (person.id === id ? saying(person, change, day) : person)),
  }));
  const after = afterSaying(setting.member.contact ?? {}, change, day);
  // In a channel the card may be somebody else's, and says whose nudges a press changed.
  const isAlone = setting.turn.conversation.kind === 'personal';
  const whose = isAlone ? 'Your' : `${setting.member.name}’s`;
  return textReply('Saved', [`${whose} nudges: ${sayContact(after)}.`], { inPlace: isAlone });
}

const unknown = (): Reply =>
  textReply('Nothing was changed', ['You are not in the register, so I nudge you nowhere.']);

function saying({ contact = {}, ...person }: Person, change: ContactChange, today: Day): Person {
  const after = afterSaying(contact, change, today);
  return Object.keys(after).length > 0 ? { ...person, contact: after } : person;
}

/** When somebody is nudged, in a sentence. */
export function nudgeTimes({ member }: Pick<Setting, 'member'>): string {
  if (member.contact?.nudges === 'off')
    return `Your nudges: ${sayContact(member.contact)}. Say “nudge me again” to have them back.`;
  return `You are nudged ${sayContact(member.contact ?? {})}. Say “nudge me after 2pm”, “don’t nudge me on Fridays” or “stop nudging me”.`;
}
