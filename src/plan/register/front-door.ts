import { personalDetailsIn, type PersonalDetail } from '../guard';
import type { Partnership } from '../partnership';

const longest = 600;

/** What to say to somebody who is worried about a child. That 999 comes first in immediate danger is no partnership's to reword. */
export function frontDoorLines({ frontDoor }: Partnership): readonly [string, string] {
  return ['In immediate danger, ring 999 now.', frontDoor];
}

export type FrontDoorProblem =
  | { readonly is: 'nothing said' }
  | { readonly is: 'too long'; readonly limit: number }
  | { readonly is: 'personal details'; readonly found: readonly PersonalDetail[] };

/**
 * The guard has no exception for it: a service's own number or address passes, where the text says whose it is, and nobody's
 * mobile does. A strict guard looks at it as the normal one, because a front door is little without its number.
 */
export function frontDoorProblem(words: string): FrontDoorProblem | undefined {
  if (!/\p{L}{3}/u.test(words)) return { is: 'nothing said' };
  if (words.length > longest) return { is: 'too long', limit: longest };
  const found = personalDetailsIn(words, 'normal');
  return found.length > 0 ? { is: 'personal details', found } : undefined;
}

export function withFrontDoor(partnership: Partnership, frontDoor: string): Partnership {
  return { ...partnership, frontDoor };
}
