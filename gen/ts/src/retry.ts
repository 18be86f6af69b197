import type { DescMethod } from "@bufbuild/protobuf";
import { Code } from "@connectrpc/connect";
import { type Pace, backoffMs } from "./backoff.js";
import type { TracegateError } from "./errors.js";
import { mayRetry } from "./method-policy.js";

const ATTEMPTS_MAX = 4;
const BASE_MS = 100;
const MAX_MS = 2_000;

/** gRFC A6: once half of the budget is lost to failures, calls are no longer repeated, and the server can breathe. */
export class RetryBudget {
  static readonly #FULL = 10;
  static readonly #PER_SUCCESS = 0.1;
  #tokens = RetryBudget.#FULL;

  get isOpen(): boolean {
    return this.#tokens > RetryBudget.#FULL / 2;
  }

  succeeded(): void {
    this.#tokens = Math.min(RetryBudget.#FULL, this.#tokens + RetryBudget.#PER_SUCCESS);
  }

  failed(): void {
    this.#tokens = Math.max(0, this.#tokens - 1);
  }
}

/** How long to wait before attempt `failures + 1`; undefined where the error is final. */
export function retryDelayMs(method: DescMethod, error: TracegateError, failures: number, pace: Pace): number | undefined {
  const pushback = pushbackMs(error);
  const asked = pushback ?? error.retryAfterMs;
  const retryable = error.code === Code.Unavailable || (error.code === Code.ResourceExhausted && asked !== undefined);
  if (!retryable || !mayRetry(method) || failures >= ATTEMPTS_MAX || (pushback !== undefined && pushback < 0)) {
    return undefined;
  }
  const jitter = backoffMs(failures, BASE_MS, MAX_MS, pace);
  return asked === undefined ? jitter : asked + jitter;
}

/** Negative means: do not try again. A value that is no number means the same (gRFC A6). */
function pushbackMs(error: TracegateError): number | undefined {
  const sent = error.metadata.get("grpc-retry-pushback-ms");
  if (sent === null) {
    return undefined;
  }
  return /^\d+$/.test(sent) ? Number(sent) : -1;
}
