import { Link } from "@tanstack/react-router";
import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallBadge } from "@/features/traceability/recall/recall-badges";
import { RecallTimerMark } from "@/features/traceability/recall/recall-timer-mark";
import { ago, dateTime } from "@/format/time";
import { Table, Td, Th, Tr } from "@/ui/table";

export function RecallTable({
  recalls,
  nowMs,
  actorNames,
  onOpen,
}: {
  recalls: readonly Recall[];
  nowMs: number;
  actorNames: ReadonlyMap<string, string>;
  onOpen: (recall: Recall) => void;
}) {
  return (
    <Table
      label="Recalls"
      head={
        <>
          <Th>Recall</Th>
          <Th>State</Th>
          <Th>Time it takes</Th>
          <Th className="text-right">Lots</Th>
          <Th className="text-right">Notices</Th>
          <Th>Opened</Th>
        </>
      }
    >
      {recalls.map((recall) => (
        <Tr key={recall.id} onOpen={() => onOpen(recall)}>
          <Td className="h-16 min-w-56">
            <Link
              to="/recalls/$recallId"
              params={{ recallId: recall.id }}
              onClick={(event) => event.stopPropagation()}
              className="text-body font-medium break-words text-ink hover:text-accent hover:underline"
            >
              {recall.name}
            </Link>
            <span className="line-clamp-1 text-[0.75rem] leading-4 text-ink-3">{recall.reason}</span>
          </Td>
          <Td>
            <RecallBadge state={recall.state} isDrill={recall.isDrill} />
          </Td>
          <Td>
            <RecallTimerMark recall={recall} />
          </Td>
          <Td className="figures text-right">{recall.nLots.toLocaleString("en")}</Td>
          <Td className="figures text-right">{recall.nNotices.toLocaleString("en")}</Td>
          <Td className="whitespace-nowrap text-ink-2">
            <span title={dateTime(recall.openTime)}>{ago(recall.openTime, nowMs)}</span>
            <span className="block text-[0.75rem] leading-4 text-ink-3">
              {actorNames.get(recall.openerId) ?? "somebody"}
            </span>
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
