import { chaseCard, chasedOn } from '../../cards/chase-card';
import { sayDay, sayList, sayWeekday } from '../../cards/words';
import { nextMeetingOf, whoHasNotUpdated, withChase } from '../../plan/nudging/before-meeting';
import type { GroupId, Meeting } from '../../plan/partnership';
import { groupById } from '../../plan/responsibility';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { questionReply, reply, textReply } from '../replies';
import { viewOf } from '../view-of';
import { unreachableNow } from './unreachable';

/** "who hasn't updated before the board": anybody may ask, and the business manager may have them nudged once more. */
export const chase: Feature = {
  name: 'chase before a meeting',
  examples: ["who hasn't updated before the board"],
  hear(utterance, setting) {
    if (utterance.says !== 'asks who has not updated') return undefined;
    const group = utterance.group ?? setting.group;
    return group === undefined ? whichGroup(setting) : whoHasNot(group, setting);
  },
  presses: {
    chase: (press, setting) => chaseAll(press, setting),
  },
};

function whichGroup({ partnership, plan, turn }: Setting): Reply {
  const meeting = partnership.groups.filter(({ id }) => nextMeetingOf(partnership, id, turn.now.day));
  const choices = meeting
    .slice(0, 3)
    .map(({ name }) => ({ label: name, says: `who hasn't updated before the ${name}` }));
  return questionReply('Before which meeting?', 'Name the group.', choices, {
    recall: { plan: plan.id, refs: [], choices },
  });
}

async function whoHasNot(group: GroupId, setting: Setting): Promise<Reply> {
  const { partnership, plan, turn } = setting;
  const meeting = nextMeetingOf(partnership, group, turn.now.day);
  if (!meeting) return noMeeting(group, setting);
  const view = viewOf(setting, plan);
  const found = whoHasNotUpdated(view, meeting, await unreachableNow(setting));
  const refs = [...new Set([...found.behind.flatMap(({ items }) => items), ...found.nobodys])].map(
    ({ ref }) => ref,
  );
  const card = chaseCard(found, view, {
    asKeeper: isManager(setting),
    inChannel: turn.conversation.kind !== 'personal',
  });
  return reply('list', card, { refs, shown: refs.length, recall: { plan: plan.id, refs } });
}

function noMeeting(group: GroupId, { partnership }: Setting): Reply {
  const name = groupById(partnership, group)?.name ?? 'That group';
  return textReply(`${name} has no meeting ahead in the calendar`, [
    'The business manager keeps it: “add a board meeting on 3 March”.',
  ]);
}

/** Checked again at the press: by then the meeting may be over or off, or everybody up to date. */
async function chaseAll({ group, day }: PressOf<'chase'>, setting: Setting): Promise<Reply> {
  const { partnership, plan, turn } = setting;
  if (!isManager(setting)) return onlyTheManagerChases();
  const meeting: Meeting | undefined = partnership.meetings.find(
    (one) => one.group === group && one.day === day,
  );
  if (!meeting) return noMeeting(group, setting);
  const view = viewOf(setting, plan);
  const next = chasedOn(view);
  const names = whoHasNotUpdated(view, meeting, await unreachableNow(setting))
    .behind.filter(({ unreached }) => unreached === undefined)
    .map(({ person }) => person.name);
  if (names.length === 0) return textReply('Nobody to chase', ['Everybody whom I can nudge has updated.']);
  if (next > day)
    return textReply('Nobody was chased', [
      `It is too late for a nudge before ${sayDay(day, turn.now.day)}.`,
    ]);
  await changeRegister(setting, (before) => withChase(before, { group, day, asked: turn.now.day }));
  return textReply(
    `${sayList(names)} will be nudged once more`,
    [`With their nudges of ${sayWeekday(next, turn.now.day)}, unless they update before.`],
    { inPlace: true },
  );
}

/** The refusal of a chase to anybody but the business manager. */
export const onlyTheManagerChases = (): Reply =>
  onlyTheManager('can have people chased', 'Nobody was chased');
