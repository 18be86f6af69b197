const MG_PER_KG = 1_000_000n;

/** Milligrams as kilograms, exact: `1,250.5 kg`. */
export function kilograms(mg: bigint): string {
  const whole = (mg / MG_PER_KG).toLocaleString("en");
  const rest = (mg % MG_PER_KG).toString().padStart(6, "0").replace(/0+$/, "");
  return `${whole}${rest ? `.${rest}` : ""} kg`;
}

/** Kilograms as typed, in milligrams; undefined where it is no such number. Never through a float. */
export function milligramsFrom(text: string): bigint | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  return match?.[1] === undefined
    ? undefined
    : BigInt(match[1]) * MG_PER_KG + BigInt((match[2] ?? "").padEnd(6, "0"));
}

/** Thousandths of a degree: `-18.5 °C`. */
export function celsius(mc: number): string {
  return `${(mc / 1000).toLocaleString("en", { maximumFractionDigits: 3 })} °C`;
}

/** Degrees as typed, in thousandths; undefined where it is no such number. */
export function milliCelsiusFrom(text: string): number | undefined {
  const match = /^([-+−])?(\d{1,3})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!match) {
    return undefined;
  }
  const value = Number(match[2]) * 1000 + Number((match[3] ?? "").padEnd(3, "0"));
  return match[1] === "-" || match[1] === "−" ? -value : value;
}
