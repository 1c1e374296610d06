import type { Delivery } from '../../store/delivery-store';
import { digestOccasion } from '../../store/delivery-store';
import type { Feature, PressOf, Reply, Setting } from '../feature';
import { textReply } from '../replies';
import { channelTheyRun, notTheirChannel } from './run-group';

/** "Post it again", pressed by whoever runs the group: the only way in which a digest is sent twice. */
export const postAgain: Feature = {
  name: 'post again',
  examples: [],
  presses: { 'post again': again },
};

async function again(digest: PressOf<'post again'>, setting: Setting): Promise<Reply> {
  const { channel, week } = digest;
  const found = await channelTheyRun(digest, setting);
  if (!('link' in found)) return notTheirChannel('Nothing was posted', 'post a digest again', setting, found);
  const { deliveries } = setting.stores;
  const held = await deliveries.get(channel, digestOccasion(found.link, week));
  const asked = held?.delivery.state === 'unknown' && askedFor(held.delivery, setting);
  return asked && (await deliveries.put(asked, held.etag))
    ? textReply('It is posted again', ['It should be in the channel within a minute or two.'], {
        inPlace: true,
      })
    : textReply('Nothing was posted', ['Somebody has seen to it already.'], { inPlace: true });
}

/** A claim whose lease ran out long ago, so that the next round takes it over, however late the digest is. */
function askedFor(delivery: Delivery, { member, operation }: Setting): Delivery {
  return {
    ...delivery,
    state: 'claimed',
    holder: operation,
    leaseUntil: '1970-01-01T00:00:00.000Z',
    asked: member.id,
  };
}
