import type { Partnership, Person, PersonId } from '../../plan/partnership';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { offerReply, refuse, textReply, untilYes } from '../replies';

/** Whether a digest tags somebody who leads something in it: they say so of themselves and press, and nobody else can for them. */
export const tagging: Feature = {
  name: 'tagging',
  examples: ["don't tag me", 'you can tag me again'],
  hear(utterance, setting) {
    return utterance.says === 'tags' ? offer(utterance.tagged, setting) : undefined;
  },
  presses: {
    tag: ({ person, tagged }, setting) => tag(person, tagged, setting),
  },
};

function offer(tagged: boolean, { member, partnership }: Setting): Reply {
  const held = partnership.people.find(({ id }) => id === member.id);
  if (!held) return unknown();
  if ((held.mentions !== false) === tagged)
    return textReply(tagged ? 'I do tag you' : 'I don’t tag you', [
      tagged
        ? 'A digest tags you where something you lead is red, late or due soon, at most once.'
        : 'A digest only says your name.',
    ]);
  return offerReply(
    tagged ? 'Tag you again?' : 'Not tag you any more?',
    [
      tagged
        ? 'A digest then tags you where something you lead is red, late or due soon, at most once.'
        : 'A digest then only says your name where something you lead is red, late or due soon.',
      untilYes,
    ],
    {
      title: tagged ? 'Yes, tag me' : 'Yes, don’t tag me',
      press: { verb: 'tag', data: { person: member.id, tagged } },
    },
  );
}

async function tag(person: PersonId, tagged: boolean, setting: Setting): Promise<Reply> {
  const { member, partnership } = setting;
  if (person !== member.id) return notAllowed();
  if (!partnership.people.some(({ id }) => id === person)) return unknown();
  await changeRegister(setting, (register) => withTagging(register, person, tagged));
  return tagged
    ? textReply('I tag you again', ['Say “don’t tag me” to end that.'], { inPlace: true })
    : textReply('I don’t tag you any more', ['Say “you can tag me again” to have it back.'], {
        inPlace: true,
      });
}

function withTagging(register: Partnership, person: PersonId, tagged: boolean): Partnership {
  const changed = (one: Person): Person => (one.id === person ? { ...one, mentions: tagged } : one);
  return { ...register, people: register.people.map(changed) };
}

const notAllowed = (): Reply =>
  refuse('not-allowed', ['Only whoever asked for it can press that. Say it yourself, and I ask you.']);

const unknown = (): Reply =>
  textReply('Nothing was changed', ['You are not in the register, so I tag you nowhere.']);
