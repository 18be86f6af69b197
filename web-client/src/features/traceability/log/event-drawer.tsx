import type { PlantEvent, Taken } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import { Link2, Link2Off, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { isVoidable, plantStoryOf } from "@/features/traceability/log/plant-story";
import { LotRef } from "@/features/traceability/lot-ref";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";
import { dateTime } from "@/format/time";
import { documentTypeLabel, eventKindLabel } from "@/text/plant-words";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Fact, Facts } from "@/ui/card";
import { CopyValue } from "@/ui/copy";
import { Dialog } from "@/ui/dialog";
import { Note } from "@/ui/state-panels";

type EventDrawerProps = {
  event: PlantEvent;
  /** The event before it, where the list has it. */
  previous: PlantEvent | undefined;
  isVoided: boolean;
  actorNames: ReadonlyMap<string, string>;
  masterNames: ReadonlyMap<string, string>;
  /** Left out where the caller may take nothing back. */
  onVoid?: (() => void) | undefined;
  onClose: () => void;
};

/** Everything an event of the log says, and whether it follows on the one before. */
export function EventDrawer({
  event,
  previous,
  isVoided,
  actorNames,
  masterNames,
  onVoid,
  onClose,
}: EventDrawerProps) {
  const { words, lots, detail } = plantStoryOf(event);
  return (
    <Dialog
      open
      shape="drawer"
      title={`Event ${event.position.toLocaleString("en")}`}
      description={event.what.case ? eventKindLabel[event.what.case] : undefined}
      onClose={onClose}
      footer={
        onVoid && isVoidable(event) && !isVoided ? (
          <Button kind="danger" icon={<Undo2 aria-hidden className="size-4" />} onClick={onVoid}>
            Take it back
          </Button>
        ) : undefined
      }
    >
      <div className="flex flex-col gap-6">
        {isVoided ? (
          <Note icon={Undo2} tone="warn">
            It was taken back by a later event: it counts no more, but stays in the log.
          </Note>
        ) : null}
        <p className="text-lead text-ink">
          {words}{" "}
          {lots.length > 1
            ? counted(lots.length, "lot")
            : lots.map((lot) => <LotRef key={lot.lotId} {...lot} />)}
          {detail ? <span className="block text-body text-ink-2">{detail}</span> : null}
        </p>
        <Contents event={event} masterNames={masterNames} />
        <StateChanges event={event} />
        <Facts>
          <Fact name="Happened">{dateTime(event.occurTime)}</Fact>
          <Fact name="Recorded">{dateTime(event.recordTime)}</Fact>
          <Fact name="By">
            {actorNames.get(event.actor?.id ?? "") ?? (
              <CopyValue value={event.actor?.id ?? ""} label="actor id" />
            )}
          </Fact>
          <Fact name="Event id">
            <CopyValue value={event.id} label="event id" />
          </Fact>
          <Fact name="Hash">
            <Hash bytes={event.hash} label="hash" />
          </Fact>
          <Fact name="Hash before">
            <Hash bytes={event.previousHash} label="hash of the event before" />
          </Fact>
          {previous ? (
            <Fact name="Chain">
              {hex(previous.hash) === hex(event.previousHash) ? (
                <Badge tone="ok" icon={Link2} label={`Follows event ${previous.position}`} />
              ) : (
                <Badge tone="bad" icon={Link2Off} label={`Does not follow event ${previous.position}`} />
              )}
            </Fact>
          ) : null}
        </Facts>
      </div>
    </Dialog>
  );
}

function Contents({
  event: { what },
  masterNames,
}: {
  event: PlantEvent;
  masterNames: ReadonlyMap<string, string>;
}) {
  const made =
    what.case === "lotsReceived"
      ? what.value.lots
      : what.case === "lotsTransformed"
        ? what.value.outputs
        : what.case === "lotsShipped"
          ? [what.value.shipment].filter((lot) => lot !== undefined)
          : what.case === "lotsAggregated"
            ? [what.value.pallet].filter((lot) => lot !== undefined)
            : [];
  const taken =
    what.case === "lotsTransformed"
      ? what.value.inputs
      : what.case === "lotsAggregated" || what.case === "lotsDisaggregated" || what.case === "lotsShipped"
        ? what.value.contents
        : [];
  const documents =
    what.case === "lotsReceived" || what.case === "lotsTransformed" || what.case === "lotsShipped"
      ? what.value.documents
      : [];
  const partner =
    what.case === "lotsReceived"
      ? { name: "Supplier", id: what.value.supplierId }
      : what.case === "lotsShipped"
        ? { name: "Customer", id: what.value.customerId }
        : undefined;
  return (
    <>
      {taken.length > 0 ? (
        <Part title={what.case === "lotsTransformed" ? "Went in" : "Contents"}>
          {taken.map((part) => (
            <Row key={`${part.lotId} ${part.palletId}`} end={kilograms(part.quantityMg)}>
              <LotRef lotId={part.lotId} lotNumber={part.lotNumber} />
              {part.palletId && what.case === "lotsShipped" ? <OnPallet part={part} /> : null}
            </Row>
          ))}
        </Part>
      ) : null}
      {made.length > 0 ? (
        <Part title={what.case === "lotsReceived" ? "Came in" : "Was made"}>
          {made.map((lot) => (
            <Row key={lot.id} end={lot.quantityMg > 0n ? kilograms(lot.quantityMg) : ""}>
              <LotRef lotId={lot.id} lotNumber={lot.number} lotCode={lot.lotCode} />
            </Row>
          ))}
          {what.case === "lotsTransformed" && what.value.lostMg > 0n ? (
            <Row end={kilograms(what.value.lostMg)}>Lost in process</Row>
          ) : null}
          {what.case === "lotsTransformed" && what.value.gainedMg > 0n ? (
            <Row end={kilograms(what.value.gainedMg)}>Taken up</Row>
          ) : null}
        </Part>
      ) : null}
      {documents.length > 0 || partner?.id ? (
        <Facts>
          {partner?.id ? <Fact name={partner.name}>{masterNames.get(partner.id) ?? partner.id}</Fact> : null}
          {documents.map(({ type, number }) => (
            <Fact key={`${type} ${number}`} name={documentTypeLabel[type]}>
              <span className="font-mono text-[0.75rem]">{number}</span>
            </Fact>
          ))}
        </Facts>
      ) : null}
    </>
  );
}

function OnPallet({ part }: { part: Taken }) {
  return (
    <span className="ml-2 text-ink-3">
      on <LotRef lotId={part.palletId} lotNumber={part.palletNumber} />
    </span>
  );
}

function StateChanges({ event }: { event: PlantEvent }) {
  return event.stateChanges.length === 0 ? null : (
    <Part title="States">
      {event.stateChanges.map(({ lotId, lotNumber, to, reason }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an event never changes, and a lot may stand in it twice.
        <Row key={place} end={<LotStateBadge state={to} />}>
          <LotRef lotId={lotId} lotNumber={lotNumber} />
          {reason ? <span className="ml-2 text-ink-3">{reason}</span> : null}
        </Row>
      ))}
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="label-caps mb-2 text-ink-3">{title}</h3>
      <ul className="divide-y divide-line rounded-card border border-line">{children}</ul>
    </section>
  );
}

function Row({ end, children }: { end: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-center justify-between gap-3 px-3 py-2 text-small">
      <span className="min-w-0 break-words">{children}</span>
      <span className="figures shrink-0 text-ink">{end}</span>
    </li>
  );
}

function Hash({ bytes, label }: { bytes: Uint8Array; label: string }) {
  return bytes.length > 0 ? (
    <CopyValue value={hex(bytes)} label={label} />
  ) : (
    <span className="text-ink-3">none</span>
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
