import type { DescMessage, DescMethod, DescMethodStreaming, DescMethodUnary, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import type { ContextValues, StreamResponse, Transport, UnaryResponse } from "@connectrpc/connect";
import { type Pace, realPace } from "./backoff.js";
import { TracegateError } from "./errors.js";
import { contractDigest } from "./generated/contract.js";
import { ErrorReason } from "./generated/tracegate/errors/v1/errors_pb.js";
import { isPublic, policyOf } from "./method-policy.js";
import { newTraceparent } from "./random-ids.js";
import { withRequestId } from "./request-id.js";
import { RetryBudget, retryDelayMs } from "./retry.js";
import type { TokenSource } from "./token-source.js";

export interface TransportOptions {
  /** Without one, calls carry no credential. */
  tokens?: TokenSource;
  /** W3C trace context of the work a call belongs to; by default each call begins a trace of its own. */
  traceparent?: () => string;
  pace?: Pace;
}

/**
 * Gives any Connect transport what the contract asks of a client: deadline and retry by the method's policy, a
 * `request_id` kept over retries, the credential, trace context and contract digest, and TracegateError for every failure.
 */
export function tracegateTransport(wire: Transport, options: TransportOptions = {}): Transport {
  return new TracegateTransport(wire, options);
}

class TracegateTransport implements Transport {
  readonly #wire: Transport;
  readonly #tokens: TokenSource | undefined;
  readonly #traceparent: () => string;
  readonly #pace: Pace;
  readonly #budget = new RetryBudget();

  constructor(wire: Transport, options: TransportOptions) {
    this.#wire = wire;
    this.#tokens = options.tokens;
    this.#traceparent = options.traceparent ?? newTraceparent;
    this.#pace = options.pace ?? realPace;
  }

  async unary<I extends DescMessage, O extends DescMessage>(
    method: DescMethodUnary<I, O>,
    signal: AbortSignal | undefined,
    timeoutMs: number | undefined,
    header: HeadersInit | undefined,
    input: MessageInitShape<I>,
    contextValues?: ContextValues,
  ): Promise<UnaryResponse<I, O>> {
    const message = withRequestId(method.input, input);
    const headers = this.#headers(header);
    const deadline = new Deadline(timeoutMs ?? policyOf(method)?.deadlineMs);
    let failures = 0;
    let renewed = false;
    for (;;) {
      const token = await this.#authorize(method, headers, header);
      try {
        const response = await this.#wire.unary(method, signal, deadline.leftMs(), headers, message, contextValues);
        this.#budget.succeeded();
        return response;
      } catch (cause) {
        const error = TracegateError.from(cause);
        // Refused before its handler ran, so that sending it again is safe for every method.
        if (!renewed && this.#isRenewable(error, token)) {
          renewed = true;
          continue;
        }
        failures += 1;
        const delayMs = signal?.aborted ? undefined : retryDelayMs(method, error, failures, this.#pace);
        if (delayMs === undefined) {
          throw error;
        }
        this.#budget.failed();
        if (!this.#budget.isOpen || delayMs >= (deadline.leftMs() ?? Infinity)) {
          throw error;
        }
        await this.#pace.sleep(delayMs, signal);
        headers.set("grpc-previous-rpc-attempts", String(failures));
      }
    }
  }

  /** Streams are not repeated here: `watch` resumes them by sequence. */
  async stream<I extends DescMessage, O extends DescMessage>(
    method: DescMethodStreaming<I, O>,
    signal: AbortSignal | undefined,
    timeoutMs: number | undefined,
    header: HeadersInit | undefined,
    input: AsyncIterable<MessageInitShape<I>>,
    contextValues?: ContextValues,
  ): Promise<StreamResponse<I, O>> {
    const headers = this.#headers(header);
    const token = await this.#authorize(method, headers, header);
    const call = new AbortController();
    let leave = () => call.abort(signal?.reason);
    const onAbort = () => leave();
    signal?.addEventListener("abort", onAbort);
    const fail = (cause: unknown): TracegateError => {
      const error = TracegateError.from(cause);
      this.#isRenewable(error, token);
      return error;
    };
    const finish = () => {
      signal?.removeEventListener("abort", onAbort);
      leave();
    };
    try {
      signal?.throwIfAborted();
      const requests = eachWithRequestId(method.input, input);
      const timeout = timeoutMs ?? policyOf(method)?.deadlineMs;
      const response = await this.#wire.stream(method, call.signal, timeout, headers, requests, contextValues);
      const messages = response.message[Symbol.asyncIterator]();
      leave = () => {
        call.abort(signal?.reason);
        // Connect drops a call's deadline only when it is read to its end; the timer would keep Node alive for an hour.
        messages.next().catch(() => undefined);
      };
      return { ...response, message: readThrough(messages, fail, finish) };
    } catch (cause) {
      finish();
      throw fail(cause);
    }
  }

  #headers(given: HeadersInit | undefined): Headers {
    const headers = new Headers(given);
    headers.set("x-tracegate-contract", contractDigest);
    if (!headers.has("traceparent")) {
      headers.set("traceparent", this.#traceparent());
    }
    return headers;
  }

  /** Sets the credential, unless the caller sent their own or the method asks for none. */
  async #authorize(method: DescMethod, headers: Headers, given: HeadersInit | undefined): Promise<string | undefined> {
    if (this.#tokens === undefined || isPublic(method) || new Headers(given).has("authorization")) {
      return undefined;
    }
    let token: string | undefined;
    try {
      token = await this.#tokens.token();
    } catch (cause) {
      throw TracegateError.from(cause);
    }
    if (token !== undefined) {
      headers.set("authorization", `Bearer ${token}`);
    }
    return token;
  }

  /** A session that is really over shows in its renewal, which then tells its owner. */
  #isRenewable(error: TracegateError, token: string | undefined): boolean {
    const refused = error.reason === ErrorReason.CREDENTIAL_INVALID || error.reason === ErrorReason.SESSION_ENDED;
    return refused && token !== undefined && this.#tokens !== undefined && this.#tokens.reject(token);
  }
}

/** One deadline over all attempts of a call. */
class Deadline {
  readonly #endsAt: number | undefined;

  constructor(timeoutMs: number | undefined) {
    this.#endsAt = timeoutMs === undefined || timeoutMs <= 0 ? undefined : performance.now() + timeoutMs;
  }

  /** At least 1, as 0 would mean "no deadline" to the wire. */
  leftMs(): number | undefined {
    return this.#endsAt === undefined ? undefined : Math.max(1, Math.ceil(this.#endsAt - performance.now()));
  }
}

async function* eachWithRequestId<I extends DescMessage>(
  desc: I,
  input: AsyncIterable<MessageInitShape<I>>,
): AsyncGenerator<MessageShape<I>> {
  for await (const message of input) {
    yield withRequestId(desc, message);
  }
}

async function* readThrough<T>(
  messages: AsyncIterator<T>,
  fail: (cause: unknown) => TracegateError,
  finish: () => void,
): AsyncGenerator<T> {
  try {
    for (let result = await messages.next(); !result.done; result = await messages.next()) {
      yield result.value;
    }
  } catch (cause) {
    throw fail(cause);
  } finally {
    finish();
  }
}
