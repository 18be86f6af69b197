import { Code } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { askOnceMore } from "@/app/ask-once-more";
import { failure } from "@/test/memory/failure";

const refusal = (retryAfterMs?: number, reason = ErrorReason.RATE_LIMITED) =>
  failure(
    Code.ResourceExhausted,
    reason,
    retryAfterMs === undefined ? {} : { retry_after_ms: String(retryAfterMs) },
  );

/** Answers with these, one after the other: what is an error is thrown. */
function asked(...answers: readonly (readonly (string | Error)[])[]) {
  const opens: number[] = [];
  const waits: (number | undefined)[] = [];
  const run = new AbortController();
  async function* open() {
    opens.push(Date.now());
    for (const part of answers[opens.length - 1] ?? []) {
      if (typeof part !== "string") throw part;
      yield part;
    }
  }
  const read = async () => {
    const parts: string[] = [];
    for await (const part of askOnceMore(open, run.signal, (atMs) => waits.push(atMs))) {
      parts.push(part);
    }
    return parts;
  };
  return { opens, waits, run, read };
}

describe("a stream that is asked once more", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 0 }));
  afterEach(() => void vi.useRealTimers());

  it("waits as long as the refusal for its rate says, and tells so", async () => {
    const { opens, waits, read } = asked([refusal(12_000)], ["a", "b"]);
    const parts = read();
    await vi.advanceTimersByTimeAsync(11_999);
    expect([opens, waits]).toEqual([[0], [12_000]]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await parts).toEqual(["a", "b"]);
    expect([opens, waits]).toEqual([
      [0, 12_000],
      [12_000, undefined],
    ]);
  });

  it("is not asked a third time", async () => {
    const { opens, read } = asked([refusal(1_000)], [refusal(1_000)], ["a"]);
    const refused = expect(read()).rejects.toThrow("RATE_LIMITED");
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
    expect(opens).toEqual([0, 1_000]);
  });

  it.each([
    ["it does not say when", [refusal()]],
    ["it is to wait for more than a minute", [refusal(60_001)]],
    ["it was refused for something else", [refusal(1_000, ErrorReason.QUEUE_FULL)]],
    ["a part of it came already", ["a", refusal(1_000)]],
  ])("fails at once where %s", async (_, answer) => {
    const { opens, waits, read } = asked(answer, ["a"]);
    await expect(read()).rejects.toThrow();
    expect([opens, waits]).toEqual([[0], []]);
  });

  it("is not asked again once nobody waits for it", async () => {
    const { opens, run, read } = asked([refusal(1_000)], ["a"]);
    const stopped = expect(read()).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(500);
    run.abort();
    await stopped;
    expect(opens).toEqual([0]);
  });
});
