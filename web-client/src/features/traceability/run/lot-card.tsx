import { Link } from "@tanstack/react-router";
import type { FlowStep } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { QcResult } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { TriangleAlert } from "lucide-react";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { type GateLook, resultAt, waits } from "@/features/traceability/run/board-model";
import { GATE_LOOKS } from "@/features/traceability/run/gate-looks";
import { counted } from "@/format/count";
import { amountOf, kilograms } from "@/format/mass";
import { Button } from "@/ui/button";

const LOOK_OF: Record<QcResult, GateLook> = {
  [QcResult.UNSPECIFIED]: "pending",
  [QcResult.PASS]: "passed",
  [QcResult.HOLD]: "held",
  [QcResult.FAIL]: "failed",
};

type LotCardProps = {
  lot: Lot;
  /** The step that made it. */
  step: FlowStep | undefined;
  /** Decides about it at a gate; left out where nothing may be decided. */
  onDecide?: ((gateKey: string) => void) | undefined;
};

/** A lot as it stands in a buffer: how much, in which state, and how far through its gates. */
export function LotCard({ lot, step, onDecide }: LotCardProps) {
  const gates = step?.gates ?? [];
  const nPassed = gates.filter(({ key }) => resultAt(lot, key) === QcResult.PASS).length;
  const next = gates.find(({ key }) => resultAt(lot, key) !== QcResult.PASS);
  return (
    <li className="flex flex-col gap-2 rounded-control border border-line bg-surface p-3 shadow-rest">
      <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
        <Link
          to="/lots/$lotId"
          params={{ lotId: lot.id }}
          className="font-mono text-[0.8125rem] font-medium break-all text-ink hover:text-accent hover:underline"
        >
          {lot.lotCode}
        </Link>
        <LotStateBadge state={lot.state} recalled={lot.recalled} />
      </div>
      <p className="figures text-title font-semibold text-ink">
        {kilograms(lot.onHandMg)}
        {lot.pieceMassMg > 0n ? (
          <span className="ml-2 text-small font-normal text-ink-3">
            {amountOf(lot.onHandMg, lot.pieceMassMg)}
          </span>
        ) : null}
      </p>
      {gates.length > 0 ? (
        <ul aria-label={`Gates of ${lot.lotCode}`} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {gates.map(({ key, name }) => {
            const { icon: Icon, ink, label } = GATE_LOOKS[LOOK_OF[resultAt(lot, key)]];
            return (
              <li key={key} className="inline-flex items-center gap-1 text-[0.75rem] text-ink-2">
                <Icon aria-hidden className={`size-3.5 ${ink}`} />
                {name}
                <span className="sr-only">: {label.toLowerCase()}</span>
              </li>
            );
          })}
          <li className="figures ml-auto text-[0.75rem] text-ink-3">
            {nPassed} of {gates.length}
          </li>
        </ul>
      ) : null}
      {lot.nOpenDeviations > 0 ? (
        <p className="flex items-center gap-1.5 text-[0.75rem] font-medium text-bad">
          <TriangleAlert aria-hidden className="size-3.5" />
          {counted(lot.nOpenDeviations, "open deviation")}
        </p>
      ) : null}
      {onDecide && next && waits(lot) ? (
        <Button className="h-11 w-full" onClick={() => onDecide(next.key)}>
          <span className="truncate">Decide: {next.name}</span>
        </Button>
      ) : null}
    </li>
  );
}
