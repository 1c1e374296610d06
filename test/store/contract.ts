import fc from 'fast-check';
import type { Change, What } from '../../src/plan/change';
import { afterChange } from '../../src/plan/deciding/additions';
import { apply } from '../../src/plan/deciding/apply';
import { itemOf, type Plan } from '../../src/plan/plan';
import { untouched } from '../../src/plan/standing';
import type { ChannelLink, Thread } from '../../src/store/conversation-store';
import { digestOccasion, type Delivery } from '../../src/store/delivery-store';
import type { Head, PlanStore } from '../../src/store/plan-store';
import type { Stores } from '../../src/store/stores';
import type { OnCall } from '../../src/store/table';
import { change, commit } from '../support/writing';
import {
  aChange,
  anAddition,
  anItem,
  undoing,
  aPartnership,
  aPlan,
  aRating,
  toRating,
} from '../support/plan-builder';

/** A place where stores keep things: each call of `process` is another process over the same place. */
export interface Place {
  process(onCall?: OnCall): Stores;
}

const hounslow = 'hounslow-2021-23';

/** What every store promises, wherever it keeps things. Each test gets a plan of its own. */
export function storeContract(place: () => Place): void {
  let plans = 0;
  const nextPlan = (): string => `${hounslow}-${(plans += 1)}`;

  describe('plans', () => {
    test('a plan comes back as it was put there, in its own order', async () => {
      const plan = aPlan({
        id: nextPlan(),
        items: ['2.1', '1.10', '1.2', 'A2.3@2021-22'].map((ref) => anItem(ref)),
      });
      expect(await place().process().plans.create(plan)).toBe(true);

      const held = await place().process().plans.plan(plan.id);

      expect(held?.plan).toEqual(plan);
      expect(held?.head).toMatchObject({ plan: plan.id, revision: 0 });
    });

    test('an unknown plan is no plan', async () => {
      const { plans } = place().process();
      expect(await plans.head('nowhere')).toBeUndefined();
      expect(await plans.plan('nowhere')).toBeUndefined();
      expect(await plans.log('nowhere')).toEqual([]);
      expect(await plans.history('nowhere', '1.1')).toEqual([]);
      expect(await plans.operation('nowhere', 'press')).toBeUndefined();
    });

    test('a plan that is there is left as it is', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);
      await change(plans, plan.id, '1.3');

      expect(
        await place()
          .process()
          .plans.create({ ...plan, title: 'Another' }),
      ).toBe(false);

      const held = await place().process().plans.plan(plan.id);
      expect(held?.plan.title).toBe(plan.title);
      expect(held && itemOf(held.plan, '1.3')?.standing.rating?.code).toBe('amber');
    });

    test('several processes that put the same plan there at once put it there once', async () => {
      const plan = aPlan({ id: nextPlan() });
      const created = await Promise.all([1, 2, 3].map(() => place().process().plans.create(plan)));

      expect(created.filter(Boolean)).toHaveLength(1);
      expect((await place().process().plans.plan(plan.id))?.plan).toEqual(plan);
    });

    test('a change shows in the plan, its log, the history of its item, and the answer to its operation', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);

      const committed = await change(plans, plan.id, '1.3');

      const changes = [aChange('1.3', 1)];
      expect(committed).toMatchObject({ kind: 'committed', head: { revision: 1 } });
      for (const reader of [plans, place().process().plans]) {
        const held = await reader.plan(plan.id);
        expect(held?.plan.revision).toBe(1);
        expect(held && itemOf(held.plan, '1.3')?.standing).toEqual(changes.reduce(apply, untouched));
        expect(held && itemOf(held.plan, '1.2')?.standing).toEqual(untouched);
        expect(await reader.log(plan.id)).toEqual(changes);
        expect(await reader.history(plan.id, '1.3')).toEqual(changes);
        expect(await reader.history(plan.id, '1.2')).toEqual([]);
        expect(await reader.operation(plan.id, 'operation 1')).toEqual(changes);
      }
    });

    test('several things said of one item at once happen together', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);
      const both = { operation: 'press' };
      const changes = [
        aChange('1.3', 1, both),
        aChange('1.3', 2, {
          ...both,
          what: { kind: 'rescheduled', before: null, after: { to: '2022-01-31', why: null, ...stamp } },
        }),
      ];

      expect(await commit(plans, changes, await held(plans, plan.id))).toMatchObject({
        kind: 'committed',
        head: { revision: 2 },
      });

      expect(await place().process().plans.operation(plan.id, 'press')).toEqual(changes);
      expect((await place().process().plans.plan(plan.id))?.plan.items[2]?.standing).toMatchObject({
        rating: { code: 'amber' },
        forecast: { to: '2022-01-31' },
        revision: 2,
      });
    });

    test('a commit on an old head is a conflict and changes nothing', async () => {
      const plan = aPlan({ id: nextPlan() });
      const [one, other] = [place().process().plans, place().process().plans];
      await one.create(plan);
      const old = await held(one, plan.id);
      await change(other, plan.id, '1.2', { operation: 'the other one' });

      const late = await commit(one, [aChange('1.3', 1, { operation: 'late' })], old);

      expect(late).toEqual({ kind: 'conflict' });
      expect(await one.operation(plan.id, 'late')).toBeUndefined();
      expect((await one.log(plan.id)).map(({ ref }) => ref)).toEqual(['1.2']);
      expect((await one.plan(plan.id))?.plan).toEqual((await other.plan(plan.id))?.plan);
    });

    test('an operation delivered again has no second effect, and is told what it did', async () => {
      const plan = aPlan({ id: nextPlan() });
      const [one, other] = [place().process().plans, place().process().plans];
      await one.create(plan);
      const old = await held(other, plan.id);
      await change(one, plan.id, '1.3', { operation: 'press' });
      const did = [aChange('1.3', 1, { operation: 'press' })];

      const onTheOldHead = await commit(other, did, old);
      const onTheNewHead = await change(other, plan.id, '1.3', { operation: 'press', what: toRating('red') });

      expect(onTheOldHead).toEqual({ kind: 'already', changes: did });
      expect(onTheNewHead).toEqual({ kind: 'already', changes: did });
      expect(await one.log(plan.id)).toEqual(did);
    });

    test('the log is in the order of revisions and can be read from any of them', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);
      for (let count = 0; count < 12; count += 1) await change(plans, plan.id, count % 2 ? '1.3' : '1.1');

      const all = await plans.log(plan.id);

      expect(all.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(await plans.log(plan.id, 9)).toEqual(all.slice(9));
      expect(await plans.log(plan.id, 12)).toEqual([]);
      expect(await plans.history(plan.id, '1.3')).toEqual(all.filter(({ ref }) => ref === '1.3'));
    });

    test('a process that held the plan for long answers with every change since', async () => {
      const plan = aPlan({ id: nextPlan() });
      const [reader, writer] = [place().process().plans, place().process().plans];
      await writer.create(plan);
      await reader.plan(plan.id);
      for (const ref of ['1.1', '1.3', '1.1', '2.1']) await change(writer, plan.id, ref);

      const held = await reader.plan(plan.id);

      expect(held).toEqual(await writer.plan(plan.id));
      expect(held).toEqual(await place().process().plans.plan(plan.id));
    });

    test('a plan is at least as new as the head it is asked for with', async () => {
      const plan = aPlan({ id: nextPlan() });
      const [reader, writer] = [place().process().plans, place().process().plans];
      await writer.create(plan);
      const old = await reader.plan(plan.id);
      await change(writer, plan.id, '1.3');
      const head = await writer.head(plan.id);

      expect((await reader.plan(plan.id, old?.head))?.plan.revision).toBe(0);
      expect((await reader.plan(plan.id, head))?.plan.revision).toBe(1);
      expect((await reader.plan(plan.id, old?.head))?.plan.revision).toBe(1);
    });

    test('what was handed out before a change stays as it was', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);
      const before = await plans.plan(plan.id);
      await change(plans, plan.id, '1.3');

      expect(before?.plan).toEqual(plan);
    });

    test('folding the whole log over the plan as it was first put there gives the rows', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);
      for (const [ref, given] of allKindsOfChange) await change(plans, plan.id, ref, given);

      const log = await plans.log(plan.id);
      const folded = plan.items.map((item) => ({
        ...item,
        standing: log.filter(({ ref }) => ref === item.ref).reduce(apply, item.standing),
      }));

      expect(log).toHaveLength(allKindsOfChange.length);
      expect((await place().process().plans.plan(plan.id))?.plan.items).toEqual(folded);
    });

    test('an item that is added stands at the end of its priority, for every process, and is changed like any other', async () => {
      const plan = aPlan({ id: nextPlan() });
      const [one, warm] = [place().process().plans, place().process().plans];
      await one.create(plan);
      await warm.plan(plan.id);
      const changes = [anAddition('1.4', 1), anAddition('2.2', 2), aChange('1.4', 3), aChange('2.1', 4)];
      for (const each of changes) await commit(one, [each], await held(one, plan.id));

      const folded = changes.reduce(afterChange, plan);
      expect(folded.items.map(({ ref }) => ref)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.2']);
      expect(itemOf(folded, '1.4')).toMatchObject({ added: { revision: 1 }, standing: { revision: 3 } });
      for (const reader of [one, warm, place().process().plans])
        expect((await reader.plan(plan.id))?.plan).toEqual({ ...folded, revision: 4 });
    });

    test('what was added and is taken out again is in no list, its history stays, and the rest keeps its place', async () => {
      const plan = aPlan({ id: nextPlan() });
      const [one, warm] = [place().process().plans, place().process().plans];
      await one.create(plan);
      await warm.plan(plan.id);
      const added = anAddition('1.4', 1);
      const changes = [
        added,
        anAddition('1.5', 2),
        undoing(added, 3),
        anAddition('1.6', 4),
        aChange('1.5', 5),
      ];
      for (const each of changes) await commit(one, [each], await held(one, plan.id));

      const folded = changes.reduce(afterChange, plan);
      expect(folded.items.map(({ ref }) => ref)).toEqual(['1.1', '1.2', '1.3', '1.5', '1.6', '2.1']);
      expect(folded.takenOut?.map(({ ref }) => ref)).toEqual(['1.4']);
      for (const reader of [one, warm, place().process().plans]) {
        expect((await reader.plan(plan.id))?.plan).toEqual({ ...folded, revision: 5 });
        expect(await reader.history(plan.id, '1.4')).toEqual([changes[0], changes[2]]);
      }
    });

    test('of two processes that add under the same ref at once, one is told to look again', async () => {
      const plan = aPlan({ id: nextPlan() });
      const [one, other] = [place().process().plans, place().process().plans];
      await one.create(plan);
      const [first, second] = [await held(one, plan.id), await held(other, plan.id)];
      const mine = await commit(one, [anAddition('1.4', 1)], first);
      const theirs = await commit(other, [{ ...anAddition('1.4', 1), operation: 'theirs' }], second);

      expect([mine.kind, theirs.kind]).toEqual(['committed', 'conflict']);
      expect(await place().process().plans.log(plan.id)).toHaveLength(1);
    });

    test('any words, and an operation of any words, come back as they were said', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);
      let operations = 0;
      const words = fc.string({ unit: 'binary', maxLength: 60 });
      const awkward = [
        '\'; --batch_1 HTTP/1.1 200 OK {"odata.error":1}',
        '${x} {{DATE()}}',
        '\u0000\r\n\t',
        '',
        '🏠',
      ];
      await fc.assert(
        fc.asyncProperty(words, words, async (why, operation) => {
          const said = await change(plans, plan.id, '1.3', {
            why,
            what: noted(why),
            operation: `${operation}${(operations += 1)}`,
          });
          expect(said.kind).toBe('committed');
          expect((await plans.log(plan.id)).at(-1)?.why).toBe(why);
          const reader = await place().process().plans.plan(plan.id);
          expect(reader && itemOf(reader.plan, '1.3')?.standing.note?.text).toBe(why);
        }),
        { numRuns: 15, examples: awkward.map((text) => [text, text]) },
      );
    });

    test('a long item and a long note are kept whole', async () => {
      const long = `${'Neglect 🏠 '.repeat(9_000)}.`;
      const plan = aPlan({ id: nextPlan(), items: [anItem('1.3', { text: long })] });
      const { plans } = place().process();
      await plans.create(plan);
      await change(plans, plan.id, '1.3', { what: noted(long) });

      const item = (await place().process().plans.plan(plan.id))?.plan.items[0];

      expect(item?.text === long).toBe(true);
      expect(item?.standing.note?.text === long).toBe(true);
    });

    test('a plan of more items than one page and one transaction hold is kept whole', async () => {
      const refs = Array.from({ length: 1_205 }, (_, index) => `1.${index + 1}`);
      const plan = aPlan({ id: nextPlan(), items: refs.map((ref) => anItem(ref)) });
      await place().process().plans.create(plan);

      expect((await place().process().plans.plan(plan.id))?.plan).toEqual(plan);
    });

    test('what is too large for Table Storage is refused and leaves no trace', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);

      await expect(change(plans, plan.id, '1.3', { why: 'a'.repeat(600_000) })).rejects.toThrow();

      expect(await place().process().plans.head(plan.id)).toMatchObject({ revision: 0 });
      expect(await plans.log(plan.id)).toEqual([]);
    });

    test('changes that do not follow their head, or do not fold to their standing, are refused', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans } = place().process();
      await plans.create(plan);
      const held = await plans.plan(plan.id);
      const item = held && itemOf(held.plan, '1.3');
      if (!held || !item) throw new Error('The plan is not there');
      const wanted = { head: held.head, item, operation: 'press' };
      const good = aChange('1.3', 1, { operation: 'press' });
      const standing = apply(untouched, good);

      const gap = plans.commit({ ...wanted, standing, changes: [{ ...good, revision: 2 }] });
      const none = plans.commit({ ...wanted, standing: untouched, changes: [] });
      const other = plans.commit({ ...wanted, standing, changes: [{ ...good, ref: '1.2' }] });
      const unfolded = plans.commit({ ...wanted, standing: untouched, changes: [good] });

      await expect(gap).rejects.toThrow('follow');
      await expect(none).rejects.toThrow('follow');
      await expect(other).rejects.toThrow('follow');
      await expect(unfolded).rejects.toThrow('fold');
      expect(await plans.log(plan.id)).toEqual([]);
    });

    test('many at once on one plan: every operation once, the log unbroken', async () => {
      const plan = aPlan({ id: nextPlan() });
      const writers = [1, 2, 3, 4].map(() => place().process().plans);
      await writers[0]?.create(plan);

      await Promise.all(
        writers.flatMap((writer, index) =>
          ['1.1', '1.1', '1.2', '1.3', '2.1'].map((ref, turn) =>
            change(writer, plan.id, ref, { operation: `${index} ${turn}` }),
          ),
        ),
      );

      const log = await place().process().plans.log(plan.id);
      expect(log.map(({ revision }) => revision)).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
      expect(new Set(log.map(({ operation }) => operation)).size).toBe(20);
    });
  });

  describe('registers', () => {
    test('a register comes back as it was put there, once', async () => {
      const partnership = aPartnership({ id: `hounslow ${nextPlan()}` });
      const { registers } = place().process();

      expect(await registers.create(partnership)).toBe(true);
      expect(
        await place()
          .process()
          .registers.create({ ...partnership, name: 'Another' }),
      ).toBe(false);

      const held = await place().process().registers.register(partnership.id);
      expect(held).toEqual({ partnership, revision: await registers.revision(partnership.id) });
    });

    test('an unknown partnership has none', async () => {
      const { registers } = place().process();
      expect(await registers.revision('nowhere')).toBeUndefined();
      expect(await registers.register('nowhere')).toBeUndefined();
    });

    test('a process that held the register sees its replacement', async () => {
      const partnership = aPartnership({ id: nextPlan() });
      const [reader, writer] = [place().process().registers, place().process().registers];
      await writer.create(partnership);
      const old = await reader.register(partnership.id);
      const renamed = { ...partnership, name: 'Hounslow Safeguarding Children Partnership' };

      expect(await writer.replace(renamed, old?.revision ?? 0)).toBe(true);

      expect((await reader.register(partnership.id))?.partnership).toEqual(renamed);
      expect(await reader.all()).toContainEqual(renamed);
    });

    test('a register replaced by somebody else is not replaced again unseen', async () => {
      const partnership = aPartnership({ id: nextPlan() });
      const { registers } = place().process();
      await registers.create(partnership);
      const seen = (await registers.revision(partnership.id)) ?? 0;
      await registers.replace({ ...partnership, name: 'First' }, seen);

      expect(
        await place()
          .process()
          .registers.replace({ ...partnership, name: 'Second' }, seen),
      ).toBe(false);

      expect((await registers.register(partnership.id))?.partnership.name).toBe('First');
    });

    test('all registers are found, whoever put them there', async () => {
      const both = [aPartnership({ id: nextPlan() }), aPartnership({ id: nextPlan() })];
      for (const partnership of both) await place().process().registers.create(partnership);

      const all = await place().process().registers.all();

      expect(all).toEqual(expect.arrayContaining(both));
    });
  });

  describe('conversations', () => {
    const monday = '2021-11-08T10:00:00.000Z';
    const mondayNextDay = '2021-11-09T10:00:00.000Z';
    const thread: Thread = {
      proposal: {
        operation: 'press',
        plan: hounslow,
        changes: [{ command: { kind: 'update', ref: '1.3', rating: 'amber' }, seen: 0 }],
        next: [],
        at: monday,
      },
      recall: { plan: hounslow, refs: ['1.3', '1.4'] },
      activities: ['a', 'b'],
      at: monday,
    };
    const read = (held: Thread): unknown => ({ ...held, etag: expect.any(String) as string });
    const awkwardIds = ['19:meeting_x/y\\z#?%|@thread.tacv2;messageid=1', 'a:1é🏠', '~', ' '];

    test.each(awkwardIds)('a thread of conversation %j comes back as it was saved', async (id) => {
      const { conversations } = place().process();
      await conversations.saveThread(id, 'sarah', thread);

      expect(await place().process().conversations.thread(id, 'sarah', monday)).toEqual(read(thread));
      expect(await conversations.thread(id, 'tom', monday)).toBeUndefined();
      expect(await conversations.thread(`${id}x`, 'sarah', monday)).toBeUndefined();
    });

    test('a thread is forgotten after a day, but not which activities were answered', async () => {
      const { conversations } = place().process();
      await conversations.saveThread('day', 'sarah', {
        ...thread,
        speaksAs: { tenant: 't', person: 'carol' },
      });

      const dayLater = await conversations.thread('day', 'sarah', mondayNextDay);
      const later = await conversations.thread('day', 'sarah', '2021-11-09T10:00:00.001Z');

      expect(dayLater).toMatchObject({ proposal: thread.proposal, recall: thread.recall });
      expect(later).toEqual(
        read({ activities: ['a', 'b'], speaksAs: { tenant: 't', person: 'carol' }, at: monday }),
      );
    });

    test('a proposal is forgotten a day after it was made, however much was said since', async () => {
      const { conversations } = place().process();
      await conversations.saveThread('busy', 'sarah', { ...thread, at: mondayNextDay });

      const later = await conversations.thread('busy', 'sarah', '2021-11-09T10:00:00.001Z');

      expect(later).toEqual(
        read({ recall: thread.recall, activities: thread.activities, at: mondayNextDay }),
      );
    });

    test('of two turns that read the same thread, the second to save is told that it must read again', async () => {
      const { conversations } = place().process();
      const turns = { conversation: 'two turns', member: 'sarah' };
      await conversations.saveThread(turns.conversation, turns.member, thread);
      const [one, two] = [await threadOf(conversations), await threadOf(conversations)];

      expect(
        await conversations.saveThread(turns.conversation, turns.member, { ...one, activities: ['one'] }),
      ).toBe(true);
      expect(
        await conversations.saveThread(turns.conversation, turns.member, { ...two, activities: ['two'] }),
      ).toBe(false);
      expect(await conversations.saveThread(turns.conversation, turns.member, thread)).toBe(false);
      expect((await threadOf(conversations)).activities).toEqual(['one']);

      async function threadOf(held: typeof conversations): Promise<Thread> {
        const found = await held.thread(turns.conversation, turns.member, monday);
        if (!found) throw new Error('nothing was saved');
        return found;
      }
    });

    test('a member’s own chat is found by the member, the newest one, until it is forgotten', async () => {
      const { conversations } = place().process();
      const read = () => place().process().conversations.chatOf('tom');
      expect(await read()).toBeUndefined();

      await conversations.saveReference({ conversation: 'a:tom', reference: 'one', member: 'tom' });
      await conversations.saveReference({ conversation: '19:channel', reference: 'two' });
      expect(await read()).toMatchObject({ conversation: 'a:tom', reference: 'one' });

      await conversations.saveReference({ conversation: 'a:tom again', reference: 'three', member: 'tom' });
      expect(await read()).toMatchObject({ reference: 'three' });

      await conversations.forgetReference('a:tom again');
      expect(await read()).toBeUndefined();
    });

    test('a reference is found again, replaced and forgotten', async () => {
      const { conversations } = place().process();
      const other = place().process().conversations;

      expect(await conversations.saveReference({ conversation: 'r', reference: 'one' })).toBe(true);
      expect(await conversations.saveReference({ conversation: 'r', reference: 'one' })).toBe(false);
      expect(await other.saveReference({ conversation: 'r', reference: 'two' })).toBe(false);
      expect(await place().process().conversations.reference('r')).toEqual({
        conversation: 'r',
        reference: 'two',
      });

      await other.forgetReference('r');
      await other.forgetReference('r');
      expect(await conversations.reference('r')).toBeUndefined();
      expect(await other.saveReference({ conversation: 'r', reference: 'one' })).toBe(true);
    });

    test('a reference that was renewed since it was used is not forgotten, whichever process renewed it', async () => {
      const { conversations } = place().process();
      const other = place().process().conversations;
      const used = { conversation: nextPlan(), reference: 'one', at: monday };
      await conversations.saveReference(used);
      const renewed = { ...used, at: '2021-11-08T09:00:01.000Z' };
      expect(await other.saveReference(renewed, 'sure')).toBe(false);

      await conversations.forgetReference(used.conversation, used);
      expect(await conversations.reference(used.conversation)).toEqual(renewed);

      await conversations.forgetReference(used.conversation, renewed);
      expect(await conversations.reference(used.conversation)).toBeUndefined();
      await conversations.forgetReference(used.conversation, renewed);
    });

    test('every conversation that the bot is in is listed, with whose chat it is', async () => {
      const { conversations } = place().process();
      const member = nextPlan();
      const chat = { conversation: `${member} chat`, reference: 'one', member, at: monday };
      const channel = { conversation: `${member} channel`, reference: 'two' };
      await conversations.saveReference(chat);
      await conversations.saveReference(channel);

      const all = await place().process().conversations.references();
      const ours = all.filter(({ conversation }) => conversation.startsWith(member));
      expect(ours).toHaveLength(2);
      expect(ours).toEqual(expect.arrayContaining([chat, channel]));
    });

    test('a channel is known by its tenant and team, once an event has said them', async () => {
      const { conversations } = place().process();
      const conversation = `${nextPlan()} channel`;
      const inTeam = { tenant: 't1', team: '19:team' };
      await conversations.saveReference({ conversation, reference: 'one' });
      await conversations.saveReference({ conversation, reference: 'one', channel: inTeam });
      await conversations.saveReference({ conversation, reference: 'one', channel: { tenant: 't1' } });

      const other = place().process().conversations;
      expect((await other.reference(conversation))?.channel).toEqual(inTeam);
    });

    test('of several that find a conversation at once, one finds it new', async () => {
      const reference = { conversation: 'new', reference: 'one' };
      const found = await Promise.all(
        [1, 2, 3, 4].map(() => place().process().conversations.saveReference(reference)),
      );

      expect(found.filter(Boolean)).toHaveLength(1);
      expect(await place().process().conversations.reference('new')).toEqual(reference);
    });

    test('a channel is linked to one group, found by tenant and channel, and listed by partnership', async () => {
      const { conversations } = place().process();
      const link = aLink('19:x@thread.tacv2', nextPlan());
      const moved = { ...link, group: 'effectiveness' };
      await conversations.linkChannel(link);
      await conversations.linkChannel(moved);

      const other = place().process().conversations;
      const held = { ...moved, formerly: { partnership: link.partnership, group: 'neglect' } };
      expect(await other.channel('t1', link.channel)).toEqual(held);
      expect(await other.channel('t2', link.channel)).toBeUndefined();
      expect(await other.channels(link.partnership)).toEqual([held]);
      expect(await other.channels('nowhere')).toEqual([]);
      expect(await other.channels()).toContainEqual(held);
    });

    test('a channel linked again to its own group remembers whose it was before', async () => {
      const { conversations } = place().process();
      const link = aLink('19:y@thread.tacv2', nextPlan());
      await conversations.linkChannel({ ...link, group: 'effectiveness' });
      await conversations.linkChannel(link);
      await conversations.linkChannel(link);
      const { formerly } = (await conversations.channel('t1', link.channel)) ?? {};
      expect(formerly).toEqual({ partnership: link.partnership, group: 'effectiveness' });
    });
  });

  describe('deliveries', () => {
    const claimed: Delivery = {
      to: '19:x@thread.tacv2',
      occasion: 'week|2021-W45|hounslow|neglect',
      state: 'claimed',
      holder: 'one',
      leaseUntil: '2021-11-10T10:05:00.000Z',
      at: '2021-11-10T10:00:00.000Z',
    };

    test('of several that claim a week at once, one has it', async () => {
      const to = nextPlan();
      const claims = await Promise.all(
        ['one', 'two', 'three'].map((holder) =>
          place()
            .process()
            .deliveries.put({ ...claimed, to, holder }),
        ),
      );

      const won = claims.filter((claim) => claim !== undefined);
      expect(won).toHaveLength(1);
      expect(await place().process().deliveries.get(to, claimed.occasion)).toEqual(won[0]);
    });

    test('what is wished of a week is written by whoever saw it last, and begins no delivery', async () => {
      const channel = nextPlan();
      const { deliveries } = place().process();
      const by = `chair of ${channel}`;
      const of = { channel, partnership: 'hounslow', group: 'neglect' };
      const wishes = { ...of, week: '2021-W46', by, at: '2021-11-12T14:05:00.000Z' };
      expect(await deliveries.wish(wishes)).toBe(true);
      const held = await deliveries.wishes(of, '2021-W46');
      expect(held?.wishes).toEqual(wishes);

      const introduction = { text: 'A good month', by };
      expect(await deliveries.wish({ ...wishes, introduction }, held?.etag)).toBe(true);
      expect(await deliveries.wish({ ...wishes, posting: 'never' }, held?.etag)).toBe(false);
      expect(await deliveries.wish({ ...wishes, posting: 'never' })).toBe(false);

      const own = async (week: string) =>
        (await deliveries.wishesFrom(week)).filter((one) => one.channel === channel);
      expect(await own('2021-W45')).toEqual([{ ...wishes, introduction }]);
      expect(await own('2021-W47')).toEqual([]);
      expect(await deliveries.get(channel, digestOccasion(of, '2021-W46'))).toBeUndefined();

      await deliveries.forgetMember(by, 'former-1');
      const nobodys = { ...introduction, by: 'former-1' };
      expect(await own('2021-W46')).toEqual([{ ...wishes, introduction: nobodys, by: 'former-1' }]);
    });

    test('what is wished of one group’s digest in a channel is not wished of another’s there', async () => {
      const { deliveries } = place().process();
      const of = { channel: nextPlan(), partnership: 'hounslow', group: 'neglect' };
      const skipped = {
        week: '2021-W46',
        posting: 'never',
        by: 'sarah',
        at: '2021-11-12T14:05:00.000Z',
      } as const;
      await deliveries.wish({ ...of, ...skipped });
      expect((await deliveries.wishes(of, '2021-W46'))?.wishes).toEqual({ ...of, ...skipped });
      expect(await deliveries.wishes({ ...of, group: 'abuse' }, '2021-W46')).toBeUndefined();
      expect(await deliveries.wishes({ ...of, partnership: 'ealing' }, '2021-W46')).toBeUndefined();
    });

    test('who holds the newest etag writes, and nobody else', async () => {
      const to = nextPlan();
      const { deliveries } = place().process();
      const first = await deliveries.put({ ...claimed, to });
      const sending = await deliveries.put({ ...claimed, to, state: 'sending' }, first?.etag);

      const late = await deliveries.put({ ...claimed, to, holder: 'two' }, first?.etag);

      expect(late).toBeUndefined();
      expect(await deliveries.get(to, claimed.occasion)).toEqual(sending);
    });

    test('an unknown week was never delivered, and cannot be taken over', async () => {
      const { deliveries } = place().process();
      expect(await deliveries.get('nowhere', claimed.occasion)).toBeUndefined();
      expect(await deliveries.put({ ...claimed, to: 'nowhere' }, 'W/"made up"')).toBeUndefined();
    });

    test('the last one sent is the newest week that was, over the new year too', async () => {
      const to = nextPlan();
      const { deliveries } = place().process();
      const ofNeglect = { partnership: 'hounslow', group: 'neglect' };
      expect(await deliveries.lastSent(to, ofNeglect)).toBeUndefined();
      for (const [week, state] of [
        ['2021-W52', 'sent'],
        ['2022-W01', 'sent'],
        ['2022-W02', 'unknown'],
        ['2021-W45', 'sent'],
      ] as const) {
        await deliveries.put({ ...claimed, to, occasion: `week|${week}|hounslow|neglect`, state });
      }

      expect(await deliveries.lastSent(to, ofNeglect)).toEqual({
        ...claimed,
        to,
        occasion: 'week|2022-W01|hounslow|neglect',
        state: 'sent',
      });
    });

    test('a channel’s digests are each its group’s and partnership’s', async () => {
      const to = nextPlan();
      const { deliveries } = place().process();
      const one = { partnership: 'hounslow', group: 'neglect' };
      const others = [
        { ...one, group: 'abuse' },
        { ...one, partnership: 'ealing' },
      ];
      const ofOne: Delivery = { ...claimed, to, occasion: 'week|2021-W46|hounslow|neglect', state: 'sent' };
      const put = await deliveries.put(ofOne);

      expect(await deliveries.get(to, ofOne.occasion)).toEqual(put);
      expect(await deliveries.get(to, 'week|2021-W46|hounslow|abuse')).toBeUndefined();
      expect(await deliveries.lastSent(to, one)).toEqual(ofOne);
      for (const other of others) expect(await deliveries.lastSent(to, other)).toBeUndefined();
    });

    test('each kind of occasion is kept apart, oldest first', async () => {
      const to = nextPlan();
      const { deliveries } = place().process();
      for (const occasion of ['nudge|2021-11-10', 'week|2021-W45', 'nudge|2021-11-09'] as const)
        await deliveries.put({ ...claimed, to, occasion });

      const kept = await deliveries.kept(to, 'nudge');

      expect(kept.map(({ occasion }) => occasion)).toEqual(['nudge|2021-11-09', 'nudge|2021-11-10']);
    });

    test('what was posted to a member is found and forgotten, and what they asked for is nobody’s', async () => {
      const [channel, member] = [nextPlan(), nextPlan()];
      const { deliveries } = place().process();
      await deliveries.put({ ...claimed, to: member, occasion: 'nudge|2021-11-10', state: 'sent' });
      await deliveries.put({ ...claimed, to: channel, asked: member });
      expect(await deliveries.heldFor(member)).toMatchObject([{ occasion: 'nudge|2021-11-10' }]);

      await deliveries.forgetMember(member, 'somebody');

      expect(await place().process().deliveries.heldFor(member)).toEqual([]);
      const kept = await place().process().deliveries.get(channel, claimed.occasion);
      expect(kept?.delivery).toEqual({ ...claimed, to: channel, asked: 'somebody' });
    });

    describe('leading', () => {
      const at = (minutes: number) => `2021-11-10T10:${String(minutes).padStart(2, '0')}:00.000Z`;
      const lead = (holder: string, minutes: number) =>
        place()
          .process()
          .deliveries.lead(holder, at(minutes), at(minutes + 2));
      const stop = (holder: string) => place().process().deliveries.stopLeading(holder);

      test('one process leads until it stops or its lease runs out, and then another may', async () => {
        await Promise.all(['one', 'two', 'three'].map(stop));
        expect(await lead('one', 10)).toBe(true);
        expect(await lead('two', 11)).toBe(false);
        expect(await lead('one', 11)).toBe(true);
        await stop('two');
        expect(await lead('two', 13)).toBe(false);
        expect(await lead('two', 14)).toBe(true);
        await stop('two');
        expect(await lead('one', 14)).toBe(true);
        await stop('one');
      });

      test('of several that would lead at once, one does', async () => {
        const led = await Promise.all(['one', 'two', 'three', 'four'].map((holder) => lead(holder, 20)));
        expect(led.filter(Boolean)).toHaveLength(1);
        await Promise.all(['one', 'two', 'three', 'four'].map(stop));
      });
    });
  });

  describe('what it costs', () => {
    /** The requests for rows that the work makes, in a process that has begun so. */
    async function requests(
      begin: (stores: Stores) => Promise<unknown>,
      work: (stores: Stores) => Promise<unknown>,
    ) {
      const made: string[] = [];
      const stores = place().process((operation) => made.push(operation));
      await begin(stores);
      made.length = 0;
      await work(stores);
      return made.sort();
    }

    test('a warm ask: three point reads, and one write after the reply', async () => {
      const [plan, partnership] = [aPlan({ id: nextPlan() }), aPartnership({ id: nextPlan() })];
      const now = '2021-11-10T10:00:00.000Z';
      const turn = async ({ plans, registers, conversations }: Stores) => {
        await Promise.all([
          plans.plan(plan.id),
          registers.register(partnership.id),
          conversations.thread(plan.id, 'sarah', now),
        ]);
        await conversations.saveReference({ conversation: plan.id, reference: 'the same' });
        await conversations.saveThread(plan.id, 'sarah', { activities: ['a'], at: now });
      };

      const made = await requests(async (stores) => {
        await stores.plans.create(plan);
        await stores.registers.create(partnership);
        await turn(stores);
      }, turn);

      expect(made).toEqual(['Conversations.get', 'Conversations.write', 'Plans.get', 'Registers.get']);
    });

    test('a change: the head, and one transaction', async () => {
      const plan = aPlan({ id: nextPlan() });
      const made = await requests(
        async ({ plans }) => {
          await plans.create(plan);
          await plans.plan(plan.id);
        },
        ({ plans }) => change(plans, plan.id, '1.3'),
      );

      expect(made).toEqual(['Plans.get', 'Plans.write']);
    });

    test('a plan that others changed: the head and the changes, however long the plan', async () => {
      const items = Array.from({ length: 300 }, (_, index) => anItem(`1.${index + 1}`));
      const plan = aPlan({ id: nextPlan(), items });
      const other = place().process().plans;
      const made = await requests(
        async ({ plans }) => {
          await plans.create(plan);
          await plans.plan(plan.id);
          for (let count = 0; count < 6; count += 1) await change(other, plan.id, '1.3');
        },
        ({ plans }) => plans.plan(plan.id),
      );

      expect(made).toEqual(['Plans.get', 'Plans.list']);
    });

    test('many turns at once on a cold plan share one load', async () => {
      const plan = aPlan({ id: nextPlan() });
      await place().process().plans.create(plan);
      const made = await requests(
        async () => {},
        ({ plans }) => Promise.all([1, 2, 3, 4, 5].map(() => plans.plan(plan.id))),
      );

      expect(made.filter((operation) => operation === 'Plans.list')).toHaveLength(1);
    });
  });

  describe('the sweep', () => {
    test('removes what has expired and leaves the rest', async () => {
      const plan = aPlan({ id: nextPlan() });
      const { plans, conversations, deliveries, sweep } = place().process();
      const thread = (at: string): Thread => ({ activities: ['a'], at });
      const sent = (occasion: Delivery['occasion'], at: string): Delivery => ({
        to: plan.id,
        occasion,
        state: 'sent',
        holder: 'one',
        leaseUntil: at,
        at,
      });
      await plans.create(plan);
      await change(plans, plan.id, '1.3', { operation: 'old', at: '2031-10-10T23:59:59.999Z' });
      await change(plans, plan.id, '1.3', { operation: 'new', at: '2031-10-11T00:00:00.000Z' });
      await conversations.saveThread(plan.id, 'old', thread('2031-11-09T09:59:59.999Z'));
      await conversations.saveThread(plan.id, 'new', thread('2031-11-09T10:00:00.000Z'));
      await conversations.saveThread(plan.id, 'carol', {
        ...thread('2031-11-01T10:00:00.000Z'),
        speaksAs: { tenant: 't', person: 'carol' },
      });
      await deliveries.put(sent('week|2030-W40', '2030-10-09T23:59:59.999Z'));
      await deliveries.put(sent('week|2030-W41', '2030-10-10T00:00:00.000Z'));

      const now = '2031-11-10T10:00:00.000Z';
      const swept = await sweep(now);

      expect(swept.threads).toBeGreaterThan(0);
      expect(await plans.operation(plan.id, 'old')).toBeUndefined();
      expect(await plans.operation(plan.id, 'new')).toHaveLength(1);
      expect(await plans.log(plan.id)).toHaveLength(2);
      expect(await conversations.thread(plan.id, 'old', now)).toBeUndefined();
      expect(await conversations.thread(plan.id, 'new', now)).toBeDefined();
      expect(await conversations.thread(plan.id, 'carol', now)).toBeDefined();
      expect(await deliveries.get(plan.id, 'week|2030-W40')).toBeUndefined();
      expect(await deliveries.get(plan.id, 'week|2030-W41')).toBeDefined();
      expect(await sweep(now)).toEqual({ threads: 0, operations: 0, deliveries: 0, messages: 0 });
    });
  });
}

const stamp = {
  at: '2021-11-10T10:00:00.000Z',
  day: '2021-11-10',
  by: { id: 'sarah', name: 'Sarah Okafor' },
};

function aLink(channel: string, partnership: string): ChannelLink {
  return { channel, tenant: 't1', partnership, group: 'neglect', at: '2021-11-10T10:00:00.000Z' };
}

function noted(text: string): What {
  return { kind: 'noted', before: null, after: { text, ...stamp } };
}

const allKindsOfChange: readonly [string, Partial<Change>][] = [
  ['1.2', { what: { kind: 'entrusted', before: null, after: 'neglect' } }],
  ['1.1', { what: toRating('red') }],
  ['1.1', { what: toRating('amber', 'red') }],
  ['1.3', { what: { kind: 'rescheduled', before: null, after: { to: '2022-01-31', why: null, ...stamp } } }],
  ['1.3', { what: noted('half in') }],
  ['1.3', { what: { kind: 'evidenced', before: null, after: { revision: 5, text: 'audit', ...stamp } } }],
  [
    '1.2',
    {
      what: {
        kind: 'progressed',
        before: { state: 'not started' },
        after: { state: 'under way', count: { done: 2, of: 3 } },
      },
    },
  ],
  [
    '1.1',
    {
      what: {
        kind: 'undone',
        revision: 2,
        what: { kind: 'rated', before: aRating('amber'), after: aRating('red') },
      },
    },
  ],
];

async function held(plans: PlanStore, id: string): Promise<{ plan: Plan; head: Head }> {
  const read = await plans.plan(id);
  if (!read) throw new Error(`No plan ${id}`);
  return read;
}
