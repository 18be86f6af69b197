import { clone, create } from "@bufbuild/protobuf";
import type { ServiceImpl } from "@connectrpc/connect";
import {
  LotSchema,
  NewLotSchema,
  type Quantity,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import type { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import { invalid } from "@/test/memory/failure";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

/** LotService over a world in memory, as far as the client uses it. */
export function lotService({ plant }: World): Partial<ServiceImpl<typeof LotService>> {
  const shown = (lotId: string) => clone(LotSchema, plant.find(lotId));
  return {
    createLot: ({ lotCode, type, quantityMg, temperatureMc }) => {
      const amount = { case: "massMg" as const, value: quantityMg };
      plant.receive([
        create(NewLotSchema, {
          ...{ lotCode, type, quantity: { amount } },
          ...(temperatureMc === undefined ? {} : { temperatureMc }),
        }),
      ]);
      return { lot: clone(LotSchema, plant.named(lotCode)) };
    },
    receiveLots: ({ lots, supplierId, supplierLotCodes }) => {
      const event = plant.receive(lots, supplierId, supplierLotCodes);
      return { event, lots: lots.map(({ lotCode }) => clone(LotSchema, plant.named(lotCode))) };
    },
    adjustLot: ({ lotId, reason, change, note }) => {
      const { onHandMg, pieceMassMg } = plant.find(lotId);
      const mgOf = (quantity: Quantity) =>
        quantity.amount.case === "pieces"
          ? quantity.amount.value * pieceMassMg
          : (quantity.amount.value ?? 0n);
      const changeMg = () => {
        switch (change.case) {
          case "taken":
            return -mgOf(change.value);
          case "found":
            return mgOf(change.value);
          case "countedMg":
            return change.value - onHandMg;
          default:
            throw invalid({ change: "is required" });
        }
      };
      const event = plant.adjust(lotId, reason, changeMg(), note);
      return { ...(event ? { event } : {}), lot: shown(lotId) };
    },
    changeLotState: ({ lotId, state, reason }) => {
      plant.changeState(lotId, state, reason);
      return { lot: shown(lotId) };
    },
    getLot: ({ lotId, lotCode }) => {
      const lot = lotId ? plant.find(lotId) : plant.named(lotCode);
      const contents = [...(plant.contents.get(lot.id) ?? [])].map(([id, quantityMg]) => ({
        ...{ lotId: id, lotCode: plant.find(id).lotCode, quantityMg },
      }));
      return { lot: shown(lot.id), contents };
    },
    listLots: (request) => {
      const fitting = [...plant.lots.values()]
        .filter(({ type }) => request.types.length === 0 || request.types.includes(type))
        .filter(({ state }) => request.states.length === 0 || request.states.includes(state))
        .filter(({ lotCode }) => lotCode.startsWith(request.codePrefix))
        .filter(({ onHandMg }) => !request.onHand || onHandMg > 0n)
        .filter(({ recalled }) => !request.recalled || recalled)
        .toSorted((a, b) => b.number - a.number);
      const { items, nextPageToken } = pageOf(fitting, request.pageSize, request.pageToken);
      return { lots: items.map((lot) => clone(LotSchema, lot)), nextPageToken };
    },
    listLotHistory: ({ lotId, pageSize, pageToken }) => {
      const { items, nextPageToken } = pageOf(plant.histories.get(lotId) ?? [], pageSize, pageToken);
      return { changes: items, nextPageToken, intact: !plant.broken.has(lotId) };
    },
  };
}

/** MasterDataService over the same, as far as the client reads it. */
export function masterDataService({ plant }: World): Partial<ServiceImpl<typeof MasterDataService>> {
  return {
    listProducts: () => ({ products: plant.products }),
    listLocations: () => ({ locations: plant.locations }),
    listParties: () => ({ parties: plant.parties }),
  };
}
