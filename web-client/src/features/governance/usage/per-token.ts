import { nanosFrom } from "@/format/money";

const TOKENS = 1_000_000n;

/** Dollars for a million tokens, as typed, in nano-dollars a token; undefined where that is no whole figure. */
export function perToken(text: string): bigint | undefined {
  const nanos = nanosFrom(text);
  return nanos !== undefined && nanos % TOKENS === 0n ? nanos / TOKENS : undefined;
}
