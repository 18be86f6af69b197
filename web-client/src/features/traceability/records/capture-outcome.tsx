import type { CaptureEpcisResponse } from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_service_pb";
import { CircleCheck, TriangleAlert } from "lucide-react";
import { summaryOf } from "@/features/traceability/records/capture-problems";
import { ProblemTable } from "@/features/traceability/records/problem-table";
import { counted } from "@/format/count";
import { epcisOutcomeLabel } from "@/text/records-words";
import { Figure } from "@/ui/figure";
import { Note } from "@/ui/state-panels";

/** What became of the events of a document. */
export function CaptureOutcome({ answer }: { answer: CaptureEpcisResponse }) {
  const { counts, problems, nUnlisted, nOtherHashes } = summaryOf(answer.outcomes);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div role="status">
        <Note
          icon={problems.length > 0 ? TriangleAlert : CircleCheck}
          tone={problems.length > 0 ? "warn" : "ok"}
        >
          {answer.position > 0n
            ? `What was new stands at event ${answer.position.toLocaleString("en")} of the log.`
            : "Nothing in it was new. The log is as it was."}
        </Note>
      </div>
      <dl className="grid grid-cols-3 gap-4">
        {[...counts].map(([outcome, count]) => (
          <Figure key={outcome} name={epcisOutcomeLabel[outcome]}>
            {count.toLocaleString("en")}
          </Figure>
        ))}
      </dl>
      {nOtherHashes > 0 ? (
        <p className="text-small text-ink-2">
          {counted(nOtherHashes, "event")} {nOtherHashes === 1 ? "has" : "have"} the hash of another event as
          id: the sender hashes otherwise, or changed {nOtherHashes === 1 ? "it" : "them"}. Kept as they are.
        </p>
      ) : null}
      {problems.length > 0 ? <ProblemTable problems={problems} /> : null}
      {nUnlisted > 0 ? (
        <p className="text-small text-ink-2">
          {counted(nUnlisted, "further problem")} of these events {nUnlisted === 1 ? "is" : "are"} not listed.
        </p>
      ) : null}
    </div>
  );
}
