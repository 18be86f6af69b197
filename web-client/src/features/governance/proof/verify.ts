import { clone, equals, fromBinary } from "@bufbuild/protobuf";
import {
  type Decision,
  DecisionSchema,
  type InclusionProof,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import type { GetConsistencyProofResponse } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { isSigned } from "@/features/governance/proof/checkpoint";
import { areCommitted } from "@/features/governance/proof/labels";
import { rootOfInclusion, rootsOfConsistency, sameBytes } from "@/features/governance/proof/merkle";
import { keepSeen, type SeenLog, seenLog } from "@/features/governance/proof/seen-log";

/** One thing that was checked. `unknown` is what this browser cannot check, or need not. */
export type Check = { name: string; state: "ok" | "failed" | "unknown"; text: string };

export type Verification = {
  state: "verified" | "failed" | "partly";
  checks: readonly Check[];
};

type Proofs = {
  decision: Decision;
  proof: InclusionProof;
  /** The organization whose log it must be. */
  logId: string;
  /** Asks for the proof that the log only grew since it had `fromTreeSize` decisions. */
  consistency: (fromTreeSize: bigint, toTreeSize: bigint) => Promise<GetConsistencyProofResponse>;
  nowMs: number;
};

/**
 * Checks in this browser, without believing the server, that a decision as shown is in the signed log, and that the log
 * still begins as this browser saw it before.
 */
export async function verifyDecision(proofs: Proofs): Promise<Verification> {
  const { proof, logId, nowMs } = proofs;
  const { checkpoint } = proof;
  if (!checkpoint || checkpoint.logId !== logId) {
    return verdictOf([failed("Log", "The proof is of another log than your organization's.")]);
  }
  const seen = seenLog(logId);
  const checks = [
    checkRecord(proofs),
    await checkLabels(proofs.decision),
    await checkInclusion(proof),
    await checkSignature(proof, seen),
    await checkHistory(proofs, seen),
  ];
  const verdict = verdictOf(checks);
  if (verdict.state !== "failed") {
    keepSeen(checkpoint, nowMs);
  }
  return verdict;
}

function checkRecord({ decision, proof }: Proofs): Check {
  const shown = clone(DecisionSchema, decision);
  Object.assign(shown, { correlationId: "", tags: {}, labelsSalt: "" });
  let recorded: Decision;
  try {
    recorded = fromBinary(DecisionSchema, proof.leaf);
  } catch {
    return failed("Record", "The record in the log cannot be read.");
  }
  return equals(DecisionSchema, shown, recorded) && proof.leafIndex === decision.sequence - 1n
    ? ok("Record", "What is shown here is what the log holds.")
    : failed("Record", "The log holds something else than what is shown here.");
}

async function checkLabels(decision: Decision): Promise<Check> {
  if (!(await areCommitted(decision))) {
    return failed("Labels", "The log commits to another correlation id or other tags.");
  }
  const isErased = decision.labelsCommitment !== "" && decision.labelsSalt === "";
  return isErased
    ? ok("Labels", "Erased. The log keeps the commitment, which tells nothing.")
    : ok("Labels", "The log commits to the correlation id and tags as shown.");
}

async function checkInclusion({ leaf, leafIndex, hashes, checkpoint }: InclusionProof): Promise<Check> {
  const root = await rootOfInclusion(leaf, leafIndex, checkpoint?.treeSize ?? 0n, hashes);
  return root && checkpoint && sameBytes(root, checkpoint.rootHash)
    ? ok("Inclusion", `${hashes.length} hashes lead from the record to the root.`)
    : failed("Inclusion", "The path from the record does not lead to the root.");
}

async function checkSignature({ checkpoint }: InclusionProof, seen: SeenLog | undefined): Promise<Check> {
  if (checkpoint && seen && !sameBytes(checkpoint.publicKey, seen.publicKey)) {
    return failed("Signature", "The log is signed by another key than the one this browser saw before.");
  }
  const signed = checkpoint ? await isSigned(checkpoint) : false;
  if (signed === undefined) {
    return { name: "Signature", state: "unknown", text: "This browser cannot check Ed25519 signatures." };
  }
  return signed
    ? ok("Signature", "The root is signed by the organization's log key (Ed25519).")
    : failed("Signature", "The signature of the root is not right.");
}

async function checkHistory({ proof, consistency }: Proofs, seen: SeenLog | undefined): Promise<Check> {
  const now = proof.checkpoint;
  if (!seen || !now) {
    return ok(
      "History",
      "The first state of this log that this browser keeps; later ones must begin with it.",
    );
  }
  const [older, newer] =
    seen.treeSize <= now.treeSize
      ? [seen, { treeSize: now.treeSize, rootHash: now.rootHash }]
      : [{ treeSize: now.treeSize, rootHash: now.rootHash }, seen];
  const { hashes } =
    older.treeSize === newer.treeSize ? { hashes: [] } : await consistency(older.treeSize, newer.treeSize);
  const roots = await rootsOfConsistency(older.treeSize, newer.treeSize, older.rootHash, hashes);
  return roots && sameBytes(roots.from, older.rootHash) && sameBytes(roots.to, newer.rootHash)
    ? ok("History", `Begins with the ${seen.treeSize} decisions this browser saw before, unchanged.`)
    : failed("History", `Does not begin with the ${seen.treeSize} decisions this browser saw before.`);
}

function verdictOf(checks: readonly Check[]): Verification {
  const has = (state: Check["state"]) => checks.some((check) => check.state === state);
  return { state: has("failed") ? "failed" : has("unknown") ? "partly" : "verified", checks };
}

function ok(name: string, text: string): Check {
  return { name, state: "ok", text };
}

function failed(name: string, text: string): Check {
  return { name, state: "failed", text };
}
