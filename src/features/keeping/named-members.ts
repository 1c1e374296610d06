import { sayList } from '../../cards/words';
import type { Group, GroupId, Partnership } from '../../plan/partnership';
import { groupById } from '../../plan/responsibility';
import { leftOutBy, withOpenness, type Openness } from '../../plan/sight';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { offerReply, textReply, untilYes } from '../replies';

/** "make Exploitation named members only": whom a group's items exist for. Only the business manager's press makes it so. */
export const namedMembers: Feature = {
  name: 'named members only',
  examples: [
    'make safeguarding effectiveness named members only',
    'open safeguarding effectiveness to everyone',
  ],
  hear: (utterance, setting) =>
    utterance.says === 'opens group' ? offer(utterance.group, utterance.to, setting) : undefined,
  presses: {
    'open group': ({ group, to }, setting) => change(group, to, setting),
  },
};

function offer(id: GroupId, to: Openness, setting: Setting): Reply {
  if (!isManager(setting)) return notAllowed();
  const group = groupById(setting.partnership, id);
  if (!group) return gone();
  if (isSo(group, to)) return already(group, to);
  return offerReply(
    to === 'everyone' ? `Open ${group.name} to everyone?` : `Make ${group.name} named members only?`,
    [...(to === 'everyone' ? whenOpened : whenClosed), ...leftOut(group, to, setting), untilYes],
    { title: 'Yes', press: { verb: 'open group', data: { group: id, to } } },
  );
}

const whenOpened = ['Every member of the partnership then sees its items, with their whole history.'];
const whenClosed = [
  'Its items then show only to its members and chair, to the business manager and to the scrutineer; and in no channel but its own, where everybody there reads along. To anybody else they do not exist.',
  'What was shown before stays where it is in Teams.',
];

/** Warns of leads who would no longer see their own items. */
function leftOut(group: Group, to: Openness, { partnership, plan, turn }: Setting): readonly string[] {
  const people = to === 'everyone' ? [] : leftOutBy(partnership, plan, group, turn.now.day);
  return people.length === 0
    ? []
    : [`Not a member, and would no longer see what is theirs: ${sayList(people.map(({ name }) => name))}.`];
}

async function change(id: GroupId, to: Openness, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  const group = groupById(setting.partnership, id);
  if (!group) return gone();
  await changeRegister(setting, (partnership: Partnership) => withOpenness(partnership, id, to));
  return textReply(
    to === 'everyone'
      ? `${group.name} is open to everyone now`
      : `${group.name} is for its named members only now`,
    [
      to === 'everyone'
        ? 'Everybody sees its items.'
        : 'Its items do not exist for anybody else, from now on.',
    ],
    { inPlace: true },
  );
}

const isSo = ({ namedMembersOnly = false }: Group, to: Openness): boolean =>
  namedMembersOnly === (to === 'named members');

const already = ({ name }: Group, to: Openness): Reply =>
  textReply(to === 'everyone' ? `${name} is open to everyone` : `${name} is for its named members only`, [
    'It is so already.',
  ]);

const notAllowed = (): Reply => onlyTheManager('can say who sees a group’s items');

const gone = (): Reply => textReply('Nothing was changed', ['I do not know that group.']);
