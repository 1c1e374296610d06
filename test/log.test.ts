import { PassThrough } from 'node:stream';
import { createLog } from '../src/log';

const WORDS = 'Billy was seen at home';

/** What is written when one thing is logged. */
function written(fields: Record<string, unknown>): string {
  const to = new PassThrough();
  createLog('info', to).info(fields, 'turn answered');
  return String(to.read());
}

test('a line says what happened, to which id, and when', () => {
  const line = JSON.parse(written({ conversation: 'a:1', ms: 12 })) as Record<string, unknown>;
  expect(line).toMatchObject({ level: 'info', msg: 'turn answered', conversation: 'a:1', ms: 12 });
  expect(line['time']).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test.each<[string, Record<string, unknown>]>([
  ['an activity', { activity: { text: WORDS, from: { name: WORDS }, value: { why: WORDS } } }],
  ['a command', { command: { kind: 'rate', why: WORDS } }],
  ['a card', { reply: { card: { view: { title: WORDS } } } }],
  ['a message', { text: WORDS }],
  [
    "a library's error with its request",
    { err: Object.assign(new Error('HTTP 500'), { request: { body: WORDS } }) },
  ],
  ['a parser that quotes it', { err: new SyntaxError(`Unexpected token in "${WORDS}"`) }],
  ['a thing thrown that is no error', { err: WORDS }],
])('what a member wrote is cut out of %s', (_, fields) => {
  expect(written(fields)).not.toContain('Billy');
});

test('an error keeps its type, status and cause', () => {
  const cause = Object.assign(new TypeError('conflict'), {
    statusCode: 412,
    code: 'UpdateConditionNotSatisfied',
  });
  const line = JSON.parse(written({ err: new Error('not written', { cause }) })) as { err: unknown };
  expect(line.err).toMatchObject({
    type: 'Error',
    message: 'not written',
    cause: { type: 'TypeError', statusCode: 412, code: 'UpdateConditionNotSatisfied' },
  });
});
