import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Code, type HandlerContext } from "@connectrpc/connect";
import { ErrorReason, TracegateError, contractDigest } from "../src/index.js";
import { TestPace, failure, tracegate, unavailable } from "./kit.js";

/** Answers the first calls with these errors and every later one with success; keeps what it was called with. */
function gateThatFails(...errors: Error[]) {
  const calls: { requestId: string; context: HandlerContext }[] = [];
  const precheck = (request: { requestId: string }, context: HandlerContext) => {
    calls.push({ requestId: request.requestId, context });
    const error = errors.shift();
    if (error) {
      throw error;
    }
    return { content: "done" };
  };
  return { calls, gate: { precheck } };
}

const request = { content: "hello", tool: "ai.generate" };

describe("deadline", () => {
  it("comes from the contract", async () => {
    const { calls, gate } = gateThatFails();
    await tracegate({ gate }).gate.precheck(request);
    const leftMs = calls[0]?.context.timeoutMs() ?? 0;
    assert.ok(leftMs > 4000 && leftMs <= 5000, `${leftMs} ms left of 5000`);
  });

  it("is the caller's where the caller has one", async () => {
    const { calls, gate } = gateThatFails();
    await tracegate({ gate }).gate.precheck(request, { timeoutMs: 60_000 });
    assert.ok((calls[0]?.context.timeoutMs() ?? 0) > 50_000);
  });
});

describe("headers", () => {
  it("carry contract, trace and credential", async () => {
    const { calls, gate } = gateThatFails();
    await tracegate({ gate }, { apiKey: "tg_test_1_2" }).gate.precheck(request);
    const sent = calls[0]?.context.requestHeader;
    assert.equal(sent?.get("x-tracegate-contract"), contractDigest);
    assert.match(contractDigest, /^[0-9a-f]{64}$/);
    assert.match(sent?.get("traceparent") ?? "", /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    assert.equal(sent?.get("authorization"), "Bearer tg_test_1_2");
  });

  it("carry no credential where the method asks for none", async () => {
    let authorization: string | null = "not called";
    const signUp = (_: unknown, context: HandlerContext) => {
      authorization = context.requestHeader.get("authorization");
      return {};
    };
    await tracegate({ auth: { signUp } }, { apiKey: "tg_test_1_2" }).auth.signUp({ email: "ana@example.com" });
    assert.equal(authorization, null);
  });

  it("leave the caller's own trace alone", async () => {
    const { calls, gate } = gateThatFails();
    const traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
    await tracegate({ gate }).gate.precheck(request, { headers: { traceparent } });
    assert.equal(calls[0]?.context.requestHeader.get("traceparent"), traceparent);
  });
});

describe("request_id", () => {
  it("is a UUID, new for each call and the same for each attempt", async () => {
    const { calls, gate } = gateThatFails(unavailable(), unavailable());
    const client = tracegate({ gate });
    await client.gate.precheck(request);
    await client.gate.precheck(request);
    const ids = calls.map((call) => call.requestId);
    assert.match(ids[0] ?? "", /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.deepEqual(ids.slice(0, 3), [ids[0], ids[0], ids[0]]);
    assert.notEqual(ids[3], ids[0]);
    assert.equal(request.hasOwnProperty("requestId"), false, "the caller's request is left as it was");
  });

  it("is filled into the header of an upload", async () => {
    let requestId: string | undefined;
    const startUpload = (start: { header?: { requestId: string } }) => {
      requestId = start.header?.requestId;
      return {};
    };
    await tracegate({ templates: { startUpload } }).templates.startUpload({ header: { fileName: "a.docx" } });
    assert.equal(requestId?.length, 36);
  });

  it("is the caller's where the caller has one", async () => {
    const { calls, gate } = gateThatFails();
    await tracegate({ gate }).gate.precheck({ ...request, requestId: "mine" });
    assert.equal(calls[0]?.requestId, "mine");
  });
});

describe("retry", () => {
  async function check(errors: Error[], expected: { calls: number; waits: number[]; succeeds: boolean }) {
    const { calls, gate } = gateThatFails(...errors);
    const pace = new TestPace();
    const outcome = await tracegate({ gate }, { pace }).gate.precheck(request).then(() => true, () => false);
    assert.deepEqual({ calls: calls.length, waits: pace.waits, succeeds: outcome }, expected);
  }

  it("tries again after UNAVAILABLE and waits longer each time", () =>
    check([unavailable(), unavailable()], { calls: 3, waits: [100, 200], succeeds: true }));

  it("tells the server how often it tried", async () => {
    const { calls, gate } = gateThatFails(unavailable(), unavailable());
    await tracegate({ gate }).gate.precheck(request);
    const counts = calls.map((call) => call.context.requestHeader.get("grpc-previous-rpc-attempts"));
    assert.deepEqual(counts, [null, "1", "2"]);
  });

  it("gives up after four attempts", () =>
    check(Array.from({ length: 9 }, unavailable), { calls: 4, waits: [100, 200, 400], succeeds: false }));

  it("waits as long as the server asks, and then some", () =>
    check([failure({ reason: "OVERLOADED", code: Code.Unavailable, retryAfterMs: 700 })], { calls: 2, waits: [800], succeeds: true }));

  it("does not wait past the deadline", () =>
    check([failure({ reason: "RATE_LIMITED", code: Code.ResourceExhausted, headers: { "grpc-retry-pushback-ms": "60000" } })],
      { calls: 1, waits: [], succeeds: false }));

  it("takes RESOURCE_EXHAUSTED as final without a hint", () =>
    check([failure({ reason: "RATE_LIMITED", code: Code.ResourceExhausted })], { calls: 1, waits: [], succeeds: false }));

  it("obeys a negative pushback", () =>
    check([failure({ reason: "OVERLOADED", code: Code.Unavailable, headers: { "grpc-retry-pushback-ms": "-1" } })],
      { calls: 1, waits: [], succeeds: false }));

  it("takes every other code as final", () =>
    check([failure({ reason: "CONFLICT", code: Code.Aborted })], { calls: 1, waits: [], succeeds: false }));

  it("never repeats what the contract says must not be", async () => {
    let n = 0;
    const logIn = () => {
      n += 1;
      throw unavailable();
    };
    await assert.rejects(tracegate({ auth: { logIn } }).auth.logIn({}));
    assert.equal(n, 1);
  });

  it("stops repeating once half of the calls to a server fail", async () => {
    const { calls, gate } = gateThatFails(...Array.from({ length: 99 }, unavailable));
    const client = tracegate({ gate });
    for (let i = 0; i < 10; i += 1) {
      await assert.rejects(client.gate.precheck(request));
    }
    assert.equal(calls.length, 4 + 2 + 8, "two calls use the budget up, the rest go out once");
  });
});

describe("errors", () => {
  it("carry reason, attributes and all violations", async () => {
    const { gate } = gateThatFails(
      failure({ reason: "INVALID_REQUEST", code: Code.InvalidArgument, attributes: { limit: "3" }, fields: ["tool", "content"] }),
    );
    const error = await tracegate({ gate }).gate.precheck(request).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof TracegateError);
    assert.equal(error.reason, ErrorReason.INVALID_REQUEST);
    assert.deepEqual(error.attributes, { limit: "3" });
    assert.deepEqual(error.violations.map((violation) => violation.field), ["tool", "content"]);
  });

  it("keep a reason that is newer than this client", async () => {
    const { gate } = gateThatFails(failure({ reason: "MOON_PHASE", code: Code.FailedPrecondition }));
    const error = await tracegate({ gate }).gate.precheck(request).catch(TracegateError.from);
    assert.ok(error instanceof TracegateError);
    assert.equal(error.reason, ErrorReason.UNSPECIFIED);
    assert.equal(error.reasonName, "MOON_PHASE");
  });

  it("show a lost connection as UNAVAILABLE", () => {
    const words = ["Failed to fetch", "fetch failed", "terminated", "network error", "NetworkError when attempting", "Load failed"];
    for (const message of words) {
      assert.equal(TracegateError.from(new TypeError(message)).code, Code.Unavailable, message);
    }
    assert.equal(TracegateError.from("missing trailer").code, Code.Unavailable);
    assert.equal(TracegateError.from(new TypeError("x is undefined")).code, Code.Unknown);
  });
});
