import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { apiErrorOf } from "@/app/api-error";
import { pause } from "@/app/pause";

/** Rates are counted by the minute. Who is told to come back later than that decides for themselves. */
const WAIT_MAX_MS = 60_000;

/**
 * Reads a stream. Where it is refused for its rate, waits as long as the refusal says, once, and opens it again.
 * `onWait` hears when it is asked again, and undefined once it is.
 */
export async function* askOnceMore<T>(
  open: () => AsyncIterable<T>,
  signal: AbortSignal,
  onWait: (againAtMs: number | undefined) => void,
): AsyncGenerator<T> {
  let isAnswered = false;
  try {
    for await (const part of open()) {
      isAnswered = true;
      yield part;
    }
    return;
  } catch (error) {
    const { reason, retryAfterMs } = apiErrorOf(error);
    const mayWait = reason === ErrorReason.RATE_LIMITED && retryAfterMs > 0 && retryAfterMs <= WAIT_MAX_MS;
    // What came already would come twice.
    if (isAnswered || !mayWait) {
      throw error;
    }
    onWait(Date.now() + retryAfterMs);
    await pause(retryAfterMs, signal);
    signal.throwIfAborted();
    onWait(undefined);
  }
  yield* open();
}
