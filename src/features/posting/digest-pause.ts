import { sayPause } from '../../cards/digest-words';
import type { FormField } from '../../cards/forms';
import type { Button } from '../../cards/presses';
import { digestFingerprint, pausedDigest, pauseProblem, resumedDigest } from '../../plan/digest/change';
import { digestSettingsOf, type Pause } from '../../plan/digest-settings';
import type { Group } from '../../plan/partnership';
import { sayPauseProblem } from './digest-form';
import { saveDigest } from './digest-saving';
import type { PressOf, Reply, Setting } from '../feature';
import { sayNextDigests } from '../next-digest';
import { filledForm, offerReply, reply, textReply, untilYes } from '../replies';

/** Which days a digest is to be left out, in two boxes filled with what was said, or with a guess. */
export function pauseForm(
  group: Group,
  { first, last }: Partial<Pause>,
  setting: Setting,
  problem?: string,
): Reply {
  const { day: today } = setting.turn.now;
  const seen = digestFingerprint(digestSettingsOf(group));
  const fields: readonly FormField[] = [
    { id: 'first', label: 'First day without a digest', value: first ?? today, day: true },
    { id: 'last', label: 'Last day (empty: until somebody resumes it)', value: last ?? '', day: true },
  ];
  const view = {
    title: `Pause ${group.name}’s digest?`,
    paragraphs: [`A digest that would come on one of these days does not come at all. ${untilYes}`],
    problem,
    fields,
    buttons: [
      {
        title: 'Pause it',
        press: { verb: 'pause digest', data: { group: group.id, seen } },
        style: 'positive',
      },
    ],
  } as const;
  return problem === undefined ? filledForm(view) : reply('refusal', { card: 'form', view });
}

export async function pauseDigest(
  { inputs, seen }: PressOf<'pause digest'>,
  group: Group,
  setting: Setting,
): Promise<Reply> {
  const { day: today } = setting.turn.now;
  const { first = today, last } = inputs;
  const pause: Pause = { first, last };
  const problem = pauseProblem(pause, today);
  if (problem) return { ...pauseForm(group, pause, setting, sayPauseProblem(problem)), inPlace: true };
  return saveDigest({ group: group.id, seen }, setting, {
    change: (settings) => pausedDigest(settings, pause, today),
    stale: (now, changed) => ({ ...pauseForm(now, pause, setting, changed), inPlace: true }),
    saved: (after) =>
      nextReply(`${group.name}’s digest is paused`, after, setting, [`Paused ${sayPause(pause, today)}.`]),
  });
}

/** Words only show what a press would do. */
export async function offerResuming(group: Group, setting: Setting): Promise<Reply> {
  const settings = digestSettingsOf(group);
  if (settings.pauses.length === 0) return nextReply('It is not paused', group, setting);
  const press = {
    verb: 'resume digest',
    data: { group: group.id, seen: digestFingerprint(settings) },
  } as const;
  const button: Button = { title: 'Yes, resume it', press, style: 'positive' };
  const said = settings.pauses.map((pause) => `Paused ${sayPause(pause, setting.turn.now.day)}.`);
  const next = await sayNextDigests(group, resumedDigest(settings), setting);
  const title = `Resume ${group.name}’s digest?`;
  return offerReply(title, [...said, ...next, untilYes], button);
}

export function resumeDigest(
  { seen }: PressOf<'resume digest'>,
  group: Group,
  setting: Setting,
): Promise<Reply> {
  return saveDigest({ group: group.id, seen }, setting, {
    change: resumedDigest,
    stale: (now) => offerResuming(now, setting),
    saved: (after) => nextReply(`${group.name}’s digest is resumed`, after, setting),
  });
}

async function nextReply(
  title: string,
  group: Group,
  setting: Setting,
  said: readonly string[] = [],
): Promise<Reply> {
  const next = await sayNextDigests(group, digestSettingsOf(group), setting);
  return textReply(title, [...new Set([...said, ...next])], { inPlace: true });
}
