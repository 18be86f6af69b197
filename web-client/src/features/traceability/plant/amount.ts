import { type Lot, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { milligramsFrom, piecesFrom } from "@/format/mass";

export type Amount = { case: "massMg"; value: bigint } | { case: "pieces"; value: bigint };

/** What pieces of a type weigh by themselves: the plant makes skewers of 15 g and of 30 g. */
const PIECE_MG: Partial<Record<Lot_Type, bigint>> = {
  [Lot_Type.SKW15]: 15_000n,
  [Lot_Type.FRZ15]: 15_000n,
  [Lot_Type.FG15]: 15_000n,
  [Lot_Type.SKW30]: 30_000n,
  [Lot_Type.FRZ30]: 30_000n,
  [Lot_Type.FG30]: 30_000n,
};

export function pieceMassOf(type: Lot_Type): bigint {
  return PIECE_MG[type] ?? 0n;
}

/** So much as typed, in pieces or kilograms; undefined where it is no such number. */
export function amountFrom(typed: string, isCounted: boolean): Amount | undefined {
  const value = isCounted ? piecesFrom(typed) : milligramsFrom(typed);
  return value === undefined ? undefined : { case: isCounted ? "pieces" : "massMg", value };
}

/** The same in milligrams. */
export function amountMg(amount: Amount | undefined, pieceMassMg: bigint): bigint {
  return amount ? (amount.case === "pieces" ? amount.value * pieceMassMg : amount.value) : 0n;
}

export function unitOf({ pieceMassMg }: Pick<Lot, "pieceMassMg">): string {
  return pieceMassMg > 0n ? "pieces" : "kg";
}

/** What is wrong with an amount that was typed. */
export function amountProblem(typed: string, isCounted: boolean): string | undefined {
  if (typed.trim() === "") {
    return isCounted ? "How many?" : "How much?";
  }
  const amount = amountFrom(typed, isCounted);
  if (!amount) {
    return isCounted ? "A whole number." : "Kilograms with at most six decimals, such as 1250.5.";
  }
  return amount.value === 0n ? "More than nothing." : undefined;
}
