import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { joined, sameBytes, sha256 } from "@/features/governance/proof/merkle";

type Labels = Pick<Decision, "correlationId" | "tags" | "labelsSalt" | "labelsCommitment">;

/** Whether the log commits to the labels as shown. Without labels there is nothing to commit to. */
export async function areCommitted(labels: Labels): Promise<boolean> {
  const { correlationId, tags, labelsSalt, labelsCommitment } = labels;
  if (correlationId === "" && Object.keys(tags).length === 0) {
    return labelsSalt === "";
  }
  return sameBytes(await sha256(committedBytes(labels)), bytesOf(labelsCommitment));
}

/** What the commitment is the hash of: the salt, then each text with its length in bytes before it, tags by their keys. */
export function committedBytes({
  correlationId,
  tags,
  labelsSalt,
}: Omit<Labels, "labelsCommitment">): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const texts = [correlationId, ...Object.entries(tags).toSorted(byKeyBytes).flat()].map((text) =>
    utf8.encode(text),
  );
  return joined(bytesOf(labelsSalt), ...texts.flatMap((text) => [lengthOf(text), text]));
}

/** As the server sorts: by the bytes of UTF-8, which is the order of code points and not of UTF-16. */
function byKeyBytes([a]: [string, string], [b]: [string, string]): number {
  const [left, right] = [[...a], [...b]];
  const at = left.findIndex((char, index) => char !== right[index]);
  return at < 0
    ? left.length - right.length
    : (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

function lengthOf(text: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length);
  return length;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}
