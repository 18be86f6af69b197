import { useInfiniteQuery } from "@connectrpc/connect-query";
import { UsageService } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { Tag } from "lucide-react";
import { useState } from "react";
import { ErrorView } from "@/app/error-view";
import { PriceDialog } from "@/features/governance/usage/price-dialog";
import { PriceTable } from "@/features/governance/usage/price-table";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { More } from "@/ui/more";
import { Segments } from "@/ui/segments";
import { Skeleton } from "@/ui/state-panels";

/** What a token costs, by model: built-in prices and the organization's own. */
export function PriceCard({ canManage }: { canManage: boolean }) {
  const [history, setHistory] = useState(false);
  const [setting, setSetting] = useState(false);
  const list = useInfiniteQuery(
    UsageService.method.listPrices,
    { pageSize: 50, pageToken: "", history },
    { pageParamKey: "pageToken", getNextPageParam: (page) => page.nextPageToken || undefined },
  );
  return (
    <Card>
      <CardHead title="Prices" note="In USD for a million tokens">
        <Segments
          label="Which prices"
          value={history ? "all" : "now"}
          onChange={(next) => setHistory(next === "all")}
          choices={[
            { value: "now", label: "In force" },
            { value: "all", label: "Past and future" },
          ]}
        />
        <Button
          size="small"
          className="h-8"
          icon={<Tag aria-hidden className="size-3.5" />}
          disabled={!canManage}
          title={canManage ? undefined : "Setting prices needs the permission “Manage budgets”."}
          onClick={() => setSetting(true)}
        >
          Set a price
        </Button>
      </CardHead>
      {list.error ? (
        <div className="p-4">
          <ErrorView error={list.error} title="No prices" />
        </div>
      ) : list.data ? (
        <PriceTable prices={list.data.pages.flatMap((page) => page.prices)} />
      ) : (
        <div className="p-4">
          <Skeleton className="h-40 w-full" />
        </div>
      )}
      <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      {setting ? <PriceDialog onClose={() => setSetting(false)} /> : null}
    </Card>
  );
}
