import { apply } from '../../src/plan/deciding/apply';
import type { What } from '../../src/plan/change';
import { formerMember, type Partnership, type Person, type Request } from '../../src/plan/partnership';
import { itemOf, type Plan } from '../../src/plan/plan';
import { untouched } from '../../src/plan/standing';
import type { Thread } from '../../src/store/conversation-store';
import { forgetMember } from '../../src/store/forget-member';
import { peopleMeant, readHeldAbout } from '../../src/store/held-about';
import type { Stores } from '../../src/store/stores';
import { change, commit } from '../support/writing';
import { aChange, anItem, aPartnership, aPlan, aRating, toRating } from '../support/plan-builder';
import type { Place } from './contract';

const now = '2021-11-10T10:00:00.000Z';
const today = '2021-11-10';
const yesterday = '2021-11-09';
const thread: Thread = { recall: { plan: 'p', refs: ['1.3'] }, activities: ['a'], at: now };

/** Posts that the first of two asked for, time that they asked for, and time that they granted the other. */
function requestsOf(plan: string, ann: string, bob: string): readonly Request[] {
  const time = { kind: 'more time', plan, to: '2021-12-31', asked: today } as const;
  return [
    { kind: 'handover', from: bob, to: ann },
    { ...time, by: ann, ref: '1.1' },
    { ...time, by: bob, ref: '1.2', answer: { granted: true, by: ann, day: today } },
  ];
}

/** A date that one moved because the other asked. */
function movedFor(asker: Person, mover: Person): What {
  const stamp = { at: now, day: today, by: by(mover) };
  return {
    kind: 'rescheduled',
    before: null,
    after: { to: '2021-12-31', why: null, askedBy: by(asker), ...stamp },
  };
}

/** What every store promises about somebody's own data: that all of it is found, and that all of it goes. */
export function privacyContract(place: () => Place): void {
  let count = 0;

  /** A partnership of two, each with a change, a chat and a post; ids of its own, because stores are shared. */
  async function standing(stores = place().process()) {
    count += 1;
    const [ann, bob] = peopleOf(`privacy-${count}`);
    const id = `privacy-${count}`;
    const plan = aPlan({
      id: `${id}-plan`,
      partnership: id,
      items: [anItem('1.1', { lead: [{ person: ann.id }] }), anItem('1.2'), anItem('1.3')],
      priorities: [
        {
          id: '1',
          title: 'Neglect',
          aliases: [],
          jointWith: [],
          lead: [],
          accountable: [{ person: ann.id }],
        },
      ],
    });
    const requests = requestsOf(plan.id, ann.id, bob.id);
    const register = { ...registerOf(id, plan, ann, bob), requests };
    await stores.plans.create(plan);
    await stores.registers.create(register);
    await change(stores.plans, plan.id, '1.3', { by: by(ann), what: ratedBy(ann), operation: 'press' });
    await change(stores.plans, plan.id, '1.3', { by: by(bob), what: ratedBy(bob, ann) });
    await change(stores.plans, plan.id, '1.2', { by: by(bob), what: movedFor(ann, bob) });
    for (const person of [ann, bob]) {
      const chat = `a:${person.id}`;
      await stores.conversations.saveThread(chat, person.id, thread);
      await stores.conversations.saveThread(`19:${id}@thread.tacv2;messageid=1`, person.id, thread);
      await stores.conversations.saveReference({
        conversation: chat,
        reference: '{}',
        member: person.id,
        at: now,
      });
    }
    await stores.conversations.saveReference({ conversation: `19:${id}@thread.tacv2`, reference: '{}' });
    const forget = (using: Stores = stores, person = ann.id) =>
      forgetMember(using, { partnership: id, person, as: `former-of-${id}`, today });
    return { stores, ann, bob, id, plan, register, forget, as: `former-of-${id}` };
  }

  type Standing = Awaited<ReturnType<typeof standing>>;

  /** Everything that another process can read of the partnership, as text. */
  async function everything({ id, plan, ann, bob }: Standing): Promise<string> {
    const { plans, registers, conversations } = place().process();
    const held = [
      await registers.register(id),
      await plans.plan(plan.id),
      await plans.log(plan.id),
      await plans.operation(plan.id, 'press'),
      await conversations.heldFor(ann.id),
      await conversations.thread(`a:${ann.id}`, ann.id, now),
      await conversations.reference(`a:${ann.id}`),
    ];
    expect(await conversations.thread(`a:${bob.id}`, bob.id, now)).toMatchObject({ recall: thread.recall });
    return JSON.stringify(held);
  }

  async function expectForgotten(standing: Standing): Promise<void> {
    const { id, plan, ann, bob, as, register } = standing;
    expect(await everything(standing)).not.toMatch(new RegExp(`${ann.name}|${ann.id}|Head of Service`));
    const { plans, registers, conversations } = place().process();
    const log = await plans.log(plan.id);
    expect(log.map((one) => one.by)).toEqual([{ id: as, name: formerMember }, by(bob), by(bob)]);
    const held = (await plans.plan(plan.id))?.plan;
    for (const item of held?.items ?? []) {
      expect(item.standing).toEqual(log.filter(({ ref }) => ref === item.ref).reduce(apply, untouched));
    }
    expect((await registers.register(id))?.partnership).toEqual({
      ...register,
      people: [
        { id: as, name: formerMember, agency: 'council', role: 'reader', guest: false, left: yesterday },
        bob,
      ],
      holdings: [{ post: 'chair', person: as, from: '2020-01-01', to: yesterday }],
      groups: register.groups.map((group) => ({ ...group, members: [bob.id] })),
      requests: requestsOf(plan.id, as, bob.id).slice(-1),
    });
    expect(await conversations.heldFor(ann.id)).toEqual([]);
    expect(await conversations.heldFor(bob.id)).toHaveLength(3);
    expect(await conversations.reference(`19:${id}@thread.tacv2`)).toBeDefined();
  }

  describe('what is held about a member', () => {
    test('is all of theirs, each once, and nothing about anybody else', async () => {
      const { ann, bob, id, plan, register } = await standing();

      const held = await readHeldAbout(place().process(), register, ann.id);

      expect(held).toEqual({
        entry: ann,
        posts: [{ title: 'Chair', from: '2020-01-01' }],
        groups: ['Neglect'],
        parts: [
          { plan: plan.id, of: 'priority 1', as: 'accountable' },
          { plan: plan.id, of: '1.1', as: 'lead' },
        ],
        requests: register.requests,
        messages: [],
        wishes: [],
        askedFor: [
          { plan: plan.id, change: expect.objectContaining({ ref: '1.2', by: by(bob) }) as unknown },
        ],
        changes: [
          expect.objectContaining({
            plan: plan.id,
            change: expect.objectContaining({ ref: '1.3', revision: 1, by: by(ann) }) as unknown,
          }),
        ],
        conversations: expect.arrayContaining([
          {
            conversation: `a:${ann.id}`,
            kind: 'memory',
            holds: ['what was shown', 'activities answered'],
            at: now,
          },
          {
            conversation: `19:${id}@thread.tacv2;messageid=1`,
            kind: 'memory',
            holds: ['what was shown', 'activities answered'],
            at: now,
          },
          { conversation: `a:${ann.id}`, kind: 'reference', holds: ['where to reach them'], at: now },
        ]) as unknown,
      });
      expect(held.conversations).toHaveLength(3);
      expect(JSON.stringify(held.conversations)).not.toContain(bob.id);
    });

    test('is nothing where nobody has that id', async () => {
      const { register } = await standing();
      expect(await readHeldAbout(place().process(), register, 'nobody')).toEqual({
        posts: [],
        groups: [],
        parts: [],
        requests: [],
        askedFor: [],
        messages: [],
        wishes: [],
        changes: [],
        conversations: [],
      });
    });

    test('is found by name or id, in the register and in history', async () => {
      const { stores, ann, bob, register } = await standing();
      const meant = (words: string, of = register) => peopleMeant(stores, of, words);

      expect(await meant(ann.name.toUpperCase())).toEqual([by(ann)]);
      expect(await meant(ann.id)).toEqual([by(ann)]);
      expect(await meant('Ann')).toEqual([]);
      expect(await meant(bob.name, { ...register, people: [ann] })).toEqual([by(bob)]);
      const married = { ...ann, name: `Ann Cole ${ann.id}` };
      for (const words of [ann.name, married.name, ann.id])
        expect(await meant(words, { ...register, people: [married] })).toEqual([by(married)]);
      const namesake = { ...bob, name: ann.name };
      expect(await meant(ann.name, { ...register, people: [ann, namesake] })).toHaveLength(2);
    });

    test('is who was spoken as in the demo, too', async () => {
      const { stores, ann } = await standing();
      const speaksAs = { tenant: 't', person: ann.id };
      await stores.conversations.saveThread(`demo of ${ann.id}`, 'visitor', { ...thread, speaksAs });

      expect(await stores.conversations.heldFor(ann.id)).toContainEqual(
        expect.objectContaining({
          kind: 'memory',
          holds: expect.arrayContaining(['speaks as them']) as unknown,
        }),
      );
      await stores.conversations.forgetMember(ann.id);
      expect(await stores.conversations.heldFor(ann.id)).toEqual([]);
    });
  });

  describe('whose chat a conversation is', () => {
    test('is noted where it was not, and is not lost where an event does not say it', async () => {
      const { ann, stores } = await standing();
      const [conversation, reference] = [`older ${ann.id}`, 'one'];
      await stores.conversations.saveReference({ conversation, reference });
      await stores.conversations.saveReference({ conversation, reference, member: ann.id, at: now });
      await stores.conversations.saveReference({ conversation, reference });

      const held = { conversation, reference, member: ann.id, at: now };
      expect(await place().process().conversations.reference(conversation)).toEqual(held);
    });
  });

  describe('forgetting a member', () => {
    test('leaves a former member in the register, the plan and all history, and no conversation', async () => {
      const made = await standing();
      expect(await made.forget()).toEqual({ kind: 'forgotten' });
      await expectForgotten(made);
    });

    test('is seen by a process that held the plan and the register before', async () => {
      const made = await standing();
      const { plans, registers } = place().process();
      await plans.plan(made.plan.id);
      await registers.register(made.id);

      await made.forget();

      const fresh = place().process();
      expect(await plans.plan(made.plan.id)).toEqual(await fresh.plans.plan(made.plan.id));
      expect(await registers.register(made.id)).toEqual(await fresh.registers.register(made.id));
      expect((await change(plans, made.plan.id, '1.3', { by: by(made.bob) })).kind).toBe('committed');
      expect(await plans.plan(made.plan.id)).toEqual(await fresh.plans.plan(made.plan.id));
    });

    test('twice is as once', async () => {
      const made = await standing();
      await made.forget();
      const revision = await made.stores.registers.revision(made.id);
      expect(await made.forget()).toEqual({ kind: 'forgotten' });
      await expectForgotten(made);
      expect(await made.stores.registers.revision(made.id)).toBe(revision);
    });

    test('is refused for the last business manager, and nothing is touched', async () => {
      const made = await standing();
      const { stores, bob, ann, forget, register, id } = made;
      expect(await forget(stores, bob.id)).toEqual({ kind: 'refused', reason: 'last business manager' });
      expect((await stores.registers.register(id))?.partnership).toEqual(register);
      expect(await stores.conversations.heldFor(bob.id)).toHaveLength(3);
      expect(await everything(made)).toContain(ann.name);
    });

    test('of somebody no register holds any more takes their name out of history', async () => {
      const made = await standing();
      const { stores, id, register, ann, plan } = made;
      await stores.registers.replace({ ...register, people: [made.bob], holdings: [] }, 1);
      await made.forget();
      const others = await everything(made);
      expect(others).not.toContain(ann.name);
      expect((await stores.registers.register(id))?.partnership.people).toEqual([made.bob]);
      expect((await stores.plans.log(plan.id))[0]?.by).toEqual({ id: made.as, name: formerMember });
    });

    test.each([0, 1, 2, 3, 4, 5, 6, 7, 8])(
      'stopped after %i writes is completed by the next run',
      async (most) => {
        const made = await standing();
        await made.forget(stoppedAfter(most, made.stores)).catch(() => undefined);

        const as = `another-${made.as}`;
        const { id: partnership, ann } = made;
        await forgetMember(place().process(), { partnership, person: ann.id, as, today });

        const log = await place().process().plans.log(made.plan.id);
        await expectForgotten({ ...made, as: log[0]?.by.id ?? '' });
      },
    );

    test('takes out what they did while it ran, and overwrites nobody’s change', async () => {
      const made = await standing();
      const { stores, ann, bob, plan } = made;
      let said = false;
      const racing: Stores = {
        ...stores,
        plans: {
          ...stores.plans,
          async forget(...given) {
            await stores.plans.forget(...given);
            if (said) return;
            said = true;
            await change(place().process().plans, plan.id, '1.2', { by: by(ann), what: ratedBy(ann) });
            await change(place().process().plans, plan.id, '1.1', { by: by(bob), what: toRating('red') });
          },
        },
      };

      await made.forget(racing);

      expect(await everything(made)).not.toMatch(new RegExp(`${ann.name}|${ann.id}`));
      const held = (await place().process().plans.plan(plan.id))?.plan;
      expect(held && itemOf(held, '1.1')?.standing.rating?.code).toBe('red');
      expect(await stores.plans.log(plan.id)).toHaveLength(5);
    });

    test('holds while others write to the same plan', async () => {
      const made = await standing();
      const { ann, bob, plan } = made;
      const writing = Array.from({ length: 12 }, (_, index) =>
        change(place().process().plans, plan.id, '1.2', { by: by(bob), operation: `race ${index}` }),
      );
      await Promise.all([...writing, made.forget()]);

      expect(await everything(made)).not.toMatch(new RegExp(`${ann.name}|${ann.id}`));
      const log = await place().process().plans.log(plan.id);
      expect(log).toHaveLength(15);
      const item = itemOf((await place().process().plans.plan(plan.id))?.plan ?? plan, '1.2');
      expect(item?.standing).toEqual(log.filter(({ ref }) => ref === '1.2').reduce(apply, untouched));
    });

    test('of a history longer than one transaction takes the name out of all of it', async () => {
      const made = await standing();
      const { stores, ann, plan } = made;
      for (let operation = 0; operation < 3; operation += 1) {
        const held = await stores.plans.plan(plan.id);
        if (!held) throw new Error('no plan');
        const changes = Array.from({ length: 90 }, (_, index) =>
          aChange('1.3', held.head.revision + 1 + index, { by: by(ann), operation: `long ${operation}` }),
        );
        await commit(stores.plans, changes, held);
      }

      await made.forget();

      expect(await everything(made)).not.toMatch(new RegExp(`${ann.name}|${ann.id}`));
      expect(await stores.plans.log(plan.id)).toHaveLength(273);
    });
  });
}

function peopleOf(id: string): readonly [Person, Person] {
  const ann: Person = {
    id: `ann-of-${id}`,
    name: `Ann Bell ${id}`,
    title: 'Head of Service',
    agency: 'council',
    role: 'chair',
    guest: true,
  };
  const bob: Person = {
    id: `bob-of-${id}`,
    name: `Bob Cole ${id}`,
    agency: 'police',
    role: 'business manager',
    guest: false,
  };
  return [ann, bob];
}

function registerOf(id: string, plan: Plan, ann: Person, bob: Person): Partnership {
  return aPartnership({
    id,
    plans: [plan.id],
    currentPlan: plan.id,
    people: [ann, bob],
    posts: [{ id: 'chair', title: 'Chair', aliases: [] }],
    holdings: [{ post: 'chair', person: ann.id, from: '2020-01-01' }],
    groups: [
      {
        id: 'neglect',
        name: 'Neglect',
        kind: 'subgroup',
        aliases: [],
        members: [ann.id, bob.id],
        looksAfter: [],
        hasChannel: false,
      },
    ],
  });
}

function by({ id, name }: Person) {
  return { id, name };
}

/** Rated by one after another: whoever undoes it brings the first back, name and all. */
function ratedBy(person: Person, before?: Person) {
  const rating = (whose: Person) => ({ ...aRating('amber'), by: by(whose) });
  return { kind: 'rated', before: before ? rating(before) : null, after: rating(person) } as const;
}

/** Stores whose process ends after so many writes of a forgetting. */
function stoppedAfter(most: number, { plans, registers, conversations, ...stores }: Stores): Stores {
  let writes = 0;
  const counted =
    <Given extends readonly unknown[], T>(write: (...given: Given) => Promise<T>) =>
    async (...given: Given) => {
      if (writes >= most) throw new Error('The process ended');
      writes += 1;
      return write(...given);
    };
  return {
    ...stores,
    plans: { ...plans, forget: counted(plans.forget) },
    registers: { ...registers, replace: counted(registers.replace) },
    conversations: { ...conversations, forgetMember: counted(conversations.forgetMember) },
  };
}
