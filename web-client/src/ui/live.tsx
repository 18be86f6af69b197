import { CircleCheck, CircleX, Pause, Radio, RefreshCw } from "lucide-react";
import type { ReactNode } from "react";

export type LiveLook = "connecting" | "live" | "reconnecting" | "ended" | "failed" | "paused";

const LOOKS: Record<LiveLook, { label: string; icon: ReactNode; color: string }> = {
  connecting: {
    label: "Connecting",
    icon: <RefreshCw aria-hidden className="size-3.5 animate-spin" />,
    color: "text-ink-3",
  },
  live: { label: "Live", icon: <Radio aria-hidden className="size-3.5 animate-breathe" />, color: "text-ok" },
  reconnecting: {
    label: "Reconnecting",
    icon: <RefreshCw aria-hidden className="size-3.5 animate-spin" />,
    color: "text-warn",
  },
  ended: { label: "Finished", icon: <CircleCheck aria-hidden className="size-3.5" />, color: "text-ink-3" },
  failed: { label: "Not live", icon: <CircleX aria-hidden className="size-3.5" />, color: "text-bad" },
  paused: { label: "Paused", icon: <Pause aria-hidden className="size-3.5" />, color: "text-ink-2" },
};

/** Whether what is seen is what is happening. */
export function LiveMark({ look }: { look: LiveLook }) {
  const { label, icon, color } = LOOKS[look];
  return (
    <span role="status" className={`inline-flex items-center gap-1.5 text-small font-medium ${color}`}>
      {icon}
      {label}
    </span>
  );
}
