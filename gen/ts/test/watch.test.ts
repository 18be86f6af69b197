import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Code } from "@connectrpc/connect";
import type { WatchDecisionsRequest } from "../src/generated/tracegate/governance/v1/decision_service_pb.js";
import { TracegateError, type WatchOptions, watch } from "../src/index.js";
import { TestPace, failure, tracegate, unavailable } from "./kit.js";

type Step = number | { heartbeat: number } | Error | "silence";

const resumeElsewhere = () => failure({ reason: "RESUME_ELSEWHERE", code: Code.Unavailable });

/** One connection per list: numbers are decisions; a list without an error ends with OK. */
async function check(connections: Step[][], afterSequence: bigint | undefined, options: WatchOptions = {}) {
  const resumedAfter: (bigint | undefined)[] = [];
  async function* watchDecisions(request: WatchDecisionsRequest, context: { signal: AbortSignal }) {
    resumedAfter.push(request.afterSequence);
    for (const step of connections.shift() ?? []) {
      if (step instanceof Error) {
        throw step;
      } else if (step === "silence") {
        await new Promise((resolve) => context.signal.addEventListener("abort", resolve));
      } else if (typeof step === "number") {
        yield { sequence: BigInt(step), update: { case: "decision" as const, value: { id: `d${step}` } } };
      } else {
        const sequence = BigInt(step.heartbeat);
        yield { sequence, update: { case: "heartbeat" as const, value: { sequence } } };
      }
    }
  }
  const client = tracegate({ decisions: { watchDecisions } });
  const seen: number[] = [];
  const request = afterSequence === undefined ? {} : { afterSequence };
  let error: TracegateError | undefined;
  try {
    for await (const update of watch(client.decisions.watchDecisions, request, { pace: new TestPace(), ...options })) {
      seen.push(Number(update.sequence));
    }
  } catch (cause) {
    error = TracegateError.from(cause);
  }
  return { seen, resumedAfter, error };
}

describe("watch", () => {
  it("resumes after the last event and shows none twice", async () => {
    const { seen, resumedAfter, error } = await check([[1, 2, unavailable()], [2, 3, resumeElsewhere()], [4]], 0n);
    assert.deepEqual(seen, [1, 2, 3, 4]);
    assert.deepEqual(resumedAfter, [0n, 2n, 3n]);
    assert.equal(error, undefined);
  });

  it("resumes after a heartbeat where it began without a sequence", async () => {
    const { seen, resumedAfter } = await check([[{ heartbeat: 7 }, unavailable()], [8]], undefined);
    assert.deepEqual(seen, [8]);
    assert.deepEqual(resumedAfter, [undefined, 7n]);
  });

  it("waits longer while nothing comes, and starts over once something does", async () => {
    const pace = new TestPace();
    const down = unavailable;
    await check([[down()], [down()], [1, down()], [down()], [2]], 0n, { pace });
    assert.deepEqual(pace.waits, [250, 500, 250, 500]);
  });

  it("tells when it is live and when not", async () => {
    const states: string[] = [];
    await check([[1, 2, unavailable()], [3]], 0n, { onState: (state) => states.push(state) });
    assert.deepEqual(states, ["live", "reconnecting", "live"]);
  });

  it("leaves a connection that fell silent", async () => {
    const { seen, resumedAfter } = await check([[1, "silence"], [2]], 0n, { silenceMaxMs: 20 });
    assert.deepEqual(seen, [1, 2]);
    assert.deepEqual(resumedAfter, [0n, 1n]);
  });

  it("reconnects after the reader was too slow, and after the stream's longest time", async () => {
    const tooSlow = failure({ reason: "STREAM_TOO_SLOW", code: Code.ResourceExhausted });
    const tooLong = failure({ reason: "DEADLINE_EXCEEDED", code: Code.DeadlineExceeded });
    const { seen } = await check([[1, tooSlow], [2, tooLong], [3]], 0n);
    assert.deepEqual(seen, [1, 2, 3]);
  });

  it("tries once more when the token ran out, and not twice", async () => {
    const refused = () => failure({ reason: "CREDENTIAL_INVALID", code: Code.Unauthenticated });
    assert.deepEqual((await check([[1, refused()], [2]], 0n)).seen, [1, 2]);
    const twice = await check([[1, refused()], [refused()], [2]], 0n);
    assert.deepEqual(twice.seen, [1]);
    assert.equal(twice.error?.code, Code.Unauthenticated);
  });

  it("throws what no reconnect mends", async () => {
    const missing = failure({ reason: "PERMISSION_MISSING", code: Code.PermissionDenied });
    const { seen, resumedAfter, error } = await check([[1, missing]], 0n);
    assert.deepEqual(seen, [1]);
    assert.equal(resumedAfter.length, 1);
    assert.equal(error?.reasonName, "PERMISSION_MISSING");
  });

  it("ends quietly when its reader is done with it", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 20);
    const { seen, error } = await check([[1, "silence"]], 0n, { signal: stop.signal });
    assert.deepEqual(seen, [1]);
    assert.equal(error, undefined);
  });

  it("closes the connection when its reader leaves the loop", async () => {
    let closed: Promise<void> = Promise.reject(new Error("not called"));
    closed.catch(() => undefined);
    async function* watchDecisions(_: unknown, context: { signal: AbortSignal }) {
      closed = new Promise((resolve) => context.signal.addEventListener("abort", () => resolve()));
      yield { sequence: 1n, update: { case: "decision" as const, value: {} } };
      await closed;
    }
    const client = tracegate({ decisions: { watchDecisions } });
    // Without a deadline, as the in-memory server would keep its timer after the reader has left.
    const open: typeof client.decisions.watchDecisions = (request, options) =>
      client.decisions.watchDecisions(request, { ...options, timeoutMs: 0 });
    for await (const _ of watch(open, {})) {
      break;
    }
    await closed;
  });
});
