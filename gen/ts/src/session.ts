import { timestampMs } from "@bufbuild/protobuf/wkt";
import { type Client, Code } from "@connectrpc/connect";
import { TracegateError } from "./errors.js";
import type { AuthService, SessionTokens } from "./generated/tracegate/auth/v1/auth_service_pb.js";
import type { TokenSource } from "./token-source.js";

/** Renew this long before the end, so that no call leaves with a token that expires on its way. */
const MARGIN_MS = 60_000;

export interface Credentials {
  email: string;
  password: string;
  /** May be left out by a person who belongs to one organization only. */
  organizationSlug?: string;
}

export interface SessionOptions {
  /** Keep the refresh token in the server's cookie, out of reach of scripts. For browsers. */
  cookie?: boolean;
  /** Called when the server ends the session: the person has to sign in again. Not called by `logOut`. */
  onEnd?: (error: TracegateError) => void;
  now?: () => number;
}

/** A signed-in person's tokens; replaced as a whole by every renewal. */
interface Open {
  readonly access: string;
  readonly refresh: string;
  expiresAt: number;
  renewAt: number;
}

/** A person's session. However many calls ask for a token at once, only one of them renews it. */
export class Session implements TokenSource {
  readonly #auth: Client<typeof AuthService>;
  readonly #options: SessionOptions;
  readonly #now: () => number;
  #open: Open | undefined;
  #renewal: Promise<string | undefined> | undefined;

  /** `auth` must call without a token source: a renewal cannot wait for itself. */
  constructor(auth: Client<typeof AuthService>, options: SessionOptions = {}) {
    this.#auth = auth;
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  async logIn(credentials: Credentials): Promise<void> {
    const { session } = await this.#auth.logIn({ ...credentials, cookie: this.#options.cookie ?? false });
    this.#keep(session);
  }

  /** Picks up the session of the cookie after the page was loaded anew. False where there is none. */
  async resume(): Promise<boolean> {
    try {
      return (await this.#renewOnce()) !== undefined;
    } catch (cause) {
      const error = TracegateError.from(cause);
      if (error.code === Code.Unauthenticated) {
        return false;
      }
      throw error;
    }
  }

  /** Ends the session everywhere; here also where the server cannot be reached. */
  async logOut(): Promise<void> {
    let access: string | undefined;
    try {
      access = await this.token();
    } finally {
      this.#open = undefined;
    }
    if (access !== undefined) {
      await this.#auth.logOut({}, { headers: { authorization: `Bearer ${access}` } });
    }
  }

  async token(): Promise<string | undefined> {
    const open = this.#open;
    if (open === undefined || this.#now() < open.renewAt) {
      return open?.access;
    }
    try {
      return await this.#renewOnce();
    } catch (error) {
      // The server was only out of reach: what is left of the old token still serves.
      if (this.#open === open && this.#now() < open.expiresAt) {
        return open.access;
      }
      throw error;
    }
  }

  reject(token: string): boolean {
    if (this.#open?.access === token) {
      this.#open.renewAt = 0;
      this.#open.expiresAt = 0;
    }
    return this.isOpen;
  }

  #renewOnce(): Promise<string | undefined> {
    this.#renewal ??= this.#renew().finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  async #renew(): Promise<string | undefined> {
    const before = this.#open;
    try {
      const { session } = await this.#auth.refreshSession({ refreshToken: before?.refresh ?? "" });
      // Whoever logged out, or in anew, meanwhile must not find the old session open again.
      if (this.#open === before) {
        this.#keep(session);
      }
      return this.#open?.access;
    } catch (cause) {
      const error = TracegateError.from(cause);
      if (error.code === Code.Unauthenticated && before !== undefined && this.#open === before) {
        this.#open = undefined;
        this.#options.onEnd?.(error);
      }
      throw error;
    }
  }

  #keep(session: SessionTokens | undefined): void {
    if (session?.accessExpireTime === undefined) {
      throw new Error("the server opened a session without tokens");
    }
    const expiresAt = timestampMs(session.accessExpireTime);
    this.#open = {
      access: session.accessToken,
      refresh: session.refreshToken,
      expiresAt,
      // A clock that runs ahead of the server's would otherwise renew before every call.
      renewAt: Math.max(expiresAt - MARGIN_MS, this.#now() + MARGIN_MS),
    };
  }
}
