/** A value in thousandths as people write it: `-18.5`. */
export function figureOf(thousandths: bigint): string {
  const size = thousandths < 0n ? -thousandths : thousandths;
  const rest = (size % 1_000n).toString().padStart(3, "0").replace(/0+$/, "");
  return `${thousandths < 0n ? "−" : ""}${(size / 1_000n).toLocaleString("en")}${rest ? `.${rest}` : ""}`;
}

/** A figure as typed, in thousandths; undefined where it is no such number. Never through a float. */
export function thousandthsFrom(text: string): bigint | undefined {
  const match = /^([-+−])?(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (match?.[2] === undefined) {
    return undefined;
  }
  const value = BigInt(match[2]) * 1_000n + BigInt((match[3] ?? "").padEnd(3, "0"));
  return match[1] === "-" || match[1] === "−" ? -value : value;
}

/** A unit as it is written beside a figure: UCUM's `Cel` is a degree. */
export function unitWord(unit: string): string {
  return unit === "Cel" ? "°C" : unit;
}
