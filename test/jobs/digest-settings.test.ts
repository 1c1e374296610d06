import { plainText } from '../../src/cards/plain-text';
import type { Card } from '../../src/cards/views';
import { usualDigest, type DigestSettings } from '../../src/plan/digest-settings';
import type { Partnership } from '../../src/plan/partnership';
import { inMemoryStores } from '../../src/store/in-memory';
import { scheme } from '../plan/scheme';
import { anItem, aPartnership, aPlan, dueIn } from '../support/plan-builder';
import { look } from '../support/rounds';

const channel = '19:one@thread.tacv2';
/** After that Monday's was due, so that it is nobody's to miss. */
const linked = '2021-11-01T10:00:00.000Z';

/** A group that wants its digest so, with a late item and one nobody updated, and a chair who has a chat with the bot. */
async function wanting(digest: Partial<DigestSettings>, more: Partial<Partnership> = {}, late = true) {
  const stores = inMemoryStores();
  const partnership = aPartnership({
    scheme,
    people: [{ id: 'sarah', name: 'Sarah Okafor', agency: 'council', role: 'chair', guest: false }],
    posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
    holdings: [{ post: 'chair', person: 'sarah' }],
    groups: [
      {
        ...{ id: 'one', name: 'Group one', kind: 'subgroup', aliases: [], chair: 'chair', members: [] },
        ...{ looksAfter: [{ plan: 'hounslow-2021-23', priorities: ['1'] }], hasChannel: true, digest },
      },
    ],
    ...more,
  });
  await stores.registers.create(partnership);
  await stores.plans.create(aPlan({ items: late ? [dueIn(anItem('1.1'), '2021-09')] : [] }));
  const { tenant, id } = partnership;
  await stores.conversations.linkChannel({ channel, tenant, partnership: id, group: 'one', at: linked });
  await stores.conversations.saveReference({ conversation: channel, reference: '{}' });
  await stores.conversations.saveReference({ conversation: 'a:sarah', reference: '{}', member: 'sarah' });
  const posts: { to: string; says: string }[] = [];
  const post = (to: { conversation: string }, card: Card) => {
    posts.push({ to: to.conversation, says: plainText(card) });
    return Promise.resolve({ kind: 'sent', activity: 'a1' } as const);
  };
  /** What was posted by then, in the channel. */
  const by = async (...moments: readonly string[]) => {
    for (const at of moments) await look({ stores, post, at });
    return posts.filter(({ to }) => to === channel).map(({ says }) => says);
  };
  const byAnother = (at: string) => look({ stores, post, at, holder: 'two' });
  return { stores, posts, by, byAnother };
}

const mondayNine = '2021-11-08T09:00:00.000Z';

test('day and time: it comes then, and at no other time', async () => {
  const { by } = await wanting({ weekday: 4, time: '16:30' });
  expect(await by(mondayNine, '2021-11-11T16:29:00.000Z')).toEqual([]);
  expect(await by('2021-11-11T16:30:00.000Z', '2021-11-11T16:31:00.000Z')).toHaveLength(1);
});

test('what is left out is not told', async () => {
  const all = await wanting({});
  expect((await all.by(mondayNine))[0]).toContain('Overdue');
  const less = await wanting({ leaveOut: ['overdue'] });
  expect((await less.by(mondayNine))[0]).not.toContain('Overdue');
});

test('a week without news is one line, or silent', async () => {
  const one = await wanting({ whenQuiet: 'one line' }, {}, false);
  expect((await one.by(mondayNine))[0]).toContain('Nothing new');
  const none = await wanting({ whenQuiet: 'nothing' }, {}, false);
  expect(await none.by(mondayNine)).toEqual([]);
});

test('as many days as are wanted make an item one that nobody updated', async () => {
  const soon = await wanting({ staleDays: 30 });
  expect((await soon.by(mondayNine))[0]).toContain('Not updated for 30 days or more');
  const later = await wanting({ staleDays: 365 });
  expect((await later.by(mondayNine))[0]).not.toContain('Not updated for');
});

test('over a pause nothing comes, nor a preview, and nothing was missed after it', async () => {
  const { by, posts } = await wanting({ pauses: [{ first: '2021-11-08', last: '2021-11-14' }] });
  expect(await by('2021-11-05T14:00:00.000Z', mondayNine, '2021-11-10T09:00:00.000Z')).toEqual([]);
  expect(posts).toEqual([]);
  expect(await by('2021-11-15T09:00:00.000Z')).toHaveLength(1);
});

test('on a quiet day nothing comes: the next working day it does', async () => {
  const { by } = await wanting({}, { quietDays: ['2021-11-08'] });
  expect(await by(mondayNine)).toEqual([]);
  expect(await by('2021-11-09T09:00:00.000Z')).toHaveLength(1);
});

test('a time that lay before the settings changed is nobody’s to miss', async () => {
  const { stores } = await wanting({ weekday: 1, since: '2021-11-10T10:00:00.000Z' });
  const post = () => Promise.resolve({ kind: 'sent', activity: 'a1' } as const);
  expect(await look({ stores, post, at: '2021-11-10T10:01:00.000Z' })).toEqual([]);
  expect(await look({ stores, post, at: '2021-11-15T09:00:00.000Z' })).toMatchObject([{ kind: 'sent' }]);
});

describe('the preview', () => {
  const previews = async (settings: Partial<DigestSettings>, at: string) => {
    const { by, posts } = await wanting(settings);
    await by(at);
    return posts.filter(({ to }) => to === 'a:sarah');
  };

  test.each([
    ['not in the morning of the working day before', '2021-11-05T13:59:00.000Z', 0],
    ['in its afternoon', '2021-11-05T14:00:00.000Z', 1],
    ['still at the weekend, where nobody ran before', '2021-11-07T12:00:00.000Z', 1],
    ['not once its time has come', mondayNine, 0],
  ])('%s', async (_, at, count) => {
    expect(await previews(usualDigest, at)).toHaveLength(count);
  });

  test('there is none where it is not wanted', async () => {
    expect(await previews({ preview: false }, '2021-11-05T14:00:00.000Z')).toEqual([]);
  });

  test('there is none of a week whose digest was posted already', async () => {
    const { by, posts, stores } = await wanting({});
    await by(mondayNine);
    const since = '2021-11-08T10:00:00.000Z';
    const held = await stores.registers.register('hounslow');
    const groups = held!.partnership.groups.map((one) => ({ ...one, digest: { weekday: 5, since } }));
    await stores.registers.replace({ ...held!.partnership, groups }, held!.revision);
    await by('2021-11-11T14:00:00.000Z', '2021-11-12T09:00:00.000Z');
    expect(posts).toHaveLength(1);
  });
});

describe('what is wished of a week', () => {
  const wish = {
    ...{ channel, partnership: 'hounslow', group: 'one', week: '2021-W45' },
    ...{ by: 'sarah', at: '2021-11-05T14:10:00.000Z' },
  };

  test('posted early it is posted once, by whichever of two processes is first', async () => {
    const { by, byAnother, stores } = await wanting({});
    await stores.deliveries.wish({ ...wish, posting: 'now' });
    const early = '2021-11-05T14:11:00.000Z';
    await Promise.all([by(early), byAnother(early)]);
    expect(await by(mondayNine)).toHaveLength(1);
  });

  test('skipped, nothing is posted, and nothing was missed', async () => {
    const { by, stores } = await wanting({});
    await stores.deliveries.wish({ ...wish, posting: 'never' });
    expect(await by(mondayNine, '2021-11-10T09:00:00.000Z')).toEqual([]);
    expect((await stores.deliveries.get(channel, 'week|2021-W45|hounslow|one'))?.delivery.state).toBe(
      'skipped',
    );
  });

  test('an introduction is posted even in a week without news, signed', async () => {
    const { by, stores } = await wanting({ whenQuiet: 'nothing' }, {}, false);
    await stores.deliveries.wish({ ...wish, introduction: { text: 'Well done', by: 'sarah' } });
    expect((await by(mondayNine))[0]).toContain('Well done — Sarah Okafor');
  });
});
