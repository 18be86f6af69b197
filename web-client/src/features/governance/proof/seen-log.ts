import { base64Decode, base64Encode } from "@bufbuild/protobuf/wire";
import type { Checkpoint } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";

/** What this browser knows of a log from before: whoever rewrites the log contradicts it. */
export type SeenLog = { publicKey: Uint8Array; treeSize: bigint; rootHash: Uint8Array; seenMs: number };

const PREFIX = "tracegate-log:";

export function seenLog(logId: string): SeenLog | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + logId) ?? "null");
    return kept
      ? {
          publicKey: base64Decode(kept.publicKey),
          treeSize: BigInt(kept.treeSize),
          rootHash: base64Decode(kept.rootHash),
          seenMs: Number(kept.seenMs),
        }
      : undefined;
  } catch {
    // A browser that refuses storage, or holds something else there, has seen nothing.
    return undefined;
  }
}

/** Keeps a checkpoint that was verified, where it is newer than the one kept. */
export function keepSeen({ logId, publicKey, treeSize, rootHash }: Checkpoint, nowMs: number): void {
  if ((seenLog(logId)?.treeSize ?? 0n) >= treeSize) {
    return;
  }
  try {
    localStorage.setItem(
      PREFIX + logId,
      JSON.stringify({
        publicKey: base64Encode(publicKey),
        treeSize: String(treeSize),
        rootHash: base64Encode(rootHash),
        seenMs: nowMs,
      }),
    );
  } catch {
    // As above.
  }
}
