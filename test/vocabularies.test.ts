import { inMemoryStores } from '../src/store/in-memory';
import { vocabularyKeeper } from '../src/vocabularies';
import { anItem, aPartnership, aPlan } from './support/plan-builder';

const partnership = aPartnership();
const plan = aPlan();
const head = { plan: plan.id, revision: 0, version: '1', etag: 'a' };
const planOf = () => Promise.resolve(plan);

const keeper = () => vocabularyKeeper(inMemoryStores());

test('a vocabulary is built once, whatever is rated and noted in between', async () => {
  const { vocabularyFor } = keeper();
  const first = await vocabularyFor({ partnership, plan, head, planOf });
  const later = { ...head, revision: 7, etag: 'b' };
  expect(await vocabularyFor({ partnership, plan, head: later, planOf })).toBe(first);
});

test('another version of the plan, or another register, has a vocabulary of its own', async () => {
  const { vocabularyFor } = keeper();
  const first = await vocabularyFor({ partnership, plan, head, planOf });
  const reworded = { ...head, version: '2' };
  expect(await vocabularyFor({ partnership, plan, head: reworded, planOf })).not.toBe(first);
  const grown = aPartnership({ shortNames: ['HSCP', 'the partnership'] });
  expect(await vocabularyFor({ partnership: grown, plan, head, planOf })).not.toBe(first);
});

test('an item that is added, taken out or no longer seen is learned, in whichever order', async () => {
  const { vocabularyFor } = keeper();
  const items = (...refs: readonly string[]) => ({ ...plan, items: refs.map((ref) => anItem(ref)) });
  const built = [];
  for (const each of [items('1.1', '1.2'), items('1.1', '1.2', '1.3'), items('1.1', '1.3', '1.4')])
    built.push(await vocabularyFor({ partnership, plan: each, head, planOf }));
  expect(built.map(({ byRef }) => [...byRef.keys()])).toEqual([
    ['1.1', '1.2'],
    ['1.1', '1.2', '1.3'],
    ['1.1', '1.3', '1.4'],
  ]);
});

test('a build that failed is forgotten: the next turn tries again', async () => {
  const { vocabularyFor } = keeper();
  const failing = () => Promise.reject(new Error('the store is away'));
  await expect(vocabularyFor({ partnership, plan, head, planOf: failing })).rejects.toThrow('away');
  expect(await vocabularyFor({ partnership, plan, head, planOf })).toBeDefined();
});

test('a failure that comes late takes nothing newer with it', async () => {
  const { vocabularyFor } = keeper();
  let fail: (fault: Error) => void = () => undefined;
  const slow = () => new Promise<undefined>((_, reject) => (fail = reject));
  const failing = vocabularyFor({ partnership, plan, head, planOf: slow });
  const newer = { ...head, version: '2' };
  const built = await vocabularyFor({ partnership, plan, head: newer, planOf });
  fail(new Error('the store is away'));
  await expect(failing).rejects.toThrow('away');
  expect(await vocabularyFor({ partnership, plan, head: newer, planOf })).toBe(built);
});
