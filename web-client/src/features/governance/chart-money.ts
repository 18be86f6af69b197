import { dollarsShort } from "@/format/money";

const NANOS_PER_DOLLAR = 1_000_000_000;

/** Money as charts take it: dollars in a float, for the eye only. Nano-dollars are beyond what a browser can draw. */
export function toChart(nanos: bigint): number {
  return Number(nanos) / NANOS_PER_DOLLAR;
}

/** A chart's figure in words; whole dollars without their cents, so that an axis stays narrow. */
export function chartDollars(dollars: number): string {
  return dollarsShort(BigInt(Math.round(dollars * NANOS_PER_DOLLAR))).replace(/\.00$/, "");
}
