import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { Product } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import { amountFrom, amountMg, amountProblem, pieceMassOf } from "@/features/traceability/plant/amount";
import type { ScannedCode } from "@/features/traceability/plant/scan-code";
import { gramsFrom, kilogramFigure, milliCelsiusFrom } from "@/format/mass";

/** A lot to come into being, as far as it is typed. */
export type NewLotDraft = {
  /** Of the draft, for the list it stands in. */
  key: string;
  code: string;
  type: Lot_Type;
  productId: string;
  isCounted: boolean;
  amount: string;
  pieceMass: string;
  temperature: string;
  expiry: string;
  locationId: string;
  supplierCode: string;
};

let nDrafts = 0;

export function newLotDraft(type: Lot_Type): NewLotDraft {
  nDrafts += 1;
  return {
    key: String(nDrafts),
    code: "",
    ...ofType(type),
    productId: "",
    amount: "",
    pieceMass: "",
    temperature: "",
    expiry: "",
    locationId: "",
    supplierCode: "",
  };
}

/** Skewers are counted, all before them is weighed, until somebody says otherwise. */
export function ofType(type: Lot_Type): Pick<NewLotDraft, "type" | "isCounted"> {
  return { type, isCounted: pieceMassOf(type) > 0n };
}

/** Lots of a product have its type, and are counted where it is. */
export function ofProduct(product: Product | undefined): Partial<NewLotDraft> {
  if (!product) {
    return { productId: "" };
  }
  return {
    productId: product.id,
    ...(product.lotType === Lot_Type.UNSPECIFIED ? {} : ofType(product.lotType)),
    ...(product.pieceMassMg > 0n ? { isCounted: true } : {}),
  };
}

/** What a label says, as far as nothing was typed over it. */
export function ofLabel(
  draft: NewLotDraft,
  { code, gtin, expiry, massMg }: ScannedCode,
  products: readonly Product[],
): NewLotDraft {
  const product = products.find((one) => gtin !== "" && one.gtin === gtin);
  const next = { ...draft, ...(product ? ofProduct(product) : {}), code: code || draft.code };
  return {
    ...next,
    ...(expiry ? { expiry: `${expiry}T23:59` } : {}),
    ...(massMg !== undefined && !next.isCounted && draft.amount === ""
      ? { amount: kilogramFigure(massMg) }
      : {}),
  };
}

/** What is wrong with it before anything is sent, by field. */
export function problemsOf(draft: NewLotDraft): Partial<Record<keyof NewLotDraft, string>> {
  const amount = amountProblem(draft.amount, draft.isCounted);
  return {
    ...(draft.code.trim() === "" ? { code: "Scan or type its code." } : {}),
    ...(amount ? { amount } : {}),
    ...(draft.isCounted && draft.pieceMass.trim() !== "" && gramsFrom(draft.pieceMass) === undefined
      ? { pieceMass: "Grams with at most three decimals, such as 15." }
      : {}),
    ...(draft.temperature.trim() !== "" && milliCelsiusFrom(draft.temperature) === undefined
      ? { temperature: "Degrees Celsius with at most three decimals, such as -18.5." }
      : {}),
  };
}

/** The lot as the command describes it. */
export function newLotOf(draft: NewLotDraft) {
  const amount = amountFrom(draft.amount, draft.isCounted);
  const temperatureMc = milliCelsiusFrom(draft.temperature);
  const expireMs = draft.expiry ? new Date(draft.expiry).getTime() : Number.NaN;
  return {
    lotCode: draft.code.trim(),
    type: draft.type,
    productId: draft.productId,
    locationId: draft.locationId,
    ...(amount ? { quantity: { amount } } : {}),
    ...(draft.isCounted ? { pieceMassMg: gramsFrom(draft.pieceMass) ?? 0n } : {}),
    ...(temperatureMc === undefined ? {} : { temperatureMc }),
    ...(Number.isNaN(expireMs) ? {} : { expireTime: timestampFromMs(expireMs) }),
  };
}

/** What it weighs, as far as that can be said already. */
export function draftMg(draft: NewLotDraft, products: readonly Product[]): bigint {
  const ofItsProduct = products.find(({ id }) => id === draft.productId)?.pieceMassMg ?? 0n;
  return amountMg(
    amountFrom(draft.amount, draft.isCounted),
    gramsFrom(draft.pieceMass) || ofItsProduct || pieceMassOf(draft.type),
  );
}

/** The paths of the request that its fields show. */
export function newLotPaths(path: string): string[] {
  return [
    "lot_code",
    "type",
    "quantity",
    "piece_mass_mg",
    "product_id",
    "temperature_mc",
    "location_id",
    "expire_time",
  ].map((field) => `${path}.${field}`);
}
