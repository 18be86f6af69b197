import type { Finding } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { actionTone } from "@/features/governance/policies/action-look";
import { className } from "@/features/governance/policies/policy-edit";
import { segmentsOf } from "@/features/governance/policies/segments-of";
import { actionDone } from "@/text/labels";

/** A text with its findings marked in place, each with the number of its explanation. */
export function MarkedText({
  text,
  findings,
  numberOf,
  lit,
  onLight,
}: {
  text: string;
  findings: readonly Finding[];
  numberOf: (finding: Finding) => number;
  /** The finding whose explanation is looked at. */
  lit: Finding | undefined;
  onLight: (finding: Finding | undefined) => void;
}) {
  return (
    <p className="font-mono text-small leading-7 break-words whitespace-pre-wrap text-ink">
      {segmentsOf(text, findings).map(({ start, text: piece, finding }) =>
        finding ? (
          <mark
            key={start}
            title={`${className(finding)}, ${actionDone[finding.action]}`}
            onPointerEnter={() => onLight(finding)}
            onPointerLeave={() => onLight(undefined)}
            className={`rounded-[4px] px-1 py-0.5 ring-1 ring-current/30 ring-inset ${actionTone[finding.action]} ${
              finding === lit ? "outline-2 outline-offset-1 outline-accent" : ""
            }`}
          >
            {piece}
            <sup className="figures ml-0.5 text-micro font-medium">{numberOf(finding)}</sup>
          </mark>
        ) : (
          <span key={start}>{piece}</span>
        ),
      )}
    </p>
  );
}
