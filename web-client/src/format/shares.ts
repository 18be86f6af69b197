const WHOLE = 10_000n;

/**
 * Parts of their sum in hundredths of a percent. They add up to exactly 100 %: what rounding leaves over goes to those that
 * lost most by it.
 */
export function sharesOf(parts: readonly bigint[]): readonly number[] {
  const sum = parts.reduce((all, part) => all + part, 0n);
  if (sum === 0n) {
    return parts.map(() => 0);
  }
  const shares = parts.map((part) => (part * WHOLE) / sum);
  const left = Number(WHOLE - shares.reduce((all, share) => all + share, 0n));
  const byLoss = parts
    .map((part, place) => ({ place, lost: (part * WHOLE) % sum }))
    .toSorted((a, b) => (a.lost === b.lost ? a.place - b.place : a.lost < b.lost ? 1 : -1));
  const raised = new Set(byLoss.slice(0, left).map(({ place }) => place));
  return shares.map((share, place) => Number(share) + (raised.has(place) ? 1 : 0));
}

/** How much of a whole is found again: 100 % only where every milligram is, however little is missing. */
export function reconciled(found: bigint, whole: bigint): string {
  if (found === whole) {
    return "100 %";
  }
  if (whole === 0n) {
    return "–";
  }
  const hundredths = (found * WHOLE) / whole;
  return percentOf(Number(found > whole && hundredths === WHOLE ? WHOLE + 1n : hundredths));
}

/** Hundredths of a percent as people write them: `12.34 %`. */
export function percentOf(hundredths: number): string {
  return `${(hundredths / 100).toLocaleString("en", { maximumFractionDigits: 2 })} %`;
}
