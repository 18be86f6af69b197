import { base64Encode } from "@bufbuild/protobuf/wire";
import type { Checkpoint } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";

/** The text that the organization's key signs, byte for byte. */
export function checkpointNote({ logId, treeSize, rootHash, signTime }: Checkpoint): Uint8Array<ArrayBuffer> {
  const lines = ["tracegate.dev/log/v1", logId, treeSize, base64Encode(rootHash), signTime?.seconds ?? 0n];
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
}

/** Whether the signature is right; undefined where this browser knows no Ed25519. */
export async function isSigned(checkpoint: Checkpoint): Promise<boolean | undefined> {
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey("raw", own(checkpoint.publicKey), "Ed25519", false, ["verify"]);
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotSupportedError") {
      return undefined;
    }
    return false;
  }
  return crypto.subtle.verify("Ed25519", key, own(checkpoint.signature), checkpointNote(checkpoint));
}

/** The bytes in a buffer of their own, as WebCrypto wants them. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
