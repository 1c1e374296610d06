import { problemsOf } from '../cards/validity';
import { buttonsOn, linesOn } from './card';
import type { Said } from './conversation';

/** What members look for in an answer. Importing this file adds them to `expect`; their types are in jest-matchers.d.ts. */

export interface Proposed {
  readonly ref?: string;
  readonly from: string;
  readonly to: string;
  readonly why?: string;
}

const MOST_BYTES = 25_000;

function result(pass: boolean, wanted: string, said: Said): jest.CustomMatcherResult {
  const got = `${said.kind}:\n${said.text || '(nothing)'}\n[${said.buttons.join('] [')}]`;
  return { pass, message: () => `Wanted the answer ${pass ? 'not ' : ''}${wanted}. It was ${got}` };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{P} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

expect.extend({
  toPropose(said: Said, { ref, from, to, why }: Proposed) {
    const changes = linesOn(said.card)
      .map((line) => line.split('→').map(plain))
      .filter((sides) => sides.length === 2);
    const shown = changes.some(([before, after]) => before === plain(from) && after === plain(to));
    const waits = buttonsOn(said.card).some(({ verb }) => verb === 'confirm');
    const named =
      ref === undefined ||
      new RegExp(`(^|[^\\w.])${ref.replace(/[.@]/g, '\\$&')}($|[^\\w])`, 'm').test(said.text);
    const reasoned = why === undefined || said.text.includes(why);
    return result(shown && waits && named && reasoned, `to propose ${ref ?? ''} ${from} → ${to}`, said);
  },
  toSay(said: Said, words: string | RegExp) {
    const pass = typeof words === 'string' ? said.text.includes(words) : words.test(said.text);
    return result(pass, `to say ${String(words)}`, said);
  },
  toList(said: Said, refs: readonly string[]) {
    return result(
      this.equals(said.refs, refs),
      `to list ${refs.join(', ') || 'nothing'}, not ${said.refs.join(', ')}`,
      said,
    );
  },
  toRefuse(said: Said, reason?: string) {
    const pass = said.kind === 'refusal' && (reason === undefined || said.reply?.reason === reason);
    return result(pass, `to refuse ${reason ?? ''}`, said);
  },
  toAsk(said: Said, ...ways: readonly string[]) {
    const offered = ways.every((way) => said.buttons.some((title) => title.includes(way)));
    return result(said.kind === 'question' && offered, `to ask ${ways.join(' or ')}`, said);
  },
  toBeACard(said: Said) {
    if (!said.card) return result(false, 'to be a card', said);
    const json = JSON.stringify(said.card);
    const problems = [
      ...problemsOf(said.card),
      ...(Buffer.byteLength(json) > MOST_BYTES ? ['It is too large'] : []),
      ...(json.includes('${') ? ['It is not filled in'] : []),
    ];
    return result(problems.length === 0, `to be a card without ${problems.join('; ')}`, said);
  },
});
