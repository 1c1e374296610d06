import type { Command, EvidenceGiven, ProgressTo, Update } from '../plan/command';
import { isDay } from '../plan/day';
import { itemOf } from '../plan/plan';
import type { Feature, Inputs, PressOf, Reply, Setting } from './feature';
import { itemReply } from './item-card';
import type { RefusedForm } from './item-forms';
import { carryOut, type Told } from './outcomes';
import { proposeCommand } from './propose';
import { refusalReply } from './refusals';

/** The forms inside an item's card: what is in them happens at one press, all of it or nothing. */
export const updateForm: Feature = {
  name: 'update form',
  examples: [],
  presses: {
    update: (press, setting) =>
      save('update', press, setting, (ref, inputs) => readUpdate(ref, inputs, press, setting)),
    evidence: (press, setting) => save('evidence', press, setting, readEvidence),
    reopen: ({ plan, ref, inputs }, setting) =>
      proposeCommand(plan, { kind: 'reopen', ref, ...(inputs.why ? { why: inputs.why } : {}) }, [], setting),
    undo: async ({ plan, operation }, setting) =>
      (await carryOut(plan, { kind: 'undo' }, operation, undefined, setting)).reply,
  },
};

type FormPress = PressOf<'update'>;
/** A form that makes no sense is told by what is wrong with it. */
type Read = { readonly command: Command } | { readonly problem: string };

async function save(
  form: 'update' | 'evidence',
  press: FormPress,
  setting: Setting,
  read: (ref: string, inputs: Inputs) => Read | Promise<Read>,
): Promise<Reply> {
  const { inputs } = press;
  const sent = await read(press.ref, inputs);
  if ('problem' in sent) return sendBack(press, setting, { form, inputs, says: sent.problem });
  const outcome = await carryOut(press.plan, sent.command, press.operation, press.seen, setting);
  if (!isFormProblem(outcome)) return outcome.reply;
  return sendBack(press, setting, { form, inputs, says: outcome.notes.join(' ') });
}

/** What the member can mend in the form goes back on the form; anything else is a refusal of its own. */
function isFormProblem(outcome: Told): boolean {
  const mendable = [
    'needs a reason',
    'already so',
    'not a count',
    'not a link',
    'in the future',
    'in the past',
    'too long',
  ];
  return outcome.kind === 'refused' && mendable.includes(outcome.refusal.reason);
}

async function sendBack(
  { plan: planId, ref }: FormPress,
  setting: Setting,
  refused: RefusedForm,
): Promise<Reply> {
  const plan = await setting.planOf(planId);
  const item = plan && itemOf(plan, ref);
  if (!plan || !item) return refusalReply({ reason: 'no such item', ref });
  return { ...itemReply(setting, plan, item, { refused, inPlace: true }), kind: 'refusal' };
}

/** Only what differs from what the form showed is said: an untouched box changes nothing. */
async function readUpdate(ref: string, inputs: Inputs, press: FormPress, setting: Setting): Promise<Read> {
  const plan = await setting.planOf(press.plan);
  const standing = plan && itemOf(plan, ref)?.standing;
  if (inputs.forecast && !isDay(inputs.forecast)) return { problem: 'That date does not exist.' };
  const progress = readProgress(inputs);
  const command: Update = {
    kind: 'update',
    ref,
    ...(inputs.rating && !(standing?.rating?.code === inputs.rating && !inputs.why)
      ? { rating: inputs.rating }
      : {}),
    ...(progress ? { progress } : {}),
    ...(inputs.forecast && inputs.forecast !== standing?.forecast?.to ? { forecast: inputs.forecast } : {}),
    ...(inputs.note ? { note: inputs.note } : {}),
    ...(inputs.why ? { why: inputs.why } : {}),
  };
  return { command };
}

/** A count says "under way" by itself. */
function readProgress({ progress, done, of }: Inputs): ProgressTo | undefined {
  if (progress === 'done' || progress === 'not started') return { state: progress };
  if (done && of) return { state: 'under way', count: { done: Number(done), of: Number(of) } };
  return progress === 'under way' ? { state: 'under way' } : undefined;
}

function readEvidence(ref: string, { text, link, difference, figure, on }: Inputs): Read {
  if (!text) return { problem: 'Say what shows it, in a few words.' };
  if (on && !isDay(on)) return { problem: 'That date does not exist.' };
  const evidence: EvidenceGiven = {
    text,
    ...(link ? { link } : {}),
    ...(difference ? { difference } : {}),
    ...(figure ? { value: { figure, ...(on ? { on } : {}) } } : {}),
  };
  return { command: { kind: 'update', ref, evidence } };
}
