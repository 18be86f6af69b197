import { createClient } from "@connectrpc/connect";
import { useTransport } from "@connectrpc/connect-query";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { VaultService } from "@tracegate/sdk/generated/tracegate/governance/v1/vault_service_pb";
import { UserX } from "lucide-react";
import { type FormEvent, useId, useRef, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { useSecretCall } from "@/app/use-secret-call";
import { type ErasedDraft, ErasedValues } from "@/features/governance/protection/erased-values";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { CheckField, TextAreaField, TextField } from "@/ui/field";
import { Note } from "@/ui/state-panels";

/** Drops what a person's tokens stand for. The form is kept in no cache, for it names the person. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const [subject, setSubject] = useState("");
  const [values, setValues] = useState<readonly ErasedDraft[]>([]);
  const [reason, setReason] = useState("");
  const [isSure, setSure] = useState(false);
  const formId = useId();
  // The same id for each attempt: one that was lost on the way back is not done twice.
  const requestId = useRef(newRequestId());
  const readAgain = useReadAgain();
  const client = createClient(VaultService, useTransport());
  const named = values.filter(({ value }) => value.trim() !== "");
  const erase = useSecretCall(async () => {
    const answer = await client.eraseSubject({
      subject: subject.trim(),
      reason: reason.trim(),
      requestId: requestId.current,
      values: named.map(({ piiClass, customClass, value }) => ({
        piiClass,
        value: value.trim(),
        customClass: piiClass === PiiClass.CUSTOM ? customClass.trim() : "",
      })),
    });
    await readAgain(VaultService, DecisionService);
    return answer;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void erase.run(undefined);
  };
  if (erase.answer) {
    const { erasedValueCount, erasedLabelCount } = erase.answer;
    return (
      <Dialog open onClose={onClose} title="Erased" footer={<Button onClick={onClose}>Close</Button>}>
        <Note icon={UserX} tone="ok">
          <span className="block font-medium">
            {counted(Number(erasedValueCount), "value")} erased, the labels of{" "}
            {counted(Number(erasedLabelCount), "decision")} dropped.
          </span>
          The log kept its commitments and still verifies.
        </Note>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Erase a subject"
      description="What their tokens stand for is dropped, and the labels of decisions that name them. Decisions stay."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={formId}
            kind="danger"
            busy={erase.busy}
            disabled={!isSure || !reason.trim() || (!subject.trim() && named.length === 0)}
          >
            Erase for good
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate autoComplete="off" className="flex flex-col gap-4">
        {erase.error ? (
          <ErrorView error={erase.error} fields={["subject", "reason"]} title="Not erased" />
        ) : null}
        <TextField
          label="Subject"
          optional={named.length > 0}
          maxLength={200}
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
          hint="As prechecks named them, such as a customer's number."
          error={violationAt(erase.error, "subject")}
        />
        <ErasedValues values={values} onChange={setValues} />
        <TextAreaField
          label="Reason"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          hint="It stands in the audit trail."
          error={violationAt(erase.error, "reason")}
        />
        <CheckField
          label="I know that this cannot be undone"
          checked={isSure}
          onChange={(event) => setSure(event.target.checked)}
        />
      </form>
    </Dialog>
  );
}
