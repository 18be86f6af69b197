import { Link } from "@tanstack/react-router";
import { type Run, RunStep_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { TriangleAlert } from "lucide-react";
import { RunStateBadge } from "@/features/traceability/run/run-state-badge";
import { counted } from "@/format/count";
import { ago, dateTime } from "@/format/time";
import { Table, Td, Th, Tr } from "@/ui/table";

type RunTableProps = {
  runs: readonly Run[];
  nowMs: number;
  actorNames: ReadonlyMap<string, string>;
  onOpen: (run: Run) => void;
};

export function RunTable({ runs, nowMs, actorNames, onOpen }: RunTableProps) {
  return (
    <Table
      label="Runs"
      head={
        <>
          <Th>Run</Th>
          <Th>State</Th>
          <Th>Flow</Th>
          <Th>Where it is</Th>
          <Th>Started</Th>
          <Th>Started by</Th>
        </>
      }
    >
      {runs.map((run) => (
        <Tr key={run.id} onOpen={() => onOpen(run)}>
          <Td className="h-13 whitespace-nowrap">
            <Link
              to="/runs/$runId"
              params={{ runId: run.id }}
              onClick={(event) => event.stopPropagation()}
              className="font-mono text-[0.8125rem] font-medium text-ink hover:text-accent hover:underline"
            >
              {run.runCode}
            </Link>
          </Td>
          <Td>
            <span className="inline-flex flex-wrap items-center gap-2">
              <RunStateBadge state={run.state} />
              {run.nOpenDeviations > 0 ? (
                <span className="inline-flex items-center gap-1 text-[0.75rem] font-medium text-bad">
                  <TriangleAlert aria-hidden className="size-3.5" />
                  {counted(run.nOpenDeviations, "deviation")}
                </span>
              ) : null}
            </span>
          </Td>
          <Td className="text-ink-2">
            {run.flowName} <span className="figures text-ink-3">v{run.flowVersionNumber}</span>
          </Td>
          <Td className="text-ink-2">
            <Where run={run} />
          </Td>
          <Td className="whitespace-nowrap text-ink-2">
            <span title={dateTime(run.startTime)}>{ago(run.startTime, nowMs)}</span>
          </Td>
          <Td className="whitespace-nowrap text-ink-2">{actorNames.get(run.starterId) ?? "–"}</Td>
        </Tr>
      ))}
    </Table>
  );
}

/** How far a run is, at a glance: one mark for each step, and the step in words. */
function Where({ run }: { run: Run }) {
  const current = run.steps.find(({ state }) => state === RunStep_State.IN_PROGRESS);
  const nDone = run.steps.filter(({ state }) => state === RunStep_State.COMPLETED).length;
  return (
    <span className="flex flex-col gap-1">
      <span className="whitespace-nowrap">
        {current ? `${current.index} ${current.name}` : `${nDone} of ${run.steps.length} steps done`}
      </span>
      <span aria-hidden className="flex w-36 gap-0.5">
        {run.steps.map(({ index, state }) => (
          <span
            key={index}
            className={`h-1 flex-1 rounded-full ${state === RunStep_State.COMPLETED ? "bg-chart-ok" : state === RunStep_State.IN_PROGRESS ? "bg-accent" : "bg-line"}`}
          />
        ))}
      </span>
    </span>
  );
}
