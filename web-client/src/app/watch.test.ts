import { Code } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Reading, type WatchState, watch } from "@/app/watch";
import { failure } from "@/test/memory/failure";

type Message = { sequence: number; event?: string; snapshot?: string };

/** A log on a server that breaks connections as the script says: each entry is what one connection sends, and how it ends. */
type Connection = { sends: Message[]; ends: "end" | "hang" | Error };

function readMessage({ sequence, event, snapshot }: Message): Reading<string> {
  if (snapshot) {
    return { kind: "snapshot", event: snapshot };
  }
  return event === undefined
    ? { kind: "heartbeat", sequence: BigInt(sequence) }
    : { kind: "event", sequence: BigInt(sequence), event };
}

function run(script: Connection[], options: { endIsFinal?: boolean; after?: bigint } = {}) {
  const asked: (bigint | undefined)[] = [];
  const events: string[] = [];
  const states: WatchState[] = [];
  const askedAtMs: number[] = [];
  const ending = new AbortController();
  const done = watch<Message, string>({
    async *open(after, signal) {
      asked.push(after);
      askedAtMs.push(Date.now());
      const connection = script[asked.length - 1] ?? { sends: [], ends: "hang" as const };
      yield* connection.sends;
      if (connection.ends instanceof Error) {
        throw connection.ends;
      }
      if (connection.ends === "hang") {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
      }
    },
    read: readMessage,
    onEvent: (event) => events.push(event),
    onState: (state) => states.push(state),
    endIsFinal: options.endIsFinal ?? false,
    after: options.after,
    signal: ending.signal,
    random: () => 0.5,
  });
  return { asked, askedAtMs, events, states, ending, done };
}

const lost = failure(Code.Unavailable, ErrorReason.DEPENDENCY_DOWN);
const moved = failure(Code.Unavailable, ErrorReason.RESUME_ELSEWHERE, { sequence: "7" });

describe("watch", () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000_000 });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("goes on after the last event, and neither loses nor repeats one", async () => {
    const { asked, events, ending } = run([
      { sends: [{ sequence: 0 }, { sequence: 1, event: "a" }, { sequence: 2, event: "b" }], ends: lost },
      // A server that repeats what was seen already.
      {
        sends: [
          { sequence: 2, event: "b" },
          { sequence: 3, event: "c" },
        ],
        ends: lost,
      },
      { sends: [{ sequence: 4, event: "d" }], ends: "hang" },
    ]);
    await vi.advanceTimersByTimeAsync(5_000);
    ending.abort();
    expect(asked).toEqual([undefined, 2n, 3n]);
    expect(events).toEqual(["a", "b", "c", "d"]);
  });

  it("counts a heartbeat as a place to go on from", async () => {
    const { asked, ending } = run([
      { sends: [{ sequence: 41 }], ends: lost },
      { sends: [], ends: "hang" },
    ]);
    await vi.advanceTimersByTimeAsync(2_000);
    ending.abort();
    expect(asked).toEqual([undefined, 41n]);
  });

  it("delivers each snapshot and never goes on from one", async () => {
    const { asked, events, ending } = run(
      [
        { sends: [{ sequence: 9, snapshot: "running" }], ends: lost },
        {
          sends: [
            { sequence: 9, snapshot: "running" },
            { sequence: 1, event: "queued" },
          ],
          ends: "hang",
        },
      ],
      { after: 0n },
    );
    await vi.advanceTimersByTimeAsync(2_000);
    ending.abort();
    expect(asked).toEqual([0n, 0n]);
    expect(events).toEqual(["running", "running", "queued"]);
  });

  it("reconnects at once where the server says to resume elsewhere, and waits if that repeats", async () => {
    const { askedAtMs, asked, ending } = run([
      { sends: [{ sequence: 7 }], ends: moved },
      { sends: [{ sequence: 7 }], ends: moved },
      { sends: [], ends: "hang" },
    ]);
    await vi.advanceTimersByTimeAsync(3_000);
    ending.abort();
    expect(asked).toEqual([undefined, 7n, 7n]);
    expect((askedAtMs[1] ?? 0) - (askedAtMs[0] ?? 0)).toBe(0);
    expect((askedAtMs[2] ?? 0) - (askedAtMs[1] ?? 0)).toBeGreaterThan(200);
  });

  it("takes the sequence of a server that left before its first heartbeat", async () => {
    const { asked, ending } = run([
      { sends: [], ends: moved },
      { sends: [], ends: "hang" },
    ]);
    await vi.advanceTimersByTimeAsync(100);
    ending.abort();
    expect(asked).toEqual([undefined, 7n]);
  });

  it("treats 20 seconds of silence as a dead connection", async () => {
    const { asked, states, ending } = run([
      { sends: [{ sequence: 5 }], ends: "hang" },
      { sends: [{ sequence: 5 }], ends: "hang" },
    ]);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    ending.abort();
    expect(asked).toEqual([undefined, 5n]);
    expect(states).toEqual(["connecting", "live", "reconnecting", "live"]);
  });

  it("waits longer after each failure, with jitter, up to a limit", async () => {
    const { askedAtMs, ending } = run(Array.from({ length: 12 }, () => ({ sends: [], ends: lost })));
    await vi.advanceTimersByTimeAsync(120_000);
    ending.abort();
    const waits = askedAtMs.slice(1).map((at, index) => at - (askedAtMs[index] ?? 0));
    expect(waits.slice(0, 4)).toEqual([375, 750, 1_500, 3_000]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(15_000);
  });

  it("stops at an error that trying again cannot mend", async () => {
    const { asked, states, done } = run([
      { sends: [], ends: failure(Code.NotFound, ErrorReason.NOT_FOUND, { resource: "task", id: "x" }) },
    ]);
    await done;
    expect(asked).toHaveLength(1);
    expect(states.at(-1)).toBe("failed");
  });

  it("ends with the stream where an end means that nothing more comes, and reconnects where not", async () => {
    const finite = run([{ sends: [{ sequence: 1, event: "done" }], ends: "end" }], { endIsFinal: true });
    await finite.done;
    expect(finite.states.at(-1)).toBe("ended");

    const endless = run([{ sends: [{ sequence: 1, event: "a" }], ends: "end" }]);
    await vi.advanceTimersByTimeAsync(2_000);
    endless.ending.abort();
    expect(endless.asked).toEqual([undefined, 1n]);
  });

  it("is quiet after its signal", async () => {
    const { ending, done, states } = run([{ sends: [{ sequence: 1 }], ends: "hang" }]);
    await vi.advanceTimersByTimeAsync(10);
    ending.abort();
    await done;
    expect(states).toEqual(["connecting", "live"]);
  });
});
