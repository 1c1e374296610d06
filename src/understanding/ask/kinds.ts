import type { ItemKind } from '../../plan/plan';
import type { KindWord } from '../hear/found';
import type { Vocabulary } from '../hear/vocabulary';

/** The kinds of line a word means in this plan; nothing where it means whatever the plan rates. */
export function kindsOf(kind: KindWord, { plan }: Vocabulary): readonly ItemKind[] | undefined {
  const held = new Set(plan.items.map((item) => item.kind));
  switch (kind) {
    case 'tracked':
      return undefined;
    case 'objective':
      return plan.tracks === 'objective' || !held.has('objective statement')
        ? undefined
        : ['objective statement'];
    case 'outcome':
      return held.has('outcome') || !held.has('impact') ? ['outcome'] : ['impact'];
    case 'measure':
      return ['success measure', 'monitoring measure'];
    default:
      return [kind];
  }
}
