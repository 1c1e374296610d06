import { handedOver, postsLeftBy, requested } from '../../../src/plan/register/handover';
import type { Holding } from '../../../src/plan/partnership';
import { aPartnership } from '../../support/plan-builder';

const day = '2021-11-10';
const withHoldings = (...holdings: readonly Holding[]) => aPartnership({ people, holdings });
const people = ['gareth', 'dana', 'owen'].map(
  (id) => ({ id, name: id, agency: 'police', role: 'member', guest: false }) as const,
);

describe('the posts that a successor takes over', () => {
  test.each<[what: string, holdings: readonly Holding[], posts: readonly string[]]>([
    ['one that is held', [{ post: 'lead', person: 'gareth' }], ['lead']],
    ['one that ended and is vacant', [{ post: 'lead', person: 'gareth', to: '2021-11-01' }], ['lead']],
    [
      'none that somebody else holds by now',
      [
        { post: 'lead', person: 'gareth', to: '2021-11-01' },
        { post: 'lead', person: 'owen', from: '2021-11-02' },
      ],
      [],
    ],
    [
      'none that somebody else held last',
      [
        { post: 'lead', person: 'gareth', to: '2021-06-01' },
        { post: 'lead', person: 'owen', from: '2021-06-02', to: '2021-11-01' },
      ],
      [],
    ],
    ['none that begins later', [{ post: 'lead', person: 'gareth', from: '2021-12-01' }], []],
  ])('%s', (_what, holdings, posts) => {
    expect(postsLeftBy(withHoldings(...holdings), 'gareth', day)).toEqual(posts);
  });
});

describe('handed over', () => {
  test('from the day on; before it, the post stays with whoever held it', () => {
    const before = withHoldings({ post: 'lead', person: 'gareth', from: '2021-04-01' });
    expect(handedOver(before, { from: 'gareth', to: 'dana' }, day).holdings).toEqual([
      { post: 'lead', person: 'gareth', from: '2021-04-01', to: '2021-11-09' },
      { post: 'lead', person: 'dana', from: day },
    ]);
  });

  test('a joint holder keeps their part', () => {
    const before = withHoldings({ post: 'lead', person: 'gareth' }, { post: 'lead', person: 'owen' });
    expect(handedOver(before, { from: 'gareth', to: 'dana' }, day).holdings).toContainEqual({
      post: 'lead',
      person: 'owen',
    });
  });

  test('twice is once', () => {
    const before = withHoldings({ post: 'lead', person: 'gareth' });
    const once = handedOver(before, { from: 'gareth', to: 'dana' }, day);
    expect(handedOver(once, { from: 'gareth', to: 'dana' }, day)).toEqual(once);
  });

  test('answers the request, and a request made twice waits once', () => {
    const request = { from: 'gareth', to: 'dana' };
    const asked = requested(requested(withHoldings({ post: 'lead', person: 'gareth' }), request), request);
    expect(asked.requests).toEqual([{ kind: 'handover', ...request }]);
    expect(handedOver(asked, request, day).requests).toEqual([]);
  });
});

test('cover is added beside whoever is away, and twice is once', () => {
  const before = withHoldings({ post: 'lead', person: 'gareth' });
  const cover = { from: 'gareth', to: 'dana', during: { first: '2021-12-01', last: '2021-12-14' } };
  const after = handedOver(before, cover, day);
  expect(after.holdings).toEqual([
    { post: 'lead', person: 'gareth' },
    { post: 'lead', person: 'dana', from: '2021-12-01', to: '2021-12-14' },
  ]);
  expect(handedOver(after, cover, day)).toEqual(after);
});
