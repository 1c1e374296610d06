import type { Feature, Reply, Setting } from '../feature';
import { textReply } from '../replies';
import { digestOf, previewReply, when, whileAhead, type Ahead } from './digest-ahead';
import { introduce, saveIntroduction } from './digest-introduction';
import { wish } from './digest-wish';

/** What whoever runs a group does with its digest before its time: posts it now, writes an introduction, or skips the week. */
export const digestPreview: Feature = {
  name: 'digest preview',
  examples: [],
  presses: {
    'post digest': (press, setting) => whileAhead(press, setting, (ahead) => postNow(ahead, setting)),
    'introduce digest': (press, setting) => whileAhead(press, setting, (ahead) => introduce(ahead, setting)),
    'save introduction': (press, setting) =>
      whileAhead(press, setting, (ahead) => saveIntroduction(press, ahead, setting)),
    'skip digest': (press, setting) => whileAhead(press, setting, (ahead) => skip(ahead, setting)),
    'keep digest': (press, setting) => whileAhead(press, setting, (ahead) => keep(ahead, setting)),
  },
};

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
