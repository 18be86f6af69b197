import { createRouterTransport } from "@connectrpc/connect";
import { Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Action, PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { connect } from "@/app/session";
import { seedFloor } from "@/test/memory/floor-seed";
import { memoryRoutes } from "@/test/memory/routes";
import { World } from "@/test/memory/world";

const SIGNED_IN = "tracegate-memory-signed-in";

const world = new World({ stepMs: 900 });
seedFloor(world);
// A reload keeps the session, as the server's cookie would.
world.isSignedIn = sessionStorage.getItem(SIGNED_IN) === "yes";
addEventListener("pagehide", () => sessionStorage.setItem(SIGNED_IN, world.isSignedIn ? "yes" : "no"));

// The plant goes on working while somebody looks.
setInterval(() => {
  if (Math.random() < 0.4) {
    world.record({
      verdict: Verdict.TRANSFORM,
      model: "drafting-large",
      reasons: ["2 findings tokenized"],
      findings: [{ piiClass: PiiClass.EMAIL, action: Action.TOKENIZE, count: 2, confidenceMax: 0.99 }],
    });
  } else {
    world.record({ tool: "db.query" });
  }
}, 7_000);

/** Stands in for `app/transport.ts` in the mode `memory`: the whole client without a server. */
export const connection = connect((interceptors) =>
  createRouterTransport(memoryRoutes(world), { transport: { interceptors } }),
);
