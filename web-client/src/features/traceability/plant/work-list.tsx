import { X } from "lucide-react";
import type { ReactNode } from "react";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { isUnit } from "@/features/traceability/lot-unit";
import { hindranceOf, looseMg } from "@/features/traceability/plant/tasks";
import type { ListedLot } from "@/features/traceability/plant/use-worklist";
import { counted } from "@/format/count";
import { amountOf, kilograms } from "@/format/mass";
import { Button, IconButton } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";

type WorkListProps = {
  listed: readonly ListedLot[];
  currentId: string | undefined;
  nowMs: number;
  onChoose: (lotId: string) => void;
  onRemove: (lotId: string) => void;
  onClear: () => void;
  /** What may be done with all of them. */
  children: ReactNode;
};

/** The lots that were scanned: what is done next is done with them. */
export function WorkList({ listed, currentId, nowMs, onChoose, onRemove, onClear, children }: WorkListProps) {
  const hindered = listed.filter(({ lot }) => hindranceOf(lot, nowMs));
  return (
    <Card className="touch">
      <CardHead title="Scanned" note={counted(listed.length, "lot")}>
        <Button kind="quiet" onClick={onClear}>
          Clear
        </Button>
      </CardHead>
      <ul aria-label="Scanned lots" className="divide-y divide-line">
        {listed.map(({ lot }) => {
          const hindrance = hindranceOf(lot, nowMs);
          return (
            <li
              key={lot.id}
              className={`flex items-center gap-2 py-1 pr-2 ${lot.id === currentId ? "bg-accent-soft" : ""}`}
            >
              <button
                type="button"
                aria-current={lot.id === currentId}
                onClick={() => onChoose(lot.id)}
                className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-left"
              >
                <span className="min-w-40 flex-1 font-mono font-medium break-all text-ink">
                  {lot.lotCode}
                </span>
                <LotStateBadge state={lot.state} recalled={lot.recalled} />
                <span className="figures min-w-28 text-right text-ink-2">
                  {isUnit(lot.type) ? kilograms(lot.packedMg) : amountOf(looseMg(lot), lot.pieceMassMg)}
                </span>
                {hindrance ? <span className="sr-only">Nothing can be taken of it: {hindrance}.</span> : null}
              </button>
              <IconButton
                label={`Remove ${lot.lotCode} from the list`}
                icon={<X aria-hidden className="size-5" />}
                onClick={() => onRemove(lot.id)}
              />
            </li>
          );
        })}
      </ul>
      <div className="flex flex-col gap-3 border-t border-line p-4">
        {hindered.length > 0 ? (
          <p className="text-body text-ink-2">
            {hindered.map(({ lot }) => `${lot.lotCode} (${hindranceOf(lot, nowMs)})`).join(", ")}{" "}
            {hindered.length === 1 ? "keeps" : "keep"} the list from being used. Take{" "}
            {hindered.length === 1 ? "it" : "them"} off, or settle {hindered.length === 1 ? "it" : "them"}{" "}
            first.
          </p>
        ) : null}
        {children}
      </div>
    </Card>
  );
}
