import { Link } from "@tanstack/react-router";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { kilograms } from "@/format/mass";
import { lotTypeLabel } from "@/text/labels";

/** Lots, a line each. */
export function LotLines({ label, lots }: { label: string; lots: readonly Lot[] }) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {lots.map((lot) => (
        <li key={lot.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 text-small">
          <Link
            to="/lots/$lotId"
            params={{ lotId: lot.id }}
            className="font-mono text-[0.75rem] font-medium text-ink hover:text-accent hover:underline"
          >
            {lot.lotCode}
          </Link>
          <span className="text-ink-3">{lotTypeLabel[lot.type]}</span>
          <span className="figures ml-auto text-ink-2">{kilograms(lot.onHandMg)}</span>
          <LotStateBadge state={lot.state} recalled={lot.recalled} />
        </li>
      ))}
    </ul>
  );
}
