import { useInfiniteQuery } from "@connectrpc/connect-query";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { Sparkles } from "lucide-react";
import { ErrorView } from "@/app/error-view";
import { useActorNames } from "@/app/use-actor-names";
import { dateTime } from "@/format/time";
import { More } from "@/ui/more";

/** Documented cleanings of equipment, newest first. */
export function CleanBreakList({ equipmentId }: { equipmentId: string }) {
  const actorNames = useActorNames();
  const list = useInfiniteQuery(
    RecallService.method.listCleanBreaks,
    { equipmentId, pageSize: 10, pageToken: "" },
    { pageParamKey: "pageToken", getNextPageParam: (page) => page.nextPageToken || undefined },
  );
  if (list.error) {
    return <ErrorView error={list.error} title="No clean breaks" />;
  }
  const breaks = list.data?.pages.flatMap((page) => page.cleanBreaks) ?? [];
  return (
    <>
      {list.data && breaks.length === 0 ? (
        <p className="text-small text-ink-2">
          None is recorded: all that was ever made with it counts as one.
        </p>
      ) : null}
      <ol aria-label="Clean breaks" className="flex flex-col gap-3">
        {breaks.map((one) => (
          <li key={one.id} className="flex gap-2.5 text-small">
            <Sparkles aria-hidden className="mt-0.5 size-4 shrink-0 text-ok" />
            <div className="min-w-0">
              <p className="break-words text-ink">{one.evidence}</p>
              <p className="text-[0.75rem] leading-4 text-ink-2">
                <span className="figures">{dateTime(one.occurTime)}</span>,{" "}
                {actorNames.get(one.cleanerId) ?? "somebody"}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
    </>
  );
}
