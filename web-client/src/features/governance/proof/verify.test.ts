import { clone, create } from "@bufbuild/protobuf";
import { createClient, createRouterTransport } from "@connectrpc/connect";
import {
  type Decision,
  DecisionSchema,
  type InclusionProof,
  InclusionProofSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { beforeEach, describe, expect, it } from "vitest";
import { seenLog } from "@/features/governance/proof/seen-log";
import { verifyDecision } from "@/features/governance/proof/verify";
import { memoryRoutes } from "@/test/memory/routes";
import { World } from "@/test/memory/world";

const NOW_MS = Date.UTC(2026, 4, 4);

beforeEach(() => localStorage.clear());

describe("a decision in the log", () => {
  it("is verified in every respect", async () => {
    const log = openLog();
    const { state, checks } = await log.verify(20);
    expect(state).toBe("verified");
    expect(checks.map(({ name, state }) => [name, state])).toEqual([
      ["Record", "ok"],
      ["Labels", "ok"],
      ["Inclusion", "ok"],
      ["Signature", "ok"],
      ["History", "ok"],
    ]);
  });

  it("still is after its labels were erased", async () => {
    const log = openLog();
    Object.assign(log.entry(20), { correlationId: "", tags: {}, labelsSalt: "" });
    expect((await log.verify(20)).state).toBe("verified");
  });

  it.each<[string, string, (shown: Decision, proof: InclusionProof) => void]>([
    ["shows another verdict than the log holds", "Record", (shown) => Object.assign(shown, { verdict: 1 })],
    ["shows another correlation id", "Labels", (shown) => Object.assign(shown, { correlationId: "x" })],
    ["is proved by another's place", "Record", (_, proof) => Object.assign(proof, { leafIndex: 3n })],
    ["has a changed record", "Inclusion", (_, proof) => flip(proof.leaf)],
    ["has a changed path", "Inclusion", (_, proof) => flip(proof.hashes[0])],
    ["has a changed root", "Signature", (_, proof) => flip(proof.checkpoint?.rootHash)],
    ["is signed by nobody", "Signature", (_, proof) => flip(proof.checkpoint?.signature)],
    ["is signed by somebody else", "Signature", (_, proof) => flip(proof.checkpoint?.publicKey)],
    ["is in another's log", "Log", (_, proof) => Object.assign(proof.checkpoint ?? {}, { logId: "other" })],
  ])("fails where it %s", async (_, name, spoil) => {
    const { state, checks } = await openLog().verify(20, spoil);
    expect(state).toBe("failed");
    expect(checks.filter((check) => check.state === "failed").map((check) => check.name)).toContain(name);
  });
});

describe("what this browser saw before", () => {
  it("is the beginning of what the log is later", async () => {
    const log = openLog();
    await log.verify(20);
    const size = seenLog(log.world.organization.id)?.treeSize;
    log.world.record({ tool: "db.query" });
    const later = await log.verify(20);
    expect(later.state).toBe("verified");
    expect(later.checks.at(-1)?.text).toContain(`the ${size} decisions`);
    expect(seenLog(log.world.organization.id)?.treeSize).toBe((size ?? 0n) + 1n);
  });

  it("contradicts a log that was rewritten, though every proof in it is right", async () => {
    const log = openLog();
    await log.verify(20);
    log.world.decisions.entries[4] = create(DecisionSchema, { ...log.entry(4), tool: "quiet.tool" });
    const later = await log.verify(20);
    expect(later.state).toBe("failed");
    expect(later.checks.at(-1)?.state).toBe("failed");
  });

  it("is not replaced by what failed", async () => {
    const log = openLog();
    await log.verify(20, (shown) => Object.assign(shown, { tool: "other.tool" }));
    expect(seenLog(log.world.organization.id)).toBeUndefined();
  });
});

function openLog() {
  const world = new World();
  world.isSignedIn = true;
  const client = createClient(DecisionService, createRouterTransport(memoryRoutes(world)));
  const entry = (index: number) => world.decisions.entries[index]!;
  const verify = async (
    index: number,
    spoil: (shown: Decision, proof: InclusionProof) => void = () => undefined,
  ) => {
    const decision = clone(DecisionSchema, entry(index));
    const answer = await client.getInclusionProof({ decisionId: decision.id });
    const proof = clone(InclusionProofSchema, answer.proof!);
    spoil(decision, proof);
    return verifyDecision({
      decision,
      proof,
      logId: world.organization.id,
      consistency: (fromTreeSize, toTreeSize) => client.getConsistencyProof({ fromTreeSize, toTreeSize }),
      nowMs: NOW_MS,
    });
  };
  return { world, entry, verify };
}

function flip(bytes: Uint8Array | undefined): void {
  if (bytes) {
    bytes[5] = (bytes[5] ?? 0) ^ 1;
  }
}
