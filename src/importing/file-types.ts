import type { EvidenceGiven, ProgressTo } from '../plan/command';
import type { Day } from '../plan/day';
import type {
  Agency,
  Alias,
  Group,
  Partnership,
  PartnershipId,
  Party,
  Person,
  PersonId,
  PlanId,
  Post,
  PostId,
  RatingCode,
  RatingMeaning,
  RatingScheme,
} from '../plan/partnership';
import type { ChannelOfGroup } from '../plan/register/set-up';
import type { Item, MatrixRow, NotedIssue, Plan, Priority, Ref, Theme } from '../plan/plan';

/** What may be left out of a file: empty lists, and what is nearly always the same. */
type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** An item as a person writes it: its place in the file gives its priority and parent, and it has no standing. */
export interface ItemInFile extends Optional<
  Omit<Item, 'priority' | 'parent' | 'standing'>,
  'wording' | 'lead' | 'contributors' | 'themes' | 'links'
> {
  readonly points?: readonly ItemInFile[];
}

export interface PriorityInFile extends Optional<Priority, 'aliases' | 'jointWith' | 'lead' | 'accountable'> {
  readonly items?: readonly ItemInFile[];
}

export interface RowInFile extends Omit<MatrixRow, 'cells'> {
  readonly cells: Readonly<Record<string, readonly Ref[]>>;
}

/** A plan file that fits its schema. */
export interface PlanFile extends Optional<
  Omit<Plan, 'priorities' | 'items' | 'matrix' | 'themes' | 'issues' | 'revision'>,
  'aliases' | 'parts' | 'statements' | 'monitoring' | 'rules' | 'acronyms'
> {
  readonly priorities: readonly PriorityInFile[];
  readonly coreBusiness?: readonly ItemInFile[];
  readonly matrix?: { readonly rows: readonly RowInFile[] };
  readonly themes?: readonly Optional<Theme, 'aliases'>[];
  readonly issues?: readonly Optional<NotedIssue, 'refs'>[];
}

/** Who leads or contributes to an item of a plan, beyond what the plan prints. */
export interface Assignment {
  readonly plan: PlanId;
  readonly ref: Ref;
  readonly as: 'lead' | 'contributor';
  readonly party: Party;
}

/** A partnership file that fits its schema. */
export interface PartnershipFile extends Optional<
  Omit<Partnership, 'scheme' | 'agencies' | 'groups' | 'posts' | 'people'>,
  'shortNames' | 'formerNames' | 'holdings' | 'meetings' | 'aliases'
> {
  readonly invented: true;
  readonly scheme: Pick<RatingScheme, 'signOff'> & {
    readonly ratings: readonly Optional<
      RatingMeaning,
      'aliases' | 'needsReason' | 'asksEvidence' | 'finished'
    >[];
  };
  readonly agencies: readonly Optional<Agency, 'aliases'>[];
  readonly groups: readonly Optional<Group, 'aliases' | 'members' | 'looksAfter' | 'hasChannel'>[];
  readonly posts?: readonly Optional<Post, 'aliases'>[];
  readonly people: readonly Optional<Person, 'guest'>[];
  readonly aliases?: readonly Alias[];
  readonly assignments?: readonly Assignment[];
}

/** A partnership with its assignments, which are laid over the plans once they are read. */
export interface Assigned {
  readonly partnership: Partnership;
  readonly assignments: readonly Assignment[];
}

/** A set-up file that fits its schema: what production needs to know beyond the plans. Anything left out stays as it is. */
export interface SetUpFile {
  readonly partnership: PartnershipId;
  readonly tenant: string;
  readonly currentPlan?: PlanId;
  readonly guestTenants?: readonly string[];
  readonly people?: readonly Optional<Person, 'guest'>[];
  readonly posts?: readonly { readonly post: PostId; readonly holder: PersonId }[];
  readonly channels?: readonly ChannelOfGroup[];
}

/** What somebody said about one item in one go, or, with `reopen`, that it is not finished after all. */
export interface UpdateInFile {
  /** London time, `2021-10-04T14:30`. */
  readonly at: string;
  readonly by: PersonId;
  readonly ref?: Ref;
  readonly reopen?: Ref;
  readonly rating?: RatingCode;
  readonly progress?: ProgressTo;
  readonly forecast?: Day;
  readonly note?: string;
  readonly evidence?: EvidenceGiven;
  readonly why?: string;
}

/** A file of demo updates that fits its schema. */
export interface UpdatesFile {
  readonly invented: true;
  readonly plan: PlanId;
  readonly updates: readonly UpdateInFile[];
}
