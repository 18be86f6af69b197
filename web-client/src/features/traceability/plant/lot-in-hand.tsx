import { Link } from "@tanstack/react-router";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { GetLotResponse } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { ArrowUpRight, Hand } from "lucide-react";
import type { ReactNode } from "react";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { isUnit } from "@/features/traceability/lot-unit";
import { hindranceOf } from "@/features/traceability/plant/tasks";
import { counted } from "@/format/count";
import { amountOf, kilograms } from "@/format/mass";
import { day } from "@/format/time";
import { lotTypeLabel } from "@/text/labels";
import { Button, buttonClass } from "@/ui/button";
import { Card } from "@/ui/card";
import { Note } from "@/ui/state-panels";

type LotInHandProps = {
  lot: Lot;
  contents: GetLotResponse["contents"];
  nowMs: number;
  masterNames: ReadonlyMap<string, string>;
  /** Left out where the list below has its own way of taking it off. */
  onRemove?: (() => void) | undefined;
  children: ReactNode;
};

/** The lot that was scanned last, to be read from an arm's length, and what may be done with it. */
export function LotInHand({ lot, contents, nowMs, masterNames, onRemove, children }: LotInHandProps) {
  const hindrance = hindranceOf(lot, nowMs);
  const facts = [
    lotTypeLabel[lot.type],
    masterNames.get(lot.productId),
    masterNames.get(lot.locationId),
    lot.expireTime ? `expires ${day(lot.expireTime)}` : undefined,
  ].filter(Boolean);
  return (
    <Card>
      <section aria-label="Lot in hand" className="flex flex-col gap-4 p-4 sm:p-5">
        <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
          <div className="min-w-0 flex-1 basis-64">
            <h2 className="font-mono text-display font-semibold break-all text-ink">{lot.lotCode}</h2>
            <p className="mt-0.5 text-lead text-ink-2">{facts.join(" · ")}</p>
          </div>
          <div className="sm:text-right">
            <p className="figures text-display font-semibold text-ink">
              {isUnit(lot.type) ? kilograms(lot.packedMg) : amountOf(lot.onHandMg, lot.pieceMassMg)}
            </p>
            <p className="figures text-small text-ink-3">{amountNote(lot, contents.length)}</p>
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <LotStateBadge state={lot.state} recalled={lot.recalled} />
          <Link
            to="/lots/$lotId"
            params={{ lotId: lot.id }}
            className={`${buttonClass("quiet", "large")} -my-2 ml-auto`}
          >
            All about it
            <ArrowUpRight aria-hidden className="size-4" />
          </Link>
          {onRemove ? (
            <Button kind="quiet" size="large" onClick={onRemove} className="-my-2">
              Put away
            </Button>
          ) : null}
        </div>
        {hindrance ? (
          <Note icon={Hand} tone="warn">
            Nothing can be taken of it: {hindrance}.
          </Note>
        ) : null}
        {children}
      </section>
    </Card>
  );
}

function amountNote(lot: Lot, nContents: number): string {
  if (isUnit(lot.type)) {
    return nContents > 0 ? `on it, of ${counted(nContents, "lot")}` : "on it";
  }
  return [
    lot.pieceMassMg > 0n ? kilograms(lot.onHandMg) : "",
    lot.packedMg > 0n ? `${amountOf(lot.packedMg, lot.pieceMassMg)} on pallets` : "",
    "on hand",
  ]
    .filter(Boolean)
    .join(", ");
}
