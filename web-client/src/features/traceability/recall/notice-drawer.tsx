import { useQuery } from "@connectrpc/connect-query";
import type { RecallNotice } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { ErrorView } from "@/app/error-view";
import { type NoticeMove, NoticeMoves } from "@/features/traceability/recall/notice-move-buttons";
import { NoticeBadge } from "@/features/traceability/recall/recall-badges";
import { ShipmentLines } from "@/features/traceability/recall/shipment-lines";
import { kilograms } from "@/format/mass";
import { dateTime } from "@/format/time";
import { Fact, Facts } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { Skeleton } from "@/ui/state-panels";

type NoticeDrawerProps = {
  notice: RecallNotice;
  actorNames: ReadonlyMap<string, string>;
  onMove?: ((move: NoticeMove) => void) | undefined;
  onClose: () => void;
};

/** A notice with its life and its lines: what the customer is to send back. */
export function NoticeDrawer({ notice: listed, actorNames, onMove, onClose }: NoticeDrawerProps) {
  const answer = useQuery(RecallService.method.getRecallNotice, { recallNoticeId: listed.id });
  const notice = answer.data?.notice ?? listed;
  return (
    <Dialog
      open
      shape="drawer"
      title={notice.customerName || "Nobody known"}
      description={<NoticeBadge state={notice.state} />}
      footer={onMove ? <NoticeMoves notice={notice} onMove={onMove} /> : undefined}
      onClose={onClose}
    >
      <Facts>
        <Fact name="Shipped">{kilograms(notice.shippedMg)}</Fact>
        <Fact name="Confirmed there">{kilograms(notice.confirmedMg)}</Fact>
        <Fact name="Recovered">{kilograms(notice.recoveredMg)}</Fact>
      </Facts>
      <h3 className="mt-5 mb-2 text-body font-semibold text-ink">Life</h3>
      <ol aria-label="Life of the notice" className="flex flex-col gap-2.5">
        {notice.steps.map((step) => (
          <li
            key={`${step.state} ${step.time?.seconds}`}
            className="flex flex-wrap items-baseline gap-x-2 gap-y-1"
          >
            <NoticeBadge state={step.state} />
            <span className="text-[0.75rem] leading-4 text-ink-2">
              {actorNames.get(step.actorId) ?? "somebody"},{" "}
              <span className="figures">{dateTime(step.time)}</span>
            </span>
            {step.note ? <span className="w-full text-small break-words text-ink">“{step.note}”</span> : null}
          </li>
        ))}
      </ol>
      <h3 className="mt-5 mb-2 text-body font-semibold text-ink">What was shipped</h3>
      {answer.error ? <ErrorView error={answer.error} title="The lines are not there" /> : null}
      {answer.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {answer.data ? <ShipmentLines lines={notice.lines} /> : null}
    </Dialog>
  );
}
