import {
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import type { Identity } from '../config';
import { NotAdmitted } from './admission';
import { ownRetries, withoutProxy, type Patience } from './connector-pipeline';
import { isLoopbackUrl } from './loopback';

type Sdk = ConfigurationBotFrameworkAuthentication;
type Authenticated = Awaited<ReturnType<Sdk['authenticateRequest']>>;
type Factory = ReturnType<Sdk['createConnectorFactory']>;
type Client = Awaited<ReturnType<Factory['create']>>;
type UserTokens = ReturnType<Sdk['createUserTokenClient']>;

const MOST_CLIENTS = 50;
/** Calls that stay on this machine carry no token, so none is fetched and none can leak. */
const UNSIGNED: Client['credentials'] = { signRequest: (request) => Promise.resolve(request) };

/**
 * The SDK's authentication, from the given settings alone and never from the environment; for messages only, with
 * Connector clients that retry as we say.
 */
export class ConnectorAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #staysHere: boolean;
  readonly #patience: Patience;
  readonly #clients = new Map<string, Promise<Client>>();
  #userTokens?: UserTokens;

  constructor(identity: Identity, patience: Patience) {
    super(optionsOf(identity));
    this.#staysHere = identity.kind === 'none' || identity.kind === 'test';
    this.#patience = patience;
  }

  override async authenticateRequest(activity: Activity, authorization: string): Promise<Authenticated> {
    const authenticated = await super.authenticateRequest(activity, authorization);
    const factory = authenticated.connectorFactory;
    return factory ? { ...authenticated, connectorFactory: this.#owned(factory) } : authenticated;
  }

  override createConnectorFactory(identity: Parameters<Sdk['createConnectorFactory']>[0]): Factory {
    return this.#owned(super.createConnectorFactory(identity));
  }

  /** Nobody signs in through this bot, so one client that is never asked serves every turn. */
  override createUserTokenClient(identity: Parameters<Sdk['createUserTokenClient']>[0]): UserTokens {
    this.#userTokens ??= super.createUserTokenClient(identity);
    return this.#userTokens;
  }

  override authenticateStreamingRequest(): never {
    throw new NotAdmitted('streaming');
  }

  override authenticateChannelRequest(): never {
    throw new NotAdmitted('a call between bots');
  }

  #owned(factory: Factory): Factory {
    const create = factory.create.bind(factory);
    factory.create = (serviceUrl, audience) => {
      const key = `${serviceUrl} ${audience ?? ''}`;
      const held = this.#clients.get(key);
      if (held) return held;
      const made = this.#make(create, serviceUrl, audience);
      this.#keep(key, made);
      return made;
    };
    return factory;
  }

  async #make(create: Factory['create'], serviceUrl: string, audience: string | undefined): Promise<Client> {
    if (this.#staysHere && !isLoopbackUrl(serviceUrl)) throw new NotAdmitted('a service URL elsewhere');
    const client = await create(serviceUrl, audience);
    ownRetries(client, this.#patience);
    if (this.#staysHere) {
      withoutProxy(client);
      client.credentials = UNSIGNED;
    }
    return client;
  }

  #keep(key: string, client: Promise<Client>): void {
    const [oldest] = this.#clients.keys();
    if (oldest !== undefined && this.#clients.size >= MOST_CLIENTS) this.#clients.delete(oldest);
    this.#clients.set(key, client);
    client.catch(() => this.#clients.delete(key));
  }
}

/** The app's id as the SDK wants it; empty in local mode, which is how the SDK is told to trust everybody. */
export function appIdOf(identity: Identity): string {
  return identity.kind === 'none' ? '' : identity.appId;
}

function optionsOf(identity: Identity): ConfigurationBotFrameworkAuthenticationOptions {
  switch (identity.kind) {
    case 'none':
      return {};
    case 'test':
      return { MicrosoftAppId: identity.appId, ...identity.issuer };
    case 'UserAssignedMSI':
      return {
        MicrosoftAppType: 'UserAssignedMsi',
        MicrosoftAppId: identity.appId,
        MicrosoftAppTenantId: identity.tenantId,
      };
    case 'SingleTenant':
      return {
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppId: identity.appId,
        MicrosoftAppTenantId: identity.tenantId,
        ...proofOf(identity.proof),
      };
    default:
      return identity satisfies never;
  }
}

function proofOf(
  proof: Extract<Identity, { kind: 'SingleTenant' }>['proof'],
): ConfigurationBotFrameworkAuthenticationOptions {
  return 'password' in proof
    ? { MicrosoftAppPassword: proof.password }
    : { CertificateThumbprint: proof.thumbprint, CertificatePrivateKey: proof.privateKey };
}
