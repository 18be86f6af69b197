import {
  ArrowLeftRight,
  Boxes,
  Database,
  Factory,
  type LucideIcon,
  PackagePlus,
  Scale,
  Sparkles,
  Truck,
  Undo2,
} from "lucide-react";
import type { EventLook } from "@/features/traceability/lot/event-story";

export const EVENT_LOOKS: Record<EventLook, { icon: LucideIcon; tone: string }> = {
  came: { icon: PackagePlus, tone: "text-note" },
  made: { icon: Sparkles, tone: "text-ok" },
  used: { icon: Factory, tone: "text-accent" },
  packed: { icon: Boxes, tone: "text-ink-3" },
  shipped: { icon: Truck, tone: "text-accent" },
  corrected: { icon: Scale, tone: "text-warn" },
  moved: { icon: ArrowLeftRight, tone: "text-ink-3" },
  voided: { icon: Undo2, tone: "text-bad" },
  kept: { icon: Database, tone: "text-ink-3" },
};
