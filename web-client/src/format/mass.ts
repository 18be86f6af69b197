const MG_PER_KG = 1_000_000n;

/** Milligrams as kilograms, exact: `1,250.5 kg`. */
export function kilograms(mg: bigint): string {
  return `${exact(mg, (whole) => whole.toLocaleString("en"))} kg`;
}

/** The same as a bare figure for other programs: `1250.5`. */
export function kilogramFigure(mg: bigint): string {
  return exact(mg, String);
}

/** Milligrams as kilograms for a glance: `1.3 t`, `12.4 kg`, `0.25 kg`. Never where figures must add up. */
export function roughly(mg: bigint): string {
  const kg = Number(mg) / 1e6;
  const [value, unit] = Math.abs(kg) >= 10_000 ? [kg / 1_000, "t"] : [kg, "kg"];
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  return `${value.toLocaleString("en", { maximumFractionDigits: digits })} ${unit}`;
}

/** What there is of a lot in its own unit: pieces where it is counted, else kilograms. */
export function amountOf(mg: bigint, pieceMassMg: bigint): string {
  return pieceMassMg > 0n
    ? `${(mg / pieceMassMg).toLocaleString("en")} ${mg / pieceMassMg === 1n ? "piece" : "pieces"}`
    : kilograms(mg);
}

function exact(mg: bigint, figure: (whole: bigint) => string): string {
  const size = mg < 0n ? -mg : mg;
  const rest = (size % MG_PER_KG).toString().padStart(6, "0").replace(/0+$/, "");
  return `${mg < 0n ? "−" : ""}${figure(size / MG_PER_KG)}${rest ? `.${rest}` : ""}`;
}

/** Kilograms as typed, in milligrams; undefined where it is no such number. Never through a float. */
export function milligramsFrom(text: string): bigint | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,6}))?$/.exec(text.trim());
  return match?.[1] === undefined
    ? undefined
    : BigInt(match[1]) * MG_PER_KG + BigInt((match[2] ?? "").padEnd(6, "0"));
}

/** Grams as typed, in milligrams; undefined where it is no such number. */
export function gramsFrom(text: string): bigint | undefined {
  const match = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  return match?.[1] === undefined
    ? undefined
    : BigInt(match[1]) * 1_000n + BigInt((match[2] ?? "").padEnd(3, "0"));
}

/** Milligrams as grams: `15`, `0.5`. */
export function gramFigure(mg: bigint): string {
  const rest = (mg % 1_000n).toString().padStart(3, "0").replace(/0+$/, "");
  return `${mg / 1_000n}${rest ? `.${rest}` : ""}`;
}

/** Pieces as typed; undefined where it is no whole number. */
export function piecesFrom(text: string): bigint | undefined {
  return /^\d{1,10}$/.test(text.trim()) ? BigInt(text.trim()) : undefined;
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
