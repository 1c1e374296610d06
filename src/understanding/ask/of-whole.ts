import type { Heard } from '../hear/heard';

/** "Any of it", "any of them": of all that was shown. */
export const isOfWhole = ({ tokens }: Heard): boolean =>
  tokens.some(
    ({ word }, at) =>
      parts.has(word) && tokens[at + 1]?.word === 'of' && wholes.has(tokens[at + 2]?.word ?? ''),
  );

const parts = new Set('any some all much many most none either'.split(' '));
const wholes = new Set('it that this them those these'.split(' '));
