import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import { type ArrowKey, curve, layoutOf, NODE, neighborOf } from "@/features/traceability/trace/graph-layout";
import { GraphNodeView } from "@/features/traceability/trace/graph-node";
import {
  CARDS_MAX,
  closed,
  type GraphLink,
  type GraphNode,
  type Opened,
  openFurther,
  pathLinks,
  viewOf,
} from "@/features/traceability/trace/graph-view";
import { pathThrough, type TraceModel } from "@/features/traceability/trace/trace-model";
import { IconButton } from "@/ui/button";

const ZOOM = { min: 0.25, max: 1.6, step: 1.25 } as const;
/** Smaller than this nobody reads a card, so the picture begins larger and is moved instead. */
const READABLE = 0.62;
const FRAME = { min: 260, max: 480 } as const;
const MARGIN = 24;
const ARROWS: ReadonlySet<string> = new Set(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]);
const NOTHING: Opened = new Map();

type TraceGraphProps = {
  model: TraceModel;
  selected: number | undefined;
  onSelect: (number: number | undefined) => void;
};

/**
 * The way of the material, left to right. It lies in a frame that scrolls, so that a finger, a wheel, a drag and the
 * keyboard move it as they move everything; what is drawn never grows past what can be read.
 */
export function TraceGraph({ model, selected, onSelect }: TraceGraphProps) {
  const [opened, setOpened] = useState(NOTHING);
  const [entry, setEntry] = useState<string>();
  const frame = useRef<HTMLElement>(null);
  const path = useMemo(
    () => (selected === undefined ? undefined : pathThrough(model, selected)),
    [model, selected],
  );
  const view = useMemo(() => viewOf(model, opened, path), [model, opened, path]);
  const layout = useMemo(() => layoutOf(view.nodes, view.links, view.isGrouped), [view]);
  const marked = useMemo(() => (path ? pathLinks(path, view.nodeOf) : []), [path, view]);
  const { zoom, zoomBy, showAll } = useZoom(frame, layout.width, layout.height);
  const drag = useDrag(frame);
  // Of the picture as it is at first: what is opened later scrolls, and nothing below it moves.
  const [frameHeight] = useState(() =>
    view.isGrouped ? FRAME.max : Math.max(FRAME.min, Math.min(FRAME.max, layout.height)),
  );
  const revealed = useRef<readonly string[]>([]);
  const reveal = useEffectEvent((key: string) => {
    const box = frame.current;
    const place = layout.places.get(key);
    if (box && place) {
      box.scrollTo({
        left: within(box.scrollLeft, box.clientWidth, place.x * zoom, NODE.width * zoom),
        top: within(box.scrollTop, box.clientHeight, place.y * zoom, NODE.height * zoom),
      });
    }
  });
  // What was opened is shown once the picture has it.
  useEffect(() => {
    const key = revealed.current.find((one) => layout.places.has(one));
    revealed.current = [];
    if (key !== undefined) {
      // The card that was pressed is gone; what came of it has the focus.
      elementOf(frame, key)?.focus({ preventScroll: true });
      reveal(key);
    }
  }, [layout]);
  useEffect(() => {
    if (selected !== undefined) {
      reveal(`lot ${selected}`);
    }
  }, [selected]);
  const entryKey = entry !== undefined && layout.places.has(entry) ? entry : view.nodes[0]?.key;

  const open = (node: GraphNode) => {
    if (node.kind === "lot") {
      onSelect(node.lot.number === selected ? undefined : node.lot.number);
    } else {
      const [group, open] = [`group ${node.group}`, `open ${node.group}`];
      revealed.current = node.kind === "open" || node.isRest ? [group, open] : [open];
      setOpened(node.kind === "open" ? closed(opened, node.group) : openFurther(opened, node.group));
    }
  };
  const moveByKey = (event: KeyboardEvent) => {
    if (event.key === "+" || event.key === "-" || event.key === "0") {
      event.preventDefault();
      event.key === "0" ? showAll() : zoomBy(event.key === "+" ? ZOOM.step : 1 / ZOOM.step);
    } else if (event.key === "Escape" && selected !== undefined) {
      onSelect(undefined);
    } else if (ARROWS.has(event.key) && entryKey !== undefined) {
      event.preventDefault();
      const next = neighborOf(entryKey, event.key as ArrowKey, layout, view.links);
      const element = next && elementOf(frame, next);
      if (element) {
        element.focus();
        element.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    }
  };
  return (
    <div>
      <div className="flex items-center gap-4 border-b border-line py-1 pr-2 pl-4">
        <p id="trace-graph-help" className="min-w-0 flex-1 text-[0.75rem] leading-4 text-ink-3">
          Drag to move, Ctrl and the wheel to zoom. Arrow keys go from card to card, Enter selects or opens, +
          − and 0 zoom. The line below a card is the share of it that is expected.
          {view.isGrouped
            ? ` There are more than ${CARDS_MAX} lots, so those of one type and level stand together.`
            : ""}
        </p>
        <div className="flex">
          <IconButton
            label="Zoom out"
            icon={<ZoomOut aria-hidden className="size-4" />}
            onClick={() => zoomBy(1 / ZOOM.step)}
          />
          <IconButton
            label="Zoom in"
            icon={<ZoomIn aria-hidden className="size-4" />}
            onClick={() => zoomBy(ZOOM.step)}
          />
          <IconButton
            label="Show all of it"
            icon={<Maximize aria-hidden className="size-4" />}
            onClick={showAll}
          />
        </div>
      </div>
      <section
        ref={frame}
        aria-label="Graph of the trace"
        aria-describedby="trace-graph-help"
        onKeyDown={moveByKey}
        {...drag}
        className="grid cursor-grab overflow-auto bg-canvas active:cursor-grabbing"
        style={{ height: frameHeight }}
      >
        <div
          className="relative m-auto overflow-hidden"
          style={{ width: layout.width * zoom, height: Math.max(layout.height * zoom, 1) }}
        >
          <div
            className="absolute top-0 left-0 origin-top-left"
            style={{ width: layout.width, height: layout.height, transform: `scale(${zoom})` }}
          >
            <svg
              aria-hidden="true"
              width={layout.width}
              height={layout.height}
              className="pointer-events-none absolute inset-0"
            >
              <Links
                links={view.links}
                places={layout.places}
                color="var(--line-strong)"
                dim={Boolean(path)}
              />
              <Links links={marked} places={layout.places} color="var(--accent)" />
            </svg>
            {view.nodes.map((node) => {
              const place = layout.places.get(node.key);
              return place ? (
                <GraphNodeView
                  key={node.key}
                  node={node}
                  place={place}
                  direction={model.direction}
                  isSelected={node.kind === "lot" && node.lot.number === selected}
                  isFirst={node.kind === "lot" && node.lot.depth === 0}
                  onPath={path && node.lots.filter(({ number }) => path.lots.has(number)).length}
                  isEntry={node.key === entryKey}
                  onFocus={() => setEntry(node.key)}
                  onOpen={() => open(node)}
                />
              ) : null;
            })}
          </div>
        </div>
      </section>
    </div>
  );
}

function elementOf(frame: RefObject<HTMLElement | null>, key: string): HTMLElement | null | undefined {
  return frame.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(key)}"]`);
}

/** Where to scroll so that a piece is in sight: nowhere where it is already. */
function within(from: number, room: number, at: number, size: number): number {
  return at - MARGIN < from || at + size + MARGIN > from + room ? at + size / 2 - room / 2 : from;
}

/** All links of one kind in three strengths: three elements, however many there are. */
function Links({
  links,
  places,
  color,
  dim,
}: {
  links: readonly GraphLink[];
  places: ReadonlyMap<string, { x: number; y: number }>;
  color: string;
  dim?: boolean;
}) {
  const most = links.reduce((max, { weight }) => Math.max(max, weight), 1);
  const strengths = [
    { width: 1.25, of: ({ weight }: GraphLink) => weight < most * 0.05 },
    { width: 2.25, of: ({ weight }: GraphLink) => weight >= most * 0.05 && weight < most * 0.35 },
    { width: 3.5, of: ({ weight }: GraphLink) => weight >= most * 0.35 },
  ];
  return strengths.map(({ width, of }) => (
    <path
      key={width}
      d={links
        .filter(of)
        .map(({ from, to }) => {
          const [start, end] = [places.get(from), places.get(to)];
          return start && end ? curve(start, end) : "";
        })
        .join("")}
      fill="none"
      stroke={color}
      strokeWidth={width}
      opacity={dim ? 0.4 : 1}
    />
  ));
}

/** The zoom of what lies in a frame. What is under the pointer, or in the middle, stays there. */
function useZoom(frame: RefObject<HTMLElement | null>, width: number, height: number) {
  const [zoom, setZoom] = useState(1);
  const fitting = (least: number) => {
    const box = frame.current;
    const room = box ? Math.min(box.clientWidth / width, box.clientHeight / height) : 1;
    return Math.max(least, Math.min(1, room > 0 ? room : 1));
  };
  const zoomTo = (next: number, at?: { x: number; y: number }) => {
    const box = frame.current;
    const clamped = Math.max(ZOOM.min, Math.min(ZOOM.max, next));
    if (!box) {
      return;
    }
    const x = at?.x ?? box.clientWidth / 2;
    const y = at?.y ?? box.clientHeight / 2;
    const left = ((box.scrollLeft + x) / zoom) * clamped - x;
    const top = ((box.scrollTop + y) / zoom) * clamped - y;
    setZoom(clamped);
    // The frame can scroll that far once the content has its new size.
    requestAnimationFrame(() => box.scrollTo(left, top));
  };
  const begin = useEffectEvent(() => setZoom(fitting(READABLE)));
  const wheel = useEffectEvent((event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const box = frame.current?.getBoundingClientRect();
      zoomTo(zoom * Math.exp(-event.deltaY / 400), {
        x: event.clientX - (box?.left ?? 0),
        y: event.clientY - (box?.top ?? 0),
      });
    }
  });
  useEffect(() => {
    begin();
    const box = frame.current;
    // React listens passively, and a passive listener cannot keep the page from zooming.
    const listen = (event: WheelEvent) => wheel(event);
    box?.addEventListener("wheel", listen, { passive: false });
    return () => box?.removeEventListener("wheel", listen);
  }, [frame]);
  return {
    zoom,
    zoomBy: (factor: number) => zoomTo(zoom * factor),
    showAll: () => zoomTo(fitting(ZOOM.min)),
  };
}

/** Moves a frame by what is between its cards, as a hand moves paper. Fingers scroll it by themselves. */
function useDrag(frame: RefObject<HTMLElement | null>) {
  const from = useRef<{ x: number; y: number; left: number; top: number }>(undefined);
  return {
    onPointerDown: (event: PointerEvent) => {
      const box = frame.current;
      const isCard = event.target instanceof Element && event.target.closest("button") !== null;
      if (box && event.pointerType === "mouse" && event.button === 0 && !isCard) {
        from.current = { x: event.clientX, y: event.clientY, left: box.scrollLeft, top: box.scrollTop };
        box.setPointerCapture(event.pointerId);
      }
    },
    onPointerMove: (event: PointerEvent) => {
      const start = from.current;
      if (start) {
        frame.current?.scrollTo(start.left + start.x - event.clientX, start.top + start.y - event.clientY);
      }
    },
    onPointerUp: () => {
      from.current = undefined;
    },
    onPointerCancel: () => {
      from.current = undefined;
    },
  };
}
