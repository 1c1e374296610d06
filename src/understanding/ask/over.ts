import type { Filter } from '../../plan/asking/query';
import { without } from './without';

/** What is said now takes the place of the same sort of condition before; what is left out is added to that. */
export function over(before: Filter, now: Filter, narrowing = false): Filter {
  const places = ['priorities', 'part', 'group', 'theme'] as const;
  const moved = places.filter((key) => now[key] !== undefined);
  const dated = now.opens ? without(before, 'due') : now.due ? without(before, 'opens') : before;
  const placed = moved.length > 0 ? without(dated, ...(narrowing ? moved : places)) : dated;
  const kept = !narrowing && isWorded(now) ? without(placed, ...wordings) : placed;
  const [rating] = now.ratings ?? [];
  if (kept.became && rating !== undefined) {
    const still = kept.ratings ? now : without(now, 'ratings');
    return { ...without(kept, 'ratedSince'), ...still, became: { ...kept.became, rating } };
  }
  const not = now.not && before.not ? { not: { ...before.not, ...now.not } } : {};
  if (now.not?.ratings) return { ...without(kept, 'ratings', 'became', 'ratedSince'), ...now, ...not };
  return { ...(now.ratings ? without(kept, 'became', 'ratedSince') : kept), ...now, ...not };
}

/** "And on case reviews": other words than those before, and not both. */
const wordings = ['text', 'refs', 'theme'] as const;
const isWorded = ({ text, refs }: Filter): boolean => text !== undefined || refs !== undefined;
