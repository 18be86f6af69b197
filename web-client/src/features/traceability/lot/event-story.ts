import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  LotsTransformed_Kind,
  type PlantEvent,
  type Taken,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { amountOf, kilograms } from "@/format/mass";
import { lotStateLabel } from "@/text/labels";
import { adjustReasonDone } from "@/text/lot-words";
import { qcResultLabel } from "@/text/plant-words";

/** A lot an event names. Its code is there where the event made it. */
export type NamedLot = { lotId: string; lotNumber: number; lotCode?: string };
export type EventLook =
  | "came"
  | "made"
  | "used"
  | "packed"
  | "shipped"
  | "corrected"
  | "moved"
  | "voided"
  | "kept";
/** An event as somebody on the floor tells it of one lot. */
export type Story = { look: EventLook; words: string; lots: NamedLot[]; detail: string };

type Subject = Pick<Lot, "id" | "pieceMassMg">;

/** What an event was to a lot. */
export function storyOf({ what, stateChanges }: PlantEvent, lot: Subject): Story {
  const amount = (mg: bigint) => amountOf(mg, lot.pieceMassMg);
  switch (what.case) {
    case "lotsReceived": {
      const others = what.value.lots.filter(({ id }) => id !== lot.id).length;
      return told("came", "Came in", [], others > 0 ? `with ${plural(others, "other lot")}` : "");
    }
    case "lotsTransformed": {
      const { inputs, outputs, kind, lostMg, gainedMg } = what.value;
      const isMade = outputs.some(({ id }) => id === lot.id);
      const balance = [
        lostMg > 0n ? `${kilograms(lostMg)} lost in process` : "",
        gainedMg > 0n ? `${kilograms(gainedMg)} taken up` : "",
      ].filter(Boolean);
      if (isMade) {
        const verb = {
          [LotsTransformed_Kind.SPLIT]: "Parted from",
          [LotsTransformed_Kind.MERGE]: "Merged from",
        };
        return told(
          "made",
          verb[kind as keyof typeof verb] ?? "Made of",
          inputs.map(({ lotId, lotNumber }) => ({ lotId, lotNumber })),
          balance.join(", "),
        );
      }
      const mg = takenOf(inputs, lot.id);
      if (outputs.length === 0) {
        return told("used", `${amount(mg)} of it went into production and was lost`, []);
      }
      const made = outputs.map(({ id, number, lotCode }) => ({ lotId: id, lotNumber: number, lotCode }));
      return told("used", `${amount(mg)} of it became`, made, balance.join(", "));
    }
    case "lotsAggregated": {
      const { palletId, palletNumber, contents, pallet } = what.value;
      if (palletId === lot.id) {
        return told("packed", `${kilograms(massOf(contents))} packed on it:`, contents.map(named));
      }
      return told("packed", `${amount(takenOf(contents, lot.id))} of it packed on`, [
        { lotId: palletId, lotNumber: palletNumber, ...(pallet ? { lotCode: pallet.lotCode } : {}) },
      ]);
    }
    case "lotsDisaggregated": {
      const { palletId, palletNumber, contents } = what.value;
      if (palletId === lot.id) {
        return told("packed", `${kilograms(massOf(contents))} taken down from it:`, contents.map(named));
      }
      return told("packed", `${amount(takenOf(contents, lot.id))} of it taken down from`, [
        { lotId: palletId, lotNumber: palletNumber },
      ]);
    }
    case "lotsShipped": {
      const { shipment, contents, palletIds } = what.value;
      if (shipment?.id === lot.id) {
        return told("shipped", `${kilograms(massOf(contents))} left in it:`, contents.map(named));
      }
      const to = shipment
        ? [{ lotId: shipment.id, lotNumber: shipment.number, lotCode: shipment.lotCode }]
        : [];
      return palletIds.includes(lot.id)
        ? told("shipped", "Left with all that was on it in", to)
        : told("shipped", `${amount(takenOf(contents, lot.id))} of it left in`, to);
    }
    case "lotAdjusted": {
      const { changeMg, reason, note } = what.value;
      const words = adjustReasonDone[reason];
      return changeMg < 0n
        ? told("corrected", `${words.lost}: ${amount(-changeMg)}`, [], note)
        : told("corrected", `${words.found}: ${amount(changeMg)}`, [], note);
    }
    case "eventVoided":
      return told("voided", `Event ${what.value.voidedPosition} was taken back`, [], what.value.reason);
    case "lotStatesChanged": {
      const change = stateChanges.find(({ lotId }) => lotId === lot.id);
      const words = change ? `Moved to ${lotStateLabel[change.to].toLowerCase()}` : "Moved";
      return told("moved", words, [], change?.reason ?? what.value.reason);
    }
    case "qcDecided": {
      const { result, gateKey, reason } = what.value;
      return told("moved", `${qcResultLabel[result]}${gateKey ? ` at ${gateKey}` : ""}`, [], reason);
    }
    case "deviationChanged":
      return told("moved", `A deviation: ${what.value.description}`, [], what.value.steps.at(-1)?.note ?? "");
    case "recallLotsAdded":
      return told("moved", "Fell into a recall", []);
    case "recallLotsCleared":
      return told("moved", "Cleared of a recall", [], what.value.reason);
    case "certificateAdded":
      return told("moved", `Certificate ${what.value.number} of ${what.value.issuer} added`, []);
    default:
      return told("moved", "Its master data changed", []);
  }
}

export function told(look: EventLook, words: string, lots: NamedLot[], detail = ""): Story {
  return { look, words, lots, detail };
}

export function named({ lotId, lotNumber }: Taken): NamedLot {
  return { lotId, lotNumber };
}

function takenOf(takings: readonly Taken[], lotId: string): bigint {
  return massOf(takings.filter((taken) => taken.lotId === lotId));
}

export function massOf(takings: readonly Taken[]): bigint {
  return takings.reduce((sum, { quantityMg }) => sum + quantityMg, 0n);
}

export function plural(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}
