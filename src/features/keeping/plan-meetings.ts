import { sayDay } from '../../cards/words';
import { withMeeting } from '../../plan/register/calendar';
import type { MeetingPlan } from '../../plan/partnership';
import { groupById, nameOf } from '../../plan/responsibility';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { offerReply, refuse, textReply, untilYes } from '../replies';

/** "move the December exec to 15 December": the calendar is the business manager's to keep, by a press. */
export const planMeetings: Feature = {
  name: 'plan meetings',
  examples: ['move the december exec to 15 december'],
  hear: (utterance, setting) => (utterance.says === 'plans meeting' ? offer(utterance, setting) : undefined),
  presses: {
    meeting: (press, setting) => plan(press, setting),
  },
};

function offer({ group, from, to }: MeetingPlan, setting: Setting): Reply {
  if (!isManager(setting)) return notAllowed();
  const data = { group, from, to };
  const problem = problemWith(data, setting);
  if (problem) return refuse('no-such-meeting', [problem]);
  return offerReply(`${said(data, setting)}?`, [untilYes], {
    title: 'Yes',
    press: { verb: 'meeting', data },
  });
}

async function plan({ group, from, to }: MeetingPlan, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  const given = { group, from, to };
  const problem = problemWith(given, setting);
  if (problem) return textReply('Nothing was changed', [problem], { inPlace: true });
  await changeRegister(setting, (partnership) => withMeeting(partnership, given));
  return textReply('The calendar is changed', [`${said(given, setting)}: done.`], { inPlace: true });
}

/** Checked when it is offered and again at the press, because the meeting or the day may be gone by then. */
function problemWith({ group, from, to }: MeetingPlan, { partnership, turn }: Setting): string | undefined {
  const name = groupById(partnership, group)?.name;
  if (name === undefined) return 'I do not know that group.';
  const held = partnership.meetings.some((meeting) => meeting.group === group && meeting.day === from);
  if (from !== undefined && !held) return `I have no meeting of ${name} on ${sayDay(from)}.`;
  if (to !== undefined && to < turn.now.day) return `${sayDay(to)} has passed.`;
  return undefined;
}

function said({ group, from, to }: MeetingPlan, { partnership }: Setting): string {
  const name = nameOf(partnership, { group });
  if (from === undefined) return `Add a meeting of ${name} on ${sayDay(to ?? '')}`;
  return to === undefined
    ? `Call off ${name} on ${sayDay(from)}`
    : `Move ${name} from ${sayDay(from)} to ${sayDay(to)}`;
}

const notAllowed = (): Reply => onlyTheManager('keeps the calendar');
