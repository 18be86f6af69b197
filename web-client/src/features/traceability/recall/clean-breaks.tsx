import { timestampFromDate } from "@bufbuild/protobuf/wkt";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { ErrorView, violationAt } from "@/app/error-view";
import { CleanBreakList } from "@/features/traceability/recall/clean-break-list";
import { useRecallCall } from "@/features/traceability/recall/use-recall-call";
import { localInput, momentOf } from "@/format/time";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";

/** When equipment was cleaned so that nothing before mixes with what comes after: there a recall stops. */
export function CleanBreaks({ equipmentId }: { equipmentId: string }) {
  const [evidence, setEvidence] = useState("");
  const [time, setTime] = useState("");
  const canRecord = useCan(Permission.QC_DECIDE);
  const record = useRecallCall(RecallService.method.recordCleanBreak, () => {
    setEvidence("");
    setTime("");
  });
  const moment = momentOf(time);
  return (
    <section aria-label="Clean breaks" className="mt-6 flex flex-col gap-4 border-t border-line pt-5">
      <div>
        <h3 className="text-body font-semibold text-ink">Clean breaks</h3>
        <p className="text-small text-ink-2">
          Nothing that was made before one mixes with what is made after it, so a recall stops there.
        </p>
      </div>
      {canRecord ? (
        <form
          noValidate
          autoComplete="off"
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            record.send({
              equipmentId,
              evidence: evidence.trim(),
              ...(moment ? { occurTime: timestampFromDate(new Date(moment)) } : {}),
            });
          }}
        >
          {record.error ? (
            <ErrorView error={record.error} fields={["evidence", "occur_time"]} title="Not recorded" />
          ) : null}
          <TextField
            label="Evidence"
            maxLength={500}
            value={evidence}
            onChange={(event) => setEvidence(event.target.value)}
            placeholder="CIP record 1187, rinse water negative"
            error={violationAt(record.error, "evidence")}
          />
          <TextField
            label="Cleaned at"
            optional
            type="datetime-local"
            max={localInput(new Date().toISOString())}
            value={time}
            onChange={(event) => setTime(event.target.value)}
            hint="Now where left out."
            error={violationAt(record.error, "occur_time")}
          />
          <Button type="submit" className="self-start" busy={record.busy} disabled={evidence.trim() === ""}>
            Record the clean break
          </Button>
        </form>
      ) : null}
      <CleanBreakList equipmentId={equipmentId} />
    </section>
  );
}
