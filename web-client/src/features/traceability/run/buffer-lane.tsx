import type { FlowDefinition } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import type { Lane } from "@/features/traceability/run/board-model";
import { LotCard } from "@/features/traceability/run/lot-card";
import { counted } from "@/format/count";
import { kilograms, roughly } from "@/format/mass";
import { Progress } from "@/ui/progress";

type BufferLaneProps = {
  lane: Lane;
  definition: FlowDefinition;
  /** Whether all lots of the run that have anything left are read. */
  isWhole: boolean;
  onDecide?: ((lotId: string, gateKey: string) => void) | undefined;
};

/** One buffer: how full it is, and the lots that stand in it. */
export function BufferLane({ lane, definition, isWhole, onDecide }: BufferLaneProps) {
  const { capacityMg, onHandMg, lots } = lane;
  const percent = capacityMg > 0n ? Number((onHandMg * 1000n) / capacityMg) / 10 : 0;
  const nGone = Math.max(0, lane.nLots - lots.length);
  const name = lane.name || "Beside the buffers";
  // What stands beside them is no buffer: it lies below them, as wide as all of them.
  const isBeside = lane.name === "";
  return (
    <section
      aria-label={name}
      className={`flex min-w-0 flex-col rounded-card border border-line bg-sunken ${isBeside ? "col-span-full" : ""}`}
    >
      <header className="border-b border-line px-3 pt-3 pb-2.5">
        <div className="flex items-baseline justify-between gap-2">
          <h3 className="min-w-0 text-body font-semibold break-words text-ink">{name}</h3>
          <span className="figures shrink-0 text-small font-medium text-ink">{kilograms(onHandMg)}</span>
        </div>
        <p className="text-[0.75rem] leading-4 text-ink-3">{lane.stepNames.join(", ")}</p>
        {capacityMg > 0n ? (
          <div className="mt-2">
            <Progress
              percent={percent}
              label={`${name}: how full it is`}
              tone={percent > 100 ? "bad" : "accent"}
            />
            <p className={`mt-1 text-[0.75rem] ${percent > 100 ? "font-medium text-bad" : "text-ink-3"}`}>
              {percent > 100 ? "More than" : `${Math.round(percent)} % of`} the {roughly(capacityMg)} it holds
            </p>
          </div>
        ) : null}
      </header>
      {lots.length > 0 ? (
        <ul
          className={`gap-2.5 p-2.5 ${isBeside ? "grid grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] items-start" : "flex flex-col"}`}
        >
          {lots.map((lot) => (
            <LotCard
              key={lot.id}
              lot={lot}
              step={lot.stepIndex === undefined ? undefined : definition.steps[lot.stepIndex]}
              onDecide={onDecide ? (gateKey) => onDecide(lot.id, gateKey) : undefined}
            />
          ))}
        </ul>
      ) : (
        <p className="px-3 py-6 text-center text-small text-ink-3">
          {nGone > 0 ? "Empty: all of it went on." : "Nothing stands here yet."}
        </p>
      )}
      {nGone > 0 ? (
        <p className="mt-auto px-3 pb-2.5 text-[0.75rem] text-ink-3">
          {counted(nGone, "lot")} made here {nGone === 1 ? "is" : "are"}{" "}
          {isWhole ? "used up" : "used up or not read yet"}.
        </p>
      ) : null}
    </section>
  );
}
