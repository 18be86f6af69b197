import { useInfiniteQuery, useQuery } from "@connectrpc/connect-query";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { Gate } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { type Lot, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { QcDecision } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { DecideDialog } from "@/features/traceability/quality/decide-dialog";
import { QcResultBadge } from "@/features/traceability/quality/quality-badges";
import { isRequired } from "@/features/traceability/run/board-model";
import { figureOf, unitWord } from "@/format/thousandths";
import { dateTime } from "@/format/time";
import { qcResultWord } from "@/text/quality-words";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { More } from "@/ui/more";

const DECIDABLE: ReadonlySet<Lot_State> = new Set([
  Lot_State.CREATED,
  Lot_State.QUARANTINE,
  Lot_State.HOLD,
  Lot_State.RELEASED,
]);

/** What was decided about a lot, and the gates where it still may be. */
export function LotDecisions({ lot, actorNames }: { lot: Lot; actorNames: ReadonlyMap<string, string> }) {
  const [deciding, setDeciding] = useState<{ gate: Gate | undefined }>();
  const canDecide = useCan(Permission.QC_DECIDE);
  const gates = useGatesOf(lot);
  const list = useInfiniteQuery(
    QualityService.method.listQcDecisions,
    { subjectId: lot.id, pageSize: 20, pageToken: "" },
    { pageParamKey: "pageToken", getNextPageParam: (page) => page.nextPageToken || undefined },
  );
  const decisions = list.data?.pages.flatMap((page) => page.decisions) ?? [];
  const mayDecide = canDecide && DECIDABLE.has(lot.state) && !lot.voided;
  return (
    <Card>
      <CardHead title="Decisions about its quality">
        {mayDecide && lot.runId === "" ? (
          <Button size="small" onClick={() => setDeciding({ gate: undefined })}>
            Decide
          </Button>
        ) : null}
        {mayDecide
          ? gates.map((gate) => (
              <Button key={gate.key} size="small" onClick={() => setDeciding({ gate })}>
                {gate.name}
              </Button>
            ))
          : null}
      </CardHead>
      {list.error ? (
        <div className="p-4">
          <ErrorView error={list.error} />
        </div>
      ) : decisions.length === 0 ? (
        <p className="px-4 py-6 text-small text-ink-3">
          {list.data
            ? gates.some(isRequired)
              ? "Nothing was decided yet. It is released when it has passed its required gates."
              : "Nothing was decided about it."
            : "…"}
        </p>
      ) : (
        <ul aria-label="Decisions" className="divide-y divide-line">
          {decisions.map((decision) => (
            <DecisionLine
              key={decision.id}
              decision={decision}
              gate={gates.find(({ key }) => key === decision.gateKey)}
              by={actorNames.get(decision.deciderId) ?? "somebody"}
            />
          ))}
        </ul>
      )}
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      {deciding ? (
        <DecideDialog
          gate={deciding.gate}
          subjects={[{ lotId: lot.id, label: lot.lotCode }]}
          onClose={() => setDeciding(undefined)}
        />
      ) : null}
    </Card>
  );
}

/** The gates of the step that made a lot, as far as the caller may see its run. */
function useGatesOf({ runId, stepIndex }: Lot): readonly Gate[] {
  const canRead = useCan(Permission.RUN_READ);
  const run = useQuery(RunService.method.getRun, { runId }, { enabled: canRead && runId !== "" }).data?.run;
  const version = useQuery(
    FlowService.method.getFlowVersion,
    { flowVersionId: run?.flowVersionId ?? "" },
    { enabled: run !== undefined, staleTime: Number.POSITIVE_INFINITY },
  ).data?.version;
  return stepIndex === undefined ? [] : (version?.definition?.steps[stepIndex]?.gates ?? []);
}

function DecisionLine({ decision, gate, by }: { decision: QcDecision; gate: Gate | undefined; by: string }) {
  const { result, askedResult, measurements, violatedLimitKeys, reason } = decision;
  const place = gate?.name ?? decision.gateKey;
  return (
    <li className="flex flex-col gap-1 px-4 py-2.5 text-small">
      <span className="flex flex-wrap items-center gap-2">
        <QcResultBadge result={result} />
        {place ? <span className="font-medium text-ink">{place}</span> : null}
        {result === askedResult ? null : (
          <span className="text-ink-2">although {qcResultWord[askedResult].toLowerCase()} was said</span>
        )}
        <span className="figures ml-auto text-[0.75rem] text-ink-3">
          {by}, {dateTime(decision.occurTime)}
        </span>
      </span>
      {measurements.map(({ limitKey, valueThousandths, instrument }) => {
        const limit = gate?.criticalLimits.find(({ key }) => key === limitKey);
        return (
          <span
            key={limitKey}
            className={violatedLimitKeys.includes(limitKey) ? "font-medium text-bad" : "text-ink-2"}
          >
            {limit?.name ?? limitKey}: {figureOf(valueThousandths)} {unitWord(limit?.unit ?? "")}
            {instrument ? `, with ${instrument}` : ""}
          </span>
        );
      })}
      {reason ? <span className="break-words text-ink">“{reason}”</span> : null}
    </li>
  );
}
