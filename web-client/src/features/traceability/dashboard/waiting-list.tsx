import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotRef } from "@/features/traceability/lot-ref";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { kilograms } from "@/format/mass";
import { ago } from "@/format/time";
import { lotTypeLabel } from "@/text/labels";

const SHOWN_MAX = 8;

/** Lots that wait for somebody to decide, the oldest first, of so many that do. */
export function WaitingList({ lots, nLots, nowMs }: { lots: readonly Lot[]; nLots: number; nowMs: number }) {
  if (lots.length === 0) {
    return <p className="px-4 py-6 text-body text-ink-2">Nothing waits in quarantine or on hold.</p>;
  }
  return (
    <>
      <ul aria-label="Waits for a decision" className="divide-y divide-line">
        {lots.slice(0, SHOWN_MAX).map((lot) => (
          <li key={lot.id} className="flex items-center gap-3 px-4 py-2.5 text-small">
            <span className="min-w-0 flex-1">
              <LotRef lotId={lot.id} lotNumber={lot.number} lotCode={lot.lotCode} />
              <span className="block text-[0.75rem] text-ink-3">
                {lotTypeLabel[lot.type]}, {ago(lot.occurTime, nowMs)}
              </span>
            </span>
            <span className="flex flex-col items-end gap-1 sm:flex-row sm:items-center sm:gap-3">
              <LotStateBadge state={lot.state} recalled={lot.recalled} />
              <span className="figures min-w-24 text-right text-ink">{kilograms(lot.onHandMg)}</span>
            </span>
          </li>
        ))}
      </ul>
      {nLots > SHOWN_MAX ? (
        <p className="border-t border-line px-4 py-2.5 text-small text-ink-3">
          and {(nLots - SHOWN_MAX).toLocaleString("en")} more
        </p>
      ) : null}
    </>
  );
}
