import type { Contact } from './contact';
import type { Day } from './day';
import type { Strictness } from './guard';
import type { DigestSettings } from './digest-settings';

export type PartnershipId = string;
export type PersonId = string;
export type PostId = string;
export type GroupId = string;
export type AgencyId = string;
export type PlanId = string;
/** A rating's code in the partnership's own scheme, such as `red`. */
export type RatingCode = string;

/** The body that owns plans: its people and what they are, its groups, meetings, words and colours. */
export interface Partnership {
  readonly id: PartnershipId;
  readonly name: string;
  /** What members call it: `HSCP`. Three partnerships use that one, so it is only ever read within a partnership. */
  readonly shortNames: readonly string[];
  readonly formerNames: readonly string[];
  /** The Entra tenant whose members it serves. */
  readonly tenant: string;
  /** Tenants it shares channels with: in a group's channel their people read, and change nothing unless they are named below. */
  readonly guestTenants?: readonly string[];
  readonly timeZone: string;
  readonly plans: readonly PlanId[];
  /** The plan meant when nobody names one. */
  readonly currentPlan: PlanId;
  readonly scheme: RatingScheme;
  /** Who may change items beside chairs and the business manager: whoever belongs to their group, unless it says leads and contributors alone. */
  readonly whoUpdates?: 'members' | 'leads';
  readonly agencies: readonly Agency[];
  readonly groups: readonly Group[];
  readonly posts: readonly Post[];
  readonly holdings: readonly Holding[];
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
  /** Words this partnership uses for things in its plans, beyond those the plans print. */
  readonly aliases: readonly Alias[];
  /** Short forms that the business manager expanded, where the plans do not. */
  readonly shortForms?: readonly ShortForm[];
  /** Days on which nobody is nudged and no digest is posted, beside weekends and bank holidays. */
  readonly quietDays?: readonly Day[];
  /** When its business manager went through the set-up, or a file did; until then it is offered. */
  readonly setUp?: Day;
  /** What was asked of whoever may decide it, until they have, and for as long as the answer is news. */
  readonly requests?: readonly Request[];
  /** Meetings before which the business manager has had everybody nudged once more. */
  readonly chases?: readonly Chase[];
  /** Days since when the business manager has had everybody who has not updated asked to. */
  readonly chasesSince?: readonly ChaseSince[];
  /** What to do about a child, in the partnership's own words: front door, number, hours. */
  readonly frontDoor: string;
  /** How much the guard refuses here, where somebody said. */
  readonly guard?: Strictness;
}

/** The partnership's colours, in the order they are read out. "Not rated" is the absence of one. */
export interface RatingScheme {
  readonly ratings: readonly RatingMeaning[];
  /** Moves from any of these to any of those are the chair's or the business manager's to make, such as red to green. */
  readonly signOff?: { readonly from: readonly RatingCode[]; readonly to: readonly RatingCode[] };
}

export interface RatingMeaning {
  readonly code: RatingCode;
  readonly label: string;
  /** Which of the card's few colours goes with the word. */
  readonly colour: 'attention' | 'warning' | 'good' | 'accent' | 'default';
  /** An emoji that carries the colour where text cannot, always beside the word. */
  readonly mark: string;
  readonly meaning: string;
  readonly aliases: readonly string[];
  /** A reason must be given with this rating. */
  readonly needsReason: boolean;
  /** Evidence is asked for with this rating, and not insisted on. */
  readonly asksEvidence: boolean;
  /** An item rated so is finished, and cannot be overdue. */
  readonly finished: boolean;
}

export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  readonly kind:
    | 'council'
    | 'police'
    | 'health'
    | 'education'
    | 'voluntary sector'
    | 'partnership'
    | 'independent'
    | 'other';
  readonly aliases: readonly string[];
}

export type GroupKind =
  'board' | 'executive' | 'support' | 'subgroup' | 'task and finish' | 'panel' | 'joint board';

export interface Group {
  readonly id: GroupId;
  readonly name: string;
  readonly kind: GroupKind;
  readonly aliases: readonly string[];
  readonly chair?: PostId;
  readonly members: readonly PersonId[];
  /** What the group looks after: priorities of a plan, by id. */
  readonly looksAfter: readonly { plan: PlanId; priorities: readonly string[] }[];
  /** It wants a channel of its own for its digest. */
  readonly hasChannel: boolean;
  /** How it wants its digest, where that is not as usual (`digest-settings.ts`). */
  readonly digest?: Partial<DigestSettings>;
  /** Its items do not exist for anybody else, nor in anybody else's channel: `sight.ts`. */
  readonly namedMembersOnly?: boolean;
  /** So many working days before it meets, whoever has not updated is nudged; nobody is for 0 (`nudging/before-meeting.ts`). */
  readonly beforeMeeting?: number;
}

/** A post outlives the people in it: plans name posts, people come and go. */
export interface Post {
  readonly id: PostId;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly group?: GroupId;
  readonly agency?: AgencyId;
}

/** Who held a post from a day to a day, both included; open where no day is given. */
export interface Holding {
  readonly post: PostId;
  readonly person: PersonId;
  readonly from?: Day;
  readonly to?: Day;
}

/** Who answers for something: a post first of all, or a person, a group, an agency. */
export type Party =
  | { readonly post: PostId }
  | { readonly person: PersonId }
  | { readonly group: GroupId }
  | { readonly agency: AgencyId };

/** Whose posts go to whom; for an absence, from a day to a day, both included. */
export interface Handover {
  readonly from: PersonId;
  readonly to: PersonId;
  readonly during?: { readonly first: Day; readonly last: Day };
}

/** What somebody asked of whoever may decide it. */
export type Request = HandoverRequest | TimeRequest;

/** Posts that whoever takes them over asked for; the business manager's to decide. */
export interface HandoverRequest extends Handover {
  readonly kind: 'handover';
}

/** More time for an item that is not the asker's to move; the chair's of its group or the business manager's to decide. */
export interface TimeRequest {
  readonly kind: 'more time';
  readonly by: PersonId;
  readonly plan: PlanId;
  /** The item's ref. */
  readonly ref: string;
  /** The day it would be expected by. */
  readonly to: Day;
  readonly why?: string;
  readonly asked: Day;
  /** Absent while nobody has decided. */
  readonly answer?: Answer;
}

export interface Answer {
  readonly granted: boolean;
  readonly by: PersonId;
  readonly day: Day;
  /** A word back to whoever asked. */
  readonly word?: string;
}

export type Role = 'business manager' | 'chair' | 'member' | 'reader' | 'scrutineer';

/** A person of the partnership; the id is their Entra object id, the name is for reading only. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly agency: AgencyId;
  readonly title?: string;
  readonly role: Role;
  readonly guest: boolean;
  /** Whose directory knows them, where that is not the partnership's own; one of its guest tenants. */
  readonly tenant?: string;
  /** When they may be nudged, where that is not as usual (`contact.ts`). */
  readonly contact?: Contact;
  readonly left?: Day;
  /** Whether a digest may tag them, once they have said so; without a word of theirs it may. */
  readonly mentions?: boolean;
  /** The former member they become while they are being forgotten, kept until it is done so that a run that is begun again ends the same. */
  readonly becomes?: PersonId;
}

/** What the register and the history call somebody whose name was taken out of them, or who is in no register. */
export const formerMember = 'a former member';

export interface Meeting {
  readonly group: GroupId;
  readonly day: Day;
}

/** A meeting that is new (no `from`), on another day, or off (no `to`). */
export interface MeetingPlan {
  readonly group: GroupId;
  readonly from?: Day;
  readonly to?: Day;
}

/** Whoever has not updated before the meeting is nudged again, on the first working day after the day it was asked. */
export interface Chase extends Meeting {
  readonly asked: Day;
}

/** Whoever has not updated on the day or later is nudged, on the first working day after the day it was asked. */
export interface ChaseSince {
  readonly since: Day;
  readonly asked: Day;
}

export interface ShortForm {
  readonly short: string;
  readonly long: string;
}

export interface Alias {
  readonly words: string;
  readonly means:
    | { readonly priority: string; readonly plan: PlanId }
    | { readonly group: GroupId }
    | { readonly agency: AgencyId }
    | { readonly theme: string };
}
