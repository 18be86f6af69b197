import { clone, create, type MessageInitShape } from "@bufbuild/protobuf";
import type { Timestamp } from "@bufbuild/protobuf/wkt";
import { Code } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import {
  type Lot,
  Lot_State,
  Lot_Type,
  type LotQuantity,
  LotSchema,
  type LotStateChange,
  LotStateChangeSchema,
  type NewLot,
  NewLotSchema,
  type Quantity,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type {
  Equipment,
  Location,
  Party,
  Product,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_pb";
import {
  LotsTransformed_Kind,
  type PlantEvent,
  type PlantEvent_StateChange,
  PlantEventSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import type { Recall, RecallNotice } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { failure, invalid, notFound, type Refused, refused } from "@/test/memory/failure";
import { Log } from "@/test/memory/log";
import type { World } from "@/test/memory/world";

export type What = NonNullable<MessageInitShape<typeof PlantEventSchema>["what"]>;
type Change = Pick<PlantEvent_StateChange, "lotId" | "lotNumber" | "from" | "to" | "reason">;
type Taking = { lot: Lot; mg: bigint };

const NEXT: Record<Lot_State, readonly Lot_State[]> = {
  [Lot_State.UNSPECIFIED]: [],
  [Lot_State.CREATED]: [Lot_State.QUARANTINE, Lot_State.HOLD],
  [Lot_State.QUARANTINE]: [Lot_State.RELEASED, Lot_State.REJECTED, Lot_State.HOLD],
  [Lot_State.RELEASED]: [Lot_State.CONSUMED, Lot_State.HOLD, Lot_State.REJECTED],
  [Lot_State.HOLD]: [Lot_State.RELEASED, Lot_State.REJECTED],
  [Lot_State.CONSUMED]: [Lot_State.FINISHED],
  [Lot_State.REJECTED]: [],
  [Lot_State.FINISHED]: [],
};
const PIECE_MG: Partial<Record<Lot_Type, bigint>> = {
  [Lot_Type.SKW15]: 15_000n,
  [Lot_Type.FRZ15]: 15_000n,
  [Lot_Type.FG15]: 15_000n,
  [Lot_Type.SKW30]: 30_000n,
  [Lot_Type.FRZ30]: 30_000n,
  [Lot_Type.FG30]: 30_000n,
};

/** A recall with the lots in its scope and those it marks: some may be cleared, and a drill marks none. */
type OpenedRecall = {
  recall: Recall;
  lotIds: readonly string[];
  marked: Set<string>;
  notices: RecallNotice[];
};

/** The ledger of a plant: its log, and the lots that come of it. */
export class Plant {
  readonly log = new Log<PlantEvent>();
  readonly lots = new Map<string, Lot>();
  readonly histories = new Map<string, LotStateChange[]>();
  /** What is on a pallet or in a shipment, in milligrams by lot. */
  readonly contents = new Map<string, Map<string, bigint>>();
  /** Recalls and drills, the newest first. */
  readonly recalls: OpenedRecall[] = [];
  /** Lots whose stored history somebody changed by hand. */
  readonly broken = new Set<string>();
  readonly products: Product[] = [];
  readonly locations: Location[] = [];
  readonly parties: Party[] = [];
  readonly equipment: Equipment[] = [];
  /** What a command was answered, by its request id: sent again, it is told the same. */
  readonly #answers = new Map<string, unknown>();
  /** How long ago what is done next happens, in minutes. */
  minutesAgo = 0;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  find(lotId: string): Lot {
    const lot = this.lots.get(lotId);
    if (!lot) throw notFound("lot", lotId);
    return lot;
  }

  named(lotCode: string): Lot {
    const lot = [...this.lots.values()].find((one) => one.lotCode === lotCode);
    if (!lot) throw notFound("lot", lotCode);
    return lot;
  }

  /** Does once what a command asks, however often it is sent. */
  once<Answer>(requestId: string, command: () => Answer): Answer {
    if (!this.#answers.has(requestId)) {
      this.#answers.set(requestId, command());
    }
    return this.#answers.get(requestId) as Answer;
  }

  receive(news: readonly NewLot[], supplierId = "", supplierLotCodes: readonly string[] = []): PlantEvent {
    check(this.#against("lots", news));
    const lots = news.map((one, index) =>
      Object.assign(this.#born(one), { supplierId, supplierLotCode: supplierLotCodes[index] ?? "" }),
    );
    return this.#append({ case: "lotsReceived", value: { lots, supplierId } }, [], lots);
  }

  transform(
    inputs: readonly LotQuantity[],
    news: readonly NewLot[],
    kind = LotsTransformed_Kind.TRANSFORM,
  ): PlantEvent {
    const field = kind === LotsTransformed_Kind.SPLIT ? "parts" : "outputs";
    const { takings, against } = this.#loose(inputs);
    check([...against, ...this.#against(field, news)]);
    const outMg = sum(news.map((one) => inMg(one.quantity, pieceMassOf(one))));
    const lostMg = sum(takings.map(({ mg }) => mg)) - outMg;
    if (lostMg < 0n) {
      throw failure(Code.OutOfRange, ErrorReason.YIELD_OUT_OF_TOLERANCE, {
        in_mg: String(lostMg + outMg),
        out_mg: String(outMg),
      });
    }
    this.#take(takings);
    const outputs = news.map((one) => this.#born(one));
    return this.#append(
      { case: "lotsTransformed", value: { kind, inputs: takings.map(taken), outputs, lostMg } },
      this.#usedUp(takings),
      outputs,
    );
  }

  merge(inputs: readonly LotQuantity[], lotCode: string): PlantEvent {
    const { takings, against } = this.#loose(inputs);
    const first = takings[0]?.lot;
    check(against);
    if (!first) throw invalid({ inputs: "names no lot" });
    const value = sum(takings.map(({ mg }) => mg));
    const { type, productId, pieceMassMg } = first;
    const quantity = { amount: { case: "massMg" as const, value } };
    const merged = create(NewLotSchema, { lotCode, type, productId, pieceMassMg, quantity });
    return this.transform(inputs, [merged], LotsTransformed_Kind.MERGE);
  }

  /** Packs on a new pallet, or on the one with this id. */
  pack(ssccOrId: string, contents: readonly LotQuantity[]): PlantEvent {
    const known = this.lots.get(ssccOrId);
    const { takings, against } = this.#loose(contents);
    check([...against, ...(known ? [] : this.#taken("sscc", ssccOrId))]);
    const pallet = known ?? this.#unit(ssccOrId, Lot_Type.PAL);
    const on = this.contents.get(pallet.id) ?? new Map<string, bigint>();
    for (const { lot, mg } of takings) {
      lot.packedMg += mg;
      pallet.packedMg += mg;
      on.set(lot.id, (on.get(lot.id) ?? 0n) + mg);
    }
    this.contents.set(pallet.id, on);
    const value = {
      ...(known ? {} : { pallet }),
      ...{ palletId: pallet.id, palletNumber: pallet.number, contents: takings.map(taken) },
    };
    return this.#append({ case: "lotsAggregated", value }, [], known ? [] : [pallet], known ? [known] : []);
  }

  unpack(palletId: string, lotIds: readonly string[]): PlantEvent {
    const pallet = this.find(palletId);
    const on = this.contents.get(palletId) ?? new Map<string, bigint>();
    const takings = [...on]
      .filter(([lotId]) => lotIds.length === 0 || lotIds.includes(lotId))
      .map(([lotId, mg]) => ({ lot: this.find(lotId), mg }));
    for (const { lot, mg } of takings) {
      lot.packedMg -= mg;
      pallet.packedMg -= mg;
      on.delete(lot.id);
    }
    const value = { palletId, palletNumber: pallet.number, contents: takings.map(taken) };
    return this.#append({ case: "lotsDisaggregated", value }, [], [], [pallet]);
  }

  ship(
    shipmentCode: string,
    contents: readonly LotQuantity[],
    palletIds: readonly string[],
    customerId = "",
  ): PlantEvent {
    const { takings, against } = this.#loose(contents);
    check([...against, ...this.#taken("shipment_code", shipmentCode)]);
    this.#take(takings);
    for (const palletId of palletIds) {
      for (const [lotId, mg] of this.contents.get(palletId) ?? []) {
        const lot = this.find(lotId);
        lot.onHandMg -= mg;
        lot.packedMg -= mg;
        takings.push({ lot, mg });
      }
      this.find(palletId).packedMg = 0n;
      this.contents.delete(palletId);
    }
    const shipment = this.#unit(shipmentCode, Lot_Type.SHIP);
    this.contents.set(shipment.id, new Map(takings.map(({ lot, mg }) => [lot.id, mg])));
    const value = { shipment, contents: takings.map(taken), palletIds: [...palletIds], customerId };
    return this.#append({ case: "lotsShipped", value }, this.#usedUp(takings), [shipment]);
  }

  /** Takes back a receipt or an adjustment; the other kinds are the server's to test. */
  voidEvent(position: bigint, reason: string): PlantEvent {
    const voided = this.log.entries[Number(position) - 1];
    if (!voided) throw notFound("event", String(position));
    if (voided.what.case === "lotsReceived") {
      const made = voided.what.value.lots.map(({ id }) => this.find(id));
      const used = made.filter(
        ({ quantityMg, onHandMg, packedMg }) => onHandMg < quantityMg || packedMg > 0n,
      );
      check(
        used.map(({ lotCode }) => ({
          code: Code.FailedPrecondition,
          reason: ErrorReason.EVENT_BUILT_UPON,
          subject: lotCode,
          metadata: { lot_code: lotCode },
        })),
      );
      for (const lot of made) {
        Object.assign(lot, { voided: true, onHandMg: 0n, state: Lot_State.REJECTED });
      }
    } else if (voided.what.case === "lotAdjusted") {
      const { lotId, changeMg } = voided.what.value;
      const lot = this.find(lotId);
      lot.onHandMg -= changeMg;
    } else {
      throw failure(Code.FailedPrecondition, ErrorReason.STATE_FORBIDS, { state: String(voided.what.case) });
    }
    return this.#append({ case: "eventVoided", value: { voidedPosition: position, reason, voided } }, [], []);
  }

  /** Keeps master data, new or changed. */
  keep(what: What): PlantEvent {
    return this.#append(what, [], []);
  }

  adjust(lotId: string, reason: number, changeMg: bigint, note: string): PlantEvent | undefined {
    const lot = this.find(lotId);
    if (lot.state === Lot_State.CONSUMED || lot.state === Lot_State.FINISHED) {
      throw forbids(lot, "CREATED,QUARANTINE,HOLD,RELEASED");
    }
    if (-changeMg > lot.onHandMg - lot.packedMg) throw insufficient(lot, -changeMg);
    if (changeMg === 0n) return undefined;
    lot.onHandMg += changeMg;
    const value = { lotId, lotNumber: lot.number, changeMg, reason, note };
    return this.#append({ case: "lotAdjusted", value }, this.#usedUp([{ lot, mg: -changeMg }]), [], [lot]);
  }

  changeState(lotId: string, to: Lot_State, reason: string): PlantEvent {
    const lot = this.find(lotId);
    const allowed: readonly Lot_State[] = NEXT[lot.state].filter((state) => state !== Lot_State.CONSUMED);
    if (!allowed.includes(to)) {
      throw forbids(lot, allowed.map((state) => Lot_State[state]).join(","));
    }
    const change = { lotId, lotNumber: lot.number, from: lot.state, to, reason };
    lot.state = to;
    return this.#append({ case: "lotStatesChanged", value: { reason } }, [change], [], [lot]);
  }

  /** Moves a lot to where it may be used, as its gate would. */
  release(lotId: string): void {
    this.changeState(lotId, Lot_State.QUARANTINE, "Waits for its gate");
    this.changeState(lotId, Lot_State.RELEASED, "Passed");
  }

  #born(one: NewLot): Lot {
    const pieceMassMg = pieceMassOf(one);
    const quantityMg = inMg(one.quantity, pieceMassMg);
    const lot = this.#unit(one.lotCode, one.type);
    Object.assign(lot, {
      quantityMg,
      onHandMg: quantityMg,
      pieceMassMg,
      productId: one.productId,
      locationId: one.locationId,
      ...(one.temperatureMc === undefined ? {} : { temperatureMc: one.temperatureMc }),
      ...(one.expireTime ? { expireTime: one.expireTime } : {}),
    });
    return lot;
  }

  /** What speaks against lots to come into being. Rules of their fields come first, and alone. */
  #against(field: string, news: readonly NewLot[]): Refused[] {
    const violations: Record<string, string> = {};
    for (const [place, one] of news.entries()) {
      if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/.test(one.lotCode)) {
        violations[`${field}[${place}].lot_code`] =
          "must be letters, digits and -._/ and begin with a letter or digit";
      }
      if (!one.quantity?.amount.case) violations[`${field}[${place}].quantity`] = "is required";
    }
    if (Object.keys(violations).length > 0) throw invalid(violations);
    return news.flatMap(({ lotCode }, place) => this.#taken(`${field}[${place}].lot_code`, lotCode));
  }

  #taken(field: string, lotCode: string): Refused[] {
    const isTaken = [...this.lots.values()].some((lot) => lot.lotCode === lotCode);
    const metadata = { field, lot_code: lotCode };
    return isTaken
      ? [{ code: Code.AlreadyExists, reason: ErrorReason.NAME_TAKEN, subject: lotCode, metadata }]
      : [];
  }

  #unit(lotCode: string, type: Lot_Type): Lot {
    const lot = create(LotSchema, {
      id: this.#world.newId(),
      number: this.lots.size + 1,
      lotCode,
      type,
      state: type === Lot_Type.PAL || type === Lot_Type.SHIP ? Lot_State.RELEASED : Lot_State.CREATED,
      createTime: this.#time(),
      occurTime: this.#time(),
      registrarId: this.#world.me.user?.id ?? "",
    });
    this.lots.set(lot.id, lot);
    return lot;
  }

  /** What is loose, and all that speaks against taking it. */
  #loose(quantities: readonly LotQuantity[]): { takings: Taking[]; against: Refused[] } {
    const against: Refused[] = [];
    const takings = quantities.map(({ lotId, quantity }) => {
      const lot = this.find(lotId);
      const loose = lot.onHandMg - lot.packedMg;
      const mg = quantity ? inMg(quantity, lot.pieceMassMg) : loose;
      const because = (reason: ErrorReason, metadata: Record<string, string>) =>
        against.push({
          ...{ code: Code.FailedPrecondition, reason, subject: lot.lotCode },
          metadata: { lot_code: lot.lotCode, ...metadata },
        });
      if (lot.state !== Lot_State.RELEASED) {
        because(ErrorReason.LOT_NOT_RELEASED, { state: Lot_State[lot.state] });
      } else if (mg > loose) {
        because(ErrorReason.QUANTITY_INSUFFICIENT, { have_mg: String(loose), want_mg: String(mg) });
      }
      return { lot, mg };
    });
    return { takings, against };
  }

  #take(takings: readonly Taking[]): void {
    for (const { lot, mg } of takings) {
      lot.onHandMg -= mg;
    }
  }

  #usedUp(takings: readonly Taking[]): Change[] {
    const empty = takings.filter(({ lot }) => lot.onHandMg === 0n && lot.state === Lot_State.RELEASED);
    return empty.map(({ lot }) => {
      lot.state = Lot_State.CONSUMED;
      return {
        lotId: lot.id,
        lotNumber: lot.number,
        from: Lot_State.RELEASED,
        to: Lot_State.CONSUMED,
        reason: "all of it was taken",
      };
    });
  }

  #time(): Timestamp {
    return this.#world.at(-this.minutesAgo);
  }

  #append(
    what: What,
    changes: readonly Change[],
    made: readonly Lot[],
    others: readonly Lot[] = [],
  ): PlantEvent {
    const born = made.map(({ id, number, state }) => ({
      lotId: id,
      lotNumber: number,
      from: Lot_State.UNSPECIFIED,
      to: state,
      reason: "created",
    }));
    const position = BigInt(this.log.entries.length + 1);
    const event = create(PlantEventSchema, {
      position,
      id: this.#world.newId(),
      occurTime: this.#time(),
      recordTime: this.#time(),
      actor: { id: this.#world.me.user?.id ?? "" },
      what: what as never,
      stateChanges: [...born, ...changes],
    });
    for (const { lotId, from, to, reason } of event.stateChanges) {
      const history = this.histories.get(lotId) ?? [];
      this.histories.set(lotId, history);
      history.push(
        create(LotStateChangeSchema, {
          sequence: history.length + 1,
          ...{ from, to, reason, position },
          actorId: this.#world.me.user?.id ?? "",
          occurTime: this.#time(),
          recordTime: this.#time(),
        }),
      );
    }
    for (const lot of [...made, ...others, ...changes.map(({ lotId }) => this.find(lotId))]) {
      lot.position = position;
    }
    for (const lot of made) {
      // The event keeps what was; the ledger goes on from it.
      this.lots.set(lot.id, clone(LotSchema, lot));
    }
    this.log.append(event);
    return event;
  }
}

function check([first, ...others]: readonly Refused[]): void {
  if (first) throw refused([first, ...others]);
}

function pieceMassOf({ quantity, pieceMassMg, type }: NewLot): bigint {
  return pieceMassMg || (quantity?.amount.case === "pieces" ? (PIECE_MG[type] ?? 0n) : 0n);
}

function inMg(quantity: Quantity | undefined, pieceMassMg: bigint): bigint {
  const amount = quantity?.amount;
  return amount?.case === "pieces" ? amount.value * pieceMassMg : (amount?.value ?? 0n);
}

function taken({ lot, mg }: Taking) {
  return { lotId: lot.id, lotNumber: lot.number, quantityMg: mg };
}

function sum(masses: readonly bigint[]): bigint {
  return masses.reduce((total, mg) => total + mg, 0n);
}

function forbids(lot: Lot, allowed: string) {
  return failure(Code.FailedPrecondition, ErrorReason.STATE_FORBIDS, {
    state: Lot_State[lot.state],
    allowed,
  });
}

function insufficient(lot: Lot, wantMg: bigint) {
  return failure(Code.FailedPrecondition, ErrorReason.QUANTITY_INSUFFICIENT, {
    lot_code: lot.lotCode,
    have_mg: String(lot.onHandMg - lot.packedMg),
    want_mg: String(wantMg),
  });
}
