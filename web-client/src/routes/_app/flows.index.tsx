import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { CircleCheck, CircleDashed, Plus, Workflow } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { NewFlowForm } from "@/features/traceability/flow/new-flow-form";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { day } from "@/format/time";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Card, PageHead } from "@/ui/card";
import { Dialog } from "@/ui/dialog";
import { More } from "@/ui/more";
import { EmptyState } from "@/ui/state-panels";
import { Table, Td, Th, Tr } from "@/ui/table";

const ASKED = { pageSize: 50, pageToken: "" };

export const Route = createFileRoute("/_app/flows/")({
  loader: ({ context }) => prefetchPages(context, FlowService.method.listFlows, ASKED),
  component: FlowsScreen,
});

function FlowsScreen() {
  const navigate = Route.useNavigate();
  const canWrite = useCan(Permission.FLOW_WRITE);
  const readAgain = useReadAgain();
  const [making, setMaking] = useState(false);
  const list = useSuspenseInfiniteQuery(FlowService.method.listFlows, ASKED, {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
  });
  usePlantWatch({
    onChange: (events) => {
      if (events.length === 0 || events.some(({ what }) => what.case === "flowSaved")) {
        void readAgain(FlowService);
      }
    },
  });
  const flows = list.data.pages.flatMap((page) => page.flows);
  const make = canWrite ? (
    <Button kind="primary" icon={<Plus aria-hidden className="size-4" />} onClick={() => setMaking(true)}>
      New flow
    </Button>
  ) : null;
  return (
    <>
      <PageHead
        title="Flows"
        lead="How the plant produces: steps, buffers and gates. What is published stays as it is."
      >
        {make}
      </PageHead>
      <Card>
        {flows.length === 0 ? (
          <EmptyState icon={Workflow} title="No flows yet" action={make}>
            Draft the first one: it can begin with the eleven steps of a skewer plant. A second person
            publishes it, and runs follow it from then on.
          </EmptyState>
        ) : (
          <Table
            label="Flows"
            head={
              <>
                <Th>Flow</Th>
                <Th>Published</Th>
                <Th className="text-right">Versions</Th>
                <Th>Made</Th>
              </>
            }
          >
            {flows.map((flow) => (
              <Tr
                key={flow.id}
                onOpen={() => navigate({ to: "/flows/$flowId", params: { flowId: flow.id } })}
              >
                <Td className="h-13">
                  <Link
                    to="/flows/$flowId"
                    params={{ flowId: flow.id }}
                    onClick={(event) => event.stopPropagation()}
                    className="text-body font-medium text-ink hover:text-accent hover:underline"
                  >
                    {flow.name}
                  </Link>
                  {flow.description ? (
                    <span className="block max-w-xl truncate text-ink-3">{flow.description}</span>
                  ) : null}
                </Td>
                <Td>
                  {flow.publishedVersionId ? (
                    <Badge tone="ok" icon={CircleCheck} label={`Version ${flow.publishedNumber}`} />
                  ) : (
                    <Badge tone="neutral" icon={CircleDashed} label="Not yet" />
                  )}
                </Td>
                <Td className="figures text-right">{flow.nVersions}</Td>
                <Td className="whitespace-nowrap text-ink-2">{day(flow.createTime)}</Td>
              </Tr>
            ))}
          </Table>
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
      {making ? (
        <Dialog open shape="drawer" title="New flow" onClose={() => setMaking(false)}>
          <NewFlowForm
            onMade={({ flowId, id }) =>
              navigate({ to: "/flows/$flowId/edit", params: { flowId }, search: { version: id } })
            }
          />
        </Dialog>
      ) : null}
    </>
  );
}
