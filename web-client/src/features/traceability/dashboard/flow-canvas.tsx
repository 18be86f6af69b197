import { ArrowRight } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import type { Stage } from "@/features/traceability/dashboard/flow";
import { STATE_COLORS } from "@/features/traceability/dashboard/state-colors";
import { counted } from "@/format/count";
import { kilograms, roughly } from "@/format/mass";
import { lotStateLabel } from "@/text/labels";

/** Written out, because Tailwind reads class names where they stand. */
const COLUMNS = [
  "",
  "xl:col-start-1",
  "xl:col-start-2",
  "xl:col-start-3",
  "xl:col-start-4",
  "xl:col-start-5",
  "xl:col-start-6",
  "xl:col-start-7",
  "xl:col-start-8",
  "xl:col-start-9",
];
const LANES = {
  both: "xl:row-start-1 xl:row-span-2",
  upper: "xl:row-start-1",
  lower: "xl:row-start-2",
} as const;

type FlowCanvasProps = {
  stages: readonly Stage[];
  /** The way to the lots that stand behind a step, where there is one. */
  linkTo: (stage: Stage, shown: ReactNode) => ReactNode;
};

/** The steps of production from left to right, and in the buffer behind each the kilograms that stand there. */
export function FlowCanvas({ stages, linkTo }: FlowCanvasProps) {
  const most = stages.reduce((max, { wholeMg }) => (wholeMg > max ? wholeMg : max), 1n);
  return (
    <div className="p-4">
      <ol aria-label="Steps of production" className="grid gap-2 xl:grid-cols-9 xl:grid-rows-2 xl:gap-x-4">
        {stages.map((stage) => (
          <li
            key={stage.index}
            className={`relative flex min-w-0 flex-col justify-center ${COLUMNS[stage.column]} ${LANES[stage.lane]}`}
          >
            <StageBox stage={stage} most={most} linkTo={linkTo} />
            {stage.next.length > 0 ? (
              <ArrowRight
                aria-hidden
                className="absolute top-1/2 -right-3.75 hidden size-3.5 -translate-y-1/2 text-ink-3 xl:block"
              />
            ) : null}
          </li>
        ))}
      </ol>
      <ul aria-label="States" className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
        {STATE_COLORS.map(({ state, color }) => (
          <li key={state} className="inline-flex items-center gap-1.5">
            <span aria-hidden className="size-2.5 rounded-[2px]" style={{ background: color }} />
            {lotStateLabel[state]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function StageBox({ stage, most, linkTo }: Pick<FlowCanvasProps, "linkTo"> & { stage: Stage; most: bigint }) {
  const isLast = stage.next.length === 0;
  const share = Number((stage.wholeMg * 1000n) / most) / 10;
  return (
    <div className="flex items-stretch overflow-hidden rounded-card border border-line bg-surface xl:block xl:text-center">
      <p className="flex w-32 shrink-0 items-center gap-2 bg-panel px-2.5 py-1.5 text-small font-medium text-panel-ink xl:w-auto xl:flex-col xl:gap-0 xl:px-1">
        <span className="figures font-mono text-micro text-panel-ink-2">{stage.index}</span>
        <span className="truncate xl:max-w-full">{stage.name}</span>
      </p>
      {isLast ? (
        <p className="px-2 py-3 text-small text-ink-3">leaves the plant</p>
      ) : (
        <div className="flex min-w-0 flex-1 items-center gap-3 px-2.5 py-2 xl:flex-col xl:items-stretch xl:gap-1.5">
          <Tank stage={stage} share={share} />
          <p className="min-w-20 text-right xl:min-w-0 xl:text-center">
            {linkTo(
              stage,
              <span
                title={kilograms(stage.wholeMg)}
                className={`figures text-body font-semibold ${stage.wholeMg > 0n ? "text-ink" : "text-ink-3"}`}
              >
                {roughly(stage.wholeMg)}
              </span>,
            )}
            <span className="block text-[0.75rem] leading-4 text-ink-3">
              {stage.nLots > 0 ? counted(stage.nLots, "lot") : "empty"}
            </span>
          </p>
        </div>
      )}
    </div>
  );
}

/** A buffer, filled by how much stands in it beside the fullest; lying on narrow screens, standing on wide ones. */
function Tank({ stage, share }: { stage: Stage; share: number }) {
  return (
    <div
      aria-hidden
      className="flex h-3 flex-1 items-stretch overflow-hidden rounded-[3px] bg-sunken ring-1 ring-line xl:h-16 xl:flex-none xl:flex-col-reverse"
    >
      {STATE_COLORS.map(({ state, color }) => {
        const mg = stage.byState.get(state) ?? 0n;
        const size = stage.wholeMg > 0n ? (share * Number((mg * 1000n) / stage.wholeMg)) / 1000 : 0;
        return mg > 0n ? (
          <span
            key={state}
            className="min-h-0.5 min-w-0.5 basis-(--size)"
            style={{ "--size": `${size}%`, background: color } as CSSProperties}
          />
        ) : null;
      })}
    </div>
  );
}
