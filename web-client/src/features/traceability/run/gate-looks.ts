import { CircleCheck, CircleDashed, CircleX, Hand, Hourglass, type LucideIcon } from "lucide-react";
import type { GateLook } from "@/features/traceability/run/board-model";
import type { Tone } from "@/ui/badge";

export const GATE_LOOKS: Record<GateLook, { label: string; icon: LucideIcon; tone: Tone; ink: string }> = {
  passed: { label: "Passed", icon: CircleCheck, tone: "ok", ink: "text-ok" },
  held: { label: "Held", icon: Hand, tone: "warn", ink: "text-warn" },
  failed: { label: "Failed", icon: CircleX, tone: "bad", ink: "text-bad" },
  waiting: { label: "Lots wait", icon: Hourglass, tone: "note", ink: "text-note" },
  pending: { label: "Not decided", icon: CircleDashed, tone: "neutral", ink: "text-ink-3" },
};
