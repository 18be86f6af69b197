import { type CallOptions, Code } from "@connectrpc/connect";
import { type Pace, backoffMs, realPace } from "./backoff.js";
import { TracegateError } from "./errors.js";
import { ErrorReason } from "./generated/tracegate/errors/v1/errors_pb.js";

const BASE_MS = 250;
const MAX_MS = 15_000;
/** A heartbeat comes at least every 15 seconds: after this the connection is dead, whatever the socket says. */
const SILENCE_MAX_MS = 20_000;

interface WatchRequest {
  afterSequence?: bigint;
}

interface WatchUpdate {
  sequence: bigint;
  update: { case: string | undefined };
}

export interface WatchOptions {
  /** Ends the watch, without an error. */
  signal?: AbortSignal;
  /** Told of every change between "live" and "reconnecting"; the error says why. */
  onState?: (state: "live" | "reconnecting", error?: TracegateError) => void;
  silenceMaxMs?: number;
  pace?: Pace;
}

/**
 * Every event of a watched stream, in order, none twice and none left out, over as many connections as it takes.
 * Heartbeats are kept to itself. A snapshot comes again after each reconnect. Ends where the server ends the stream with OK;
 * throws what another connection could not mend.
 */
export async function* watch<Request extends WatchRequest, Update extends WatchUpdate>(
  open: (request: Request, options: CallOptions) => AsyncIterable<Update>,
  request: Request,
  options: WatchOptions = {},
): AsyncGenerator<Update, void> {
  const pace = options.pace ?? realPace;
  let last = request.afterSequence;
  let failures = 0;
  let live = false;
  while (!options.signal?.aborted) {
    const connection = new Connection(options);
    try {
      for await (const update of connection.read((call) => open(resumeAfter(request, last), call))) {
        failures = 0;
        if (!live) {
          live = true;
          options.onState?.("live");
        }
        if (update.update.case === "snapshot") {
          // It stands beside the sequence: events before it may still be on their way.
          yield update;
          continue;
        }
        const isNew = last === undefined || update.sequence > last;
        last = isNew ? update.sequence : last;
        if (isNew && update.update.case !== "heartbeat") {
          yield update;
        }
      }
      return;
    } catch (cause) {
      if (options.signal?.aborted) {
        return;
      }
      const error = TracegateError.from(cause);
      failures += 1;
      if (!connection.wentSilent && !isMendable(error, failures)) {
        throw error;
      }
      live = false;
      options.onState?.("reconnecting", error);
      await pace.sleep((error.retryAfterMs ?? 0) + backoffMs(failures, BASE_MS, MAX_MS, pace), options.signal);
    } finally {
      connection.close();
    }
  }
}

function resumeAfter<Request extends WatchRequest>(request: Request, last: bigint | undefined): Request {
  return last === undefined ? request : { ...request, afterSequence: last };
}

/** Could a new connection, resumed by sequence, go on? */
function isMendable(error: TracegateError, failures: number): boolean {
  switch (error.code) {
    case Code.Unavailable:
    case Code.DeadlineExceeded:
      return true;
    case Code.ResourceExhausted:
      return error.reason === ErrorReason.STREAM_TOO_SLOW || error.retryAfterMs !== undefined;
    case Code.Unauthenticated:
      // The access token ran out under an open stream. The next connection brings a new one; a second refusal is final.
      return error.reason === ErrorReason.CREDENTIAL_INVALID && failures === 1;
    default:
      return false;
  }
}

/** One connection of a watch, given up when it falls silent. */
class Connection {
  wentSilent = false;
  readonly #controller = new AbortController();
  readonly #silenceMaxMs: number;
  readonly #signal: AbortSignal | undefined;
  readonly #abort = () => this.#controller.abort();

  constructor(options: WatchOptions) {
    this.#silenceMaxMs = options.silenceMaxMs ?? SILENCE_MAX_MS;
    this.#signal = options.signal;
    this.#signal?.addEventListener("abort", this.#abort);
  }

  async *read<Update>(open: (call: CallOptions) => AsyncIterable<Update>): AsyncGenerator<Update, void> {
    const updates = open({ signal: this.#controller.signal })[Symbol.asyncIterator]();
    for (;;) {
      const result = await this.#beforeSilence(updates.next());
      if (result.done) {
        return;
      }
      yield result.value;
    }
  }

  /** Counts only while we wait for the server: a slow reader of ours is no silence. */
  async #beforeSilence<T>(next: Promise<T>): Promise<T> {
    const timer = setTimeout(() => {
      this.wentSilent = true;
      this.#controller.abort();
    }, this.#silenceMaxMs);
    try {
      return await next;
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.#signal?.removeEventListener("abort", this.#abort);
    this.#controller.abort();
  }
}
