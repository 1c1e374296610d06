import { isSaid, type Incoming } from './activity';
import { isLoopbackUrl } from './loopback';
import { wrongWith } from './token';

/** The call is not believed. The reason is for the log; the caller is not told. */
export class NotAdmitted extends Error {
  override readonly name = 'NotAdmitted';
}

/** Whose calls are believed. */
export type Access =
  /** Production and test: Teams alone, with the Connector's token, for the named tenants. */
  | { readonly kind: 'token'; readonly appId: string; readonly tenants: readonly string[] }
  /** Local mode: anybody on this machine; the first tenant stands in for one that is missing or unknown. */
  | { readonly kind: 'this machine'; readonly tenants: readonly [string, ...string[]] };

/** An activity that may become a turn: it says who speaks and where answers go. */
export type Admitted = Incoming & {
  readonly serviceUrl: string;
  /** The speaker's tenant. */
  readonly tenant: string;
  /** The conversation's tenant; in a shared channel it may differ from the speaker's. */
  readonly host: string;
};

/** The activity with everything it must carry, checked as far as is possible before its signature; throws `NotAdmitted`. */
export function admit(activity: Incoming, authorization: string, access: Access): Admitted {
  const { serviceUrl } = activity;
  if (activity.channelId !== 'msteams') throw new NotAdmitted('another channel');
  if (!serviceUrl) throw new NotAdmitted('no service URL');
  if (access.kind === 'this machine') {
    if (!isLoopbackUrl(serviceUrl)) throw new NotAdmitted('a service URL elsewhere');
    return { ...activity, serviceUrl, ...localTenants(activity, access.tenants) };
  }
  const wrong = wrongWith(authorization, { appId: access.appId, serviceUrl });
  if (wrong !== undefined) throw new NotAdmitted(wrong);
  if (isSaid(activity) && !activity.from.aadObjectId) throw new NotAdmitted('nobody speaks');
  return { ...activity, serviceUrl, ...tenantsOf(activity, access.tenants) };
}

type Tenants = Pick<Admitted, 'tenant' | 'host'>;

/** Takes only allowed tenants, and only one tenant for the conversation. */
function tenantsOf(activity: Incoming, allowed: readonly string[]): Tenants {
  const here = namedTenants(activity);
  const [tenant] = here;
  if (tenant === undefined) throw new NotAdmitted('no tenant');
  if (here.some((one) => one !== tenant)) throw new NotAdmitted('two tenants');
  // In a shared channel, a member of another tenant speaks as a member of their own.
  const speaking = activity.from.tenantId?.toLowerCase() ?? tenant;
  if (![tenant, speaking].every((one) => allowed.includes(one))) throw new NotAdmitted('a foreign tenant');
  return { tenant: speaking, host: tenant };
}

function localTenants(activity: Incoming, known: readonly [string, ...string[]]): Tenants {
  const host = namedTenants(activity).find((tenant) => known.includes(tenant)) ?? known[0];
  const speaking = activity.from.tenantId?.toLowerCase();
  return { tenant: speaking !== undefined && known.includes(speaking) ? speaking : host, host };
}

function namedTenants(activity: Incoming): readonly string[] {
  return [activity.channelData?.tenant?.id, activity.conversation.tenantId]
    .filter((tenant) => tenant !== undefined)
    .map((tenant) => tenant.toLowerCase());
}
