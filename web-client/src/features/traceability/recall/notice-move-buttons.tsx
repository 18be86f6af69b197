import {
  type RecallNotice,
  RecallNotice_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { noticeMoves } from "@/features/traceability/recall/notice-moves";
import { noticeStateAction } from "@/text/recall-words";
import { Button } from "@/ui/button";

export type NoticeMove = { notice: RecallNotice; to: RecallNotice_State };

/** The moves that a notice allows as it is. */
export function NoticeMoves({
  notice,
  onMove,
}: {
  notice: RecallNotice;
  onMove: (move: NoticeMove) => void;
}) {
  return (
    <span className="flex flex-wrap gap-2">
      {noticeMoves(notice.state).map((to) => (
        <Button
          key={to}
          size="small"
          kind={to === RecallNotice_State.DECLINED ? "danger" : "secondary"}
          onClick={(event) => {
            event.stopPropagation();
            onMove({ notice, to });
          }}
        >
          {noticeStateAction[to]}
        </Button>
      ))}
    </span>
  );
}
