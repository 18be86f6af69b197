import { Link } from "@tanstack/react-router";
import type { ReplayPolicyResponse } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { ArrowRight } from "lucide-react";
import { VerdictBadge } from "@/features/governance/verdict-badge";
import { shortened } from "@/format/count";
import { Table, Td, Th, Tr } from "@/ui/table";

type ReplayResultProps = {
  counts: ReplayPolicyResponse | undefined;
  state: "running" | "done" | "stopped" | "failed";
  most: number;
  isStale: boolean;
};

const STATES = {
  running: "Replaying",
  done: "Complete",
  stopped: "Stopped before its end",
  failed: "Not complete",
} as const;

/** The counts of a replay, growing while it runs, and which decisions would differ. */
export function ReplayResult({ counts, state, most, isStale }: ReplayResultProps) {
  const changed = counts?.changes.reduce((sum, { count }) => sum + count, 0n) ?? 0n;
  return (
    <>
      <div role="status" className="flex flex-wrap items-center gap-x-8 gap-y-3 px-4 py-4">
        <p className="w-44 text-small font-medium text-ink">
          {STATES[state]}
          {isStale ? (
            <span className="block font-normal text-warn">The policy has changed since.</span>
          ) : null}
        </p>
        <Figure name="Decisions looked at" value={counts?.replayedCount} />
        <Figure name="Same verdict" value={counts?.sameCount} />
        <Figure name="Would differ" value={changed} />
        <Figure name="Left open" value={counts?.openCount} />
      </div>
      {state === "running" ? (
        <div className="h-0.5 overflow-hidden bg-line">
          <div
            className="h-full bg-accent transition-[width] duration-300"
            style={{ width: `${Math.min(100, (Number(counts?.replayedCount ?? 0n) / most) * 100)}%` }}
          />
        </div>
      ) : null}
      {counts && counts.changes.length > 0 ? (
        <div className="border-t border-line">
          <Table
            label="What would differ"
            head={
              <>
                <Th>From what to what</Th>
                <Th>Tool</Th>
                <Th className="text-right">Decisions</Th>
                <Th>Examples</Th>
              </>
            }
          >
            {counts.changes.map(({ from, to, tool, count, exampleIds }) => (
              <Tr key={`${from}/${to}/${tool}`}>
                <Td>
                  <span className="flex items-center gap-2 whitespace-nowrap">
                    <VerdictBadge verdict={from} />
                    <ArrowRight aria-label="becomes" className="size-3.5 text-ink-3" />
                    <VerdictBadge verdict={to} />
                  </span>
                </Td>
                <Td>
                  <code className="font-mono text-small text-ink">{tool}</code>
                </Td>
                <Td className="figures text-right font-medium text-ink">{count.toLocaleString("en")}</Td>
                <Td>
                  <span className="flex flex-wrap gap-x-3">
                    {exampleIds.map((id) => (
                      <Link
                        key={id}
                        to="/decisions"
                        search={{ decision: id }}
                        className="font-mono text-[0.75rem] text-accent hover:underline"
                      >
                        {shortened(id, 4, 6)}
                      </Link>
                    ))}
                  </span>
                </Td>
              </Tr>
            ))}
          </Table>
        </div>
      ) : state === "done" ? (
        <p className="border-t border-line px-4 py-4 text-body text-ink">{outcomeOf(counts)}</p>
      ) : null}
      {counts && counts.openCount > 0n ? (
        <p className="border-t border-line px-4 py-3 text-small text-ink-2">
          Left open is what was decided elsewhere, or under other detectors or thresholds than this policy
          has: what these would find cannot be known without the content.
        </p>
      ) : null}
    </>
  );
}

/** The answer where no verdict differs. It claims nothing about what was left open. */
function outcomeOf(counts: ReplayPolicyResponse | undefined): string {
  const { replayedCount = 0n, openCount = 0n } = counts ?? {};
  if (replayedCount === 0n) {
    return "There was no decision in this time.";
  }
  const told = replayedCount - openCount;
  if (told === 0n) {
    return `None of the ${replayedCount.toLocaleString("en")} can be told.`;
  }
  return openCount > 0n
    ? `None of the ${told.toLocaleString("en")} that can be told would have had another verdict.`
    : "No decision would have had another verdict.";
}

function Figure({ name, value }: { name: string; value: bigint | undefined }) {
  return (
    <p className="min-w-24">
      <span className="block text-small text-ink-3">{name}</span>
      <span className="figures block text-title font-semibold text-ink">
        {(value ?? 0n).toLocaleString("en")}
      </span>
    </p>
  );
}
