import type { Button } from '../../cards/presses';
import { digestSettingsOf } from '../../plan/digest-settings';
import type { Group, GroupId } from '../../plan/partnership';
import type { Feature, Reply, Setting } from '../feature';
import { textReply } from '../replies';
import { digestOf, firstAhead, previewReply, when, whileAhead, type Ahead } from './digest-ahead';
import { introduce, saveIntroduction } from './digest-introduction';
import { wish } from './digest-wish';
import { sayNextDigests } from '../next-digest';
import { groupMeant, groupsOfTheirs, onlyRunners, runs } from './run-group';

/** What whoever runs a group does with its digest before its time: posts it now, writes an introduction, or skips the week. */
export const digestPreview: Feature = {
  name: 'digest preview',
  examples: ['preview the digest', 'post the digest now'],
  hear: (utterance, setting) =>
    utterance.says === 'asks digest preview' ? preview(utterance.group, setting) : undefined,
  presses: {
    'post digest': (press, setting) => whileAhead(press, setting, (ahead) => postNow(ahead, setting)),
    'introduce digest': (press, setting) => whileAhead(press, setting, (ahead) => introduce(ahead, setting)),
    'save introduction': (press, setting) =>
      whileAhead(press, setting, (ahead) => saveIntroduction(press, ahead, setting)),
    'skip digest': (press, setting) => whileAhead(press, setting, (ahead) => skip(ahead, setting)),
    'keep digest': (press, setting) => whileAhead(press, setting, (ahead) => keep(ahead, setting)),
  },
};

/** Nothing is posted by words: the preview has the buttons, and is for whoever decides about it alone. */
async function preview(named: GroupId | undefined, setting: Setting): Promise<Reply> {
  const group = groupMeant(named, setting);
  if (!group) return whichGroup(setting);
  if (!runs(setting, group.id))
    return onlyRunners(
      'That is for whoever decides about it',
      'preview or post its digest',
      setting,
      group.id,
    );
  if (setting.turn.conversation.kind !== 'personal')
    return textReply('I show it in your own chat with me', [
      `Everybody reads along here. Say “preview the digest for ${group.name}” there.`,
    ]);
  const ahead = await firstAhead(group, setting);
  const { id: plan } = setting.plan;
  const shown = ahead ? await previewReply(ahead, setting) : await noneAhead(group, setting);
  return {
    ...shown,
    inPlace: false,
    recall: { plan, refs: [], query: { plan, ask: 'digest', group: group.id } },
  };
}

async function noneAhead(group: Group, setting: Setting): Promise<Reply> {
  return textReply(
    `There is no digest of ${group.name} to preview`,
    await sayNextDigests(group, digestSettingsOf(group), setting),
  );
}

function whichGroup(setting: Setting): Reply {
  const buttons = groupsOfTheirs(setting)
    .filter(({ id }) => runs(setting, id))
    .slice(0, 5)
    .map(({ name }): Button => ({
      title: name,
      press: { verb: 'say', data: { words: `preview the digest for ${name}` } },
    }));
  return textReply('Whose digest?', ['Name the group.'], { kind: 'question', buttons });
}

const inPlace = { inPlace: true };

/** The runner may begin it before this is answered, and that is what was wished. */
async function postNow(ahead: Ahead, setting: Setting): Promise<Reply> {
  await wish(ahead, setting, { posting: 'now' });
  const says = `${ahead.group.name}’s digest should be in the channel within a minute or two. It is not posted again on ${when(ahead, setting)}.`;
  return textReply('It is posted now', [says], inPlace);
}

async function skip(ahead: Ahead, setting: Setting): Promise<Reply> {
  const late = await wish(ahead, setting, { posting: 'never' });
  const { group } = ahead;
  const says = `${group.name}’s digest is not posted on ${when(ahead, setting)}. The week after it comes as usual.`;
  const undo = {
    title: 'Post it after all',
    press: { verb: 'keep digest', data: digestOf(ahead) },
  } as const;
  return late ?? textReply('This week is skipped', [says], { buttons: [undo], ...inPlace });
}

async function keep(ahead: Ahead, setting: Setting): Promise<Reply> {
  const late = await wish(ahead, setting, { posting: undefined });
  return late ?? previewReply(ahead, setting);
}
