import { CloudAdapter, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { asSdkActivity, readActivity, type Incoming } from './activity';
import { admit, NotAdmitted, type Access, type Admitted } from './admission';
import type { ConnectorAuthentication } from './authentication';

/** What goes back over HTTP; only an invoke has a body. */
export interface Received {
  readonly status: number;
  readonly body?: unknown;
}

export type OnTurn = (context: TurnContext, activity: Admitted) => Promise<void>;

type Authenticated = Awaited<ReturnType<ConnectorAuthentication['authenticateRequest']>>;

/**
 * The SDK's adapter behind checks of our own. What is not an activity gets 400 and what is not believed gets 401; neither
 * is told why, and neither becomes a turn.
 */
export class StrictAdapter extends CloudAdapter {
  constructor(
    private readonly authentication: ConnectorAuthentication,
    private readonly access: Access,
    private readonly log: Logger,
  ) {
    super(authentication);
  }

  async receive(body: unknown, authorization: string, onTurn: OnTurn): Promise<Received> {
    const activity = readActivity(body);
    if (!activity) return { status: 400 };
    const believed = await this.#believe(activity, authorization);
    if (!believed) return { status: 401 };
    const answer = await this.processActivity(
      believed.authenticated,
      asSdkActivity(believed.admitted),
      (context) => onTurn(context, believed.admitted),
    );
    return answer ? { status: answer.status, body: answer.body as unknown } : { status: 200 };
  }

  /** The SDK's own entry gives its reasons away and accepts callers other than Teams. */
  override process(): never {
    throw new NotAdmitted('not the strict door');
  }

  override processActivityDirect(): never {
    throw new NotAdmitted('not the strict door');
  }

  async #believe(
    activity: Incoming,
    authorization: string,
  ): Promise<{ admitted: Admitted; authenticated: Authenticated } | undefined> {
    try {
      const admitted = admit(activity, authorization, this.access);
      const authenticated = await this.authentication.authenticateRequest(
        asSdkActivity(admitted),
        authorization,
      );
      return { admitted, authenticated };
    } catch (cause) {
      if (isOurs(cause)) throw cause;
      this.log.warn({ refused: cause instanceof NotAdmitted ? cause.message : 'signature' }, 'call refused');
      return undefined;
    }
  }
}

/** The issuer's keys could not be fetched: the caller may well be who it says. */
function isOurs(cause: unknown): boolean {
  const { name, statusCode } = cause as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}
