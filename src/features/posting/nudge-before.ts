import type { Button } from '../../cards/presses';
import { sayCount } from '../../cards/words';
import { mostBeforeMeeting, nudgedDaysBefore, withBeforeMeeting } from '../../plan/nudging/before-meeting';
import type { Group, GroupId } from '../../plan/partnership';
import { groupById } from '../../plan/responsibility';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { offerReply, refuse, textReply, untilYes } from '../replies';
import { onlyRunners, runs } from './run-group';

/** "nudge leads 5 working days before our meetings": a group's chair and the business manager say how long before, by a press. */
export const nudgeBefore: Feature = {
  name: 'nudge leads before meetings',
  examples: ['nudge leads 3 working days before the board', "don't nudge leads before our meetings"],
  hear: (utterance, setting) =>
    utterance.says === 'sets nudge before' ? hear(utterance.days, utterance.group, setting) : undefined,
  presses: {
    'nudge before': (press, setting) => keep(press, setting),
  },
};

/** The group that was named; else the channel's own, or the only one that the speaker runs. */
function hear(days: number, named: GroupId | undefined, setting: Setting): Reply {
  const { partnership, group: here } = setting;
  const theirs = partnership.groups.filter(({ id }) => runs(setting, id));
  const only = theirs.length === 1 ? theirs[0]?.id : undefined;
  const meant = named ?? here ?? only;
  if (meant === undefined && theirs.length > 0) return whichGroup(days, theirs);
  return ifAllowed(days, meant, setting, (group) => offer(days, group));
}

function ifAllowed(
  days: number,
  id: GroupId | undefined,
  setting: Setting,
  act: (group: Group) => Reply,
): Reply {
  const group = groupById(setting.partnership, id);
  if (!group || !runs(setting, group.id))
    return onlyRunners(
      'Nothing was changed',
      'say when leads are nudged before it meets',
      setting,
      group?.id,
    );
  if (days <= mostBeforeMeeting) return act(group);
  return refuse('too-many', [`Say at most ${mostBeforeMeeting} working days.`]);
}

const yes = (title: string, group: GroupId, days: number): Button => ({
  ...{ title, press: { verb: 'nudge before', data: { group, days } }, style: 'positive' },
});

function whichGroup(days: number, theirs: readonly Group[]): Reply {
  const wanted = theirs.filter(({ hasChannel }) => hasChannel);
  const buttons = (wanted.length > 0 ? wanted : theirs)
    .slice(0, 5)
    .map(({ id, name }) => yes(name, id, days));
  return textReply(`${sentence(when(days))} whose meetings?`, ['Press a group, or name it.'], {
    kind: 'question',
    buttons,
  });
}

function offer(days: number, group: Group): Reply {
  const held = nudgedDaysBefore(group);
  if (held === days)
    return textReply(`That is so already for ${group.name}`, [`${sentence(when(days))} it meets.`]);
  return offerReply(
    `${sentence(when(days))} ${group.name} meets?`,
    [`Until now: ${when(held)} it meets.`, untilYes],
    yes('Yes', group.id, days),
  );
}

/** Checked again at the press. */
async function keep({ group: id, days }: PressOf<'nudge before'>, setting: Setting): Promise<Reply> {
  const saved = ifAllowed(days, id, setting, (group) =>
    textReply(
      `${group.name}’s nudges are changed`,
      [
        `From now on: ${when(days)} it meets.`,
        ...(days > 0 ? ['Leads who have updated since it last met are not nudged.'] : []),
      ],
      { inPlace: true },
    ),
  );
  if (saved.kind !== 'refusal')
    await changeRegister(setting, (before) => {
      const after = withBeforeMeeting(before, id, days);
      return after === before ? undefined : after;
    });
  return saved;
}

/** `nudge leads 3 working days before` */
const when = (days: number): string =>
  days === 0 ? 'nudge no leads before' : `nudge leads ${sayCount(days, 'working day')} before`;

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
