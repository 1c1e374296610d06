import { digestFingerprint, withDigest } from '../../plan/digest/change';
import { digestSettingsOf, type DigestSettings } from '../../plan/digest-settings';
import type { Group, GroupId } from '../../plan/partnership';
import { groupById } from '../../plan/responsibility';
import type { Reply, Setting } from '../feature';
import { changeRegister } from '../change-register';
import { textReply } from '../replies';

interface Saving {
  readonly change: (settings: DigestSettings) => DigestSettings;
  /** What to show if somebody has changed the settings since the card was made. */
  readonly stale: (group: Group, says: string) => Promise<Reply> | Reply;
  readonly saved: (group: Group) => Promise<Reply>;
}

/**
 * Keeps a group's settings as a press wants them. Pressed again it changes nothing and says the same; pressed on a card
 * that shows other settings than there are now, it changes nothing and says so.
 */
export async function saveDigest(
  { group: id, seen }: { readonly group: GroupId; readonly seen: string },
  setting: Setting,
  { change, stale, saved }: Saving,
): Promise<Reply> {
  const found: { group?: Group | undefined; isStale: boolean } = { isStale: false };
  await changeRegister(setting, (before) => {
    const settings = digestSettingsOf(groupById(before, id) ?? {});
    const wanted = withDigest(before, id, change(settings), setting.turn.now.at);
    found.isStale = wanted !== before && digestFingerprint(settings) !== seen;
    const after = found.isStale ? before : wanted;
    found.group = groupById(after, id);
    return after === before ? undefined : after;
  });
  const { group, isStale } = found;
  if (!group)
    return textReply('Nothing was changed', ['I do not know that group any more.'], { inPlace: true });
  if (!isStale) return saved(group);
  const shown = await stale(group, 'The settings have changed since this card was made. Look again.');
  return { ...shown, inPlace: true };
}
