import { memoryTables } from '../src/store/memory-table';
import { storesOver } from '../src/store/stores-over';
import { vocabularyKeeper } from '../src/vocabularies';
import { aPartnership } from './support/plan-builder';
import { look } from './support/rounds';

const ours = aPartnership();
const theirs = aPartnership({ id: 'st helens', tenant: 'sthelens' });

/** Two partnerships; a newer version has written the register of one, and this process has read neither. */
async function standing() {
  const tables = memoryTables();
  const before = storesOver(tables);
  for (const partnership of [ours, theirs]) await before.registers.create(partnership);
  const [row] = (await tables.registers.list({ from: 'register|0', to: 'register|1' })).filter(
    ({ partition }) => partition === 'st~0020helens',
  );
  if (!row) throw new Error('The register is kept elsewhere');
  const properties = { ...row.properties, schema: 99 };
  await tables.registers.write(row.partition, [{ do: 'put', row: row.row, properties }]);
  return storesOver(tables);
}

test('it is told by its partnership, and the others are read', async () => {
  const { registers } = await standing();
  const told: string[] = [];
  expect(await registers.all((_, partnership) => told.push(partnership))).toEqual([ours]);
  expect(told).toEqual(['st helens']);
});

test('where nobody is told of it, it is a fault', async () => {
  const { registers } = await standing();
  await expect(registers.all()).rejects.toThrow('is not a register');
});

const nothingIsDue = () => Promise.reject(new Error('nothing is due'));

test('posting names it, and serves the others', async () => {
  const stores = await standing();
  const posted = await look({ stores, at: '2021-11-08T09:00:30.000Z', post: nothingIsDue });
  expect(posted).toMatchObject([{ to: 'st helens', kind: 'fault' }]);
});

test('whoever may be of it is not told that nobody knows them; the others are answered', async () => {
  const { partnershipOf } = vocabularyKeeper(await standing());
  expect(await partnershipOf(ours.tenant)).toEqual(ours);
  await expect(partnershipOf('sthelens')).rejects.toThrow('is not a register');
});
