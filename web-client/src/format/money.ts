const NANOS_PER_DOLLAR = 1_000_000_000n;
const NANOS_PER_CENT = 10_000_000n;

/** Nano-dollars as dollars, exact and with at least two places: `$1,250.50`, `$0.00042`. */
export function dollars(nanos: bigint): string {
  const size = nanos < 0n ? -nanos : nanos;
  const places = (size % NANOS_PER_DOLLAR)
    .toString()
    .padStart(9, "0")
    .replace(/0{1,7}$/, "");
  return `${nanos < 0n ? "−" : ""}$${(size / NANOS_PER_DOLLAR).toLocaleString("en")}.${places}`;
}

/** The same for columns and charts: to the cent, and below a cent to two figures: `$12.35`, `$0.0042`. */
export function dollarsShort(nanos: bigint): string {
  const size = nanos < 0n ? -nanos : nanos;
  let step = NANOS_PER_CENT;
  while (step > 1n && size < step) {
    step /= 10n;
  }
  step = step < NANOS_PER_CENT && step > 1n ? step / 10n : step;
  const rounded = ((size + step / 2n) / step) * step;
  return dollars(nanos < 0n ? -rounded : rounded);
}

/** Dollars as typed, in nano-dollars; undefined where it is no such number. Never through a float. */
export function nanosFrom(text: string): bigint | undefined {
  const match = /^\$?\s?(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.(\d{1,9}))?$/.exec(text.trim());
  return match?.[1] === undefined
    ? undefined
    : BigInt(match[1].replaceAll(",", "")) * NANOS_PER_DOLLAR + BigInt((match[2] ?? "").padEnd(9, "0"));
}
