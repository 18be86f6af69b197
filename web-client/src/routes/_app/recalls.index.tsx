import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { Megaphone } from "lucide-react";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { choice } from "@/app/search";
import { useActorNames } from "@/app/use-actor-names";
import { useNow } from "@/app/use-now";
import { type RecallFilter, recallShows, recallsRequest } from "@/features/traceability/recall/recall-filter";
import { RecallTable } from "@/features/traceability/recall/recall-table";
import { SimulateLink } from "@/features/traceability/recall/simulate-link";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { Card, PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { Segments } from "@/ui/segments";
import { EmptyState } from "@/ui/state-panels";

export const Route = createFileRoute("/_app/recalls/")({
  validateSearch: (raw: Record<string, unknown>): RecallFilter => choice(raw, "show", recallShows),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetchPages(context, RecallService.method.listRecalls, recallsRequest(deps)),
  component: RecallsScreen,
});

function RecallsScreen() {
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  const readAgain = useReadAgain();
  const actorNames = useActorNames();
  const nowMs = useNow();
  const list = useSuspenseInfiniteQuery(RecallService.method.listRecalls, recallsRequest(filter), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const { live } = usePlantWatch({
    onChange: (events) => {
      if (events.length === 0 || events.some(({ what }) => what.case?.startsWith("recall"))) {
        void readAgain(RecallService);
      }
    },
  });
  const recalls = list.data.pages.flatMap((page) => page.recalls);
  const { show = "all" } = filter;
  return (
    <>
      <PageHead
        title="Recalls"
        lead="What is called back, what of it is back, and exercises against the clock."
      >
        <LiveMark look={live} />
        <SimulateLink search={{}} className="h-11" />
      </PageHead>
      <Card>
        <div className="border-b border-line px-4 py-3">
          <Segments
            label="Which recalls"
            value={show}
            onChange={(value) =>
              navigate({
                search: { show: recallShows.find((one) => one === value && one !== "all") },
                replace: true,
              })
            }
            choices={[
              { value: "all", label: "All" },
              { value: "open", label: "Open" },
              { value: "closed", label: "Closed" },
            ]}
          />
        </div>
        {recalls.length === 0 ? (
          <EmptyState
            icon={Megaphone}
            title={show === "all" ? "Nothing was ever recalled" : "No recalls here"}
          >
            {show === "all"
              ? "Simulate one: it says in seconds how many kilograms are concerned, where they are and at whom. A drill makes an exercise of it."
              : "None fits. Choose others above."}
          </EmptyState>
        ) : (
          <RecallTable
            recalls={recalls}
            nowMs={nowMs}
            actorNames={actorNames}
            onOpen={({ id }) => navigate({ to: "/recalls/$recallId", params: { recallId: id } })}
          />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
    </>
  );
}
