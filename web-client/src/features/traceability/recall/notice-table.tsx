import type { RecallNotice } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { MassCell } from "@/features/traceability/mass-cell";
import { type NoticeMove, NoticeMoves } from "@/features/traceability/recall/notice-move-buttons";
import { NoticeBadge } from "@/features/traceability/recall/recall-badges";
import { Table, Td, Th, Tr } from "@/ui/table";

/** Notices to customers, how far each is, and what can be done with it next. */
export function NoticeTable({
  notices,
  onOpen,
  onMove,
}: {
  notices: readonly RecallNotice[];
  onOpen: (notice: RecallNotice) => void;
  /** Left out where the caller may not act. */
  onMove?: ((move: NoticeMove) => void) | undefined;
}) {
  return (
    <Table
      label="Notices"
      head={
        <>
          <Th>Customer</Th>
          <Th>State</Th>
          <Th className="text-right">Shipped</Th>
          <Th className="text-right">Confirmed</Th>
          <Th className="text-right">Recovered</Th>
          {onMove ? <Th>What comes next</Th> : null}
        </>
      }
    >
      {notices.map((notice) => (
        <Tr key={notice.id} onOpen={() => onOpen(notice)}>
          <Td className="min-w-40">
            <button
              type="button"
              aria-haspopup="dialog"
              className="text-left text-body font-medium text-ink hover:text-accent hover:underline"
            >
              {notice.customerName || "Nobody known"}
            </button>
          </Td>
          <Td>
            <NoticeBadge state={notice.state} />
          </Td>
          <MassCell mg={notice.shippedMg} strong />
          <MassCell mg={notice.confirmedMg} />
          <MassCell mg={notice.recoveredMg} />
          {onMove ? (
            <Td>
              <NoticeMoves notice={notice} onMove={onMove} />
            </Td>
          ) : null}
        </Tr>
      ))}
    </Table>
  );
}
