import { ArrowRight } from "lucide-react";
import type { CSSProperties } from "react";
import { type MapGroup, type MapNode, mapOf } from "@/features/traceability/recall/place-map-model";
import type { Simulation } from "@/features/traceability/recall/simulation";
import { kilograms, roughly } from "@/format/mass";

const TITLES: Record<MapGroup["kind"], string> = {
  house: "In house",
  customers: "Left, at customers",
  gone: "Gone",
};
const COLORS: Record<MapGroup["kind"], string> = {
  house: "var(--chart-warn)",
  customers: "var(--logo-trace)",
  gone: "var(--line-strong)",
};
const HELD = "var(--chart-hold)";
const LEGEND: readonly { label: string; color: string }[] = [
  { label: "In house, to hold", color: COLORS.house },
  { label: "In house, held", color: HELD },
  { label: "At customers", color: COLORS.customers },
  { label: "Gone", color: COLORS.gone },
];
/** Across, of the largest circle. */
const LARGEST_PX = 120;
const SMALLEST_PX = 8;

type PlaceMapProps = {
  simulation: Simulation;
  /** The key of the place or customer that is looked at. */
  selected?: string | undefined;
  /** Left out where there is nothing to see of them. */
  onSelect?: (key: string | undefined) => void;
};

/** What is where: a circle for each place and customer, its area as large as what is there. */
export function PlaceMap({ simulation, selected, onSelect }: PlaceMapProps) {
  const groups = mapOf(simulation);
  return (
    <div className="p-4">
      <div className="grid gap-3 lg:flex lg:items-stretch">
        {groups.map((group, place) => (
          <section
            key={group.kind}
            aria-label={TITLES[group.kind]}
            className={`relative min-w-0 rounded-card border border-line bg-canvas p-3 ${group.kind === "gone" ? "" : "lg:flex-1"}`}
          >
            {place > 0 ? (
              <span
                aria-hidden
                className="absolute top-1/2 -left-4 z-10 hidden size-5 -translate-y-1/2 items-center justify-center rounded-full border border-line bg-surface text-ink-3 lg:flex"
              >
                <ArrowRight className="size-3.5" />
              </span>
            ) : null}
            <h3 className="text-small font-medium text-ink">
              {TITLES[group.kind]}{" "}
              <span className="figures font-normal text-ink-2">{kilograms(group.mg)}</span>
            </h3>
            <ul className="mt-2 flex flex-wrap items-end justify-center gap-x-3 gap-y-4">
              {group.nodes.map((node) => (
                <li key={node.key}>
                  <Circle node={node} kind={group.kind} selected={selected} onSelect={onSelect} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ul aria-label="Colors" className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-small text-ink-2">
        {LEGEND.map(({ label, color }) => (
          <li key={label} className="inline-flex items-center gap-1.5">
            <span aria-hidden className="size-2.5 rounded-full" style={{ background: color }} />
            {label}
          </li>
        ))}
        <li className="text-ink-3">Areas are in proportion.</li>
      </ul>
    </div>
  );
}

function Circle({
  node,
  kind,
  selected,
  onSelect,
}: Pick<PlaceMapProps, "selected" | "onSelect"> & { node: MapNode; kind: MapGroup["kind"] }) {
  const isSelected = node.key === selected;
  const heldShare = node.mg > 0n ? Number((node.heldMg * 1000n) / node.mg) / 10 : 0;
  const look = (
    <>
      <span
        aria-hidden
        className="size-(--across) rounded-full ring-1 ring-line ring-inset"
        style={
          {
            "--across": `${Math.max(SMALLEST_PX, node.diameter * LARGEST_PX)}px`,
            background: `conic-gradient(${HELD} 0 ${heldShare}%, ${COLORS[kind]} ${heldShare}% 100%)`,
          } as CSSProperties
        }
      />
      <span className="mt-1.5 block max-w-full truncate text-small font-medium text-ink">{node.name}</span>
      <span className="figures block text-[0.75rem] leading-4 text-ink-2" title={kilograms(node.mg)}>
        {roughly(node.mg)}
      </span>
      <span className="block text-[0.75rem] leading-4 text-ink-3">{node.note}</span>
      {node.heldMg > 0n ? <span className="sr-only">{kilograms(node.heldMg)} of it held.</span> : null}
    </>
  );
  const box = "flex w-32 flex-col items-center rounded-card px-1 py-2 text-center";
  return node.isPlace && onSelect ? (
    <button
      type="button"
      aria-pressed={isSelected}
      onClick={() => onSelect(isSelected ? undefined : node.key)}
      className={`${box} transition-colors hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:ring-1 aria-pressed:ring-accent`}
    >
      {look}
    </button>
  ) : (
    <div className={box}>{look}</div>
  );
}
