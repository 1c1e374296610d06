import { sayPause, sayRun } from '../cards/digest-words';
import { pausesFrom } from '../plan/digest/change';
import { runsAhead, type DigestSettings, type Run } from '../plan/digest-settings';
import type { Group, GroupId } from '../plan/partnership';
import type { ChannelLink } from '../store/conversation-store';
import { isDigestOver } from '../store/delivery-health';
import type { Setting } from './feature';

/** When and where a group's digest comes next under these settings, and when it is paused. */
export async function sayNextDigests(
  group: Group,
  settings: DigestSettings,
  setting: Setting,
): Promise<readonly string[]> {
  const { day } = setting.turn.now;
  const channels = await channelsOf(group.id, setting);
  const [next, after] = await nextDigests(settings, channels, setting);
  const pauses = pausesFrom(settings, day).map((pause) => `Paused ${sayPause(pause, day)}.`);
  const nowhere = `It has no channel yet, so it is posted nowhere: say “this channel is ${group.name}” in the one it should come to.`;
  const coming = next
    ? `Next digest: ${sayRun(next, day)}${after ? `; then ${sayRun(after, day)}` : ''}.`
    : 'No digest is coming until somebody resumes it.';
  return [...pauses, coming, ...(channels.length === 0 ? [nowhere] : [])];
}

async function channelsOf(group: GroupId, { stores, partnership }: Setting): Promise<readonly ChannelLink[]> {
  const links = await stores.conversations.channels(partnership.id);
  return links.filter((link) => link.group === group);
}

/** The next two to be posted, passing over weeks already posted or skipped. */
async function nextDigests(
  settings: DigestSettings,
  channels: readonly ChannelLink[],
  setting: Setting,
): Promise<readonly Run[]> {
  const { turn, partnership, stores } = setting;
  const next: Run[] = [];
  for (const run of runsAhead(settings, turn.now, partnership.quietDays)) {
    const over = await Promise.all(
      channels.map((channel) => isDigestOver(channel, run.week, stores.deliveries)),
    );
    if (over.length === 0 || over.includes(false)) next.push(run);
    if (next.length === 2) break;
  }
  return next;
}
