import fc from 'fast-check';
import { keyOf, keysOf } from '../../src/store/keys';
import { checkWrites, inBatches, longestText } from '../../src/store/limits';
import type { Properties, Write } from '../../src/store/table';

const put = (row: string, properties: Properties = { json: '' }): Write => ({ do: 'put', row, properties });
const refusal =
  (partition: string, ...writes: Write[]) =>
  () =>
    checkWrites(partition, writes);

describe('what Azure refuses is refused before it is sent', () => {
  test.each([
    'a/b',
    'a\\b',
    'a#b',
    'a?b',
    'a%b',
    'a\tb',
    'a\u0000b',
    'a\u0085b',
    'a{b}',
    '',
    'a'.repeat(513),
  ])('the key %j', (key) => {
    expect(refusal(key, put('row'))).toThrow('key');
    expect(refusal('partition', put(key))).toThrow('key');
  });

  test.each(['a-b', '1a', 'a b', '', 'a'.repeat(256)])('the property name %j', (name) => {
    expect(refusal('partition', put('row', { [name]: 1 }))).toThrow('property name');
  });

  test('more properties than a row has room for', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, 1]));
    expect(refusal('partition', put('row', many(252)))).not.toThrow();
    expect(refusal('partition', put('row', many(253)))).toThrow('253 properties');
  });

  test('a text longer than one property holds', () => {
    expect(refusal('partition', put('row', { json: 'é'.repeat(longestText) }))).not.toThrow();
    expect(refusal('partition', put('row', { json: 'é'.repeat(longestText + 1) }))).toThrow('characters');
  });

  test('a row over 1 MiB, at two bytes a character', () => {
    const chunks = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`json${index}`, 'a'.repeat(longestText)]),
      );
    expect(refusal('partition', put('row', chunks(16)))).not.toThrow();
    expect(refusal('partition', put('row', chunks(17)))).toThrow('1 MiB');
  });

  test('a transaction of no rows, of too many, or of one twice', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => put(`row ${index}`));
    expect(refusal('partition', ...rows(100))).not.toThrow();
    expect(refusal('partition', ...rows(101))).toThrow('101 rows');
    expect(refusal('partition')).toThrow('no rows');
    expect(refusal('partition', put('row'), put('row'))).toThrow('twice');
  });

  test('a transaction over 4 MiB', () => {
    const large = Object.fromEntries(
      Array.from({ length: 15 }, (_, index) => [`json${index}`, 'a'.repeat(longestText)]),
    );
    const rows = (count: number) => Array.from({ length: count }, (_, index) => put(`row ${index}`, large));
    expect(refusal('partition', ...rows(8))).not.toThrow();
    expect(refusal('partition', ...rows(9))).toThrow('4 MiB');
  });
});

describe('batches', () => {
  test('hold every write once, in order, and none is refused', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 250 });
    fc.assert(
      fc.property(sizes, (given) => {
        const writes = given.map((size, index) => put(`row ${index}`, chunked(size)));
        const batches = inBatches(writes);
        expect(batches.flat()).toEqual(writes);
        for (const batch of batches) checkWrites('partition', batch);
      }),
      { numRuns: 20 },
    );
  });

  function chunked(size: number): Properties {
    const chunks = Math.ceil(size / longestText);
    return Object.fromEntries(
      Array.from({ length: chunks }, (_, index) => [`json${index}`, 'a'.repeat(Math.min(longestText, size))]),
    );
  }
});

describe('keys', () => {
  const anyText = fc.string({
    unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 20,
  });

  test('any text is a legal key, and can be read back from it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = keyOf(text);
        expect(refusal(key, put(key))).not.toThrow();
        expect(decoded(key)).toBe(text);
      }),
    );
  });

  test('the keys of a kind are all that begin with it, and no others', () => {
    const { from, to } = keysOf('log');
    const within = (key: string) => key >= from && key < to;
    fc.assert(fc.property(anyText, (text) => within(`log|${keyOf(text)}`)));
    expect(['log', 'logs|1', 'item|1', 'op|1', 'lof|z'].filter(within)).toEqual([]);
  });

  function decoded(key: string): string {
    if (key === '~') return '';
    return key.replace(/~([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  }
});
