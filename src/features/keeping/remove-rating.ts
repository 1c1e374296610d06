import { sayList } from '../../cards/words';
import type { RatingCode } from '../../plan/partnership';
import { ratingOf } from '../../plan/rating';
import { ratedWith, withoutRating } from '../../plan/register/rating-scheme';
import { changeRegister } from '../change-register';
import type { Reply, Setting } from '../feature';
import { isManager } from '../manager-alone';
import { offerReply, refuse, textReply, untilYes } from '../replies';
import { noSuchRating, notAllowed } from './rating-refusals';

export async function offerRemoval(code: RatingCode, setting: Setting): Promise<Reply> {
  const rating = ratingOf(setting.partnership.scheme, code);
  if (!rating) return noSuchRating();
  const refused = await inUse(code, setting);
  if (refused) return refused;
  return offerReply(
    `Remove the rating ${rating.mark} ${rating.label}?`,
    [`Nothing is rated so. History keeps its word. ${untilYes}`],
    { title: 'Yes, remove it', press: { verb: 'remove rating', data: { code } }, style: 'destructive' },
  );
}

export async function removeRating(code: RatingCode, setting: Setting): Promise<Reply> {
  if (!isManager(setting)) return notAllowed();
  const rating = ratingOf(setting.partnership.scheme, code);
  if (!rating) return noSuchRating();
  const refused = await inUse(code, setting);
  if (refused) return refused;
  await changeRegister(setting, (before) => withoutRating(before, code));
  return textReply(`${rating.label} is no rating any more`, ['Nobody can rate anything so.'], {
    inPlace: true,
  });
}

/** A rating that an item has in any of the partnership's plans cannot go, and neither can the last one. */
async function inUse(code: RatingCode, setting: Setting): Promise<Reply | undefined> {
  const { partnership, plan: current, stores } = setting;
  const label = ratingOf(partnership.scheme, code)?.label ?? code;
  if (partnership.scheme.ratings.length === 1)
    return kept([`${label} is the only rating there is. Add another one first.`]);
  // A hidden item may have this rating, and must not be given away.
  if (setting.thread.sight !== undefined)
    return kept(['I look through the whole plan for that, which I only do in your own chat: say it there.']);
  const held = await Promise.all(partnership.plans.map((id) => stores.plans.plan(id)));
  const used = held.flatMap((one) => {
    const refs = one ? ratedWith(one.plan, code) : [];
    if (!one || refs.length === 0) return [];
    return [`${namesOf(refs)}${one.plan.id === current.id ? '' : ` of the ${one.plan.title}`}`];
  });
  if (used.length === 0) return undefined;
  const word = label.toLowerCase();
  return kept([
    `${label} is the rating of ${sayList(used)}.`,
    `Rate them differently first (“what is ${word}?” lists them), or keep it and say “rename ${word} to …”.`,
  ]);
}

const mostNamed = 10;

function namesOf(refs: readonly string[]): string {
  const more = refs.length - mostNamed;
  return sayList([...refs.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])]);
}

const kept = (paragraphs: readonly string[]): Reply => refuse('in-use', paragraphs);
