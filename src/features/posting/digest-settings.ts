import { digestDifferences } from '../../cards/digest-words';
import type { Button } from '../../cards/presses';
import {
  changedDigest,
  digestFingerprint,
  digestProblem,
  pausesFrom,
  type DigestChange,
} from '../../plan/digest/change';
import { digestSettingsOf, type DigestSettings } from '../../plan/digest-settings';
import type { Group, GroupId } from '../../plan/partnership';
import { groupById } from '../../plan/responsibility';
import type { Utterance } from '../../understanding/words/utterance';
import { fieldsOf, readForm, sayProblem } from './digest-form';
import { offerResuming, pauseDigest, pauseForm, resumeDigest } from './digest-pause';
import { saveDigest } from './digest-saving';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { sayNextDigests } from '../next-digest';
import { filledForm, reply, textReply, untilYes } from '../replies';
import { groupMeant, groupsOfTheirs, onlyRunners, runs } from './run-group';

/** "digest settings", "post the digest on Fridays at 4pm", "pause the digest over xmas": a group's digest is its chair's and the business manager's to keep, by a press. */
export const digestSettings: Feature = {
  name: 'digest settings',
  examples: [
    'digest settings',
    'post the digest on Fridays at 4pm',
    'pause the digest over xmas',
    'when is the next digest',
  ],
  hear: (utterance, setting) => (isOfDigest(utterance) ? hear(utterance, setting) : undefined),
  presses: {
    'digest settings': ({ group, change }, setting) =>
      whereTheyRun(group, setting, (held) => settingsForm(held, change ?? {}, setting)),
    'save digest': (press, setting) =>
      whereTheyRun(press.group, setting, (held) => save(press, held, setting)),
    'pause form': ({ group }, setting) =>
      whereTheyRun(group, setting, (held) => pauseForm(held, {}, setting)),
    'pause digest': (press, setting) =>
      whereTheyRun(press.group, setting, (held) => pauseDigest(press, held, setting)),
    'resume digest': (press, setting) =>
      whereTheyRun(press.group, setting, (held) => resumeDigest(press, held, setting)),
  },
};

type OfDigest = Extract<
  Utterance,
  {
    says: 'asks digest settings' | 'asks next digest' | 'changes digest' | 'pauses digest' | 'resumes digest';
  }
>;

function isOfDigest(utterance: Utterance): utterance is OfDigest {
  const { says } = utterance;
  return (
    says === 'asks digest settings' ||
    says === 'asks next digest' ||
    says === 'changes digest' ||
    says === 'pauses digest' ||
    says === 'resumes digest'
  );
}

async function hear(said: OfDigest, setting: Setting): Promise<Reply> {
  const group = groupMeant(said.group, setting);
  if (!group) return whichGroup(said, setting);
  const answer = await answerTo(said, group, setting);
  // What is said next may be about the same digest: "leave out overdue".
  const { id: plan } = setting.plan;
  return { ...answer, recall: { plan, refs: [], query: { plan, ask: 'digest', group: group.id } } };
}

function answerTo(said: OfDigest, group: Group, setting: Setting): Promise<Reply> | Reply {
  if (said.says === 'asks next digest') return nextReply(group, setting);
  return whereTheyRun(group.id, setting, (held) => {
    switch (said.says) {
      case 'asks digest settings':
        return settingsForm(held, {}, setting, { said: said.unread ? [notHeard] : [] });
      case 'changes digest':
        return settingsForm(held, said.change, setting);
      case 'pauses digest':
        return pauseForm(held, said.over, setting, said.unclear && whichDays);
      case 'resumes digest':
        return offerResuming(held, setting);
      default:
        return said satisfies never;
    }
  });
}

const notHeard =
  'I did not find in that what to change. A digest comes once a week, on one day and at one time: “post the digest on Fridays at 4pm”.';
const whichDays = 'I don’t know which days those are: give the first and the last of them.';

/** Checked for words and at every press, whatever card it was on; whoever may not is told when it comes. */
async function whereTheyRun(
  id: GroupId,
  setting: Setting,
  act: (group: Group) => Promise<Reply> | Reply,
): Promise<Reply> {
  const group = groupById(setting.partnership, id);
  return group && runs(setting, id)
    ? act(group)
    : onlyRunners('Nothing was changed', 'change its digest', setting, group?.id);
}

/** Asks which group was meant; each button does for one group what was asked. */
function whichGroup(said: OfDigest, setting: Setting): Reply {
  const theirs = groupsOfTheirs(setting);
  const groups = (theirs.length > 0 ? theirs : setting.partnership.groups).slice(0, 5);
  const change = said.says === 'changes digest' ? { change: said.change } : {};
  const buttons = groups.map(({ id: group, name: title }): Button => {
    if (said.says === 'pauses digest') return { title, press: { verb: 'pause form', data: { group } } };
    if (said.says === 'asks next digest')
      return { title, press: { verb: 'say', data: { words: `when is the next digest for ${title}` } } };
    return { title, press: { verb: 'digest settings', data: { group, ...change } } };
  });
  return textReply('Whose digest?', ['Name the group, or say it in its channel.'], {
    kind: 'question',
    buttons,
  });
}

async function nextReply(group: Group, setting: Setting): Promise<Reply> {
  const next = await sayNextDigests(group, digestSettingsOf(group), setting);
  const data = { group: group.id };
  const buttons: readonly Button[] = runs(setting, group.id)
    ? [{ title: 'Digest settings', press: { verb: 'digest settings', data } }]
    : [];
  return textReply(`${group.name}’s digest`, next, { buttons });
}

/** The settings as they would be, in boxes that can still be changed; what differs from now is said above, with the next runs. */
async function settingsForm(
  group: Group,
  change: DigestChange,
  setting: Setting,
  { said = [], problem }: { readonly said?: readonly string[]; readonly problem?: string } = {},
): Promise<Reply> {
  const held = digestSettingsOf(group);
  const wanted = changedDigest(held, change);
  return formReply({ group, held, wanted, said }, setting, problem);
}

interface Shown {
  readonly group: Group;
  readonly held: DigestSettings;
  readonly wanted: DigestSettings;
  /** What is said first. */
  readonly said?: readonly string[];
}

async function formReply(
  { group, held, wanted, said = [] }: Shown,
  setting: Setting,
  problem?: string,
): Promise<Reply> {
  const differences = digestDifferences(held, wanted);
  const next = digestProblem(wanted) ? [] : await sayNextDigests(group, wanted, setting);
  const data = { group: group.id };
  const seen = digestFingerprint(held);
  const isPaused = pausesFrom(held, setting.turn.now.day).length > 0;
  const buttons: readonly Button[] = [
    { title: 'Save', press: { verb: 'save digest', data: { ...data, seen } }, style: 'positive' },
    { title: 'Pause', press: { verb: 'pause form', data } },
    ...(isPaused
      ? [{ title: 'Resume', press: { verb: 'resume digest', data: { ...data, seen } } } as const]
      : []),
  ];
  const view = {
    title: differences.length > 0 ? `Change ${group.name}’s digest?` : `${group.name}’s digest`,
    paragraphs: [...said, ...differences, ...next, untilYes],
    problem,
    fields: fieldsOf(wanted),
    buttons,
  };
  return problem === undefined ? filledForm(view) : reply('refusal', { card: 'form', view });
}

/** The whole form is saved, or nothing of it. */
async function save(press: PressOf<'save digest'>, group: Group, setting: Setting): Promise<Reply> {
  const held = digestSettingsOf(group);
  const given = readForm(press.inputs, held);
  const problem = digestProblem(given);
  if (problem) {
    const shown = { group, held, wanted: given };
    return { ...(await formReply(shown, setting, sayProblem(problem))), inPlace: true };
  }
  return saveDigest(press, setting, {
    change: (settings) => ({ ...given, pauses: settings.pauses }),
    stale: (now, says) => settingsForm(now, {}, setting, { problem: says }),
    saved: (after) => savedReply(held, after, setting),
  });
}

async function savedReply(before: DigestSettings, group: Group, setting: Setting): Promise<Reply> {
  const settings = digestSettingsOf(group);
  const next = await sayNextDigests(group, settings, setting);
  return textReply(
    `${group.name}’s digest is saved`,
    [...digestDifferences(before, settings), ...next, ...meanings(before, settings)],
    { inPlace: true },
  );
}

/** Explains what a change means, where it is not plain. */
function meanings(before: DigestSettings, after: DigestSettings): readonly string[] {
  const isOther = (what: keyof DigestSettings) => before[what] !== after[what];
  return [
    ...(isOther('weekday')
      ? ['Where that is a bank holiday or a quiet day, it comes on another working day of the week.']
      : []),
    ...(isOther('preview')
      ? [after.preview ? 'The chair sees it first.' : 'Nobody sees it before the channel does.']
      : []),
    ...(isOther('whenQuiet')
      ? [after.whenQuiet === 'nothing' ? 'A week without news is silent.' : 'A week without news says so.']
      : []),
  ];
}
