import { useQuery, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { type Deviation, Disposition } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { ChevronLeft, PackageOpen, TriangleAlert, Users } from "lucide-react";
import { useState } from "react";
import { useCaller, useCan } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { useActorNames } from "@/app/use-actor-names";
import { GateWords } from "@/features/traceability/gate-words";
import { DeviationDialog } from "@/features/traceability/quality/deviation-dialogs";
import { DeviationLine } from "@/features/traceability/quality/deviation-line";
import { type DeviationMove, nextMove } from "@/features/traceability/quality/deviation-moves";
import { LotLines } from "@/features/traceability/quality/lot-lines";
import { DeviationBadge } from "@/features/traceability/quality/quality-badges";
import { SimulateLink } from "@/features/traceability/recall/simulate-link";
import { useGateName } from "@/features/traceability/use-gate-name";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { dateTime } from "@/format/time";
import { deviationStateMeaning, dispositionLabel, dispositionMeaning } from "@/text/quality-words";
import { Button } from "@/ui/button";
import { Card, CardHead, Fact, Facts, PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { EmptyState, Note } from "@/ui/state-panels";

export const Route = createFileRoute("/_app/deviations/$deviationId")({
  loader: ({ context, params: { deviationId } }) =>
    prefetch(context, QualityService.method.getDeviation, { deviationId }),
  component: DeviationScreen,
});

const MOVES: Record<DeviationMove, string> = {
  contain: "Contain it",
  dispose: "Decide what becomes of it",
  verify: "Verify it",
  close: "Close it",
};

const SECOND_PERSON: Partial<Record<DeviationMove, string>> = {
  dispose: "You found this deviation. A second person must decide what becomes of it.",
  verify: "You decided what becomes of it. Another person must verify that it was done.",
};

function DeviationScreen() {
  const { deviationId } = Route.useParams();
  const [moving, setMoving] = useState<DeviationMove>();
  const caller = useCaller();
  const readAgain = useReadAgain();
  const actorNames = useActorNames();
  const { deviation, lots, proposed, nProposed } = useSuspenseQuery(QualityService.method.getDeviation, {
    deviationId,
  }).data;
  const { live } = usePlantWatch({
    onChange: (events) => {
      const concerns = events.some(
        ({ what, stateChanges }) =>
          (what.case === "deviationChanged" && what.value.id === deviationId) || stateChanges.length > 0,
      );
      if (events.length === 0 || concerns) {
        void readAgain(QualityService);
      }
    },
  });
  if (!deviation) {
    return null;
  }
  const next = nextMove(deviation, caller.permissions, caller.user?.id ?? "");
  return (
    <>
      <PageHead
        above={
          <Link
            to="/deviations"
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            Deviations
          </Link>
        }
        title={
          <span className="block text-title first-letter:uppercase">
            <GateWords words={deviation.description} runId={deviation.runId} />
          </span>
        }
        lead={deviationStateMeaning[deviation.state]}
      >
        <LiveMark look={live} />
        <DeviationBadge state={deviation.state} />
        {lots.length > 0 ? <SimulateLink search={{ deviation: deviationId }} className="h-11" /> : null}
        {next?.may ? (
          <Button kind="primary" className="h-11" onClick={() => setMoving(next.move)}>
            {MOVES[next.move]}
          </Button>
        ) : null}
      </PageHead>
      {next?.fourEyes ? (
        <div className="mb-6">
          <Note icon={Users}>{SECOND_PERSON[next.move]}</Note>
        </div>
      ) : null}
      {nProposed > 0 ? (
        <div className="mb-6">
          <Note icon={TriangleAlert} tone="warn">
            {counted(nProposed, "lot")} made of what is concerned {nProposed === 1 ? "is" : "are"} in house
            and not held.
          </Note>
        </div>
      ) : null}
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="flex flex-col gap-6">
          <Card>
            <CardHead title="Lots concerned" note={counted(lots.length, "lot")} />
            {lots.length > 0 ? (
              <LotLines label="Lots concerned" lots={lots} />
            ) : (
              <EmptyState icon={PackageOpen} title="No lots">
                It is about a step as a whole. Contain it with the lots that were made meanwhile, if any are
                proposed.
              </EmptyState>
            )}
          </Card>
          {proposed.length > 0 ? (
            <Card>
              <CardHead
                title="Proposed to hold"
                note={
                  nProposed > proposed.length
                    ? `the first ${proposed.length.toLocaleString("en")} of ${nProposed.toLocaleString("en")}`
                    : "made of the lots concerned"
                }
              />
              <LotLines label="Proposed to hold" lots={proposed} />
            </Card>
          ) : null}
          <DeviationFacts deviation={deviation} />
        </div>
        <Card>
          <CardHead title="Life line" />
          <DeviationLine deviation={deviation} actorNames={actorNames} />
        </Card>
      </div>
      {moving ? (
        <DeviationDialog
          move={moving}
          deviation={deviation}
          proposed={proposed}
          onClose={() => setMoving(undefined)}
        />
      ) : null}
    </>
  );
}

function DeviationFacts({ deviation }: { deviation: Deviation }) {
  const canRead = useCan(Permission.RUN_READ);
  const run = useQuery(
    RunService.method.getRun,
    { runId: deviation.runId },
    { enabled: canRead && deviation.runId !== "" },
  ).data?.run;
  const gateName = useGateName(deviation.runId, deviation.gateKey);
  const step = run && deviation.stepIndex !== undefined ? run.steps[deviation.stepIndex] : undefined;
  return (
    <Card>
      <CardHead title="Facts" />
      <div className="px-4 py-2">
        <Facts>
          <Fact name="Happened">{dateTime(deviation.occurTime)}</Fact>
          {run ? (
            <Fact name="Run">
              <Link
                to="/runs/$runId"
                params={{ runId: run.id }}
                className="font-mono text-[0.75rem] font-medium underline decoration-line-strong underline-offset-2 hover:text-accent"
              >
                {run.runCode}
              </Link>
              {step ? `, step ${step.index} ${step.name}` : ""}
            </Fact>
          ) : null}
          {deviation.gateKey ? (
            <Fact name="Gate">
              {gateName ?? <code className="font-mono text-[0.75rem]">{deviation.gateKey}</code>}
            </Fact>
          ) : null}
          {deviation.disposition === Disposition.UNSPECIFIED ? null : (
            <Fact name="Decision">
              {dispositionLabel[deviation.disposition]}. {dispositionMeaning[deviation.disposition]}
            </Fact>
          )}
          {deviation.cause ? <Fact name="Cause">{deviation.cause}</Fact> : null}
          {deviation.correctiveAction ? (
            <Fact name="Corrective action">{deviation.correctiveAction}</Fact>
          ) : null}
        </Facts>
      </div>
    </Card>
  );
}
