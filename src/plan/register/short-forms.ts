import type { Partnership, ShortForm } from '../partnership';
import type { Acronym, Plan } from '../plan';

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The plan's short forms, and those that the partnership has told; what the plan itself expands stays as it prints it. */
export function acronymsOf({ acronyms }: Plan, { shortForms = [] }: Partnership): readonly Acronym[] {
  const toldFor = (short: string) => shortForms.find((one) => isSame(one.short, short));
  const expanded = acronyms.map((one): Acronym => ({ ...toldFor(one.short), ...one }));
  const further = shortForms.filter(({ short }) => !acronyms.some((one) => isSame(one.short, short)));
  return [...expanded, ...further];
}

/** Told again, the newer stands. */
export function withShortForm(partnership: Partnership, told: ShortForm): Partnership {
  const { shortForms = [] } = withoutShortForm(partnership, told.short);
  return { ...partnership, shortForms: [...shortForms, told] };
}

export function withoutShortForm(partnership: Partnership, short: string): Partnership {
  const { shortForms = [] } = partnership;
  return { ...partnership, shortForms: shortForms.filter((one) => !isSame(one.short, short)) };
}
