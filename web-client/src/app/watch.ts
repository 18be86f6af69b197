import { Code } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { type ApiError, apiErrorOf } from "@/app/api-error";
import { pause } from "@/app/pause";

/** How a watched stream is doing. */
export type WatchState = "connecting" | "live" | "reconnecting" | "ended" | "failed";

/** What one message of a stream means to the watcher. */
export type Reading<Event> =
  | { kind: "event"; sequence: bigint; event: Event }
  | { kind: "heartbeat"; sequence: bigint }
  /** Something beside the log: delivered each time, never counted. */
  | { kind: "snapshot"; event: Event };

export type WatchOptions<Message, Event> = {
  /** Opens the stream after the given sequence; undefined at the very first. */
  open: (after: bigint | undefined, signal: AbortSignal) => AsyncIterable<Message>;
  read: (message: Message) => Reading<Event> | undefined;
  onEvent: (event: Event) => void;
  onState?: (state: WatchState, error?: ApiError) => void;
  /** Where to start; the stream's own default where left out. */
  after?: bigint | undefined;
  /** Called with every sequence that need not be sent again, so that a later watch can go on from there. */
  onSequence?: (sequence: bigint) => void;
  /** Whether an end without an error means that nothing more will come. */
  endIsFinal: boolean;
  signal: AbortSignal;
  /** The server is heard at least every 15 s; this much silence means the connection is dead. */
  silenceMs?: number;
  backoffMs?: { first: number; max: number };
  random?: () => number;
};

/** Errors that trying again cannot mend. */
const FATAL_CODES: ReadonlySet<Code> = new Set([
  Code.InvalidArgument,
  Code.NotFound,
  Code.PermissionDenied,
  Code.FailedPrecondition,
  Code.Unimplemented,
  Code.OutOfRange,
  Code.AlreadyExists,
]);

/** A refused credential is renewed below this layer; one that stays refused this often is no longer worth asking with. */
const REFUSALS_MAX = 3;

/**
 * Watches a stream until its end, its fatal error or the signal: reconnects with the last sequence, delivers every event
 * once and in order. Never throws.
 */
export async function watch<Message, Event>(options: WatchOptions<Message, Event>): Promise<void> {
  const { signal, onState, random = Math.random } = options;
  const silenceMs = options.silenceMs ?? 20_000;
  const backoff = options.backoffMs ?? { first: 500, max: 15_000 };
  let last = options.after;
  let failures = 0;
  let refusals = 0;
  let resumedMs = 0;
  onState?.("connecting");

  while (!signal.aborted) {
    const attempt = new AbortController();
    const stop = () => attempt.abort();
    signal.addEventListener("abort", stop, { once: true });
    let silence: ReturnType<typeof setTimeout> | undefined;
    const heard = () => {
      clearTimeout(silence);
      silence = setTimeout(stop, silenceMs);
    };
    let failure: ApiError | undefined;
    let isLive = false;
    try {
      heard();
      for await (const message of untilAborted(options.open(last, attempt.signal), attempt.signal)) {
        heard();
        if (!isLive) {
          isLive = true;
          onState?.("live");
        }
        failures = 0;
        refusals = 0;
        const reading = options.read(message);
        if (reading?.kind === "snapshot") {
          options.onEvent(reading.event);
        } else if (reading && (last === undefined || reading.sequence > last)) {
          last = reading.sequence;
          if (reading.kind === "event") {
            options.onEvent(reading.event);
          }
          options.onSequence?.(last);
        }
      }
      if (!attempt.signal.aborted && options.endIsFinal) {
        onState?.("ended");
        return;
      }
    } catch (error) {
      failure = apiErrorOf(error);
    } finally {
      clearTimeout(silence);
      signal.removeEventListener("abort", stop);
      attempt.abort();
    }
    if (signal.aborted) {
      return;
    }
    if (failure && FATAL_CODES.has(failure.code)) {
      onState?.("failed", failure);
      return;
    }
    if (failure?.code === Code.Unauthenticated && ++refusals >= REFUSALS_MAX) {
      onState?.("failed", failure);
      return;
    }
    onState?.("reconnecting", failure);
    // A server that goes away says where to resume: somebody else is ready already. Again within a second is not that.
    if (failure?.reason === ErrorReason.RESUME_ELSEWHERE && Date.now() - resumedMs > 1_000) {
      resumedMs = Date.now();
      last ??= sequenceIn(failure.metadata);
      continue;
    }
    const ceiling = Math.min(backoff.max, backoff.first * 2 ** failures);
    failures += 1;
    await pause(Math.max(failure?.retryAfterMs ?? 0, ceiling / 2 + (ceiling / 2) * random()), signal);
  }
}

function sequenceIn(metadata: ApiError["metadata"]): bigint | undefined {
  return /^\d+$/.test(metadata.sequence ?? "") ? BigInt(metadata.sequence ?? "") : undefined;
}

/** Ends with the signal even where the source ignores it. */
async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = source[Symbol.asyncIterator]();
  const aborted = new Promise<IteratorResult<T>>((resolve) => {
    signal.addEventListener("abort", () => resolve({ done: true, value: undefined }), { once: true });
  });
  try {
    while (!signal.aborted) {
      const next = iterator.next();
      // Losing the race must not leave its rejection unheard.
      next.catch(() => undefined);
      const result = await Promise.race([next, aborted]);
      if (result.done) {
        return;
      }
      yield result.value;
    }
  } finally {
    iterator.return?.()?.catch?.(() => undefined);
  }
}
