import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { Factory, Plus, X } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { choice, text } from "@/app/search";
import { useActorNames } from "@/app/use-actor-names";
import { useNow } from "@/app/use-now";
import { NewRunForm } from "@/features/traceability/run/new-run-form";
import {
  type RunFilter,
  runStateName,
  runStateNames,
  runStates,
  runsRequest,
} from "@/features/traceability/run/run-filter";
import { RunTable } from "@/features/traceability/run/run-table";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { runStateLabel } from "@/text/run-words";
import { Button, buttonClass } from "@/ui/button";
import { Card, PageHead } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { FilterSelect } from "@/ui/field";
import { LiveMark } from "@/ui/live";
import { More } from "@/ui/more";
import { EmptyState } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

const UUID = /^[0-9a-f-]{36}$/;

export const Route = createFileRoute("/_app/runs/")({
  validateSearch: (raw: Record<string, unknown>): RunFilter => ({
    ...choice(raw, "state", runStateNames),
    ...text(raw, "flow", UUID),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => prefetchPages(context, RunService.method.listRuns, runsRequest(deps)),
  component: RunsScreen,
});

function RunsScreen() {
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  const canMake = useCan(Permission.RUN_WRITE);
  const readAgain = useReadAgain();
  const actorNames = useActorNames();
  const nowMs = useNow();
  const toast = useToast();
  const [making, setMaking] = useState(false);
  const list = useSuspenseInfiniteQuery(RunService.method.listRuns, runsRequest(filter), {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  const { live } = usePlantWatch({
    onChange: (events) => {
      if (events.length === 0 || events.some(({ what }) => what.case === "runChanged")) {
        void readAgain(RunService, FlowService);
      }
    },
  });
  const runs = list.data.pages.flatMap((page) => page.runs);
  const isFiltered = Boolean(filter.state ?? filter.flow);
  const make = canMake ? (
    <Button
      kind="primary"
      className="h-11"
      icon={<Plus aria-hidden className="size-4" />}
      onClick={() => setMaking(true)}
    >
      New run
    </Button>
  ) : null;
  return (
    <>
      <PageHead title="First flow" lead="A run is a production order on its way through the steps of a flow.">
        <LiveMark look={live} />
        {make}
      </PageHead>
      <Card>
        <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3">
          <FilterSelect
            label="State"
            active={Boolean(filter.state)}
            value={filter.state ?? ""}
            onChange={(event) =>
              navigate({ search: { ...filter, state: event.target.value || undefined }, replace: true })
            }
          >
            <option value="">Any state</option>
            {runStates.map((state) => (
              <option key={state} value={runStateName(state)}>
                {runStateLabel[state]}
              </option>
            ))}
          </FilterSelect>
          {isFiltered ? (
            <Button
              kind="quiet"
              size="small"
              icon={<X aria-hidden className="size-3.5" />}
              onClick={() => navigate({ search: {}, replace: true })}
            >
              Clear
            </Button>
          ) : null}
          <span className="figures ml-auto text-small text-ink-3">
            {counted(runs.length, "run")}
            {list.hasNextPage ? " so far" : ""}
          </span>
        </div>
        {runs.length === 0 ? (
          <EmptyState
            icon={Factory}
            title={isFiltered ? "No run fits these filters" : "No runs yet"}
            action={
              isFiltered ? null : (
                <>
                  {make}
                  <Link to="/flows" className={`${buttonClass("secondary")} h-11`}>
                    See the flows
                  </Link>
                </>
              )
            }
          >
            {isFiltered
              ? "Clear the filters, or wait: new runs appear here by themselves."
              : "Have a flow published, then make a run of it: its steps, gates and buffers appear here."}
          </EmptyState>
        ) : (
          <RunTable
            runs={runs}
            nowMs={nowMs}
            actorNames={actorNames}
            onOpen={({ id }) => navigate({ to: "/runs/$runId", params: { runId: id } })}
          />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {making ? (
        <Dialog
          open
          shape="drawer"
          title="New run"
          description="It follows the published version of a flow."
          onClose={() => setMaking(false)}
        >
          <NewRunForm
            {...(filter.flow ? { flowId: filter.flow } : {})}
            onMade={(run) => {
              toast(`${run.runCode} is made.`);
              void navigate({ to: "/runs/$runId", params: { runId: run.id } });
            }}
          />
        </Dialog>
      ) : null}
    </>
  );
}
