import type { GroupId } from '../plan/partnership';
import { groupById } from '../plan/responsibility';
import { mayRunGroup } from '../plan/roles';
import type { Delivery } from '../store/delivery-store';
import type { Feature, PressOf, Reply, Setting } from './feature';
import { textReply } from './replies';

/** "Post it again", pressed by whoever runs the group: the only way in which a digest is sent twice. */
export const postAgain: Feature = {
  name: 'post again',
  examples: [],
  presses: { 'post again': again },
};

async function again({ channel, week }: PressOf<'post again'>, setting: Setting): Promise<Reply> {
  const { stores, partnership, member, turn } = setting;
  const link = await stores.conversations.channel(partnership.tenant, channel);
  if (link?.partnership !== partnership.id || !mayRunGroup(partnership, link.group, member, turn.now.day))
    return textReply(
      'Nothing was posted',
      [`Only ${runners(setting, link?.group)} can post a digest again.`],
      {
        kind: 'refusal',
        reason: 'not-allowed',
      },
    );
  const { deliveries } = stores;
  const held = await deliveries.get(channel, `week|${week}`);
  const asked = held?.delivery.state === 'unknown' && askedFor(held.delivery, setting);
  return asked && (await deliveries.put(asked, held.etag))
    ? textReply('It is posted again', ['It should be in the channel within a minute or two.'], {
        inPlace: true,
      })
    : textReply('Nothing was posted', ['Somebody has seen to it already.'], { inPlace: true });
}

/** A claim whose lease has run out on any clock: the next round takes it, however late it is. */
function askedFor(delivery: Delivery, { member, operation }: Setting): Delivery {
  return {
    ...delivery,
    state: 'claimed',
    holder: operation,
    leaseUntil: '1970-01-01T00:00:00.000Z',
    asked: member.id,
  };
}

/** Of somebody else's channel nothing is said, not even whose it is. */
function runners({ partnership }: Setting, group: GroupId | undefined): string {
  const held = groupById(partnership, group);
  return held
    ? `the chair of ${held.name} or the business manager`
    : 'a group’s chair or the business manager';
}
