import type { ServiceImpl } from "@connectrpc/connect";
import {
  EpcisFilter_Origin,
  EpcisOutcome_Outcome,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_pb";
import {
  CaptureEpcisRequest_ErrorBehaviour,
  type EpcisService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_service_pb";
import { invalid } from "@/test/memory/failure";
import { sha256Hex } from "@/test/memory/sha256";
import type { World } from "@/test/memory/world";

type Event = Record<string, unknown>;

/** EpcisService over a world in memory. Of the rules it knows that a type and a time are required. */
export function epcisService({ plant, nowMs }: World): Partial<ServiceImpl<typeof EpcisService>> {
  const captured = new Map<string, Event>();
  return {
    captureEpcis: ({ document, errorBehaviour }) => {
      const events = eventsOf(document);
      const read = events.map((event, index) => ({
        event,
        hash: `ni:///sha-256;${sha256Hex(new TextEncoder().encode(JSON.stringify(event)))}?ver=CBV2.0`,
        problems: ["type", "eventTime"]
          .filter((field) => event[field] === undefined)
          .map((field) => ({
            pointer: `/epcisBody/eventList/${index}/${field}`,
            rule: "required",
            message: `must have ${field}`,
          })),
      }));
      const problems = read.flatMap((one) => one.problems);
      if (errorBehaviour === CaptureEpcisRequest_ErrorBehaviour.ROLLBACK && problems.length > 0) {
        throw invalid(
          Object.fromEntries(
            problems.map(({ pointer, rule, message }) => [`document#${pointer}`, `${rule}: ${message}`]),
          ),
        );
      }
      const position = BigInt(plant.log.entries.length);
      const outcomes = read.map(({ event, hash, problems }) => {
        if (problems.length > 0) return { outcome: EpcisOutcome_Outcome.REFUSED, problems };
        const isKnown = captured.has(hash);
        captured.set(hash, event);
        const outcome = isKnown ? EpcisOutcome_Outcome.KNOWN : EpcisOutcome_Outcome.CAPTURED;
        return { outcome, hash, eventId: hash, position };
      });
      const isNew = outcomes.some(({ outcome }) => outcome === EpcisOutcome_Outcome.CAPTURED);
      return { position: isNew ? position : 0n, outcomes };
    },
    async *exportEpcis({ filter }) {
      const own = plant.log.entries.map(({ position }) => ({ type: "ObjectEvent", position: `${position}` }));
      const events = [
        ...(filter?.origin === EpcisFilter_Origin.CAPTURED ? [] : own),
        ...(filter?.origin === EpcisFilter_Origin.PLANT ? [] : captured.values()),
      ];
      const position = BigInt(plant.log.entries.length);
      const day = new Date(nowMs()).toISOString().slice(0, 10);
      yield {
        part: {
          case: "header" as const,
          value: { fileName: `epcis-${day}.jsonld`, mediaType: "application/ld+json", position },
        },
      };
      const text = JSON.stringify({ type: "EPCISDocument", epcisBody: { eventList: events } });
      yield { part: { case: "chunk" as const, value: new TextEncoder().encode(text) } };
      yield { part: { case: "summary" as const, value: { nEvents: BigInt(events.length), position } } };
    },
  };
}

function eventsOf(document: Uint8Array): Event[] {
  try {
    return JSON.parse(new TextDecoder().decode(document)).epcisBody.eventList;
  } catch {
    throw invalid({ "document#": "json: is no EPCIS document" });
  }
}
