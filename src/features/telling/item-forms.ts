import type { EvidenceForm, UpdateForm } from '../../cards/forms';
import type { ItemView } from '../../cards/views';
import type { Command } from '../../plan/command';
import { personalDetailsIn, strictnessOf } from '../../plan/guard';
import { isTracked, type Item, type Plan } from '../../plan/plan';
import type { Inputs, Setting } from '../feature';

/** A form that was sent and not taken: what was wrong with it, and what it held. */
export interface RefusedForm {
  readonly form: 'update' | 'evidence' | 'assign';
  readonly says: string;
  readonly inputs: Inputs;
}

/** What a form asks for, or what is wrong with it. */
export type Read = { readonly command: Command } | { readonly problem: string };

/** The forms inside an item's card. What is no action takes evidence only. */
export function formsOf(
  setting: Setting,
  plan: Plan,
  item: Item,
  refused: RefusedForm | undefined,
): Pick<ItemView, 'form' | 'evidenceForm'> {
  const evidenceForm = evidenceFormOf(setting, plan, item, refusedAs('evidence', refused));
  if (!isTracked(item)) return { evidenceForm };
  return {
    form: updateFormOf(setting, plan, item, refusedAs('update', refused)),
    evidenceForm,
  };
}

/** The refused try, if it was of this form and not of another on the card. */
export function refusedAs(
  form: RefusedForm['form'],
  refused: RefusedForm | undefined,
): RefusedForm | undefined {
  return refused?.form === form ? refused : undefined;
}

function updateFormOf(
  setting: Setting,
  plan: Plan,
  item: Item,
  refused: RefusedForm | undefined,
): UpdateForm {
  const { progress, forecast, rating } = item.standing;
  const count = progress.state === 'not started' ? undefined : progress.count;
  const { why, note } = typedIn(refused, setting);
  return {
    ratings: setting.partnership.scheme.ratings.map((one) => ({
      title: `${one.mark} ${one.label} (${one.meaning})`,
      value: one.code,
    })),
    rating: rating?.code ?? '',
    progress: progress.state,
    count,
    forecast: forecast?.to ?? '',
    press: pressOn('update', setting, plan, item),
    why,
    note,
    problem: refused?.says,
  };
}

function evidenceFormOf(
  setting: Setting,
  plan: Plan,
  item: Item,
  refused: RefusedForm | undefined,
): EvidenceForm {
  const { text, link, difference, figure, on } = typedIn(refused, setting);
  const typed = Object.fromEntries(
    Object.entries({ text, link, difference, figure, on }).filter(([, value]) => value),
  );
  return {
    press: pressOn('evidence', setting, plan, item),
    asksValue: !isTracked(item),
    ...(refused ? { problem: refused.says, typed } : {}),
  };
}

/** What was typed is given back, unless it holds what may not be repeated: the card may be everybody's. */
export function typedIn(refused: RefusedForm | undefined, { partnership }: Setting): Inputs {
  if (!refused) return {};
  const strictness = strictnessOf(partnership);
  const unsafe = Object.values(refused.inputs).some(
    (value) => personalDetailsIn(value, strictness).length > 0,
  );
  return unsafe ? {} : refused.inputs;
}

/** A form's press says which revision of the item it was made from, and is one operation however often it arrives. */
export function pressOn<V extends 'update' | 'evidence' | 'assign' | 'reopen'>(
  verb: V,
  setting: Setting,
  plan: Plan,
  item: Item,
) {
  const { revision: seen } = item.standing;
  return { verb, data: { plan: plan.id, ref: item.ref, seen, operation: `${setting.operation}-${verb}` } };
}
