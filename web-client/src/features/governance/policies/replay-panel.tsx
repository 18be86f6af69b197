import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { History, Play, Square } from "lucide-react";
import { useState } from "react";
import { ErrorView } from "@/app/error-view";
import { ReplayResult } from "@/features/governance/policies/replay-result";
import { useReplay } from "@/features/governance/policies/use-replay";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { FilterSelect } from "@/ui/field";
import { EmptyState } from "@/ui/state-panels";

const SPANS = [
  { days: 1, label: "last 24 hours" },
  { days: 7, label: "last 7 days" },
  { days: 30, label: "last 30 days" },
  { days: 90, label: "last 90 days" },
] as const;

const COUNTS = [10_000, 100_000, 1_000_000] as const;

/** What the policy on the screen would have decided on past decisions. */
export function ReplayPanel({ policy }: { policy: Policy }) {
  const [days, setDays] = useState(7);
  const [most, setMost] = useState<number>(COUNTS[0]);
  const { replay, run, stop } = useReplay();
  const isRunning = replay.state === "running";
  return (
    <Card>
      <CardHead title="Replay" note="What it would have decided on past decisions of its scope">
        <FilterSelect
          label="Span of time"
          value={days}
          disabled={isRunning}
          onChange={(event) => setDays(Number(event.target.value))}
        >
          {SPANS.map((span) => (
            <option key={span.days} value={span.days}>
              {span.label}
            </option>
          ))}
        </FilterSelect>
        <FilterSelect
          label="How many decisions"
          value={most}
          disabled={isRunning}
          onChange={(event) => setMost(Number(event.target.value))}
        >
          {COUNTS.map((count) => (
            <option key={count} value={count}>
              at most {count.toLocaleString("en")}
            </option>
          ))}
        </FilterSelect>
        {isRunning ? (
          <Button icon={<Square aria-hidden className="size-3.5" />} onClick={stop}>
            Stop
          </Button>
        ) : (
          <Button
            kind="primary"
            icon={<Play aria-hidden className="size-4" />}
            onClick={() => run(policy, days, BigInt(most))}
          >
            Replay
          </Button>
        )}
      </CardHead>
      {replay.error ? (
        <div className="p-4">
          <ErrorView error={replay.error} title="The replay did not get to its end" />
        </div>
      ) : null}
      {replay.state === "idle" ? (
        <EmptyState icon={History} title="Not replayed yet">
          The gate keeps what was found, never the content. So actions, tools, models and limits can be
          replayed; detectors and thresholds cannot, and the answer says how many decisions that leaves open.
        </EmptyState>
      ) : (
        <ReplayResult
          counts={replay.counts}
          state={replay.state}
          most={most}
          isStale={replay.policy !== undefined && replay.policy !== policy}
        />
      )}
    </Card>
  );
}
