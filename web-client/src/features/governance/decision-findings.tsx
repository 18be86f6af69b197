import type { Decision } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { DrawerSection } from "@/features/governance/drawer-section";
import { percent } from "@/format/count";
import { actionDone, classLabel } from "@/text/labels";
import { cellPlace } from "@/text/policy-words";

/** What was found, by class, and the cell of the matrix that said what to do about it. */
export function DecisionFindings({ decision }: { decision: Decision }) {
  const { findings, cells } = decision;
  const placeOf = ({ piiClass, customClass }: (typeof findings)[number]) => {
    const cell = cells.find((one) => one.piiClass === piiClass && one.customClass === customClass);
    return cell ? `by ${cellPlace(cell.from)}` : "";
  };
  return findings.length > 0 ? (
    <DrawerSection title="Found">
      <ul className="divide-y divide-line rounded-control border border-line">
        {findings.map((finding) => (
          <li
            key={`${finding.piiClass}/${finding.customClass}/${finding.action}`}
            className="grid grid-cols-[1fr_auto] gap-x-3 px-3 py-2 text-small"
          >
            <span className="font-medium text-ink">{classLabel(finding)}</span>
            <span className="figures text-right text-ink-2">
              {finding.count} {actionDone[finding.action]}
            </span>
            <span className="text-ink-3">{placeOf(finding)}</span>
            <span className="figures text-right text-ink-3">up to {percent(finding.confidenceMax)} sure</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-ink-3">Neither the content nor any value found in it is kept.</p>
    </DrawerSection>
  ) : null;
}
