import { digestCard } from '../cards/digest-card';
import { plainText } from '../cards/plain-text';
import { digestSections, knownGroup } from '../features/group-digest';
import { composeDigest } from '../plan/digest';
import type { Person } from '../plan/partnership';
import { digestSince } from '../store/digest-news';
import { momentOf, openWorkplace, partnershipFor } from './workplace';

interface DigestOptions {
  readonly plan: string;
  readonly group: string;
  readonly at?: string;
  readonly fresh?: boolean;
  readonly json?: boolean;
}

/** Prints what would be posted to a group's channel, and posts nothing. */
export async function digest(options: DigestOptions): Promise<void> {
  const place = await openWorkplace(options.fresh === true);
  try {
    const now = momentOf(options.at, place.remote);
    const partnership = partnershipFor(place.partnerships, options.plan, undefined);
    const group = knownGroup({ partnership }, options.group);
    if (group === undefined)
      throw new Error(
        `There is no group ${options.group}. Held: ${partnership.groups.map((one) => one.name).join(', ')}`,
      );
    const [held, log] = await Promise.all([
      place.stores.plans.plan(options.plan),
      place.stores.plans.log(options.plan),
    ]);
    if (!held) throw new Error(`There is no plan ${options.plan}`);
    const view = {
      plan: held.plan,
      partnership,
      member: nobody,
      today: now.day,
      log: log.filter((change) => change.day <= now.day),
    };
    const since = await digestSince(place.stores, partnership.id, group);
    const composed = composeDigest(view, group, since);
    const says = plainText(digestCard(composed, view));
    process.stdout.write(
      options.json ? `${JSON.stringify({ sections: digestSections(composed), says })}\n` : `${says}\n`,
    );
  } finally {
    await place.leave();
  }
}

/** The digest is the group's, whoever prints it. */
const nobody: Person = { id: 'command-line', name: 'Command line', agency: '', role: 'reader', guest: false };
