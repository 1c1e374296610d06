import { all, type Heard } from '../hear/heard';
import { filterOf, meantName } from './conditions';
import type { Sibling } from '../hear/vocabulary';

/** The partnership's other plan that a sentence names, or whose group it asks about. */
export function otherPlanOf(heard: Heard): Sibling | undefined {
  const { vocabulary } = heard.hearing;
  for (const found of all(heard, 'name')) {
    const name = meantName(found, heard);
    if (name?.is !== 'plan' || name.id === vocabulary.plan.id) continue;
    const sibling = vocabulary.siblings.find((each) => each.plan.id === name.id);
    if (sibling) return sibling;
  }
  const { group } = filterOf(heard);
  if (group === undefined || hasItems(heard, group)) return undefined;
  return vocabulary.siblings.find((sibling) => sibling.plan.items.some((item) => item.group === group));
}

function hasItems({ hearing }: Heard, group: string): boolean {
  const { partnership, plan } = hearing.vocabulary;
  const looksAfter = partnership.groups.find((each) => each.id === group)?.looksAfter ?? [];
  return looksAfter.some((care) => care.plan === plan.id) || plan.items.some((item) => item.group === group);
}
