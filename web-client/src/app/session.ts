import { timestampMs } from "@bufbuild/protobuf/wkt";
import { Code, ConnectError, createClient, type Interceptor, type Transport } from "@connectrpc/connect";
import { AuthService, type SessionTokens } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { policyOf, withContractDeadlines } from "@/app/method-policy";

/** Why there is no session any more. */
export type SessionEnd = "logged-out" | "ended";

/** How long before its end an access token is renewed rather than used. */
const RENEW_BEFORE_MS = 30_000;

/**
 * The session of this tab. The access token lives in memory only; the refresh token is in a cookie this code cannot
 * read, so a reload finds the session again by asking for a new access token.
 */
export class Session {
  #access: { token: string; expireMs: number } | undefined;
  #renewal: Promise<boolean> | undefined;
  readonly #endListeners = new Set<(end: SessionEnd) => void>();
  readonly #tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("tracegate-session") : undefined;
  readonly #refreshTransport: Transport;

  constructor(refreshTransport: Transport) {
    this.#refreshTransport = refreshTransport;
    this.#tabs?.addEventListener("message", () => this.#forget("logged-out"));
  }

  get isOpen(): boolean {
    return this.#access !== undefined;
  }

  begin(tokens: SessionTokens): void {
    this.#access = {
      token: tokens.accessToken,
      expireMs: tokens.accessExpireTime ? timestampMs(tokens.accessExpireTime) : Number.POSITIVE_INFINITY,
    };
  }

  /** Ends the session here and in the other tabs. */
  logOut(): void {
    this.#tabs?.postMessage("logged-out");
    this.#forget("logged-out");
  }

  /** Opens the session again from the cookie where needed. False where there is none; throws where nobody answers. */
  async resume(): Promise<boolean> {
    return this.isOpen || this.renew(undefined);
  }

  /** The token to send, renewed where it is about to end. */
  async token(): Promise<string | undefined> {
    const access = this.#access;
    if (access && access.expireMs - Date.now() < RENEW_BEFORE_MS) {
      await this.renew(access.token);
    }
    return this.#access?.token;
  }

  /** Trades the cookie for a new access token, once for all who ask while it runs. `refused` is the token to replace. */
  renew(refused: string | undefined): Promise<boolean> {
    if (this.#access && this.#access.token !== refused) {
      return Promise.resolve(true);
    }
    this.#renewal ??= oneTabAtATime(() => this.#refresh()).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  onEnd(listener: (end: SessionEnd) => void): () => void {
    this.#endListeners.add(listener);
    return () => this.#endListeners.delete(listener);
  }

  async #refresh(): Promise<boolean> {
    try {
      const { session } = await createClient(AuthService, this.#refreshTransport).refreshSession({});
      if (session) {
        this.begin(session);
      }
      return session !== undefined;
    } catch (error) {
      if (ConnectError.from(error).code !== Code.Unauthenticated) {
        throw error;
      }
      this.#forget("ended");
      return false;
    }
  }

  #forget(end: SessionEnd): void {
    const wasOpen = this.isOpen;
    this.#access = undefined;
    if (wasOpen) {
      for (const listener of this.#endListeners) {
        listener(end);
      }
    }
  }
}

/** A session and the transport that carries it. */
export type Connection = { session: Session; transport: Transport };

/** Opens a connection over whatever `transportWith` makes: grpc-web in the browser, services in memory in tests. */
export function connect(transportWith: (interceptors: Interceptor[]) => Transport): Connection {
  const session = new Session(withContractDeadlines(transportWith([namesClient])));
  const transport = withContractDeadlines(transportWith([carriesSession(session), namesClient]));
  return { session, transport };
}

/** The server takes the cookie only together with this header, which no foreign page can send. */
const namesClient: Interceptor = (next) => (request) => {
  request.header.set("x-tracegate-client", "web");
  return next(request);
};

function carriesSession(session: Session): Interceptor {
  return (next) => async (request) => {
    if (policyOf(request.method).permission === Permission.PUBLIC) {
      return next(request);
    }
    const token = await session.token();
    if (token) {
      request.header.set("authorization", `Bearer ${token}`);
    }
    try {
      return await next(request);
    } catch (error) {
      if (ConnectError.from(error).code !== Code.Unauthenticated) {
        throw error;
      }
      const renewed = await session.renew(token);
      const successor = await session.token();
      // A stream's request is spent by now; whoever watches opens the next one, with the new token.
      if (!renewed || !successor || request.stream) {
        throw error;
      }
      request.header.set("authorization", `Bearer ${successor}`);
      return next(request);
    }
  };
}

/** Two tabs share one cookie: without the lock both would spend it. */
function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks ? navigator.locks.request("tracegate-refresh", work) : work();
}
