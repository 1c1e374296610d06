import { createApp } from '../../src/app';
import { nowAt } from '../../src/clock';
import { createLog } from '../../src/log';
import type { Change } from '../../src/plan/change';
import type { Partnership, Person, Request, Role } from '../../src/plan/partnership';
import type { Item, Plan } from '../../src/plan/plan';
import { untouched } from '../../src/plan/standing';
import { inMemoryStores } from '../../src/store/in-memory';
import type { Stores } from '../../src/store/stores';
import { createBot } from '../../src/teams/bot';
import { startServer } from '../../src/teams/server';
import { aMessage, aPress, type Place } from '../support/activities';
import { linesOn } from '../support/card';
import { startConnector } from '../support/connector';
import { startIssuer } from '../support/issuer';
import { anItem, aPartnership, aPlan } from '../support/plan-builder';
import { scheme } from '../plan/scheme';
import { APP_ID, testIdentity } from './standing-bot';

/** One real server with two partnerships, for everybody to try everything on; every try has an item of its own. */

export const OURS = 'ours-2021-23';
export const THEIRS = 'theirs-2021-23';
export const TODAY = '2021-11-10';
const TENANT = {
  ours: '10000000-0000-4000-8000-000000000001',
  theirs: '10000000-0000-4000-8000-000000000002',
  /** Ours shares its channels with it. */
  listed: '10000000-0000-4000-8000-000000000003',
  unlisted: '10000000-0000-4000-8000-000000000009',
};

/** Whoever speaks: where their tenant is, and who they are there. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly tenant: string;
  /** Where they speak when it is no chat of their own, in our tenant. */
  readonly channel?: string;
}

export interface Answered {
  readonly status: number;
  /** Everything that came back, on cards and beside them. */
  readonly text: string;
}

export interface Walk {
  readonly stores: Stores;
  /** In personal chat, or in a channel. */
  press(who: Speaker, verb: string, data: object, channel?: string): Promise<Answered>;
  says(who: Speaker, words: string, channel?: string): Promise<Answered>;
  /** Whatever is tried leaves both partnerships as they were, to the revision. */
  expectNothing(work: () => Promise<Answered>): Promise<Answered>;
  /** Our register, as it is now. */
  register(): Promise<Partnership>;
  /** The newest change to an item. */
  newest(ref: string): Promise<Change | undefined>;
  /** An item of the group, or of another, that nobody has touched; a finished one where it is to be reopened. */
  item(of: 'own' | 'other', as?: 'done'): string;
  /** One for tries that leave nothing behind: it stays untouched, or is touched only by what comes before such a try. */
  spare(of: 'own' | 'other', as?: 'done' | 'prepared'): string;
  /** The register as it was is put back afterwards. */
  withRegister(change: (before: Partnership) => Partnership, work: () => Promise<void>): Promise<void>;
  /** What waits to be decided from now on, and nothing else. */
  waits(...requests: readonly Request[]): Promise<void>;
  close(): Promise<void>;
}

export const speaker = (id: string, tenant: keyof typeof TENANT = 'ours', channel?: string): Speaker => ({
  ...{ id, name: id, tenant: TENANT[tenant] },
  ...(channel !== undefined && { channel }),
});

/** The channel of the neglect group. */
export const CHANNEL = '19:neglect@thread.tacv2';

const person = (id: string, role: Role, given: Partial<Person> = {}): Person => ({
  ...{ id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Person`, agency: 'police', role, guest: false },
  ...given,
});

export const ours: Partnership = aPartnership({
  id: 'ours',
  tenant: TENANT.ours,
  plans: [OURS],
  currentPlan: OURS,
  scheme: { ...scheme, signOff: { from: ['red'], to: ['green', 'complete'] } },
  guestTenants: [TENANT.listed],
  agencies: [{ id: 'police', name: 'Police', kind: 'police', aliases: [] }],
  people: [
    person('manager', 'business manager'),
    person('deputy', 'business manager'),
    person('chair', 'chair'),
    person('lead', 'member'),
    person('contributor', 'member'),
    person('member', 'member'),
    person('reader', 'reader'),
    person('scrutineer', 'scrutineer'),
    person('leaver', 'business manager', { left: '2021-11-09' }),
    person('goner', 'member', { left: '2021-11-01' }),
  ],
  groups: [
    group('neglect', 'chair-of-neglect', ['member', 'reader', 'scrutineer', 'leaver'], ['1']),
    group('abuse', 'chair-of-abuse', [], ['2']),
  ],
  posts: [
    { id: 'chair-of-neglect', title: 'Chair of Neglect', aliases: [] },
    { id: 'chair-of-abuse', title: 'Chair of Abuse', aliases: [] },
    { id: 'data-lead', title: 'Data Lead', aliases: [] },
    { id: 'trainer', title: 'Trainer', aliases: [] },
  ],
  holdings: [
    { post: 'chair-of-neglect', person: 'chair' },
    { post: 'data-lead', person: 'lead' },
    { post: 'trainer', person: 'goner', to: '2021-11-01' },
  ],
  aliases: [{ words: 'the red book', means: { priority: '1', plan: OURS } }],
  meetings: [{ group: 'neglect', day: '2021-12-01' }],
});

const theirs: Partnership = aPartnership({
  id: 'theirs',
  name: 'Another Partnership',
  tenant: TENANT.theirs,
  plans: [THEIRS],
  currentPlan: THEIRS,
  scheme,
  people: [person('foreigner', 'business manager', { name: 'Flora Elsewhere' })],
});

function group(id: string, chair: string, members: readonly string[], priorities: readonly string[]) {
  const looksAfter = [{ plan: OURS, priorities }];
  return {
    id,
    name: `${id} group`,
    kind: 'subgroup',
    aliases: [],
    looksAfter,
    hasChannel: true,
    chair,
    members,
  } as const;
}

const upTo = (many: number) => Array.from({ length: many }, (_, index) => index + 1);
const many = { own: 230, other: 85 };
const mostDone = 20;
const done = { ...untouched, progress: { state: 'done', on: '2021-10-20' } } as const;
/** The first are done, to be reopened. */
const standing = (n: number) => (n <= mostDone ? { standing: done } : {});
const parts: Partial<Item> = { lead: [{ post: 'data-lead' }], contributors: [{ person: 'contributor' }] };

export const plan: Plan = aPlan({
  id: OURS,
  partnership: 'ours',
  items: [
    ...upTo(many.own).map((n) =>
      anItem(`1.${n}`, { ...parts, ...standing(n), text: 'Confidential wording' }),
    ),
    ...upTo(many.other).map((n) => anItem(`2.${n}`, { ...standing(n), text: 'Confidential wording' })),
  ],
});

/** Named in the settings: one who is in no register yet, and one who has left. */
const managers = ['newcomer', 'leaver'].map((id) => ({ tenant: TENANT.ours, id }));

export async function startWalk(): Promise<Walk> {
  const stores = inMemoryStores();
  await stores.registers.create(ours);
  await stores.registers.create(theirs);
  await stores.plans.create(plan);
  await stores.plans.create(
    aPlan({ id: THEIRS, partnership: 'theirs', items: [anItem('1.7'), anItem('9.1')] }),
  );
  await stores.conversations.linkChannel({
    ...{ channel: CHANNEL, tenant: TENANT.ours, partnership: 'ours', group: 'neglect' },
    at: `${TODAY}T09:00:00.000Z`,
  });
  const connector = await startConnector();
  const issuer = await startIssuer(APP_ID, connector.serviceUrl);
  const log = createLog('silent');
  const bot = createBot({
    app: createApp({ stores, firstRun: { managers, bundled: () => ({ partnerships: [], plans: [] }) } }),
    conversations: stores.conversations,
    calendar: () => nowAt(`${TODAY}T10:00:00.000Z`),
    log,
    identity: testIdentity(issuer),
    tenants: [TENANT.ours, TENANT.theirs, TENANT.listed],
    limits: { pause: 1 },
  });
  const server = await startServer({ bot, port: 0, host: '127.0.0.1', log });
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${issuer.sign()}` };
  const place = (who: Speaker, channel = who.channel): Place => ({
    ...{ serviceUrl: connector.serviceUrl, tenant: who.tenant, conversation: 'a:walk', kind: 'personal' },
    from: { id: who.id, name: who.name },
    ...(channel !== undefined && { conversation: channel, kind: 'channel' }),
    ...(who.channel !== undefined && { tenant: TENANT.ours }),
  });
  /** In a channel of another tenant they say whose they are. */
  const from = ({ id, name, tenant }: Speaker) => ({
    from: { id: `29:${id}`, name, aadObjectId: id, tenantId: tenant },
  });

  const send = async (activity: unknown): Promise<Answered> => {
    const before = connector.calls.length;
    const response = await fetch(`${server.url}/api/messages`, {
      ...{ method: 'POST', headers, body: JSON.stringify(activity) },
    });
    const sent = connector.calls.slice(before).map((call) => call.sent);
    const cards = sent.flatMap((one) => linesOn(one.attachments?.[0]?.content));
    const beside = (await response.text()) + sent.map((one) => JSON.stringify(one)).join('');
    return { status: response.status, text: [...cards, beside].join('\n') };
  };
  const used = { own: mostDone + 2, other: mostDone + 2, ownDone: 1, otherDone: 1 };
  const held = async (id: string) => {
    const register = await stores.registers.register(id);
    if (!register) throw new Error(`There is no register of ${id}`);
    return register;
  };
  const kept = async () => {
    const plans = await Promise.all([OURS, THEIRS].map((id) => stores.plans.head(id)));
    const registers = await Promise.all(['ours', 'theirs'].map(held));
    return [...plans, ...registers].map((one) => one?.revision);
  };
  const put = async (change: (before: Partnership) => Partnership) => {
    const { partnership, revision } = await held('ours');
    await stores.registers.replace(change(partnership), revision);
    return partnership;
  };

  return {
    stores,
    press: (who, verb, data, channel) => send(aPress(place(who, channel), 'a-card', verb, data, from(who))),
    says: (who, words, channel) => send(aMessage(place(who, channel), words, from(who))),
    async expectNothing(work) {
      const before = await kept();
      const answered = await work();
      expect(await kept()).toEqual(before);
      return answered;
    },
    register: async () => (await held('ours')).partnership,
    async waits(...requests) {
      await put((before) => ({ ...before, requests }));
    },
    newest: async (ref) => (await stores.plans.history(OURS, ref)).at(-1),
    spare: (of, as) =>
      `${of === 'own' ? 1 : 2}.${{ done: 1, untouched: mostDone + 1, prepared: mostDone + 2 }[as ?? 'untouched']}`,
    item(of, as) {
      const n = as === 'done' ? (used[`${of}Done`] += 1) : (used[of] += 1);
      const ref = `${of === 'own' ? 1 : 2}.${n}`;
      if (n > (as === 'done' ? mostDone : many[of])) throw new Error(`Make more items: there is no ${ref}`);
      return ref;
    },
    async withRegister(change, work) {
      const before = await put(change);
      try {
        await work();
      } finally {
        await put(() => before);
      }
    },
    async close() {
      await server.close();
      await connector.close();
      await issuer.close();
    },
  };
}
