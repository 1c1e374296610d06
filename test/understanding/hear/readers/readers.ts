import { hear } from '../../../../src/understanding/hear/heard';
import type { Meaning } from '../../../../src/understanding/hear/found';
import { hearingOf, type Scene } from '../../setting';

/** What stands for something in a sentence, small words left out. */
export function meaningsIn(text: string, scene: Scene = {}): readonly Meaning[] {
  return hear(text, hearingOf(scene))
    .found.map((found) => found.means)
    .filter((means) => means.slot !== 'filler');
}
