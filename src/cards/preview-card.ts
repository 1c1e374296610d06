import type { Digest } from '../plan/digest/digest';
import type { Run } from '../plan/digest-settings';
import type { GroupId } from '../plan/partnership';
import type { View } from '../plan/asking/view';
import { postedDigest, type Introduction } from './digest-card';
import { sayRun } from './digest-words';
import type { Button } from './presses';
import type { Card } from './views';

/** Which digest is seen before its time, and what is wished of it so far. */
export interface Previewed {
  readonly channel: string;
  readonly group: GroupId;
  readonly run: Run;
  readonly wishes?: { readonly introduction?: Introduction; readonly posting?: 'now' | 'never' } | undefined;
}

const notices = {
  then: (when: string) =>
    `Only you see this. It is posted in the channel on ${when}, with whatever is new by then.`,
  now: (when: string) =>
    `Only you see this. It should be in the channel within a minute or two, and is not posted again on ${when}.`,
  never: (when: string) => `You skipped it: it is not posted on ${when}.`,
} as const;

/** A digest as it would be posted now, with what its chair can do about it; nothing where nothing would be posted. */
export function previewedDigest(
  digest: Digest,
  view: View,
  { channel, group, run, wishes = {} }: Previewed,
): Card | undefined {
  const posted = postedDigest(digest, view, wishes.introduction);
  if (!posted) return undefined;
  const data = { channel, group, week: run.week };
  const later = wishes.posting === 'never';
  const when = sayRun(run, view.today);
  const buttons: readonly Button[] = [
    { title: 'Post it now', press: { verb: 'post digest', data }, style: 'positive' },
    {
      title: wishes.introduction ? 'Edit the introduction' : 'Add an introduction',
      press: { verb: 'introduce digest', data },
    },
    later
      ? { title: 'Post it after all', press: { verb: 'keep digest', data } }
      : { title: 'Skip this week', press: { verb: 'skip digest', data } },
  ];
  return {
    card: 'digest',
    view: {
      ...posted.view,
      title: `Preview of ${posted.view.title}`,
      notice: notices[wishes.posting ?? 'then'](when),
      people: posted.view.people.map(({ name, about }) => ({ name, about })),
      buttons,
    },
  };
}
