import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { OctagonAlert, Plus, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { choice, text } from "@/app/search";
import { useNow } from "@/app/use-now";
import {
  type DeviationFilter,
  deviationShows,
  deviationsRequest,
} from "@/features/traceability/quality/deviation-filter";
import { DeviationTable } from "@/features/traceability/quality/deviation-table";
import { OpenDeviationForm } from "@/features/traceability/quality/open-deviation-form";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { Button } from "@/ui/button";
import { Card, PageHead } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { Segments } from "@/ui/segments";
import { EmptyState } from "@/ui/state-panels";

export const Route = createFileRoute("/_app/deviations/")({
  validateSearch: (raw: Record<string, unknown>): DeviationFilter => ({
    ...choice(raw, "show", deviationShows),
    ...text(raw, "run", /^[0-9a-f-]{36}$/),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetchPages(context, QualityService.method.listDeviations, deviationsRequest(deps)),
  component: DeviationsScreen,
});

function DeviationsScreen() {
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  const canReport = useCan(Permission.QC_DECIDE);
  const readAgain = useReadAgain();
  const nowMs = useNow();
  const [reporting, setReporting] = useState(false);
  const list = useSuspenseInfiniteQuery(QualityService.method.listDeviations, deviationsRequest(filter), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const { live } = usePlantWatch({
    onChange: (events) => {
      if (events.length === 0 || events.some(({ what }) => what.case === "deviationChanged")) {
        void readAgain(QualityService);
      }
    },
  });
  const deviations = list.data.pages.flatMap((page) => page.deviations);
  const { show = "open" } = filter;
  const open = (deviationId: string) => navigate({ to: "/deviations/$deviationId", params: { deviationId } });
  return (
    <>
      <PageHead
        title="Deviations"
        lead="What failed to keep a limit, and what becomes of the lots concerned."
      >
        <LiveMark look={live} />
        {canReport ? (
          <Button
            kind="primary"
            className="h-11"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => setReporting(true)}
          >
            Report a deviation
          </Button>
        ) : null}
      </PageHead>
      <Card>
        <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
          <Segments
            label="Which deviations"
            value={show}
            onChange={(value) =>
              navigate({
                search: { ...filter, show: deviationShows.find((one) => one === value && one !== "open") },
                replace: true,
              })
            }
            choices={[
              { value: "open", label: "Not closed" },
              { value: "closed", label: "Closed" },
              { value: "all", label: "All" },
            ]}
          />
          {filter.run ? (
            <Button
              size="small"
              kind="quiet"
              onClick={() => navigate({ search: { ...filter, run: undefined }, replace: true })}
            >
              Of one run only: show all
            </Button>
          ) : null}
        </div>
        {deviations.length === 0 ? (
          <EmptyState
            icon={show === "open" ? ShieldCheck : OctagonAlert}
            title={show === "open" ? "Nothing deviates" : "No deviations here"}
          >
            {show === "open"
              ? "Each fail at a critical control point opens one and appears here by itself. Report what no gate found."
              : "None fits. Choose others above."}
          </EmptyState>
        ) : (
          <DeviationTable deviations={deviations} nowMs={nowMs} onOpen={({ id }) => open(id)} />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {reporting ? (
        <Dialog
          open
          shape="drawer"
          title="Report a deviation"
          description="The lots named are held at once."
          onClose={() => setReporting(false)}
        >
          <OpenDeviationForm onOpened={({ id }) => open(id)} />
        </Dialog>
      ) : null}
    </>
  );
}
