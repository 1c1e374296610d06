import { hear } from '../../../../src/understanding/hear/heard';
import type { Meaning } from '../../../../src/understanding/hear/found';
import { hearingOf, type Setting } from '../../setting';

/** What stands for something in a sentence, small words left out. */
export function meaningsIn(text: string, setting: Setting = {}): readonly Meaning[] {
  return hear(text, hearingOf(setting))
    .found.map((found) => found.means)
    .filter((means) => means.slot !== 'filler');
}
