import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { ChevronLeft, Download, Megaphone } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { saveFile } from "@/app/save-file";
import { AskedAgain } from "@/features/traceability/asked-again";
import { NewsSince } from "@/features/traceability/news-since";
import { BreakComparison } from "@/features/traceability/recall/break-comparison";
import { OpenRecallDialog } from "@/features/traceability/recall/open-recall-dialog";
import { csvOfSimulation } from "@/features/traceability/recall/recall-csv";
import { scopeSearch } from "@/features/traceability/recall/recall-scope";
import { ScopeForm } from "@/features/traceability/recall/scope-form";
import type { SoFar } from "@/features/traceability/recall/simulation";
import { SimulationView } from "@/features/traceability/recall/simulation-view";
import { useSimulation } from "@/features/traceability/recall/use-simulation";
import { kilograms } from "@/format/mass";
import { Button } from "@/ui/button";
import { Card, CardHead, PageHead } from "@/ui/card";
import { Figure } from "@/ui/figure";
import { useToast } from "@/ui/toast";

export const Route = createFileRoute("/_app/recalls/new")({
  validateSearch: scopeSearch,
  component: SimulateScreen,
});

function SimulateScreen() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const toast = useToast();
  const canOpen = useCan(Permission.RECALL_MANAGE);
  const [opening, setOpening] = useState(false);
  const simulation = useSimulation(search);
  const found = simulation.isAsked ? simulation.data : undefined;
  const isCurrent = found !== undefined && !simulation.isFetching && !simulation.isPlaceholderData;
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
        title="Simulate a recall"
        lead="How many kilograms are concerned, where they are and at whom. Nothing is changed by asking."
      />
      <div className="flex flex-col gap-6">
        <Card>
          <CardHead title="What is suspect" note="any of these, together" />
          <ScopeForm
            key={JSON.stringify(search)}
            search={search}
            busy={simulation.isFetching}
            onSimulate={(next) => {
              if (JSON.stringify(next) === JSON.stringify(search)) {
                void simulation.refetch();
              }
              void navigate({ search: next, resetScroll: false });
            }}
          />
        </Card>
        {simulation.error ? (
          <ErrorView
            error={simulation.error}
            title="No simulation"
            action={
              <Button size="small" onClick={() => simulation.refetch()}>
                Try again
              </Button>
            }
          />
        ) : null}
        {simulation.againAtMs ? (
          <Card>
            <div className="p-4">
              <AskedAgain atMs={simulation.againAtMs} />
            </div>
          </Card>
        ) : simulation.isFetching ? (
          <Arriving soFar={simulation.soFar} />
        ) : null}
        {found ? (
          <section
            aria-label="Simulation"
            aria-busy={!isCurrent}
            className={`flex flex-col gap-6 ${isCurrent ? "" : "opacity-70"}`}
          >
            <div className="flex flex-wrap items-center gap-3">
              <span className="text-small text-ink-2">
                As of event <span className="figures">{found.summary.position.toLocaleString("en")}</span> of
                the log
              </span>
              {isCurrent ? (
                <NewsSince
                  key={String(found.summary.position)}
                  after={found.summary.position}
                  again="Simulate again"
                  onAgain={() => void simulation.refetch()}
                />
              ) : null}
              <div className="ml-auto flex flex-wrap gap-2">
                <Button
                  className="h-11"
                  icon={<Download aria-hidden className="size-4" />}
                  onClick={() =>
                    saveFile(
                      `recall-${found.summary.position}.csv`,
                      new Blob([csvOfSimulation(found)], { type: "text/csv" }),
                    )
                  }
                >
                  CSV
                </Button>
                {canOpen ? (
                  <Button
                    kind="primary"
                    className="h-11"
                    disabled={!isCurrent}
                    icon={<Megaphone aria-hidden className="size-4" />}
                    onClick={() => setOpening(true)}
                  >
                    Open a recall or a drill
                  </Button>
                ) : null}
              </div>
            </div>
            {search.equipment ? <BreakComparison search={search} /> : null}
            <SimulationView key={String(found.summary.position)} simulation={found} />
          </section>
        ) : null}
      </div>
      {opening && found ? (
        <OpenRecallDialog
          search={search}
          simulation={found}
          onClose={() => setOpening(false)}
          onOpened={({ id, name, isDrill }) => {
            toast(`${isDrill ? "Drill" : "Recall"} “${name}” is open.`);
            void navigate({ to: "/recalls/$recallId", params: { recallId: id } });
          }}
        />
      ) : null}
    </>
  );
}

/** What came of the answer so far. */
function Arriving({ soFar }: { soFar: SoFar }) {
  return (
    <Card>
      <div role="status" className="px-4 py-4">
        <p className="mb-3 text-small text-ink-2">Searching; so far:</p>
        <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3">
          <Figure name="In house">{kilograms(soFar.inHouseMg)}</Figure>
          <Figure name="Shipped">{kilograms(soFar.shippedMg)}</Figure>
          <Figure name="Gone">{kilograms(soFar.lostMg)}</Figure>
        </dl>
      </div>
    </Card>
  );
}
