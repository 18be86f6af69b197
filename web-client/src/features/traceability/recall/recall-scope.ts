import type { MessageInitShape } from "@bufbuild/protobuf";
import { timestampDate, timestampFromDate } from "@bufbuild/protobuf/wkt";
import type {
  EquipmentUseSchema,
  RecallScope,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { text, toggle } from "@/app/search";
import { LOT_IDS, LOT_IDS_MAX, ONE_ID } from "@/features/traceability/lot-ids";
import { localInput, momentOf } from "@/format/time";

/** What the URL says is suspect: any of these, together. */
export type ScopeSearch = {
  lots?: string | undefined;
  supplier?: string | undefined;
  supplierLot?: string | undefined;
  equipment?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
  ignoreBreaks?: boolean | undefined;
  deviation?: string | undefined;
};

/** The same while it is typed. */
export type ScopeDraft = {
  lotIds: readonly string[];
  supplierId: string;
  supplierLotCode: string;
  equipmentId: string;
  from: string;
  until: string;
  ignoreBreaks: boolean;
  deviationId: string;
};

/** The same as the contract has it. */
type ScopeInit = Pick<RecallScope, "lotIds" | "supplierId" | "supplierLotCode" | "deviationId"> & {
  equipmentUse?: MessageInitShape<typeof EquipmentUseSchema>;
};

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

export function scopeSearch(raw: Record<string, unknown>): ScopeSearch {
  return {
    ...text(raw, "lots", LOT_IDS),
    ...text(raw, "supplier", ONE_ID),
    ...text(raw, "supplierLot", /^.{1,100}$/),
    ...text(raw, "equipment", ONE_ID),
    ...text(raw, "from", MOMENT),
    ...text(raw, "until", MOMENT),
    ...toggle(raw, "ignoreBreaks"),
    ...text(raw, "deviation", ONE_ID),
  };
}

export function draftOf(search: ScopeSearch): ScopeDraft {
  return {
    lotIds: search.lots?.split(".") ?? [],
    supplierId: search.supplier ?? "",
    supplierLotCode: search.supplierLot ?? "",
    equipmentId: search.equipment ?? "",
    from: localInput(search.from),
    until: localInput(search.until),
    ignoreBreaks: search.ignoreBreaks ?? false,
    deviationId: search.deviation ?? "",
  };
}

export function searchOf(draft: ScopeDraft): ScopeSearch {
  const made = draft.equipmentId !== "";
  const supplied = draft.supplierId !== "";
  return {
    lots: draft.lotIds.join(".") || undefined,
    supplier: draft.supplierId || undefined,
    supplierLot: (supplied && draft.supplierLotCode.trim()) || undefined,
    equipment: draft.equipmentId || undefined,
    from: made ? momentOf(draft.from) : undefined,
    until: made ? momentOf(draft.until) : undefined,
    ignoreBreaks: (made && draft.ignoreBreaks) || undefined,
    deviation: draft.deviationId || undefined,
  };
}

/** What is wrong with it before anything is sent, by field. */
export function problemsOf(draft: ScopeDraft): {
  scope?: string;
  lots?: string;
  from?: string;
  until?: string;
} {
  if (draft.lotIds.length > LOT_IDS_MAX) {
    return { lots: `At most ${LOT_IDS_MAX} lots. A supplier or a deviation can stand for more.` };
  }
  if (draft.equipmentId !== "") {
    const [from, until] = [momentOf(draft.from), momentOf(draft.until)];
    return {
      ...(from ? {} : { from: "Since when was it suspect?" }),
      ...(until ? (from && until < from ? { until: "Not before it began." } : {}) : { until: "Until when?" }),
    };
  }
  const isEmpty = draft.lotIds.length === 0 && draft.supplierId === "" && draft.deviationId === "";
  return isEmpty ? { scope: "Say what is suspect: a lot, a supplier, equipment or a deviation." } : {};
}

/** The scope as the contract has it; undefined where nothing is suspect, or a time is missing. */
export function scopeOf(search: ScopeSearch): ScopeInit | undefined {
  if (Object.keys(problemsOf(draftOf(search))).length > 0) {
    return undefined;
  }
  const { equipment, from, until } = search;
  return {
    lotIds: search.lots?.split(".") ?? [],
    supplierId: search.supplier ?? "",
    supplierLotCode: search.supplierLot ?? "",
    deviationId: search.deviation ?? "",
    ...(equipment && from && until
      ? {
          equipmentUse: {
            equipmentId: equipment,
            fromTime: timestampFromDate(new Date(from)),
            untilTime: timestampFromDate(new Date(until)),
            ignoreCleanBreaks: search.ignoreBreaks ?? false,
          },
        }
      : {}),
  };
}

/** A recall's own scope as an address, to simulate it again; undefined where it names more lots than one can hold. */
export function searchOfScope(scope: RecallScope): ScopeSearch | undefined {
  const { equipmentUse: use } = scope;
  if (scope.lotIds.length > LOT_IDS_MAX) {
    return undefined;
  }
  return {
    lots: scope.lotIds.join(".") || undefined,
    supplier: scope.supplierId || undefined,
    supplierLot: scope.supplierLotCode || undefined,
    deviation: scope.deviationId || undefined,
    equipment: use?.equipmentId,
    from: use?.fromTime ? timestampDate(use.fromTime).toISOString() : undefined,
    until: use?.untilTime ? timestampDate(use.untilTime).toISOString() : undefined,
    ignoreBreaks: use?.ignoreCleanBreaks || undefined,
  };
}
