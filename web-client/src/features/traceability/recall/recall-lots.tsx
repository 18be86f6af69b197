import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { type Recall, Recall_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import {
  type ClearRecallLotsResponse,
  RecallService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { CircleCheck, Eraser } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { policyOf } from "@/app/method-policy";
import { LotTable } from "@/features/traceability/lots/lot-table";
import { ClearLotsDialog } from "@/features/traceability/recall/clear-lots-dialog";
import { PAGED, pageOf } from "@/features/traceability/recall/recall-pages";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { More } from "@/ui/more";
import { Note } from "@/ui/state-panels";

type RecallLotsProps = {
  recall: Recall;
  /** So many that were not cleared. */
  nMarked: bigint;
  nowMs: number;
  onOpen: (lotId: string) => void;
};

/** The lots of a recall. Once it is closed, its mark is taken off them here. */
export function RecallLots({ recall, nMarked, nowMs, onOpen }: RecallLotsProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [clearing, setClearing] = useState<"all" | "chosen">();
  const [cleared, setCleared] = useState<ClearRecallLotsResponse>();
  const mayClear = useCan(policyOf(RecallService.method.clearRecallLots).permission);
  const clears = mayClear && recall.state === Recall_State.CLOSED && nMarked > 0n;
  const list = useSuspenseInfiniteQuery(RecallService.method.listRecallLots, pageOf(recall.id), PAGED);
  const lots = list.data.pages.flatMap((page) => page.lots);
  // What was cleared meanwhile, by whomever, is no choice any more.
  const chosenIds = lots.filter(({ id, recalled }) => recalled && chosen.has(id)).map(({ id }) => id);
  return (
    <Card>
      <CardHead
        title="Lots"
        note={`${counted(Number(recall.nLots), "lot")}, ${nMarked.toLocaleString("en")} marked`}
      >
        {clears ? (
          <>
            {chosenIds.length > 0 ? (
              <Button size="small" className="h-9" onClick={() => setClearing("chosen")}>
                Clear {counted(chosenIds.length, "chosen lot")}
              </Button>
            ) : null}
            <Button
              size="small"
              className="h-9"
              icon={<Eraser aria-hidden className="size-3.5" />}
              onClick={() => setClearing("all")}
            >
              Clear all lots
            </Button>
          </>
        ) : null}
      </CardHead>
      {cleared ? (
        <div role="status" className="border-b border-line p-4">
          <Note icon={CircleCheck} tone="ok">
            {clearedSentence(cleared)}
          </Note>
        </div>
      ) : null}
      {lots.length > 0 ? (
        <LotTable
          lots={lots}
          nowMs={nowMs}
          arrived={new Set()}
          onOpen={({ id }) => onOpen(id)}
          {...(clears
            ? { choice: { chosen, mayChoose: ({ recalled }) => recalled, onChange: setChosen } }
            : {})}
        />
      ) : (
        <p className="px-4 py-8 text-center text-body text-ink-2">
          None yet. They fall in as they are booked.
        </p>
      )}
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      {clearing ? (
        <ClearLotsDialog
          recall={recall}
          nMarked={nMarked}
          lotIds={clearing === "chosen" ? chosenIds : undefined}
          onCleared={(answer) => {
            setCleared(answer);
            setChosen(new Set());
            setClearing(undefined);
          }}
          onClose={() => setClearing(undefined)}
        />
      ) : null}
    </Card>
  );
}

function clearedSentence({ nLots, nStillRecalled }: ClearRecallLotsResponse): string {
  const cleared = `${counted(Number(nLots), "lot")} ${nLots === 1n ? "was" : "were"} cleared.`;
  return nStillRecalled === 0n
    ? `${cleared} None of them is recalled any more.`
    : `${cleared} ${nStillRecalled.toLocaleString("en")} of them ${nStillRecalled === 1n ? "stays" : "stay"} recalled: another recall marks ${nStillRecalled === 1n ? "it" : "them"} as well.`;
}
