import { useQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import type { Recall } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { Effectiveness } from "@/features/traceability/recall/effectiveness";
import { RecallBadge } from "@/features/traceability/recall/recall-badges";
import { RecallTimerMark } from "@/features/traceability/recall/recall-timer-mark";
import { Card, CardHead } from "@/ui/card";

/** The recall that is open: its clock, and how effective it is. */
export function RecallSlide({ recall }: { recall: Recall }) {
  const answer = useQuery(RecallService.method.getRecall, { recallId: recall.id }).data;
  return (
    <Card>
      <CardHead
        title={
          <Link to="/recalls/$recallId" params={{ recallId: recall.id }} className="hover:underline">
            {recall.name}
          </Link>
        }
        note={recall.reason}
      >
        <RecallBadge state={recall.state} isDrill={recall.isDrill} />
      </CardHead>
      <div className="grid gap-8 p-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <RecallTimerMark recall={recall} large />
        {answer && !recall.isDrill ? <Effectiveness {...answer} /> : null}
      </div>
    </Card>
  );
}
