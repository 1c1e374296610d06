import { sayDays } from '../../cards/words';
import { mostQuietDays, withQuietDays } from '../../plan/digest/change';
import type { Day } from '../../plan/day';
import type { Feature, Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { isManager, onlyTheManager } from '../manager-alone';
import { offerReply, refuse, textReply, untilYes } from '../replies';

/** "no digests or nudges on 30 and 31 December": days on which nobody is written to, the business manager's to keep, by a press. */
export const quietDays: Feature = {
  name: 'quiet days',
  examples: ['no digests or nudges on 30 and 31 December', 'what are our quiet days'],
  hear(utterance, setting) {
    if (utterance.says === 'asks quiet days') return listReply(setting);
    return utterance.says === 'sets quiet days' ? offer(utterance.days, utterance.quiet, setting) : undefined;
  },
  presses: {
    'quiet days': ({ days, quiet }, setting) => keep(days, quiet, setting),
  },
};

function listReply({ partnership, turn }: Setting): Reply {
  const { day: today } = turn.now;
  const coming = (partnership.quietDays ?? []).filter((day) => day >= today);
  const said = coming.length === 0 ? 'There are none' : sayDays(coming, today);
  return textReply('Quiet days', [
    `${said}${coming.length === 0 ? '.' : ': no digest comes and nobody is nudged then.'}`,
    'Nobody is nudged at weekends and on bank holidays either; a digest comes then only where its own day is a Saturday or Sunday.',
  ]);
}

function offer(days: readonly Day[], quiet: boolean, setting: Setting): Reply {
  const refused = refusedTo(days, setting);
  if (refused) return refused;
  const said = sayDays(days, setting.turn.now.day);
  const title = quiet ? `No digests or nudges on ${said}?` : `Digests and nudges on ${said} after all?`;
  return offerReply(title, [...meaning(quiet), untilYes], {
    title: 'Yes',
    press: { verb: 'quiet days', data: { days, quiet } },
    style: 'positive',
  });
}

/** A digest that would come then is not lost. */
function meaning(quiet: boolean): readonly string[] {
  return quiet ? ['A digest of that day comes on another working day of its week.'] : [];
}

async function keep(days: readonly Day[], quiet: boolean, setting: Setting): Promise<Reply> {
  const refused = refusedTo(days, setting);
  if (refused) return { ...refused, inPlace: true };
  await changeRegister(setting, (before) => {
    const after = withQuietDays(before, days, quiet);
    return after === before ? undefined : after;
  });
  const said = sayDays(days, setting.turn.now.day);
  const title = quiet ? 'Those days are quiet' : 'Those days are not quiet any more';
  return textReply(title, [`${said}.`, ...meaning(quiet)], { inPlace: true });
}

/** Only days ahead: today's posts may be out already. */
function refusedTo(days: readonly Day[], setting: Setting): Reply | undefined {
  if (!isManager(setting)) return onlyTheManager('keeps the quiet days');
  if (days.some((day) => day <= setting.turn.now.day))
    return refuse('in-the-past', ['Quiet days can begin tomorrow.']);
  return days.length > mostQuietDays
    ? refuse('too-many', [`That is more than ${mostQuietDays} days: pause the group’s digest instead.`])
    : undefined;
}
