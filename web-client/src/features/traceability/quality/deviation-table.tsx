import { Link } from "@tanstack/react-router";
import {
  type Deviation,
  Deviation_State,
  Disposition,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { GateWords } from "@/features/traceability/gate-words";
import { DeviationBadge } from "@/features/traceability/quality/quality-badges";
import { ago, dateTime } from "@/format/time";
import { dispositionLabel } from "@/text/quality-words";
import { Table, Td, Th, Tr } from "@/ui/table";

/** Who must do something about a deviation next, in words. */
const NEXT: Record<Deviation_State, string> = {
  [Deviation_State.UNSPECIFIED]: "–",
  [Deviation_State.OPEN]: "Contain it",
  [Deviation_State.CONTAINED]: "Decide, by a second person",
  [Deviation_State.DISPOSITIONED]: "Verify, by another person",
  [Deviation_State.VERIFIED]: "Correct the cause and close",
  [Deviation_State.CLOSED]: "–",
};

export function DeviationTable({
  deviations,
  nowMs,
  onOpen,
}: {
  deviations: readonly Deviation[];
  nowMs: number;
  onOpen: (deviation: Deviation) => void;
}) {
  return (
    <Table
      label="Deviations"
      head={
        <>
          <Th>What went wrong</Th>
          <Th>State</Th>
          <Th>What comes next</Th>
          <Th className="text-right">Lots</Th>
          <Th>Decision</Th>
          <Th>Found</Th>
        </>
      }
    >
      {deviations.map((one) => (
        <Tr key={one.id} onOpen={() => onOpen(one)}>
          <Td className="h-14 min-w-64">
            <Link
              to="/deviations/$deviationId"
              params={{ deviationId: one.id }}
              onClick={(event) => event.stopPropagation()}
              className="line-clamp-2 first-letter:uppercase text-body font-medium text-ink hover:text-accent hover:underline"
            >
              <GateWords words={one.description} runId={one.runId} />
            </Link>
          </Td>
          <Td>
            <DeviationBadge state={one.state} />
          </Td>
          <Td className="text-ink-2">{NEXT[one.state]}</Td>
          <Td className="figures text-right">{one.lotIds.length.toLocaleString("en")}</Td>
          <Td className="whitespace-nowrap text-ink-2">
            {one.disposition === Disposition.UNSPECIFIED ? "–" : dispositionLabel[one.disposition]}
          </Td>
          <Td className="whitespace-nowrap text-ink-2">
            <span title={dateTime(one.occurTime)}>{ago(one.occurTime, nowMs)}</span>
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
