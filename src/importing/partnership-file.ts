import type { ValidateFunction } from 'ajv';
import type { Partnership } from '../plan/partnership';
import { checkPartnership } from './check-partnership';
import type { Assigned, PartnershipFile } from './file-types';
import { placed, readSheet, type Read } from './sheet';

/** Reads a partnership file: the partnership it describes, or every problem with its line. */
export function readPartnershipFile(text: string, fits: ValidateFunction<PartnershipFile>): Read<Assigned> {
  const read = readSheet(text, fits);
  if (read.kind === 'problems') return read;
  const assigned = assignedOf(read.value);
  const problems = placed(text, checkPartnership(assigned));
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'read', value: assigned };
}

function assignedOf(file: PartnershipFile): Assigned {
  const partnership: Partnership = {
    id: file.id,
    name: file.name,
    shortNames: file.shortNames ?? [],
    formerNames: file.formerNames ?? [],
    tenant: file.tenant,
    guestTenants: file.guestTenants,
    timeZone: file.timeZone,
    quietDays: file.quietDays,
    plans: file.plans,
    currentPlan: file.currentPlan,
    frontDoor: file.frontDoor,
    guard: file.guard,
    scheme: {
      ratings: file.scheme.ratings.map((rating) => ({ ...usual, ...rating })),
      signOff: file.scheme.signOff,
    },
    whoUpdates: file.whoUpdates,
    agencies: file.agencies.map((agency) => ({ aliases: [], ...agency })),
    groups: file.groups.map((group) => ({
      aliases: [],
      members: [],
      looksAfter: [],
      hasChannel: false,
      ...group,
    })),
    posts: (file.posts ?? []).map((post) => ({ aliases: [], ...post })),
    holdings: file.holdings ?? [],
    people: file.people.map((person) => ({ guest: false, ...person })),
    meetings: file.meetings ?? [],
    aliases: file.aliases ?? [],
  };
  return { partnership, assignments: file.assignments ?? [] };
}

const usual = { aliases: [], needsReason: false, asksEvidence: false, finished: false };
