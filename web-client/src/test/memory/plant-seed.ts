import { create } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import {
  AdjustReason,
  Lot_Type,
  LotQuantitySchema,
  NewLotSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  EquipmentSchema,
  LocationSchema,
  PartySchema,
  ProductSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import type { World } from "@/test/memory/world";

const KG = 1_000_000n;
const DAY_MIN = 24 * 60;

/** A day at the plant: two deliveries of meat and one of spice become skewers, of which some are on their way. */
export function seedPlant(world: World): void {
  const { plant } = world;
  const supplier = create(PartySchema, { id: world.newId(), name: "Hof Petersen", supplier: true });
  const customer = create(PartySchema, { id: world.newId(), name: "Markt Süd", customer: true });
  const product = create(ProductSchema, {
    id: world.newId(),
    name: "Chicken thigh, boned",
    gtin: "09506000134352",
    shelfLifeDays: 5,
  });
  plant.parties.push(supplier, customer);
  plant.products.push(product);
  const store = create(LocationSchema, { id: world.newId(), name: "Cold store 1", city: "Husum" });
  plant.locations.push(store);
  plant.equipment.push(
    create(EquipmentSchema, { id: world.newId(), name: "Tumbler 2", locationId: store.id }),
    create(EquipmentSchema, { id: world.newId(), name: "Old mincer", archived: true }),
  );
  const weighed = (lotCode: string, type: Lot_Type, kg: number, more = {}) =>
    create(NewLotSchema, {
      ...{ lotCode, type, quantity: { amount: { case: "massMg", value: BigInt(kg * 1000) * 1000n } } },
      ...more,
    });
  const pieces = (lotCode: string, type: Lot_Type, count: bigint) =>
    create(NewLotSchema, { lotCode, type, quantity: { amount: { case: "pieces", value: count } } });
  const of = (lotCode: string, kg?: number) =>
    create(LotQuantitySchema, {
      lotId: plant.named(lotCode).id,
      ...(kg === undefined ? {} : { quantity: { amount: { case: "massMg", value: BigInt(kg) * KG } } }),
    });
  const some = (lotCode: string, count: bigint) =>
    create(LotQuantitySchema, {
      lotId: plant.named(lotCode).id,
      quantity: { amount: { case: "pieces", value: count } },
    });
  const release = (...codes: string[]) => {
    for (const code of codes) plant.release(plant.named(code).id);
  };
  const expireTime = timestampFromMs(world.nowMs() + 5 * DAY_MIN * 60_000);

  plant.minutesAgo = 2 * DAY_MIN;
  plant.receive(
    [
      weighed("RAW-1121-01", Lot_Type.RAW, 640.5, {
        temperatureMc: 2_400,
        productId: product.id,
        expireTime,
      }),
      weighed("RAW-1121-02", Lot_Type.RAW, 412, { temperatureMc: 2_900, productId: product.id, expireTime }),
    ],
    supplier.id,
    ["HP-88120", "HP-88121"],
  );
  plant.receive([weighed("SPICE-77", Lot_Type.RAW, 60)]);
  release("RAW-1121-01", "RAW-1121-02", "SPICE-77");
  plant.minutesAgo = 30 * 60;
  plant.transform([of("RAW-1121-01")], [weighed("DEB-1121-01", Lot_Type.DEB, 598.25)]);
  plant.transform([of("RAW-1121-02", 300)], [weighed("DEB-1121-02", Lot_Type.DEB, 281)]);
  release("DEB-1121-01", "DEB-1121-02");
  plant.adjust(plant.named("DEB-1121-02").id, AdjustReason.SAMPLE, -500_000n, "for the laboratory");
  plant.minutesAgo = 20 * 60;
  plant.transform(
    [of("DEB-1121-01", 400), of("DEB-1121-02", 200), of("SPICE-77", 30)],
    [weighed("MIX-1121-01", Lot_Type.MIX, 629.1)],
  );
  release("MIX-1121-01");
  plant.minutesAgo = 12 * 60;
  plant.transform(
    [of("MIX-1121-01", 600)],
    [pieces("SKW15-1121-01", Lot_Type.SKW15, 20_000n), pieces("SKW30-1121-01", Lot_Type.SKW30, 9_500n)],
  );
  release("SKW15-1121-01", "SKW30-1121-01");
  plant.minutesAgo = 8 * 60;
  plant.transform([some("SKW15-1121-01", 12_000n)], [pieces("FRZ15-1121-01", Lot_Type.FRZ15, 11_960n)]);
  plant.transform([some("SKW30-1121-01", 9_500n)], [pieces("FRZ30-1121-01", Lot_Type.FRZ30, 9_480n)]);
  release("FRZ15-1121-01", "FRZ30-1121-01");
  plant.minutesAgo = 5 * 60;
  plant.transform([some("FRZ15-1121-01", 10_000n)], [pieces("FG15-1121-01", Lot_Type.FG15, 10_000n)]);
  plant.transform([some("FRZ30-1121-01", 9_480n)], [pieces("FG30-1121-01", Lot_Type.FG30, 9_480n)]);
  release("FG15-1121-01", "FG30-1121-01");
  plant.minutesAgo = 3 * 60;
  plant.pack("340123450000000017", [some("FG15-1121-01", 4_000n), some("FG30-1121-01", 2_000n)]);
  plant.pack("340123450000000024", [some("FG30-1121-01", 3_000n)]);
  plant.minutesAgo = 60;
  plant.ship("SHIP-1122-01", [], [plant.named("340123450000000017").id], customer.id);
  plant.minutesAgo = 20;
  plant.receive([weighed("RAW-1122-01", Lot_Type.RAW, 500)], supplier.id, ["HP-88177"]);
  plant.minutesAgo = 0;
}
