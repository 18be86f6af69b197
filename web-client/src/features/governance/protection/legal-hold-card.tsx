import { useMutation } from "@connectrpc/connect-query";
import {
  DecisionService,
  type Retention,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { Gavel } from "lucide-react";
import { useState } from "react";
import { NoteDialog } from "@/app/note-dialog";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { MissingPermission } from "@/features/governance/missing-permission";
import { dateTime } from "@/format/time";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { Note } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

/** Whether everything is kept, whatever its age, and why. */
export function LegalHoldCard({ retention, canManage }: { retention: Retention; canManage: boolean }) {
  const [asking, setAsking] = useState(false);
  const { legalHold } = retention;
  return (
    <Card>
      <CardHead title="Legal hold" note={legalHold ? "in force" : "none"} />
      <div className="flex flex-col items-start gap-4 p-4">
        {legalHold ? (
          <div className="w-full">
            <Note icon={Gavel} tone="warn">
              <span className="block font-medium">
                Nothing is dropped since {dateTime(retention.legalHoldTime)}.
              </span>
              {retention.legalHoldReason}
            </Note>
          </div>
        ) : (
          <p className="text-body text-ink-2">
            Decisions are dropped at the end of their time. A legal hold keeps every one of them until it is
            released.
          </p>
        )}
        <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            icon={<Gavel aria-hidden className="size-4" />}
            disabled={!canManage}
            onClick={() => setAsking(true)}
          >
            {legalHold ? "Release the hold" : "Place a legal hold"}
          </Button>
          <MissingPermission held={canManage} what="legal holds" />
        </span>
      </div>
      {asking ? <HoldDialog isHeld={legalHold} onClose={() => setAsking(false)} /> : null}
    </Card>
  );
}

function HoldDialog({ isHeld, onClose }: { isHeld: boolean; onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const { placeLegalHold, releaseLegalHold } = DecisionService.method;
  const done = async () => {
    await readAgain(DecisionService);
    toast(isHeld ? "The legal hold is released." : "The legal hold is in force.");
    onClose();
  };
  const place = useMutation(placeLegalHold, { onSuccess: done });
  const release = useMutation(releaseLegalHold, { onSuccess: done });
  const change = isHeld ? release : place;
  return (
    <NoteDialog
      title={isHeld ? "Release the legal hold?" : "Place a legal hold?"}
      confirm={isHeld ? "Release it" : "Place it"}
      field="reason"
      danger={isHeld}
      busy={change.isPending}
      error={change.error}
      onClose={onClose}
      onConfirm={(reason) => change.mutate({ reason, requestId: newRequestId() })}
    >
      {isHeld
        ? "Decisions that are past their time are dropped at the next round, for good."
        : "From now on no decision is dropped, whatever its age, until somebody releases the hold."}
    </NoteDialog>
  );
}
