import { addDays, type Day } from '../day';
import type { Handover, Holding, Partnership, PersonId, PostId, Request } from '../partnership';
import { holdersOf } from '../responsibility';

/** The posts that somebody holds, or held last of all and nobody holds now: what a successor takes over. */
export function postsLeftBy(partnership: Partnership, person: PersonId, day: Day): readonly PostId[] {
  const begun = ({ from }: Holding) => from === undefined || from <= day;
  const own = partnership.holdings.filter((holding) => holding.person === person && begun(holding));
  const posts = [...new Set(own.map((holding) => holding.post))];
  return posts.filter((post) => {
    const holders = holdersOf(partnership, post, day);
    if (holders.length > 0) return holders.some((holder) => holder.id === person);
    const ended = partnership.holdings.filter((holding) => holding.post === post && begun(holding));
    const last = ended.reduce((one, other) => ((other.to ?? '') > (one.to ?? '') ? other : one));
    return last.person === person;
  });
}

/** The posts change hands on the day; who held them before, and until when, stays on record. Cover leaves them with whoever is away as well. */
export function handedOver(partnership: Partnership, handover: Handover, day: Day): Partnership {
  const { from, to, during } = handover;
  const posts = postsLeftBy(partnership, from, day);
  if (during) return withoutRequest(covered(partnership, posts, to, during), handover);
  const ends = (holding: Holding): boolean =>
    holding.person === from &&
    posts.includes(holding.post) &&
    (holding.to === undefined || holding.to >= day);
  const kept = partnership.holdings.flatMap((holding) => {
    if (!ends(holding)) return [holding];
    return holding.from === day ? [] : [{ ...holding, to: addDays(day, -1) }];
  });
  const taken = posts.map((post): Holding => ({ post, person: to, from: day }));
  return withoutRequest({ ...partnership, holdings: [...kept, ...taken] }, { from, to });
}

function covered(
  partnership: Partnership,
  posts: readonly PostId[],
  person: PersonId,
  { first, last }: NonNullable<Handover['during']>,
): Partnership {
  const cover = posts.map((post): Holding => ({ post, person, from: first, to: last }));
  const isSame = (one: Holding) => cover.some((each) => JSON.stringify(each) === JSON.stringify(one));
  return {
    ...partnership,
    holdings: [...partnership.holdings.filter((one) => !isSame(one)), ...cover],
  };
}

/** Asked for twice, it waits once. */
export function requested(partnership: Partnership, handover: Handover): Partnership {
  const { requests = [], ...rest } = withoutRequest(partnership, handover);
  return { ...rest, requests: [...requests, { kind: 'handover', ...handover }] };
}

export function withoutRequest(partnership: Partnership, { from, to }: Handover): Partnership {
  const { requests = [], ...rest } = partnership;
  const isIt = (one: Request) => one.kind === 'handover' && one.from === from && one.to === to;
  return { ...rest, requests: requests.filter((one) => !isIt(one)) };
}
