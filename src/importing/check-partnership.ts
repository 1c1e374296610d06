import type { Partnership, RatingScheme } from '../plan/partnership';
import { repeated, unknownParties } from './check-plan';
import type { Assigned } from './file-types';
import type { Finding, Path } from './sheet';

/** Checks a partnership file for what no schema can: every id is there once, and everybody named is there. */
export function checkPartnership({ partnership, assignments }: Assigned): readonly Finding[] {
  const { agencies, groups, posts, people, scheme, plans, currentPlan } = partnership;
  return [
    ...once(['agencies'], 'agency', agencies),
    ...once(['groups'], 'group', groups),
    ...once(['posts'], 'post', posts),
    ...once(['people'], 'person', people),
    ...once(
      ['scheme', 'ratings'],
      'rating',
      scheme.ratings.map(({ code }) => ({ id: code })),
    ),
    ...unknownRatings(scheme),
    ...(plans.includes(currentPlan)
      ? []
      : [{ at: ['currentPlan'], what: `${currentPlan} is not one of its plans` }]),
    ...(people.some(({ role, left }) => role === 'business manager' && left === undefined)
      ? []
      : [
          {
            at: ['people'],
            what: 'nobody here is business manager, and nobody else could put the register right',
          },
        ]),
    ...named(partnership),
    ...tenants(partnership),
    ...zone(partnership),
    ...assignments.flatMap(({ party }, index) =>
      unknownParties([party], ['assignments', index, 'party'], partnership),
    ),
  ];
}

function unknownRatings({ ratings, signOff }: RatingScheme): readonly Finding[] {
  const unknown = (side: 'from' | 'to'): readonly Finding[] =>
    (signOff?.[side] ?? []).flatMap((code, index) =>
      ratings.some((rating) => rating.code === code)
        ? []
        : [{ at: ['scheme', 'signOff', side, index], what: `there is no rating ${code}` }],
    );
  return [...unknown('from'), ...unknown('to')];
}

function once(at: Path, kind: string, things: readonly { id: string }[]): readonly Finding[] {
  return repeated(
    things.map(({ id }, index) => ({ at: [...at, index], word: id })),
    kind,
  );
}

function named(partnership: Partnership): readonly Finding[] {
  const { groups, posts, people, holdings, meetings, aliases } = partnership;
  const look = lookUp(partnership);
  return [
    ...groups.flatMap(({ chair, members }, index) => [
      ...look('post', chair, ['groups', index, 'chair']),
      ...members.flatMap((member, place) => look('person', member, ['groups', index, 'members', place])),
    ]),
    ...posts.flatMap(({ group, agency }, index) => [
      ...look('group', group, ['posts', index, 'group']),
      ...look('agency', agency, ['posts', index, 'agency']),
    ]),
    ...people.flatMap(({ agency }, index) => look('agency', agency, ['people', index, 'agency'])),
    ...holdings.flatMap(({ post, person }, index) => [
      ...look('post', post, ['holdings', index, 'post']),
      ...look('person', person, ['holdings', index, 'person']),
    ]),
    ...meetings.flatMap(({ group }, index) => look('group', group, ['meetings', index, 'group'])),
    ...aliases.flatMap(({ means }, index) => [
      ...look('group', 'group' in means ? means.group : undefined, ['aliases', index, 'means']),
      ...look('agency', 'agency' in means ? means.agency : undefined, ['aliases', index, 'means']),
    ]),
  ];
}

/** A guest tenant is not the partnership's own, and anybody from another tenant is from one that is listed. */
function tenants({ tenant, guestTenants = [], people }: Partnership): readonly Finding[] {
  return [
    ...guestTenants.flatMap((guest, index) =>
      guest === tenant
        ? [{ at: ['guestTenants', index], what: 'is the partnership’s own tenant, and no guest' }]
        : [],
    ),
    ...people.flatMap((person, index) =>
      person.tenant === undefined || guestTenants.includes(person.tenant)
        ? []
        : [{ at: ['people', index, 'tenant'], what: `${person.tenant} is not one of its guestTenants` }],
    ),
  ];
}

function zone({ timeZone }: Partnership): readonly Finding[] {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone });
    return [];
  } catch {
    return [{ at: ['timeZone'], what: `${timeZone} is no time zone (want Europe/London)` }];
  }
}

type Kind = 'post' | 'person' | 'group' | 'agency';

function lookUp({ posts, people, groups, agencies }: Partnership) {
  const things: Record<Kind, readonly { id: string }[]> = {
    post: posts,
    person: people,
    group: groups,
    agency: agencies,
  };
  return (kind: Kind, id: string | undefined, at: Path): readonly Finding[] =>
    id === undefined || things[kind].some((thing) => thing.id === id)
      ? []
      : [{ at, what: `there is no ${kind} ${id}` }];
}
