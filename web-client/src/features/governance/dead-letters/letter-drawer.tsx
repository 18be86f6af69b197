import { useMutation } from "@connectrpc/connect-query";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import {
  type DeadLetter,
  DeadLetterState,
  IngestOutcome,
  IngestService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { RotateCw } from "lucide-react";
import { useState } from "react";
import { ErrorView } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { DiscardDialog } from "@/features/governance/dead-letters/discard-dialog";
import { ItemEditor, useItemDraft } from "@/features/governance/dead-letters/item-editor";
import { LetterState } from "@/features/governance/dead-letters/letter-state";
import { DrawerSection } from "@/features/governance/drawer-section";
import { counted } from "@/format/count";
import { dateTime } from "@/format/time";
import { deadLetterKindLabel } from "@/text/labels";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { useToast } from "@/ui/toast";

type LetterDrawerProps = {
  letter: DeadLetter;
  sender: string;
  canManage: boolean;
  onClose: () => void;
};

/** One dead letter: what is wrong with it, put right and tried again, or given up. */
export function LetterDrawer({ letter, sender, canManage, onClose }: LetterDrawerProps) {
  const [discarding, setDiscarding] = useState(false);
  const readAgain = useReadAgain();
  const toast = useToast();
  const retry = useMutation(IngestService.method.retryDeadLetter, {
    onSuccess: async ({ result }) => {
      await readAgain(IngestService, DecisionService);
      if (result && result.outcome !== IngestOutcome.REFUSED) {
        toast(
          result.outcome === IngestOutcome.DUPLICATE
            ? `It was in the log already, as number ${result.sequence}.`
            : `It is in the log now, as number ${result.sequence}.`,
        );
        onClose();
      }
    },
  });
  const draft = useItemDraft(letter.item, retry.data?.result?.problems ?? letter.problems);
  const isWaiting = letter.state === DeadLetterState.WAITING;
  const editable = isWaiting && canManage;
  return (
    <>
      <Dialog
        open
        shape="drawer"
        onClose={onClose}
        title={deadLetterKindLabel[letter.kind]}
        description={`${dateTime(letter.createTime)}, from ${sender}`}
        {...(isWaiting
          ? {
              footer: (
                <>
                  {canManage ? null : (
                    <span className="mr-auto self-center text-small text-ink-2">
                      Your roles do not include managing dead letters.
                    </span>
                  )}
                  <Button kind="danger" disabled={!canManage} onClick={() => setDiscarding(true)}>
                    Discard
                  </Button>
                  <Button
                    kind="primary"
                    icon={<RotateCw aria-hidden className="size-4" />}
                    busy={retry.isPending}
                    // The rules may have changed since: what nobody touched may be tried as it is.
                    disabled={!editable || !draft.isText || (draft.isChanged && draft.isBroken)}
                    onClick={() =>
                      retry.mutate({
                        deadLetterId: letter.id,
                        ...(draft.item && draft.isChanged ? { item: draft.item } : {}),
                      })
                    }
                  >
                    {draft.isChanged ? "Try the correction" : "Try again as it is"}
                  </Button>
                </>
              ),
            }
          : {})}
      >
        <div className="flex flex-col gap-6">
          {retry.error ? <ErrorView error={retry.error} title="Not tried" /> : null}
          <div className="flex flex-wrap items-center gap-3">
            <LetterState state={letter.state} />
            <span className="text-small text-ink-2">
              {letter.attemptCount > 0
                ? `tried again ${counted(letter.attemptCount, "time")}`
                : "not tried again yet"}
            </span>
          </div>
          <DrawerSection title={isWaiting ? "What is wrong" : "What was wrong"}>
            {draft.problems.length > 0 ? (
              <ul className="flex flex-col gap-1.5 text-small text-ink">
                {draft.problems.map(({ field, rule, text }) => (
                  <li key={`${field}/${rule}`} className="border-l-2 border-bad pl-3">
                    <code className="font-mono text-[0.75rem]">{field}</code> {text}
                  </li>
                ))}
              </ul>
            ) : (
              <p className="text-body text-ink">{letter.reason}</p>
            )}
          </DrawerSection>
          {draft.item ? (
            <ItemEditor draft={draft} editable={editable} />
          ) : (
            <p className="text-body text-ink-2">There is nothing in it to correct.</p>
          )}
        </div>
      </Dialog>
      {discarding ? (
        <DiscardDialog letter={letter} onClose={() => setDiscarding(false)} onDone={onClose} />
      ) : null}
    </>
  );
}
