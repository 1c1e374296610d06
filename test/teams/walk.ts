import { createApp } from '../../src/app';
import { nowAt } from '../../src/clock';
import { createLog } from '../../src/log';
import type { Change } from '../../src/plan/change';
import type { Partnership, Person, Role } from '../../src/plan/partnership';
import { untouched, type Item, type Plan } from '../../src/plan/plan';
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
const TODAY = '2021-11-10';
const TENANT = {
  ours: '10000000-0000-4000-8000-000000000001',
  theirs: '10000000-0000-4000-8000-000000000002',
  unlisted: '10000000-0000-4000-8000-000000000009',
};

/** Whoever speaks: where their tenant is, and who they are there. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly tenant: string;
}

export interface Answered {
  readonly status: number;
  /** Everything that came back, on cards and beside them. */
  readonly text: string;
}

export interface Walk {
  readonly stores: Stores;
  press(who: Speaker, verb: string, data: object): Promise<Answered>;
  /** In personal chat, or in a channel. */
  says(who: Speaker, words: string, channel?: string): Promise<Answered>;
  /** Everything that is kept of both partnerships: what changed shows here. */
  kept(): Promise<unknown>;
  /** The newest change to an item. */
  newest(ref: string): Promise<Change | undefined>;
  /** An item of the group, or of another, that nobody has touched; a finished one where it is to be reopened. */
  item(of: 'own' | 'other', as?: 'done'): string;
  /** One that stays untouched, for tries that leave nothing behind. */
  spare(of: 'own' | 'other', as?: 'done'): string;
  /** The register as it was is put back afterwards. */
  withRegister(change: (before: Partnership) => Partnership, work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export const speaker = (id: string, tenant: keyof typeof TENANT = 'ours'): Speaker => ({
  id,
  name: id,
  tenant: TENANT[tenant],
});

const person = (id: string, role: Role, given: Partial<Person> = {}): Person => ({
  ...{ id, name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Person`, agency: 'police', role, guest: false },
  ...given,
});

export const ours: Partnership = aPartnership({
  id: 'ours',
  tenant: TENANT.ours,
  plans: [OURS],
  currentPlan: OURS,
  scheme,
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

const many = Array.from({ length: 230 }, (_, index) => index + 1);
const mostDone = 40;
const done = { ...untouched, progress: { state: 'done', on: '2021-10-20' } } as const;
/** The first are done, to be reopened. */
const standing = (n: number) => (n <= mostDone ? { standing: done } : {});
const parts: Partial<Item> = { lead: [{ post: 'data-lead' }], contributors: [{ person: 'contributor' }] };

export const plan: Plan = aPlan({
  id: OURS,
  partnership: 'ours',
  items: [
    ...many.map((n) => anItem(`1.${n}`, { ...parts, ...standing(n), text: 'Confidential wording' })),
    ...many.map((n) => anItem(`2.${n}`, { ...standing(n), text: 'Confidential wording' })),
  ],
});

export async function startWalk(): Promise<Walk> {
  const stores = inMemoryStores();
  await stores.registers.create(ours);
  await stores.registers.create(theirs);
  await stores.plans.create(plan);
  await stores.plans.create(
    aPlan({ id: THEIRS, partnership: 'theirs', items: [anItem('1.7'), anItem('9.1')] }),
  );
  const connector = await startConnector();
  const issuer = await startIssuer(APP_ID, connector.serviceUrl);
  const log = createLog('silent');
  const bot = createBot({
    app: createApp({ stores }),
    conversations: stores.conversations,
    calendar: () => nowAt(`${TODAY}T10:00:00.000Z`),
    log,
    identity: testIdentity(issuer),
    tenants: [TENANT.ours, TENANT.theirs],
    limits: { pause: 1 },
  });
  const server = await startServer({ bot, port: 0, host: '127.0.0.1', log });
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${issuer.sign()}` };
  const place = (who: Speaker): Place => ({
    ...{ serviceUrl: connector.serviceUrl, tenant: who.tenant, conversation: 'a:walk', kind: 'personal' },
    from: { id: who.id, name: who.name },
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
  const used = { own: mostDone + 1, other: mostDone + 1, ownDone: 1, otherDone: 1 };
  const registers = async () =>
    Promise.all(['ours', 'theirs'].map(async (id) => (await stores.registers.register(id))?.partnership));

  return {
    stores,
    press: (who, verb, data) => send(aPress(place(who), 'a-card', verb, data)),
    says: (who, words, channel) =>
      send(
        aMessage(
          channel === undefined ? place(who) : { ...place(who), kind: 'channel', conversation: channel },
          words,
        ),
      ),
    kept: async () => ({
      plans: (await Promise.all([OURS, THEIRS].map((id) => stores.plans.head(id)))).map(
        (head) => head?.revision,
      ),
      registers: await registers(),
    }),
    newest: async (ref) => (await stores.plans.history(OURS, ref)).at(-1),
    spare: (of, as) => `${of === 'own' ? 1 : 2}.${as === 'done' ? 1 : mostDone + 1}`,
    item(of, as) {
      const n = as === 'done' ? (used[`${of}Done`] += 1) : (used[of] += 1);
      const ref = `${of === 'own' ? 1 : 2}.${n}`;
      if (n > (as === 'done' ? mostDone : many.length))
        throw new Error(`Make more items: there is no ${ref}`);
      return ref;
    },
    async withRegister(change, work) {
      const held = await stores.registers.register('ours');
      if (!held) throw new Error('There is no register');
      const put = async (register: Partnership) => {
        const now = await stores.registers.register('ours');
        await stores.registers.replace(register, now?.revision ?? 0);
      };
      await put(change(held.partnership));
      try {
        await work();
      } finally {
        await put(held.partnership);
      }
    },
    async close() {
      await server.close();
      await connector.close();
      await issuer.close();
    },
  };
}
