import { describe, expect, it } from "vitest";
import {
  type Hash,
  leafHash,
  rootOfInclusion,
  rootsOfConsistency,
  sameBytes,
} from "@/features/governance/proof/merkle";
import { consistencyOf, pathTo, rootOf } from "@/test/memory/log-proofs";

// The leaves and roots that the implementations of Certificate Transparency test themselves with.
const LEAVES = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
].map(bytesOf);
const ROOTS: Record<number, string> = {
  1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
};

describe("the tree", () => {
  it.each([1, 2, 8])("of %i known leaves has the known root", async (size) => {
    expect(hexOf(await rootOf(await hashes(size)))).toBe(ROOTS[size]);
  });
});

describe("inclusion", () => {
  it("leads from every leaf of every tree to its root, and from no other", async () => {
    for (let size = 1; size <= LEAVES.length; size += 1) {
      const leaves = await hashes(size);
      const root = await rootOf(leaves);
      for (const [index, leaf] of LEAVES.slice(0, size).entries()) {
        const path = await pathTo(index, leaves);
        const check = (place: number, ways: readonly Hash[], content = leaf) =>
          rootOfInclusion(content, BigInt(place), BigInt(size), ways);
        expect(same(await check(index, path), root)).toBe(true);
        expect(same(await check(index, path, bytesOf("ff")), root)).toBe(false);
        expect(same(await check(index + 1, path), root)).toBe(false);
        expect(same(await check(index, [...path, root]), root)).toBe(false);
        if (size > 1) {
          expect(same(await check(index, path.slice(1)), root)).toBe(false);
        }
      }
    }
  });
});

describe("consistency", () => {
  it("holds between any two states of one log, and between no others", async () => {
    const foreign = await rootOf(await Promise.all([leafHash(bytesOf("aa")), leafHash(bytesOf("bb"))]));
    for (let to = 1; to <= LEAVES.length; to += 1) {
      const leaves = await hashes(to);
      const root = await rootOf(leaves);
      for (let from = 1; from <= to; from += 1) {
        const before = await rootOf(leaves.slice(0, from));
        const proof = await consistencyOf(from, leaves);
        const holds = async (older: Uint8Array, path: readonly Hash[]) => {
          const roots = await rootsOfConsistency(BigInt(from), BigInt(to), older, path);
          return same(roots?.from, older) && same(roots?.to, root);
        };
        expect(await holds(before, proof)).toBe(true);
        expect(await holds(foreign, proof)).toBe(false);
        expect(await holds(before, [...proof, root])).toBe(false);
      }
    }
  });

  it("cannot run backwards", async () => {
    expect(await rootsOfConsistency(3n, 2n, bytesOf("00"), [])).toBeUndefined();
    expect(await rootsOfConsistency(0n, 2n, bytesOf("00"), [])).toBeUndefined();
  });
});

function hashes(size: number): Promise<Hash[]> {
  return Promise.all(LEAVES.slice(0, size).map(leafHash));
}

function same(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && sameBytes(a, b);
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
