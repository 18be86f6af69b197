import { Link } from "@tanstack/react-router";
import type { RecallShipment } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { useState } from "react";
import { sumOf } from "@/features/traceability/recall/simulation";
import { groupBy } from "@/features/traceability/trace/group-by";
import { kilograms } from "@/format/mass";
import { dateTime } from "@/format/time";
import { documentTypeLabel } from "@/text/plant-words";
import { More } from "@/ui/more";

const STEP = 50;

/** What went to a customer, shipment by shipment: lots, pallets, papers and how much. */
export function ShipmentLines({ lines }: { lines: readonly RecallShipment[] }) {
  const [nShown, setNShown] = useState(STEP);
  const shipments = [...groupBy(lines, ({ position }) => position).values()];
  return (
    <>
      <ol aria-label="Shipments" className="flex flex-col gap-4">
        {shipments.slice(0, nShown).map((parts) => (
          <Shipment key={String(parts[0]?.position)} parts={parts} />
        ))}
      </ol>
      <More hasMore={shipments.length > nShown} busy={false} onMore={() => setNShown(nShown + STEP)} />
    </>
  );
}

function Shipment({ parts }: { parts: readonly RecallShipment[] }) {
  const [first] = parts;
  if (!first) {
    return null;
  }
  const papers = first.documents.map(({ type, number }) => `${documentTypeLabel[type]} ${number}`);
  return (
    <li className="rounded-card border border-line">
      <div className="border-b border-line px-3 py-2">
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-mono text-small font-medium break-all text-ink">{first.shipmentCode}</span>
          <span className="figures text-small font-medium text-ink">
            {kilograms(sumOf(parts, ({ quantityMg }) => quantityMg))}
          </span>
        </p>
        <p className="text-[0.75rem] leading-4 text-ink-2">
          {dateTime(first.occurTime)}
          {first.destinationName ? `, to ${first.destinationName}` : ""}
        </p>
        {papers.length > 0 ? (
          <p className="text-[0.75rem] leading-4 break-words text-ink-2">{papers.join(", ")}</p>
        ) : null}
      </div>
      <ul className="divide-y divide-line">
        {parts.map((line) => (
          <li key={line.lotId} className="px-3 py-2 text-small">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <Link
                to="/lots/$lotId"
                params={{ lotId: line.lotId }}
                className="font-mono text-[0.75rem] font-medium break-all text-ink underline decoration-line-strong underline-offset-2 hover:text-accent"
              >
                {line.lotCode}
              </Link>
              <span className="figures text-ink">{kilograms(line.quantityMg)}</span>
            </p>
            <p className="figures text-[0.75rem] leading-4 text-ink-2">
              {kilograms(line.expectedMg)} expected, {kilograms(line.maxMg)} at most
            </p>
            <p className="font-mono text-[0.75rem] leading-4 break-words text-ink-3">
              {line.ssccs.length > 0 ? line.ssccs.join(" ") : "loose"}
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}
