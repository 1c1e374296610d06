import type { Filter } from '../../plan/asking/query';

/** The filter without some of its conditions. */
export function without(filter: Filter, ...keys: readonly (keyof Filter)[]): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.some((each) => each === key)));
}
