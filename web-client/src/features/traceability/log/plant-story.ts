import {
  LotsTransformed_Kind,
  type PlantEvent,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import {
  massOf,
  type NamedLot,
  named,
  plural,
  type Story,
  told,
} from "@/features/traceability/lot/event-story";
import { kilograms } from "@/format/mass";
import { lotStateLabel } from "@/text/labels";
import { adjustReasonDone } from "@/text/lot-words";
import { eventKindLabel, qcResultLabel, runChangeLabel } from "@/text/plant-words";

const TRANSFORMED: Record<LotsTransformed_Kind, string> = {
  [LotsTransformed_Kind.UNSPECIFIED]: "made to",
  [LotsTransformed_Kind.TRANSFORM]: "made to",
  [LotsTransformed_Kind.SPLIT]: "parted to",
  [LotsTransformed_Kind.MERGE]: "merged to",
  [LotsTransformed_Kind.REWORK]: "reworked to",
};

/** An event as the plant tells it. Its lots are those it made, else those it was about. */
export function plantStoryOf({ what, stateChanges, flagChanges }: PlantEvent): Story {
  switch (what.case) {
    case "lotsReceived": {
      const { lots } = what.value;
      const mg = lots.reduce((sum, { quantityMg }) => sum + quantityMg, 0n);
      return told("came", `${kilograms(mg)} came in as`, lots.map(made));
    }
    case "lotsTransformed": {
      const { kind, inputs, outputs, lostMg, gainedMg } = what.value;
      const balance = [
        `of ${plural(inputs.length, "lot")}`,
        lostMg > 0n ? `${kilograms(lostMg)} lost` : "",
        gainedMg > 0n ? `${kilograms(gainedMg)} taken up` : "",
      ].filter(Boolean);
      return outputs.length > 0
        ? told(
            "made",
            `${kilograms(massOf(inputs))} ${TRANSFORMED[kind]}`,
            outputs.map(made),
            balance.join(", "),
          )
        : told("used", `${kilograms(massOf(inputs))} lost in production of`, inputs.map(named));
    }
    case "lotsAggregated": {
      const { palletId, palletNumber, contents, pallet } = what.value;
      return told(
        "packed",
        `${kilograms(massOf(contents))} packed on`,
        [{ lotId: palletId, lotNumber: palletNumber, ...(pallet ? { lotCode: pallet.lotCode } : {}) }],
        `of ${plural(contents.length, "lot")}`,
      );
    }
    case "lotsDisaggregated": {
      const { palletId, palletNumber, contents } = what.value;
      return told("packed", `${kilograms(massOf(contents))} taken down from`, [
        { lotId: palletId, lotNumber: palletNumber },
      ]);
    }
    case "lotsShipped": {
      const { shipment, contents } = what.value;
      return told(
        "shipped",
        `${kilograms(massOf(contents))} left in`,
        shipment ? [made(shipment)] : [],
        `of ${plural(contents.length, "lot")}`,
      );
    }
    case "lotAdjusted": {
      const { lotId, lotNumber, changeMg, reason, note } = what.value;
      const words = adjustReasonDone[reason];
      return told(
        "corrected",
        changeMg < 0n
          ? `${words.lost}: ${kilograms(-changeMg)} of`
          : `${words.found}: ${kilograms(changeMg)} of`,
        [{ lotId, lotNumber }],
        note,
      );
    }
    case "eventVoided": {
      const { voided, voidedPosition, reason } = what.value;
      const kind = voided?.what.case ? `: ${eventKindLabel[voided.what.case].toLowerCase()}` : "";
      return told("voided", `Event ${voidedPosition.toLocaleString("en")} taken back${kind}`, [], reason);
    }
    case "lotStatesChanged": {
      const to = stateChanges[0] ? lotStateLabel[stateChanges[0].to] : "Moved";
      return told(
        "moved",
        `${to}:`,
        stateChanges.map(({ lotId, lotNumber }) => ({ lotId, lotNumber })),
        what.value.reason,
      );
    }
    case "productSaved":
    case "locationSaved":
    case "partySaved":
    case "equipmentSaved":
      return told(
        "kept",
        `${eventKindLabel[what.case]}: “${what.value.name}”${what.value.archived ? ", archived" : ""}`,
        [],
      );
    case "flowSaved":
      return told("kept", `Flow “${what.value.name}”`, []);
    case "flowVersionSaved":
      return told("kept", `Version ${what.value.number} of a flow`, [], what.value.changeNote);
    case "runChanged": {
      const { change, run, reason, stepIndex } = what.value;
      const step = stepIndex === undefined ? "" : `, step ${stepIndex}`;
      return told("moved", `Run ${run?.runCode ?? ""}${step}: ${runChangeLabel[change]}`, [], reason);
    }
    case "qcDecided": {
      const { result, gateKey, lotId, lotCode, reason } = what.value;
      const words = `${qcResultLabel[result]}${gateKey ? ` at ${gateKey}` : ""}`;
      return lotId
        ? told("moved", `${words}:`, [{ lotId, lotNumber: 0, lotCode }], reason)
        : told("moved", `${words}, for the step`, [], reason);
    }
    case "deviationChanged": {
      const { description, steps } = what.value;
      return told("moved", `Deviation: ${description}`, [], steps.at(-1)?.note ?? "");
    }
    case "alertChanged":
      return told("moved", `Alert: ${what.value.message}`, [], what.value.note);
    case "certificateAdded":
      return told("kept", `Certificate ${what.value.number} of ${what.value.issuer}`, []);
    case "recallChanged":
      return told("moved", `Recall “${what.value.name}”`, [], what.value.closeNote || what.value.reason);
    case "recallLotsAdded":
      return told(
        "moved",
        `${plural(flagChanges.length, "lot")} fell into a recall:`,
        flagChanges.map(({ lotId, lotNumber }) => ({ lotId, lotNumber })),
      );
    case "recallLotsCleared":
      return told(
        "moved",
        `${plural(flagChanges.length, "lot")} cleared of a recall:`,
        flagChanges.map(({ lotId, lotNumber }) => ({ lotId, lotNumber })),
        what.value.reason,
      );
    case "recallNoticeChanged": {
      const { customerName, shippedMg, steps } = what.value;
      const words = `Recall notice to ${customerName} about ${kilograms(shippedMg)}`;
      return told("moved", words, [], steps.at(-1)?.note ?? "");
    }
    case "equipmentCleaned":
      return told("kept", "Equipment cleaned", [], what.value.evidence);
    case "epcisCaptured":
      return told("kept", `${plural(what.value.events.length, "event")} of others captured`, []);
    default:
      return told("moved", "Something this version of the client does not know", []);
  }
}

/** Whether such an event can be taken back at all; whether nothing builds upon it, the server knows. */
export function isVoidable({ what }: PlantEvent): boolean {
  switch (what.case) {
    case "lotsReceived":
    case "lotsTransformed":
    case "lotsShipped":
    case "lotAdjusted":
      return true;
    default:
      return false;
  }
}

/** Events that others among these took back. */
export function voidedAmong(events: readonly PlantEvent[]): ReadonlySet<bigint> {
  return new Set(
    events.flatMap(({ what }) => (what.case === "eventVoided" ? [what.value.voidedPosition] : [])),
  );
}

function made({ id, number, lotCode }: { id: string; number: number; lotCode: string }): NamedLot {
  return { lotId: id, lotNumber: number, lotCode };
}
