import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { AlarmClock, CircleCheck, CircleX, type LucideIcon, Timer as TimerIcon } from "lucide-react";
import { useNow } from "@/app/use-now";
import { type TimerLook, timerOf } from "@/features/traceability/recall/recall-timer";
import { stopwatch } from "@/format/time";
import { Progress } from "@/ui/progress";

const LOOKS: Record<
  TimerLook,
  { word: string; icon: LucideIcon; ink: string; tone: "accent" | "ok" | "bad" }
> = {
  running: { word: "Within its target", icon: TimerIcon, ink: "text-ink", tone: "accent" },
  over: { word: "Over its target", icon: AlarmClock, ink: "text-bad", tone: "bad" },
  met: { word: "Target met", icon: CircleCheck, ink: "text-ok", tone: "ok" },
  missed: { word: "Target missed", icon: CircleX, ink: "text-bad", tone: "bad" },
};

/** How long a recall takes, against how long it should: counting while it is open. */
export function RecallTimerMark({ recall, large = false }: { recall: Recall; large?: boolean }) {
  const { look, passedMs, targetMs } = timerOf(recall, useNow(1_000));
  const { word, icon: Icon, ink, tone } = LOOKS[look];
  return (
    <div className={large ? "" : "min-w-40"}>
      <p className={`flex flex-wrap items-baseline gap-x-2 ${ink}`}>
        <Icon aria-hidden className={`self-center ${large ? "size-5" : "size-4"}`} />
        <span
          role="timer"
          aria-label="Time it takes"
          className={`figures font-mono font-semibold ${large ? "text-display" : "text-body"}`}
        >
          {stopwatch(passedMs)}
        </span>
        <span className="figures text-small text-ink-2">of {stopwatch(targetMs)}</span>
      </p>
      <div className="mt-1.5">
        <Progress label="Of the target" percent={(passedMs / Math.max(1, targetMs)) * 100} tone={tone} />
      </div>
      <p className={`mt-1 text-[0.75rem] leading-4 font-medium ${ink}`}>{word}</p>
    </div>
  );
}
