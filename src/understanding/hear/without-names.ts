import type { Heard } from './heard';

/** The words as typed. An unknown one with a capital may be somebody's name, and everybody may read the card that repeats it. */
export function withoutNames({ sentence, tokens, unknown }: Heard): string {
  const names = unknown.flatMap((at) => tokens[at] ?? []).filter(({ typed }) => /^[A-Z]/.test(typed));
  return names.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}…${text.slice(end)}`,
    sentence.text,
  );
}
