import { clone, toBinary } from "@bufbuild/protobuf";
import { type Decision, DecisionSchema } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { checkpointNote } from "@/features/governance/proof/checkpoint";
import { type Hash, leafHash, nodeHash } from "@/features/governance/proof/merkle";
import type { World } from "@/test/memory/world";

/** The record as the log commits to it: without the labels and their salt. */
export function leafOf(decision: Decision): Uint8Array {
  const record = clone(DecisionSchema, decision);
  Object.assign(record, { correlationId: "", tags: {}, labelsSalt: "" });
  return toBinary(DecisionSchema, record);
}

/** The root as RFC 6962, section 2.1, defines it. */
export async function rootOf(leaves: readonly Hash[]): Promise<Hash> {
  const [first] = leaves;
  if (leaves.length === 1 && first) {
    return first;
  }
  const split = splitOf(leaves.length);
  return nodeHash(await rootOf(leaves.slice(0, split)), await rootOf(leaves.slice(split)));
}

/** The audit path of a leaf, from the leaf up (RFC 6962, section 2.1.1). */
export async function pathTo(index: number, leaves: readonly Hash[]): Promise<Hash[]> {
  if (leaves.length <= 1) {
    return [];
  }
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...(await pathTo(index, left)), await rootOf(right)]
    : [...(await pathTo(index - split, right)), await rootOf(left)];
}

/** The proof that the first `from` leaves are the beginning of all (RFC 6962, section 2.1.2). */
export async function consistencyOf(from: number, leaves: readonly Hash[], whole = true): Promise<Hash[]> {
  if (from === leaves.length) {
    return whole ? [] : [await rootOf(leaves)];
  }
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return from <= split
    ? [...(await consistencyOf(from, left, whole)), await rootOf(right)]
    : [...(await consistencyOf(from - split, right, false)), await rootOf(left)];
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1));
}

const keys = new WeakMap<World, Promise<CryptoKeyPair>>();

function keyOf(world: World): Promise<CryptoKeyPair> {
  const key =
    keys.get(world) ??
    (crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]) as Promise<CryptoKeyPair>);
  keys.set(world, key);
  return key;
}

/** The hashes of the log's first `size` leaves; of all where 0. */
export function hashesOf(world: World, size = 0): Promise<Hash[]> {
  const { entries } = world.decisions;
  return Promise.all(entries.slice(0, size || entries.length).map((decision) => leafHash(leafOf(decision))));
}

/** A signed state of the log over these leaves. */
export async function checkpointOf(world: World, leaves: readonly Hash[]) {
  const { privateKey, publicKey } = await keyOf(world);
  const checkpoint = {
    logId: world.organization.id,
    treeSize: BigInt(leaves.length),
    rootHash: await rootOf(leaves),
    signTime: world.at(0),
    publicKey: new Uint8Array(await crypto.subtle.exportKey("raw", publicKey)),
    signature: new Uint8Array(),
  };
  const note = checkpointNote({ ...checkpoint, $typeName: "tracegate.governance.v1.Checkpoint" });
  checkpoint.signature = new Uint8Array(await crypto.subtle.sign("Ed25519", privateKey, note));
  return checkpoint;
}
