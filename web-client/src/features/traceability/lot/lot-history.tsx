import type { LotStateChange } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { ArrowRight, ShieldCheck, ShieldX } from "lucide-react";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { dateTime } from "@/format/time";
import { Badge } from "@/ui/badge";

/** Whether every line of a history has the hash it must have. */
export function IntactMark({ intact }: { intact: boolean }) {
  return intact ? (
    <Badge tone="ok" icon={ShieldCheck} label="Intact" />
  ) : (
    <Badge tone="bad" icon={ShieldX} label="Changed behind the service's back" />
  );
}

/** The life of a lot, oldest first: each line carries the hash of the one before. */
export function LotHistory({
  changes,
  actorNames,
}: {
  changes: readonly LotStateChange[];
  actorNames: ReadonlyMap<string, string>;
}) {
  return (
    <ol aria-label="History" className="divide-y divide-line">
      {changes.map((change) => (
        <li
          key={change.sequence}
          className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-4 py-2.5 text-small"
        >
          <span className="inline-flex items-center gap-1.5">
            {change.from === Lot_State.UNSPECIFIED ? null : (
              <>
                <LotStateBadge state={change.from} />
                <ArrowRight aria-label="to" className="size-3.5 text-ink-3" />
              </>
            )}
            <LotStateBadge state={change.to} />
          </span>
          {change.reason ? (
            <span className="min-w-0 flex-1 basis-32 break-words text-ink">{change.reason}</span>
          ) : null}
          <span className="ml-auto text-right text-[0.75rem] text-ink-3">
            {actorNames.get(change.actorId) ? `${actorNames.get(change.actorId)}, ` : ""}
            <span className="figures">{dateTime(change.occurTime)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
