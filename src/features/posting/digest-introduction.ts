import type { FormField } from '../../cards/forms';
import { personalDetailsIn, strictnessOf } from '../../plan/guard';
import type { PressOf, Reply, Setting } from '../feature';
import { refusalReply } from '../refusals';
import { reply } from '../replies';
import { digestOf, previewReply, when, type Ahead } from './digest-ahead';
import { wish } from './digest-wish';

const longestIntroduction = 400;

/** The form for what stands above a digest, with what was written so far. */
export async function introduce(ahead: Ahead, setting: Setting): Promise<Reply> {
  const held = await setting.stores.deliveries.wishes(ahead.link, ahead.week);
  return introductionForm(ahead, setting, held?.wishes.introduction?.text ?? '');
}

function introductionForm(ahead: Ahead, setting: Setting, value: string, problem?: string): Reply {
  const { group } = ahead;
  const field: FormField = {
    id: 'introduction',
    label: `Introduction, at most ${longestIntroduction} characters; leave it empty for none`,
    value,
    long: true,
    most: longestIntroduction,
  };
  const view = {
    title: `Introduction to ${group.name}’s digest`,
    paragraphs: [`It stands above the digest of ${when(ahead, setting)}, with your name.`],
    problem,
    fields: [field],
    buttons: [
      {
        title: 'Save the introduction',
        press: { verb: 'save introduction', data: digestOf(ahead) },
        style: 'positive',
      },
    ],
  } as const;
  return reply(problem === undefined ? 'question' : 'refusal', { card: 'form', view }, { inPlace: true });
}

/** Guarded as every note is: the whole channel reads it. */
export async function saveIntroduction(
  { inputs }: PressOf<'save introduction'>,
  ahead: Ahead,
  setting: Setting,
): Promise<Reply> {
  const { introduction: text } = inputs;
  const found = personalDetailsIn(text ?? '', strictnessOf(setting.partnership));
  if (found.length > 0) return refusalReply({ reason: 'personal details', found });
  if (text !== undefined && text.length > longestIntroduction)
    return introductionForm(
      ahead,
      setting,
      text,
      `That is too long: ${longestIntroduction} characters at most.`,
    );
  const introduction = text === undefined ? undefined : { text, by: setting.member.id };
  const late = await wish(ahead, setting, { introduction });
  return late ?? previewReply(ahead, setting);
}
