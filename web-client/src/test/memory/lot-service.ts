import { clone, create } from "@bufbuild/protobuf";
import type { ServiceImpl } from "@connectrpc/connect";
import {
  LotQuantitySchema,
  LotSchema,
  NewLotSchema,
  type Quantity,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { LotsTransformed_Kind } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { invalid } from "@/test/memory/failure";
import { pageOf } from "@/test/memory/page";
import { summarized } from "@/test/memory/stock";
import type { World } from "@/test/memory/world";

/** LotService over a world in memory, as far as the client uses it. */
export function lotService({ plant }: World): Partial<ServiceImpl<typeof LotService>> {
  const named = (lotCode: string) => clone(LotSchema, plant.named(lotCode));
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
    receiveLots: ({ lots, supplierId, supplierLotCodes, requestId }) =>
      plant.once(requestId, () => {
        const event = plant.receive(lots, supplierId, supplierLotCodes);
        return { event, lots: lots.map(({ lotCode }) => named(lotCode)) };
      }),
    transformLots: ({ inputs, outputs, rework, requestId }) =>
      plant.once(requestId, () => {
        const kind = rework ? LotsTransformed_Kind.REWORK : LotsTransformed_Kind.TRANSFORM;
        const event = plant.transform(inputs, outputs, kind);
        return {
          event,
          inputs: inputs.map(({ lotId }) => shown(lotId)),
          outputs: outputs.map(({ lotCode }) => named(lotCode)),
        };
      }),
    splitLot: ({ lotId, parts, requestId }) =>
      plant.once(requestId, () => {
        const { type, productId, pieceMassMg } = plant.find(lotId);
        const news = parts.map(({ lotCode, quantity }) =>
          create(NewLotSchema, {
            ...{ lotCode, type, productId, pieceMassMg },
            ...(quantity ? { quantity } : {}),
          }),
        );
        const value = news.reduce((sum, { quantity }) => sum + mgOf(quantity, pieceMassMg), 0n);
        const all = create(LotQuantitySchema, { lotId, quantity: { amount: { case: "massMg", value } } });
        const event = plant.transform([all], news, LotsTransformed_Kind.SPLIT);
        return { event, lot: shown(lotId), parts: parts.map(({ lotCode }) => named(lotCode)) };
      }),
    mergeLots: ({ inputs, lotCode, requestId }) =>
      plant.once(requestId, () => {
        const event = plant.merge(inputs, lotCode);
        return { event, lot: named(lotCode), inputs: inputs.map(({ lotId }) => shown(lotId)) };
      }),
    aggregateLots: ({ pallet, contents, requestId }) =>
      plant.once(requestId, () => {
        const event = plant.pack(pallet.value ?? "", contents);
        const palletId = event.what.case === "lotsAggregated" ? event.what.value.palletId : "";
        return { event, pallet: shown(palletId), contents: contents.map(({ lotId }) => shown(lotId)) };
      }),
    disaggregateLots: ({ palletId, lotIds, requestId }) =>
      plant.once(requestId, () => {
        const event = plant.unpack(palletId, lotIds);
        const taken = event.what.case === "lotsDisaggregated" ? event.what.value.contents : [];
        return { event, pallet: shown(palletId), lots: taken.map(({ lotId }) => shown(lotId)) };
      }),
    shipLots: ({ shipmentCode, contents, palletIds, customerId, requestId }) =>
      plant.once(requestId, () => {
        const event = plant.ship(shipmentCode, contents, palletIds, customerId);
        return { event, shipment: named(shipmentCode), contents: [] };
      }),
    voidEvent: ({ position, reason, requestId }) =>
      plant.once(requestId, () => ({ event: plant.voidEvent(position, reason), lots: [] })),
    adjustLot: ({ lotId, reason, change, note }) => {
      const { onHandMg, pieceMassMg } = plant.find(lotId);
      const changeMg = () => {
        switch (change.case) {
          case "taken":
            return -mgOf(change.value, pieceMassMg);
          case "found":
            return mgOf(change.value, pieceMassMg);
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
    summarizeStock: ({ waitingMax }) => summarized([...plant.lots.values()], waitingMax || 10),
    listLots: (request) => {
      const fitting = [...plant.lots.values()]
        .filter(({ type }) => request.types.length === 0 || request.types.includes(type))
        .filter(({ state }) => request.states.length === 0 || request.states.includes(state))
        .filter(({ lotCode }) => lotCode.startsWith(request.codePrefix))
        .filter(
          ({ supplierLotCode }) => !request.supplierLotCode || supplierLotCode === request.supplierLotCode,
        )
        .filter(({ onHandMg }) => !request.onHand || onHandMg > 0n)
        .filter(({ recalled }) => !request.recalled || recalled)
        .filter(({ runId }) => request.runId === "" || runId === request.runId)
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

function mgOf(quantity: Quantity | undefined, pieceMassMg: bigint): bigint {
  const amount = quantity?.amount;
  return amount?.case === "pieces" ? amount.value * pieceMassMg : (amount?.value ?? 0n);
}
