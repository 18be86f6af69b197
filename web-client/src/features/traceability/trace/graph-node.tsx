import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { Boxes, ChevronDown, ChevronUp, type LucideIcon, Truck } from "lucide-react";
import { LOT_LOOKS } from "@/features/traceability/lot-state-badge";
import { isUnit } from "@/features/traceability/lot-unit";
import { NODE, type Place } from "@/features/traceability/trace/graph-layout";
import { expectedIn, type GraphNode } from "@/features/traceability/trace/graph-view";
import type { Direction } from "@/features/traceability/trace/trace-model";
import { counted } from "@/format/count";
import { roughly } from "@/format/mass";
import { lotStateLabel, lotTypeLabel } from "@/text/labels";

const ICON_TONES = {
  neutral: "text-ink-3",
  ok: "text-ok",
  warn: "text-warn",
  bad: "text-bad",
  note: "text-note",
  accent: "text-accent",
} as const;

type GraphNodeViewProps = {
  node: GraphNode;
  place: Place;
  direction: Direction;
  isSelected: boolean;
  isFirst: boolean;
  /** Of its lots, how many are on the path of who is selected; undefined where nobody is. */
  onPath: number | undefined;
  /** Whether Tab leads here. */
  isEntry: boolean;
  onFocus: () => void;
  onOpen: () => void;
};

/** A lot, or lots of one type and level, as a card of the picture. */
export function GraphNodeView(props: GraphNodeViewProps) {
  const { node, place, isSelected, onPath, isEntry, onFocus, onOpen } = props;
  const isDim = onPath === 0;
  const isMarked = onPath !== undefined && onPath > 0;
  return (
    <button
      type="button"
      data-node={node.key}
      tabIndex={isEntry ? 0 : -1}
      aria-label={nameOf(props)}
      {...(node.kind === "lot" ? { "aria-pressed": isSelected } : { "aria-expanded": node.kind === "open" })}
      onFocus={onFocus}
      onClick={onOpen}
      data-dim={isDim || undefined}
      className={`group absolute overflow-hidden rounded-[7px] border text-left transition-[border-color] hover:border-ink-3 ${
        node.kind === "group" ? "shadow-[3px_3px_0_var(--sunken),3px_3px_0_1px_var(--line-strong)]" : ""
      } ${node.kind === "open" ? "border-dashed" : ""} ${lookOf(node, isSelected, isMarked, isDim)}`}
      style={{ left: place.x, top: place.y, width: NODE.width, height: NODE.height }}
    >
      <Face {...props} />
    </button>
  );
}

function lookOf({ kind }: GraphNode, isSelected: boolean, isMarked: boolean, isDim: boolean): string {
  if (isSelected) {
    return "border-accent bg-accent-soft ring-2 ring-accent";
  }
  const border = isMarked ? "border-accent" : isDim ? "border-line" : "border-line-strong";
  const background = kind === "open" ? "bg-sunken" : isDim ? "bg-canvas" : "bg-surface";
  return `${border} ${background}`;
}

function Face({ node, isFirst, onPath }: GraphNodeViewProps) {
  if (node.kind === "open") {
    return (
      <Lines
        icon={ChevronUp}
        tone="text-ink-3"
        title={counted(node.lots.length, "lot")}
        left={lotTypeLabel[node.type]}
        right="close"
      />
    );
  }
  if (node.kind === "group") {
    return (
      <Lines
        icon={ChevronDown}
        tone="text-ink-3"
        title={`${node.lots.length.toLocaleString("en")} ${node.isRest ? "more" : "lots"}`}
        badge={onPath ? `${onPath.toLocaleString("en")} on the path` : undefined}
        left={lotTypeLabel[node.type]}
        right={roughly(expectedIn(node))}
      />
    );
  }
  const { lot } = node;
  const look = LOT_LOOKS[lot.state];
  return (
    <>
      <Lines
        icon={lot.type === Lot_Type.SHIP ? Truck : isUnit(lot.type) ? Boxes : look.icon}
        tone={lot.recalled ? "text-bad" : ICON_TONES[look.tone]}
        title={lot.lotCode}
        mono
        left={lotTypeLabel[lot.type]}
        right={isUnit(lot.type) && lot.expectedMg === 0n ? "" : roughly(lot.expectedMg)}
      />
      {isFirst ? <span aria-hidden className="absolute inset-y-0 left-0 w-1 bg-accent" /> : null}
      <span aria-hidden className="absolute inset-x-0 bottom-0 h-0.75 bg-sunken">
        <span
          className="block h-full bg-accent opacity-70 group-data-dim:opacity-25"
          style={{ width: `${shareOf(lot.expectedMg, lot.implicatedMg) * 100}%` }}
        />
      </span>
    </>
  );
}

function Lines({
  icon: Icon,
  tone,
  title,
  mono,
  badge,
  left,
  right,
}: {
  icon: LucideIcon;
  tone: string;
  title: string;
  mono?: boolean;
  badge?: string | undefined;
  left: string;
  right: string;
}) {
  return (
    <span className="flex h-full flex-col justify-center gap-0.5 px-3 group-data-dim:opacity-80">
      <span className="flex items-center gap-1.5">
        <Icon aria-hidden className={`size-3.5 shrink-0 ${tone}`} />
        <span
          className={`min-w-0 flex-1 truncate text-[0.8125rem] font-semibold text-ink ${mono ? "font-mono text-[0.75rem]" : ""}`}
        >
          {title}
        </span>
        {badge ? <span className="figures text-micro whitespace-nowrap text-accent">{badge}</span> : null}
      </span>
      <span className="flex items-baseline gap-2 text-[0.75rem] leading-4">
        <span className="min-w-0 flex-1 truncate text-ink-2">{left}</span>
        <span className="figures whitespace-nowrap text-ink">{right}</span>
      </span>
    </span>
  );
}

function shareOf(partMg: bigint, wholeMg: bigint): number {
  return wholeMg > 0n ? Math.min(1, Number(partMg) / Number(wholeMg)) : 0;
}

function nameOf({ node, isFirst, onPath }: GraphNodeViewProps): string {
  const expected = `${roughly(expectedIn(node))} expected`;
  if (node.kind === "lot") {
    const { lotCode, type, state, recalled } = node.lot;
    return [
      lotCode,
      lotTypeLabel[type],
      lotStateLabel[state].toLowerCase(),
      ...(recalled ? ["recalled"] : []),
      expected,
      ...(isFirst ? ["traced from here"] : []),
      ...(onPath ? ["on the path"] : []),
    ].join(", ");
  }
  const [from, to] = node.levels;
  const level = from === to ? `level ${from}` : `levels ${from} to ${to}`;
  const lots = `${counted(node.lots.length, "lot")}${node.kind === "group" && node.isRest ? " more" : ""}`;
  const path = onPath ? [`${onPath} on the path`] : [];
  return [lots, lotTypeLabel[node.type], level, expected, ...path].join(", ");
}
