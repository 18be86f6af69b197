import { useSuspenseInfiniteQuery, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { PlantEvent } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import {
  type Recall,
  Recall_State,
  type RecallNotice,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { ChevronLeft, MailCheck } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { prefetch, prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { useActorNames } from "@/app/use-actor-names";
import { useNow } from "@/app/use-now";
import { MassBalance } from "@/features/traceability/mass-balance";
import { CloseRecallDialog } from "@/features/traceability/recall/close-recall-dialog";
import { Effectiveness } from "@/features/traceability/recall/effectiveness";
import { NoticeDrawer } from "@/features/traceability/recall/notice-drawer";
import type { NoticeMove } from "@/features/traceability/recall/notice-move-buttons";
import { NoticeMoveDialog } from "@/features/traceability/recall/notice-move-dialog";
import { NoticeTable } from "@/features/traceability/recall/notice-table";
import { RecallBadge } from "@/features/traceability/recall/recall-badges";
import { RecallLots } from "@/features/traceability/recall/recall-lots";
import { PAGED, pageOf } from "@/features/traceability/recall/recall-pages";
import { searchOfScope } from "@/features/traceability/recall/recall-scope";
import { RecallTimerMark } from "@/features/traceability/recall/recall-timer-mark";
import { ReportMenu } from "@/features/traceability/recall/report-menu";
import { ScopeFacts } from "@/features/traceability/recall/scope-facts";
import { SimulateLink } from "@/features/traceability/recall/simulate-link";
import { isNews, SHOWN_MAX, SinceOpened } from "@/features/traceability/recall/since-opened";
import { useRecallFiles } from "@/features/traceability/recall/use-recall-files";
import { useRecallWatch } from "@/features/traceability/recall/use-recall-watch";
import { FileOutcome } from "@/features/traceability/records/file-outcome";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";
import { dateTime } from "@/format/time";
import { recallFileLabel, recallFileRule } from "@/text/recall-words";
import { Button } from "@/ui/button";
import { Card, CardHead, Fact, Facts, PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { EmptyState } from "@/ui/state-panels";

export const Route = createFileRoute("/_app/recalls/$recallId")({
  loader: ({ context, params: { recallId } }) =>
    Promise.all([
      prefetch(context, RecallService.method.getRecall, { recallId }),
      prefetchPages(context, RecallService.method.listRecallNotices, pageOf(recallId)),
      prefetchPages(context, RecallService.method.listRecallLots, pageOf(recallId)),
    ]),
  component: RecallScreen,
});

function RecallScreen() {
  const { recallId } = Route.useParams();
  const { recall } = useSuspenseQuery(RecallService.method.getRecall, { recallId }).data;
  return recall ? <Recalled key={recall.id} recall={recall} /> : null;
}

function Recalled({ recall }: { recall: Recall }) {
  const [closing, setClosing] = useState(false);
  const [moving, setMoving] = useState<NoticeMove>();
  const [events, setEvents] = useState<readonly PlantEvent[]>([]);
  const readAgain = useReadAgain();
  const actorNames = useActorNames();
  const nowMs = useNow();
  const mayAct = useCan(Permission.RECALL_MANAGE) && recall.state === Recall_State.OPEN;
  const navigate = Route.useNavigate();
  const files = useRecallFiles(recall.id);
  const { shippedMg, confirmedMg, recoveredMg, nNoticesPending, nMarkedLots } = useSuspenseQuery(
    RecallService.method.getRecall,
    { recallId: recall.id },
  ).data;
  const { live } = useRecallWatch(recall.id, (happened) => {
    setEvents((before) =>
      [...happened.filter((event) => isNews(event, recall)).toReversed(), ...before].slice(0, SHOWN_MAX),
    );
    void readAgain(RecallService);
  });
  const again = recall.scope && searchOfScope(recall.scope);
  const noun = recall.isDrill ? "drill" : "recall";
  return (
    <>
      <PageHead
        above={
          <Link
            to="/recalls"
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            Recalls
          </Link>
        }
        title={recall.name}
        lead={recall.reason}
      >
        <LiveMark look={live} />
        <RecallBadge state={recall.state} isDrill={recall.isDrill} />
        <ReportMenu
          busy={files.busy}
          onFile={files.start}
          onNarrow={() => navigate({ to: "/reports", search: { recall: recall.id } })}
        />
        {again ? <SimulateLink search={again} className="h-11" /> : null}
        {mayAct ? (
          <Button kind="primary" className="h-11" onClick={() => setClosing(true)}>
            Close the {noun}
          </Button>
        ) : null}
      </PageHead>
      <div className="flex flex-col gap-6">
        {files.state.at === "idle" ? null : (
          <Card>
            <CardHead title={recallFileLabel[files.file]} note={recallFileRule[files.file]} />
            <div className="p-4">
              <FileOutcome state={files.state} onStop={files.stop} />
            </div>
          </Card>
        )}
        <div className={`grid gap-6 ${recall.isDrill ? "" : "lg:grid-cols-[20rem_minmax(0,1fr)]"}`}>
          <Card>
            <CardHead title="Against the clock" />
            <div className="px-4 py-4">
              <RecallTimerMark recall={recall} large />
            </div>
          </Card>
          {recall.isDrill ? null : (
            <Card>
              <CardHead title="How effective it is" />
              <div className="px-4 py-4">
                <Effectiveness {...{ shippedMg, confirmedMg, recoveredMg }} />
              </div>
            </Card>
          )}
        </div>
        {recall.isDrill ? null : (
          <Notices recall={recall} nPending={nNoticesPending} onMove={mayAct ? setMoving : undefined} />
        )}
        <div className="grid items-start gap-6 xl:grid-cols-2">
          <RecallFacts recall={recall} actorNames={actorNames} />
          <SinceOpened events={events} nowMs={nowMs} actorNames={actorNames} />
        </div>
        {recall.isDrill ? null : (
          <RecallLots
            recall={recall}
            nMarked={nMarkedLots}
            nowMs={nowMs}
            onOpen={(lotId) => navigate({ to: "/lots/$lotId", params: { lotId } })}
          />
        )}
      </div>
      {closing ? (
        <CloseRecallDialog recall={recall} nPending={nNoticesPending} onClose={() => setClosing(false)} />
      ) : null}
      {moving ? <NoticeMoveDialog {...moving} onClose={() => setMoving(undefined)} /> : null}
    </>
  );
}

function Notices({
  recall,
  nPending,
  onMove,
}: {
  recall: Recall;
  nPending: number;
  onMove: ((move: NoticeMove) => void) | undefined;
}) {
  const [opened, setOpened] = useState<RecallNotice>();
  const actorNames = useActorNames();
  const list = useSuspenseInfiniteQuery(RecallService.method.listRecallNotices, pageOf(recall.id), PAGED);
  const notices = list.data.pages.flatMap((page) => page.notices);
  return (
    <Card>
      <CardHead title="Notices" note={`${counted(recall.nNotices, "customer")}, ${nPending} under way`} />
      {notices.length > 0 ? (
        <NoticeTable notices={notices} onOpen={setOpened} onMove={onMove} />
      ) : (
        <EmptyState icon={MailCheck} title="Nobody has to be told">
          Nothing of it had left the plant when it was opened.
        </EmptyState>
      )}
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      {opened ? (
        <NoticeDrawer
          notice={opened}
          actorNames={actorNames}
          onMove={
            onMove &&
            ((move) => {
              setOpened(undefined);
              onMove(move);
            })
          }
          onClose={() => setOpened(undefined)}
        />
      ) : null}
    </Card>
  );
}

function RecallFacts({ recall, actorNames }: { recall: Recall; actorNames: ReadonlyMap<string, string> }) {
  const { summary } = recall;
  return (
    <Card>
      <CardHead title="When it was opened" />
      <div className="px-4 py-2">
        <Facts>
          <Fact name="Opened">
            {dateTime(recall.openTime)} by {actorNames.get(recall.openerId) ?? "somebody"}
          </Fact>
          {recall.scope ? <ScopeFacts scope={recall.scope} /> : null}
          {summary ? (
            <>
              <Fact name="Lots">{summary.nLots.toLocaleString("en")}</Fact>
              <Fact name="In house">{kilograms(summary.inHouseMg)}</Fact>
              <Fact name="Shipped">
                {kilograms(summary.shippedMg)} to {counted(summary.nCustomers, "customer")}
              </Fact>
              <Fact name="Gone">{kilograms(summary.lostMg)}</Fact>
            </>
          ) : null}
          {recall.state === Recall_State.CLOSED ? (
            <Fact name="Closed">
              {dateTime(recall.closeTime)} by {actorNames.get(recall.closerId) ?? "somebody"}: “
              {recall.closeNote}”
            </Fact>
          ) : null}
        </Facts>
      </div>
      {summary?.balance ? (
        <div className="border-t border-line px-4 py-4">
          <h3 className="mb-2 text-small font-medium text-ink">Mass balance</h3>
          <MassBalance balance={summary.balance} />
        </div>
      ) : null}
    </Card>
  );
}
