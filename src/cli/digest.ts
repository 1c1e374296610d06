import { digestCard } from '../cards/digest-card';
import { plainText } from '../cards/plain-text';
import { asShown } from '../cards/render';
import { lookedTo } from '../plan/digest/people';
import { backThen, readDigest } from '../store/digest-news';
import { digestSections, furtherSections, groupMeant } from './digest-sections';
import { momentOf, openWorkplace, partnershipFor } from './workplace';

interface DigestOptions {
  readonly plan: string;
  readonly group: string;
  readonly at?: string;
  readonly fresh?: boolean;
  readonly json?: boolean;
}

/** Prints what would be posted to a group's channel now, or would have been at a past moment; it posts nothing. */
export async function printDigest(options: DigestOptions): Promise<void> {
  const place = await openWorkplace(options.fresh === true);
  try {
    const now = momentOf(options.at, place.remote);
    const partnership = partnershipFor(place.partnerships, options.plan, undefined);
    const group = groupMeant(partnership, options.group);
    if (group === undefined)
      throw new Error(
        `I know no group called “${options.group}” in the ${partnership.name}. There are: ${partnership.groups.map((one) => one.name).join(', ')}`,
      );
    const held = await place.stores.plans.plan(options.plan);
    if (!held) throw new Error(`There is no plan ${options.plan}`);
    const of = { partnership, plan: held.plan, group, today: now.day };
    const { digest, view } = await readDigest(
      place.stores,
      options.at === undefined ? of : await backThen(place.stores, of, now.at),
    );
    const says = plainText(asShown(digestCard(digest, view)));
    const tagged = lookedTo(digest, view).flatMap(({ name, tag }) => (tag === undefined ? [] : [name]));
    const sections = digestSections(digest, view);
    const told = { sections, also: furtherSections(digest), tagged, says };
    process.stdout.write(options.json ? `${JSON.stringify(told)}\n` : `${says}\n`);
  } finally {
    await place.leave();
  }
}
