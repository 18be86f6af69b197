import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Direction } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { ArrowDownLeft, ArrowUpRight, GitCompareArrows } from "lucide-react";
import { shadowDiffers } from "@/features/governance/decision-filter";
import { FindingChips } from "@/features/governance/finding-chips";
import { VerdictBadge } from "@/features/governance/verdict-badge";
import { clock, dateTime, day, duration } from "@/format/time";
import { directionLabel } from "@/text/labels";
import { versionName } from "@/text/policy-words";
import { Table, Td, Th, Tr } from "@/ui/table";

type DecisionTableProps = {
  decisions: readonly Decision[];
  /** Those that arrived while somebody watched. */
  arrived: ReadonlySet<string>;
  openId: string | undefined;
  onOpen: (decision: Decision) => void;
};

/** That the shadow policy would have decided otherwise; what, is told in the drawer. */
function ShadowMark() {
  return (
    <span role="img" aria-label="Shadow policy decides otherwise" title="Shadow policy decides otherwise">
      <GitCompareArrows aria-hidden className="size-3.5 text-note" />
    </span>
  );
}

export function DecisionTable({ decisions, arrived, openId, onOpen }: DecisionTableProps) {
  return (
    <Table
      label="Decisions"
      head={
        <>
          <Th>Time</Th>
          <Th>Verdict</Th>
          <Th>Tool</Th>
          <Th>Personal data</Th>
          <Th>Direction</Th>
          <Th className="text-right">Policy</Th>
          <Th className="text-right">Latency</Th>
        </>
      }
    >
      {decisions.map((decision) => (
        <Tr
          key={decision.id}
          onOpen={() => onOpen(decision)}
          selected={decision.id === openId}
          className={arrived.has(decision.id) ? "animate-arrive" : ""}
        >
          <Td className="whitespace-nowrap">
            <button
              type="button"
              className="figures text-left font-mono text-[0.75rem] text-ink hover:text-accent"
              title={dateTime(decision.createTime)}
              aria-label={`Open the decision of ${dateTime(decision.createTime)}`}
            >
              {clock(decision.createTime)}
              <span className="ml-2 text-ink-3">{day(decision.createTime)}</span>
            </button>
          </Td>
          <Td>
            <span className="inline-flex items-center gap-1.5">
              <VerdictBadge verdict={decision.verdict} />
              {shadowDiffers(decision) ? <ShadowMark /> : null}
            </span>
          </Td>
          <Td>
            <code className="font-mono text-[0.75rem] text-ink">{decision.tool}</code>
            {decision.model ? (
              <span className="block text-[0.75rem] leading-4 text-ink-3">{decision.model}</span>
            ) : null}
          </Td>
          <Td className="min-w-40">
            <FindingChips findings={decision.findings} />
          </Td>
          <Td className="whitespace-nowrap text-ink-2">
            <span className="inline-flex items-center gap-1.5 align-middle">
              {decision.direction === Direction.POSTCHECK ? (
                <ArrowDownLeft aria-hidden className="size-3.5 text-ink-3" />
              ) : (
                <ArrowUpRight aria-hidden className="size-3.5 text-ink-3" />
              )}
              {directionLabel[decision.direction]}
            </span>
          </Td>
          <Td className="figures text-right font-mono text-[0.75rem] text-ink-2">
            {versionName(decision.policyVersion)}
          </Td>
          <Td className="figures text-right font-mono text-[0.75rem] whitespace-nowrap text-ink-2">
            {decision.latencyUs > 0n ? duration(decision.latencyUs) : "–"}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
