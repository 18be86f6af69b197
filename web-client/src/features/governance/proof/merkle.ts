/**
 * The Merkle tree of RFC 6962 with SHA-256, as far as a reader needs it: hashes, and the roots that proofs lead to.
 * The steps are those of RFC 9162, sections 2.1.3.2 and 2.1.4.2.
 */

export type Hash = Uint8Array<ArrayBuffer>;

const LEAF = 0;
const NODE = 1;

export async function leafHash(leaf: Uint8Array): Promise<Hash> {
  return sha256(joined(Uint8Array.of(LEAF), leaf));
}

export async function nodeHash(left: Uint8Array, right: Uint8Array): Promise<Hash> {
  return sha256(joined(Uint8Array.of(NODE), left, right));
}

/** The root an audit path leads to from a leaf; undefined where the path has not the length the tree demands. */
export async function rootOfInclusion(
  leaf: Uint8Array,
  leafIndex: bigint,
  treeSize: bigint,
  path: readonly Uint8Array[],
): Promise<Hash | undefined> {
  if (leafIndex < 0n || leafIndex >= treeSize) {
    return undefined;
  }
  let place = leafIndex;
  let last = treeSize - 1n;
  let root = await leafHash(leaf);
  for (const sibling of path) {
    if (last === 0n) {
      return undefined;
    }
    if (isOdd(place) || place === last) {
      root = await nodeHash(sibling, root);
      while (!isOdd(place) && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      root = await nodeHash(root, sibling);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? root : undefined;
}

/** Both roots that a consistency proof leads to; undefined where the proof has not the length the trees demand. */
export async function rootsOfConsistency(
  fromSize: bigint,
  toSize: bigint,
  fromRoot: Uint8Array,
  proof: readonly Uint8Array[],
): Promise<{ from: Uint8Array; to: Uint8Array } | undefined> {
  if (fromSize < 1n || fromSize > toSize) {
    return undefined;
  }
  if (fromSize === toSize) {
    return proof.length === 0 ? { from: fromRoot, to: fromRoot } : undefined;
  }
  // A complete subtree is its own beginning; its hash is not sent, for the reader has it.
  const [first, ...rest] = isPowerOfTwo(fromSize) ? [fromRoot, ...proof] : proof;
  if (!first) {
    return undefined;
  }
  let place = fromSize - 1n;
  let last = toSize - 1n;
  while (isOdd(place)) {
    place >>= 1n;
    last >>= 1n;
  }
  let from = first;
  let to = first;
  for (const hash of rest) {
    if (last === 0n) {
      return undefined;
    }
    if (isOdd(place) || place === last) {
      from = await nodeHash(hash, from);
      to = await nodeHash(hash, to);
      while (!isOdd(place) && place !== 0n) {
        place >>= 1n;
        last >>= 1n;
      }
    } else {
      to = await nodeHash(to, hash);
    }
    place >>= 1n;
    last >>= 1n;
  }
  return last === 0n ? { from, to } : undefined;
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Hash> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isOdd(value: bigint): boolean {
  return (value & 1n) === 1n;
}

function isPowerOfTwo(value: bigint): boolean {
  return (value & (value - 1n)) === 0n;
}
