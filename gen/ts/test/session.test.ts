import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Code, type HandlerContext } from "@connectrpc/connect";
import { ErrorReason, TracegateError, type TracegateOptions } from "../src/index.js";
import { failure, sessionTokens, tracegate, unavailable } from "./kit.js";

const MINUTE_MS = 60_000;

/** Signed in at time 0 with an access token of 30 minutes; the clock and the refusals are the test's. */
async function signedIn(options: Partial<TracegateOptions> = {}) {
  const world = {
    nowMs: 0,
    renewals: 0,
    logOuts: [] as (string | null)[],
    used: [] as (string | null)[],
    refused: new Set<string | null>(),
    renewal: undefined as Error | undefined,
  };
  const client = tracegate(
    {
      auth: {
        logIn: () => sessionTokens(0, 30 * MINUTE_MS),
        refreshSession: async () => {
          world.renewals += 1;
          await new Promise(setImmediate);
          if (world.renewal) {
            throw world.renewal;
          }
          return sessionTokens(world.renewals, world.nowMs + 30 * MINUTE_MS);
        },
        getCaller: (_, context: HandlerContext) => {
          const sent = context.requestHeader.get("authorization");
          world.used.push(sent);
          if (world.refused.has(sent)) {
            throw failure({ reason: "CREDENTIAL_INVALID", code: Code.Unauthenticated });
          }
          return {};
        },
        logOut: (_, context: HandlerContext) => {
          world.logOuts.push(context.requestHeader.get("authorization"));
          return {};
        },
      },
    },
    { now: () => world.nowMs, ...options },
  );
  await client.session.logIn({ email: "ana@example.com", password: "correct horse" });
  return { client, world };
}

describe("session", () => {
  it("sends its access token", async () => {
    const { client, world } = await signedIn();
    await client.auth.getCaller({});
    assert.deepEqual(world.used, ["Bearer access-0"]);
    assert.equal(world.renewals, 0);
  });

  it("is renewed once for all calls, a minute before its end", async () => {
    const { client, world } = await signedIn();
    world.nowMs = 29.5 * MINUTE_MS;
    await Promise.all(Array.from({ length: 20 }, () => client.auth.getCaller({})));
    assert.equal(world.renewals, 1);
    assert.deepEqual(new Set(world.used), new Set(["Bearer access-1"]));
  });

  it("is renewed and the call sent again where the server refuses the token", async () => {
    const { client, world } = await signedIn();
    world.refused.add("Bearer access-0");
    await client.auth.getCaller({});
    assert.deepEqual(world.used, ["Bearer access-0", "Bearer access-1"]);
  });

  it("does not go round in circles where the new token is refused too", async () => {
    const { client, world } = await signedIn();
    world.refused.add("Bearer access-0").add("Bearer access-1");
    const error = await client.auth.getCaller({}).catch(TracegateError.from);
    assert.equal(error instanceof TracegateError && error.reason, ErrorReason.CREDENTIAL_INVALID);
    assert.equal(world.used.length, 2);
  });

  it("uses the rest of the old token while the server cannot renew it", async () => {
    const { client, world } = await signedIn();
    world.nowMs = 29.5 * MINUTE_MS;
    world.renewal = unavailable();
    await client.auth.getCaller({});
    assert.deepEqual(world.used, ["Bearer access-0"]);
  });

  it("tells its owner when the server has ended it", async () => {
    const ended: TracegateError[] = [];
    const { client, world } = await signedIn({ onEnd: (error) => ended.push(error) });
    world.nowMs = 31 * MINUTE_MS;
    world.renewal = failure({ reason: "SESSION_ENDED", code: Code.Unauthenticated });
    await assert.rejects(client.auth.getCaller({}));
    assert.equal(client.session.isOpen, false);
    assert.deepEqual(ended.map((error) => error.reason), [ErrorReason.SESSION_ENDED]);
  });

  it("stays closed when it is closed during a renewal", async () => {
    const { client, world } = await signedIn();
    world.nowMs = 29.5 * MINUTE_MS;
    const call = client.auth.getCaller({}).catch(() => undefined);
    await client.session.logOut();
    await call;
    assert.equal(client.session.isOpen, false);
  });

  it("is logged out with a token the server still takes", async () => {
    const { client, world } = await signedIn();
    world.nowMs = 45 * MINUTE_MS;
    await client.session.logOut();
    assert.deepEqual(world.logOuts, ["Bearer access-1"]);
    assert.equal(client.session.isOpen, false);
  });

  it("is not renewed before every call by a clock that runs ahead", async () => {
    const { client, world } = await signedIn({ now: () => 90 * MINUTE_MS });
    await client.auth.getCaller({});
    await client.auth.getCaller({});
    assert.equal(world.renewals, 0);
  });

  it("comes back from the cookie after a reload", async () => {
    const { client } = await signedIn({ cookie: true });
    await client.session.logOut();
    assert.equal(await client.session.resume(), true);
    assert.equal(client.session.isOpen, true);
  });

  it("is not there where the cookie is not", async () => {
    const { client, world } = await signedIn({ cookie: true });
    await client.session.logOut();
    world.renewal = failure({ reason: "CREDENTIAL_MISSING", code: Code.Unauthenticated });
    assert.equal(await client.session.resume(), false);
  });
});
