import type { Page } from "@playwright/test";
import { type Tracegate, uuid } from "@tracegate/sdk";
import {
  AdjustReason,
  type Lot,
  Lot_State,
  Lot_Type,
  ReferenceDocument_Type,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { newProgram } from "./steps.ts";

const KG = 1_000_000n;
const mass = (kg: bigint) => ({ amount: { case: "massMg" as const, value: kg * KG } });
const of = (lot: Lot, kg: bigint) => ({ lotId: lot.id, quantity: mass(kg) });

export type SmallPlant = { line: Tracegate; supplierId: string; equipmentId: string; rawStoreId: string };

/** Receives raw material of the plant's supplier. */
export async function receive(
  { line, supplierId, rawStoreId }: SmallPlant,
  lotCode: string,
  supplierLotCode: string,
  kg: bigint,
): Promise<Lot> {
  const { lots } = await line.lots.receiveLots({
    lots: [{ lotCode, type: Lot_Type.RAW, quantity: mass(kg), locationId: rawStoreId }],
    supplierId,
    supplierLotCodes: [supplierLotCode],
    requestId: uuid(),
  });
  return lots[0]!;
}

/** A plant of which there is something to call back: one supplier, two deliveries, a tumbler cleaned between them, two customers. */
export async function newSmallPlant(owner: Page): Promise<SmallPlant> {
  const line = await newProgram(owner, [
    "See lots",
    "Register lots and record what becomes of them",
    "Keep products, locations, parties and equipment",
    "Decide about quality at gates, and report deviations",
    "See runs and their steps",
  ]);
  const party = async (name: string, supplier: boolean) => {
    const saved = await line.masterData.saveParty({
      party: { name, supplier, customer: !supplier },
      requestId: uuid(),
    });
    return saved.party?.id ?? "";
  };
  const location = async (name: string) => {
    const saved = await line.masterData.saveLocation({ location: { name }, requestId: uuid() });
    return saved.location?.id ?? "";
  };
  const release = async ({ id: lotId }: Lot) => {
    for (const state of [Lot_State.QUARANTINE, Lot_State.RELEASED]) {
      await line.lots.changeLotState({ lotId, state, reason: "Passed.", requestId: uuid() });
    }
  };
  const supplierId = await party("Hof Lindental", true);
  const [nordmarkt, suedkauf] = [await party("Nordmarkt", false), await party("Südkauf", false)];
  const [rawStoreId, coldStoreId] = [await location("Raw store"), await location("Cold store")];
  const tumbler = await line.masterData.saveEquipment({
    equipment: { name: "Tumbler 2", locationId: rawStoreId },
    requestId: uuid(),
  });
  const equipmentId = tumbler.equipment?.id ?? "";
  const plant = { line, supplierId, equipmentId, rawStoreId };
  const made = async (from: Lot, kg: bigint, lotCode: string, type: Lot_Type, outKg: bigint) => {
    await release(from);
    const { outputs } = await line.lots.transformLots({
      inputs: [of(from, kg)],
      outputs: [{ lotCode, type, quantity: mass(outKg), locationId: coldStoreId }],
      equipmentIds: [equipmentId],
      requestId: uuid(),
    });
    return outputs[0]!;
  };
  const ship = async (
    shipmentCode: string,
    customerId: string,
    goods: Lot,
    kg: bigint,
    palletIds: string[],
  ) =>
    line.lots.shipLots({
      ...{ shipmentCode, customerId, palletIds },
      contents: palletIds.length > 0 ? [] : [of(goods, kg)],
      documents: [{ type: ReferenceDocument_Type.DESPATCH_ADVICE, number: `DN-${shipmentCode}` }],
      requestId: uuid(),
    });

  const first = await receive(plant, "RAW-1", "HL-1", 500n);
  const goods = await made(
    await made(first, 400n, "MIX-1", Lot_Type.MIX, 380n),
    380n,
    "FG-1",
    Lot_Type.FG15,
    370n,
  );
  await line.recalls.recordCleanBreak({ equipmentId, evidence: "CIP record 1187", requestId: uuid() });
  const second = await receive(plant, "RAW-2", "HL-2", 300n);
  await made(second, 200n, "MIX-2", Lot_Type.MIX, 195n);
  await release(goods);
  const { pallet } = await line.lots.aggregateLots({
    pallet: { case: "sscc", value: "340123450000000031" },
    contents: [of(goods, 200n)],
    requestId: uuid(),
  });
  await ship("SHIP-1", nordmarkt, goods, 200n, [pallet?.id ?? ""]);
  await ship("SHIP-2", suedkauf, goods, 100n, []);
  await line.lots.adjustLot({
    lotId: goods.id,
    reason: AdjustReason.SAMPLE,
    change: { case: "taken", value: mass(2n) },
    requestId: uuid(),
  });
  return plant;
}
