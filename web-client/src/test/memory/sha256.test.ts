import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { sha256Hex } from "@/test/memory/sha256";

it.each([0, 1, 55, 56, 63, 64, 65, 1_000])("hashes %i bytes as everybody does", (length) => {
  const message = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
  expect(sha256Hex(message)).toBe(createHash("sha256").update(message).digest("hex"));
});
