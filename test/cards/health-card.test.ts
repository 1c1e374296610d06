import { healthCard, type ChannelTold } from '../../src/cards/health-card';
import { plainText } from '../../src/cards/plain-text';

const group = {
  id: 'one',
  name: 'Group one',
  kind: 'subgroup',
  aliases: [],
  members: [],
  looksAfter: [],
  hasChannel: true,
} as const;
const monday = { day: '2021-11-15', time: '09:00' };
const friday = { day: '2021-11-12', time: '16:00' };

const told = (...channels: readonly Omit<ChannelTold, 'group'>[]): string => {
  const of = channels.map((channel) => ({ group, ...channel }));
  const health = { channels: of, unlinked: [], people: [], messages: [] };
  return plainText(healthCard(health, { day: '2021-11-10' }));
};

test.each<[string, readonly Omit<ChannelTold, 'group'>[], string]>([
  [
    'the earliest of all channels',
    [{ next: monday }, { next: friday }],
    'The first is due on 12 November at 16:00.',
  ],
  ['none while all are paused', [{}, {}], 'None is due while all are paused.'],
  ['none without a channel', [], 'No group has a channel, so there is nothing to post yet.'],
])('before the first digest it is told when that is due: %s', (_, channels, says) => {
  expect(told(...channels)).toContain('I have posted no digest yet');
  expect(told(...channels)).toContain(says);
});

test('once one channel had one, it is told whether it arrived', () => {
  const sent = { last: { state: 'sent', at: '2021-11-08T09:00:00.000Z' }, next: monday };
  expect(told(sent, { next: friday })).toContain('Everything I posted arrived');
  expect(told(sent, { next: friday })).not.toContain('The first is due');
});

test('a channel that cannot be reached before its first digest is told as that: nothing was posted that could arrive', () => {
  const unreached = { trouble: { kind: 'no way in' }, next: monday } as const;
  const sent = { last: { state: 'sent', at: '2021-11-08T09:00:00.000Z' } };
  expect(told(unreached, sent)).toContain('I cannot reach 1 channel yet');
  expect(told(unreached, { ...sent, ...unreached })).toContain('2 of what I post did not arrive');
});
