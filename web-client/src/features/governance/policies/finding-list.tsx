import type { DecidedCell, Finding } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { ActionMark } from "@/features/governance/policies/action-mark";
import { classKey, className } from "@/features/governance/policies/policy-edit";
import { percent } from "@/format/count";
import { actionDone } from "@/text/labels";
import { cellPlace } from "@/text/policy-words";

type FindingListProps = {
  findings: readonly Finding[];
  /** The cells looked up, which say where an action stands. */
  cells: readonly DecidedCell[];
  numberOf?: (finding: Finding) => number;
  lit?: Finding | undefined;
  onLight?: (finding: Finding | undefined) => void;
};

/** Each finding explained: what, by which rule, how sure, and what is done with it. */
export function FindingList({ findings, cells, numberOf, lit, onLight }: FindingListProps) {
  return findings.length === 0 ? null : (
    <ol className="divide-y divide-line rounded-control border border-line">
      {findings.map((finding) => {
        const cell = cells.find((one) => classKey(one) === classKey(finding));
        return (
          <li
            key={`${finding.part}/${finding.startChar}/${finding.detector}`}
            onPointerEnter={() => onLight?.(finding)}
            onPointerLeave={() => onLight?.(undefined)}
            className={`flex gap-2.5 px-3 py-2 text-small ${finding === lit ? "bg-accent-soft" : ""}`}
          >
            <span className="figures w-4 shrink-0 text-right font-mono text-[0.75rem] leading-5 text-ink-3">
              {numberOf ? numberOf(finding) : ""}
            </span>
            <ActionMark action={finding.action} />
            <div className="min-w-0 flex-1">
              <p className="flex justify-between gap-3 text-ink">
                <span>
                  <span className="font-medium">{className(finding)}</span>{" "}
                  {numberOf ? actionDone[finding.action] : null}
                  {cell ? <span className="text-ink-3"> by {cellPlace(cell.from)}</span> : null}
                </span>
                <span className="figures whitespace-nowrap text-ink-2">
                  {percent(finding.confidence)} sure
                </span>
              </p>
              <p className="break-words text-ink-3">
                {finding.evidence} <code className="font-mono text-[0.75rem]">{finding.detector}</code>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
