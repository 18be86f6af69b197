import { clone, create } from "@bufbuild/protobuf";
import { timestampFromDate, timestampMs } from "@bufbuild/protobuf/wkt";
import {
  createClient,
  createRouterTransport,
  type HandlerContext,
  type ServiceImpl,
} from "@connectrpc/connect";
import { Lot_State, LotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  type CleanBreak,
  CleanBreakSchema,
  Recall_State,
  type RecallNotice,
  RecallNotice_State,
  RecallNoticeSchema,
  RecallSchema,
  type RecallScope,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import type { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import {
  TraceLotsRequest_Direction,
  TraceService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_service_pb";
import { newRequestId } from "@/app/request-id";
import { customersOf } from "@/features/traceability/recall/simulation";
import { TraceParts } from "@/features/traceability/trace/trace-model";
import { notFound } from "@/test/memory/failure";
import { fourEyes, stateForbids } from "@/test/memory/floor";
import { pageOf } from "@/test/memory/page";
import { traceService } from "@/test/memory/trace-service";
import type { World } from "@/test/memory/world";

const HEARTBEAT_MS = 5_000;
const TARGET_SECONDS = 14_400n;
const OVER: ReadonlySet<RecallNotice_State> = new Set([
  RecallNotice_State.CLOSED,
  RecallNotice_State.DECLINED,
]);

type Scope = Pick<RecallScope, "lotIds" | "supplierId" | "supplierLotCode">;

/** RecallService over a world in memory. Scopes are lots and suppliers; what falls in later does not. */
export function recallService(world: World): ServiceImpl<typeof RecallService> {
  const { plant } = world;
  const { recalls } = plant;
  const cleanBreaks: CleanBreak[] = [];
  const traces = createClient(
    TraceService,
    createRouterTransport(({ service }) => void service(TraceService, traceService(world))),
  );
  const opened = (recallId: string) => {
    const found = recalls.find(({ recall }) => recall.id === recallId);
    if (!found) throw notFound("recall", recallId);
    return found;
  };
  const noticed = (noticeId: string) => {
    const found = recalls.flatMap(({ notices }) => notices).find(({ id }) => id === noticeId);
    if (!found) throw notFound("recall notice", noticeId);
    return found;
  };
  const simulate = async (scope: Scope) => {
    const supplied = [...plant.lots.values()].filter(
      (lot) =>
        scope.supplierId !== "" &&
        lot.supplierId === scope.supplierId &&
        (scope.supplierLotCode === "" || lot.supplierLotCode === scope.supplierLotCode),
    );
    const lotIds = [...new Set([...scope.lotIds, ...supplied.map(({ id }) => id)])];
    const parts = new TraceParts();
    for await (const part of traces.traceLots({ lotIds, direction: TraceLotsRequest_Direction.FORWARD })) {
      parts.add(part);
    }
    const byNumber = new Map([...plant.lots.values()].map((lot) => [lot.number, lot]));
    const found = parts.quantities.flatMap((quantity) => {
      const lot = byNumber.get(quantity.lotNumber);
      return lot ? [{ lot, quantity }] : [];
    });
    const outOf = (shipped: boolean) =>
      parts.outflows
        .filter((outflow) => outflow.shipped === shipped)
        .flatMap((outflow) => {
          const lot = byNumber.get(outflow.lotNumber);
          return lot ? [{ lot, outflow }] : [];
        });
    const inHouse = found
      .filter(({ quantity }) => quantity.onHandMg > 0n)
      .map(({ lot, quantity }) => ({
        ...{
          lotId: lot.id,
          lotCode: lot.lotCode,
          type: lot.type,
          state: lot.state,
          locationId: lot.locationId,
        },
        locationName: plant.locations.find(({ id }) => id === lot.locationId)?.name ?? "",
        onHandMg: quantity.onHandMg,
        expectedMg: quantity.expectedOnHandMg,
        maxMg: quantity.maxOnHandMg,
      }));
    const shipped = outOf(true).map(({ lot, outflow }) => {
      const event = plant.log.entries.find(({ position }) => position === outflow.position);
      const what = event?.what.case === "lotsShipped" ? event.what.value : undefined;
      const customerId = what?.customerId ?? "";
      return {
        ...{ customerId, lotId: lot.id, lotCode: lot.lotCode, position: outflow.position },
        customerName: plant.parties.find(({ id }) => id === customerId)?.name ?? "",
        shipmentCode: what?.shipment?.lotCode ?? "",
        ...{ quantityMg: outflow.quantityMg, expectedMg: outflow.expectedMg, maxMg: outflow.maxMg },
      };
    });
    const lost = outOf(false).map(({ lot, outflow }) => ({
      ...{ lotId: lot.id, lotCode: lot.lotCode, position: outflow.position },
      ...{ quantityMg: outflow.quantityMg, expectedMg: outflow.expectedMg },
    }));
    const sum = (masses: readonly bigint[]) => masses.reduce((all, mg) => all + mg, 0n);
    const summary = {
      nLots: BigInt(found.length),
      nFirstLots: lotIds.length,
      inHouseMg: sum(inHouse.map(({ onHandMg }) => onHandMg)),
      shippedMg: sum(shipped.map(({ quantityMg }) => quantityMg)),
      lostMg: sum(lost.map(({ quantityMg }) => quantityMg)),
      nCustomers: new Set(shipped.map(({ customerId }) => customerId)).size,
      nShipments: new Set(shipped.map(({ shipmentCode }) => shipmentCode)).size,
      position: BigInt(plant.log.entries.length),
      ...(parts.summary?.balance ? { balance: parts.summary.balance } : {}),
    };
    return { lotIds: found.map(({ lot }) => lot.id), inHouse, shipped, lost, summary };
  };
  return {
    async *simulateRecall(request) {
      const { inHouse, shipped, lost, summary } = await simulate(request);
      yield { inHouse };
      yield { shipped, lost };
      yield { summary };
    },
    openRecall: async ({ name, reason, scope, drill, targetSeconds }) => {
      const { lotIds, shipped, summary } = await simulate(scope!);
      const recall = create(RecallSchema, {
        ...{
          id: newRequestId(),
          name,
          reason,
          state: Recall_State.OPEN,
          isDrill: drill,
          scope: scope!,
          summary,
        },
        openerId: world.me.user!.id,
        openTime: world.at(0),
        nLots: summary.nLots,
        targetSeconds: targetSeconds || TARGET_SECONDS,
        openPosition: summary.position,
      });
      const lines = create(RecallNoticeSchema, { lines: drill ? [] : shipped }).lines;
      const notices = customersOf(lines).map((customer) =>
        create(RecallNoticeSchema, {
          ...{ id: newRequestId(), recallId: recall.id, state: RecallNotice_State.CREATED },
          ...{ customerId: customer.customerId, customerName: customer.name, lines: [...customer.lines] },
          shippedMg: customer.implicatedMg,
          steps: [{ state: RecallNotice_State.CREATED, actorId: recall.openerId, time: world.at(0) }],
        }),
      );
      recall.nNotices = notices.length;
      for (const lot of drill ? [] : lotIds.map((id) => plant.find(id))) {
        lot.recalled = true;
        const mayBeHeld = [Lot_State.CREATED, Lot_State.QUARANTINE, Lot_State.RELEASED].includes(lot.state);
        if (lot.onHandMg > 0n && mayBeHeld) plant.changeState(lot.id, Lot_State.HOLD, `recall ${name}`);
      }
      recalls.unshift({ recall, lotIds, marked: new Set(drill ? [] : lotIds), notices });
      return { recall, notices };
    },
    closeRecall: ({ recallId, note }) => {
      const { recall, notices } = opened(recallId);
      const pending = notices.find(({ state }) => !OVER.has(state));
      if (pending) throw stateForbids(RecallNotice_State[pending.state], "CLOSED,DECLINED");
      const closeTime = world.at(0);
      const tookMs = timestampMs(closeTime) - timestampMs(recall.openTime!);
      Object.assign(recall, {
        state: Recall_State.CLOSED,
        closeTime,
        closeNote: note,
        closerId: world.me.user!.id,
      });
      recall.targetMet = tookMs <= Number(recall.targetSeconds) * 1_000;
      return { recall };
    },
    clearRecallLots: ({ recallId, lotIds, allLots }) => {
      const { recall, marked } = opened(recallId);
      if (recall.state !== Recall_State.CLOSED) throw stateForbids(Recall_State[recall.state], "CLOSED");
      if (recall.closerId === world.me.user?.id) throw fourEyes(recall.closerId);
      const cleared = allLots ? [...marked] : lotIds;
      for (const id of cleared) marked.delete(id);
      const isStillRecalled = (id: string) => recalls.some((one) => one.marked.has(id));
      for (const id of cleared) plant.find(id).recalled = isStillRecalled(id);
      return {
        recall: clone(RecallSchema, recall),
        nLots: BigInt(cleared.length),
        nStillRecalled: BigInt(cleared.filter(isStillRecalled).length),
      };
    },
    getRecall: ({ recallId }) => {
      const { recall, notices, marked } = opened(recallId);
      const sum = (of: (notice: RecallNotice) => bigint) =>
        notices.reduce((all, notice) => all + of(notice), 0n);
      return {
        recall: clone(RecallSchema, recall),
        shippedMg: sum(({ shippedMg }) => shippedMg),
        confirmedMg: sum(({ confirmedMg }) => confirmedMg),
        recoveredMg: sum(({ recoveredMg }) => recoveredMg),
        nNoticesPending: notices.filter(({ state }) => !OVER.has(state)).length,
        nMarkedLots: BigInt(marked.size),
      };
    },
    listRecalls: ({ states, pageSize, pageToken }) => {
      const fitting = recalls
        .map(({ recall }) => recall)
        .filter(({ state }) => states.length === 0 || states.includes(state));
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { recalls: items, nextPageToken };
    },
    listRecallLots: ({ recallId, pageSize, pageToken }) => {
      const { recall, lotIds } = opened(recallId);
      const { items, nextPageToken } = pageOf(recall.isDrill ? [] : lotIds, pageSize, pageToken);
      return { lots: items.map((id) => clone(LotSchema, plant.find(id))), nextPageToken };
    },
    listRecallNotices: ({ recallId, pageSize, pageToken }) => {
      const { items, nextPageToken } = pageOf(opened(recallId).notices, pageSize, pageToken);
      return {
        notices: items.map((notice) => ({ ...clone(RecallNoticeSchema, notice), lines: [] })),
        nextPageToken,
      };
    },
    getRecallNotice: ({ recallNoticeId }) => ({ notice: clone(RecallNoticeSchema, noticed(recallNoticeId)) }),
    changeRecallNotice: ({ recallNoticeId, state, confirmedMg, recoveredMg, note }) => {
      const notice = noticed(recallNoticeId);
      const step = create(RecallNoticeSchema, {
        steps: [{ state, note, actorId: world.me.user!.id, time: world.at(0) }],
      });
      notice.steps.push(...step.steps);
      notice.state = state;
      if (state === RecallNotice_State.QUANTITY_CONFIRMED) notice.confirmedMg = confirmedMg;
      if (state === RecallNotice_State.CLOSED) notice.recoveredMg = recoveredMg;
      return { notice };
    },
    async *watchRecall({ afterPosition }, { signal }: HandlerContext) {
      while (!signal.aborted) {
        yield {
          position: afterPosition,
          update: { case: "heartbeat" as const, value: { sequence: afterPosition } },
        };
        await plant.log.at(plant.log.entries.length, signal, HEARTBEAT_MS);
      }
    },
    recordCleanBreak: ({ equipmentId, evidence, occurTime }) => {
      const cleanBreak = create(CleanBreakSchema, {
        ...{ id: newRequestId(), equipmentId, evidence, cleanerId: world.me.user!.id },
        occurTime: occurTime ?? timestampFromDate(new Date(world.nowMs())),
      });
      cleanBreaks.unshift(cleanBreak);
      return { cleanBreak };
    },
    listCleanBreaks: ({ equipmentId, pageSize, pageToken }) => {
      const fitting = cleanBreaks.filter((one) => equipmentId === "" || one.equipmentId === equipmentId);
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { cleanBreaks: items, nextPageToken };
    },
  };
}
