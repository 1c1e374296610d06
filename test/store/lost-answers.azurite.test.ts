import { tableStores, type TableStores } from '../../src/store/azure-tables';
import type { Azurite } from '../../src/store/azurite';
import { testAzurite } from '../support/azurite';
import { firstFew, lossyProxy, share, type LossyProxy } from '../support/lossy-proxy';
import { aChange, anItem, aPartnership, aPlan } from '../support/plan-builder';
import { change, commit } from '../support/writing';

const transaction = /^POST .*\$batch/;
const anything = /./;
/** More than the tries of one request. */
const allTries = 10;

describe('when requests or their answers are lost', () => {
  let azurite: Azurite;
  let line: LossyProxy;
  /** A process whose line to the tables may be bad. */
  let stores: TableStores;
  /** A process next to the tables. */
  let near: TableStores;
  let plans = 0;

  beforeAll(async () => {
    azurite = await testAzurite();
    line = await lossyProxy(azurite.port);
    near = tableStores(azurite);
    await near.prepare();
  });
  beforeEach(() => {
    line.fate = () => 'pass';
    stores = tableStores({ connectionString: through(line) }, { retryDelay: 1 });
  });
  afterAll(async () => {
    await line.stop();
    await azurite.stop();
  });

  const through = ({ port }: LossyProxy) =>
    azurite.connectionString.replace(`:${azurite.port}/`, `:${port}/`);

  /** A plan that the far process has read, and the change to it that a press wants. */
  async function aPress() {
    const plan = aPlan({ id: `plan ${(plans += 1)}` });
    await near.plans.create(plan);
    const held = await stores.plans.plan(plan.id);
    if (!held) throw new Error('The plan is not there');
    const changes = [aChange('1.3', 1, { operation: 'press' })];
    return { id: plan.id, changes, press: () => commit(stores.plans, changes, held) };
  }

  test('a change whose request was lost is sent again', async () => {
    const { id, changes, press } = await aPress();
    line.fate = firstFew(1, 'lose request', transaction);

    expect(await press()).toMatchObject({ kind: 'committed', head: { revision: 1 } });
    expect(await near.plans.log(id)).toEqual(changes);
  });

  test('a change whose answer was lost is known to have happened', async () => {
    const { id, changes, press } = await aPress();
    line.fate = firstFew(1, 'lose response', transaction);

    expect(await press()).toEqual({ kind: 'already', changes });
    expect(await near.plans.log(id)).toEqual(changes);
  });

  test('a change whose every answer was lost is known to have happened', async () => {
    const { id, changes, press } = await aPress();
    line.fate = firstFew(allTries, 'lose response', transaction);

    expect(await press()).toEqual({ kind: 'already', changes });
    expect(await near.plans.log(id)).toEqual(changes);
  });

  test('a change lost to a change whose answer was lost too is still a conflict', async () => {
    const { id, press } = await aPress();
    await change(near.plans, id, '1.2', { operation: 'the other one' });
    line.fate = firstFew(1, 'lose response', transaction);

    expect(await press()).toEqual({ kind: 'conflict' });
    expect((await near.plans.log(id)).map(({ operation }) => operation)).toEqual(['the other one']);
  });

  test('when nothing can be known it says so, and the same press later finds out', async () => {
    const { changes, press } = await aPress();
    line.fate = firstFew(Infinity, 'lose response', anything);
    await expect(press()).rejects.toThrow();

    line.fate = () => 'pass';
    expect(await press()).toEqual({ kind: 'already', changes });
  });

  test('a change that never arrived is not claimed, and the same press later has its effect', async () => {
    const { id, press } = await aPress();
    line.fate = firstFew(allTries, 'lose request', transaction);
    await expect(press()).rejects.toThrow('not known');
    expect(await near.plans.log(id)).toEqual([]);

    line.fate = () => 'pass';
    expect(await press()).toMatchObject({ kind: 'committed' });
  });

  test('a line that hangs is given up by its deadline', async () => {
    const { id } = await aPress();
    const impatient = tableStores({ connectionString: through(line) }, { deadline: 100 });
    line.fate = firstFew(Infinity, 'hang', anything);

    await expect(impatient.plans.head(id)).rejects.toThrow();
    await expect(impatient.plans.log(id)).rejects.toThrow();
    await expect(impatient.conversations.forgetReference('r')).rejects.toThrow();
    await expect(impatient.prepare()).rejects.toThrow();
  });

  test('what was put there first is known to be ours', async () => {
    const plan = aPlan({ id: 'put there once' });
    const partnership = aPartnership({ id: 'put there once' });
    const delivery = {
      to: 'put there once',
      occasion: 'week|2021-W45',
      state: 'claimed',
      holder: 'one',
      leaseUntil: '2021-11-10T10:05:00.000Z',
      at: '2021-11-10T10:00:00.000Z',
    } as const;

    line.fate = firstFew(1, 'lose response', /^POST .*Plans\(?\)?/);
    expect(await stores.plans.create(plan)).toBe(true);
    line.fate = firstFew(1, 'lose response', transaction);
    expect(await stores.registers.create(partnership)).toBe(true);
    line.fate = firstFew(1, 'lose response', transaction);
    expect(await stores.registers.replace(partnership, 1)).toBe(true);
    line.fate = firstFew(1, 'lose response', /^POST .*Conversations/);
    expect(await stores.conversations.saveReference({ conversation: 'once', reference: 'r' })).toBe(true);
    line.fate = firstFew(1, 'lose response', /^POST .*Deliveries/);
    const claimed = await stores.deliveries.put(delivery);
    expect(claimed?.delivery).toEqual(delivery);
    line.fate = firstFew(1, 'lose response', /^PUT .*Deliveries/);
    const sent = await stores.deliveries.put({ ...delivery, state: 'sent' }, claimed?.etag);
    expect(sent).toEqual(await near.deliveries.get(delivery.to, delivery.occasion));

    expect(line.met['lose response']).toBeGreaterThanOrEqual(6);
    expect((await near.plans.plan(plan.id))?.plan).toEqual(plan);
    expect((await near.registers.register(partnership.id))?.revision).toBe(2);
  });

  test('300 operations delivered three times each, a quarter of the answers lost: one effect each', async () => {
    const refs = ['1.1', '1.2', '1.3', '2.1'];
    const plan = aPlan({ id: 'three times', items: refs.map((ref) => anItem(ref)) });
    await near.plans.create(plan);
    line.fate = share(20211110, 0.05, 0.25);

    const operations = Array.from({ length: 300 }, (_, index) => `press ${index}`);
    const processes = [1, 2, 3].map(
      () => tableStores({ connectionString: through(line) }, { retryDelay: 1 }).plans,
    );
    /** Like Teams: what was not answered is delivered again. */
    async function deliver(process: TableStores['plans'], operation: string, ref: string): Promise<void> {
      for (let tries = 0; tries < allTries; tries += 1) {
        const answer = await change(process, plan.id, ref, { operation }).catch(() => undefined);
        if (answer?.kind === 'already') expect(answer.changes).toMatchObject([{ operation, ref }]);
        if (answer) return;
      }
      throw new Error(`No answer to ${operation}`);
    }
    await Promise.all(
      processes.map(async (process) => {
        for (const [index, operation] of operations.entries()) {
          await deliver(process, operation, refs[index % refs.length] ?? '');
        }
      }),
    );

    const log = await near.plans.log(plan.id);
    expect(log.map(({ operation }) => operation).sort()).toEqual([...operations].sort());
    expect(log.map(({ revision }) => revision)).toEqual(operations.map((_, index) => index + 1));
    expect((await near.plans.head(plan.id))?.revision).toBe(300);
    expect(line.met['lose response']).toBeGreaterThan(300);
  }, 60_000);
});
