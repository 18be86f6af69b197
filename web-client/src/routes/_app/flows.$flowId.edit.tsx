import { useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { FlowVersion_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { ChevronLeft, Lock } from "lucide-react";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { text } from "@/app/search";
import { DefinitionView } from "@/features/traceability/flow/definition-view";
import { FlowEditor } from "@/features/traceability/flow/flow-editor";
import { VersionBadge } from "@/features/traceability/flow/version-badge";
import { Card, PageHead } from "@/ui/card";
import { Note } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

type Search = { version?: string };

export const Route = createFileRoute("/_app/flows/$flowId/edit")({
  validateSearch: (raw: Record<string, unknown>): Search => text(raw, "version", /^[0-9a-f-]{36}$/),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps: { version = "" } }) =>
    prefetch(context, FlowService.method.getFlowVersion, { flowVersionId: version }),
  component: FlowDraftScreen,
});

function FlowDraftScreen() {
  const { flowId } = Route.useParams();
  const { version: flowVersionId = "" } = Route.useSearch();
  const navigate = Route.useNavigate();
  const readAgain = useReadAgain();
  const toast = useToast();
  const canWrite = useCan(Permission.FLOW_WRITE);
  // Another key begins anew from what the server says.
  const [turn, setTurn] = useState(0);
  const { version } = useSuspenseQuery(FlowService.method.getFlowVersion, { flowVersionId }).data;
  const { flows } = useSuspenseQuery(FlowService.method.listFlows, { pageSize: 500, pageToken: "" }).data;
  if (!version?.definition) {
    return null;
  }
  const flow = flows.find(({ id }) => id === flowId);
  const mayEdit = canWrite && version.state === FlowVersion_State.DRAFT;
  return (
    <>
      <PageHead
        above={
          <Link
            to="/flows/$flowId"
            params={{ flowId }}
            search={{ version: version.number }}
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            {flow?.name ?? "The flow"}
          </Link>
        }
        title={`${flow?.name ?? "Flow"}, version ${version.number}`}
      >
        <VersionBadge state={version.state} />
      </PageHead>
      {mayEdit ? (
        <FlowEditor
          key={turn}
          version={version}
          definition={version.definition}
          onTakeTheirs={async () => {
            await readAgain(FlowService);
            setTurn(turn + 1);
          }}
          onSubmitted={() => {
            toast(`Version ${version.number} waits for its review.`);
            void navigate({ to: "/flows/$flowId", params: { flowId }, search: { version: version.number } });
          }}
        />
      ) : (
        <>
          <div className="mb-6">
            <Note icon={Lock}>
              {canWrite
                ? "Only a draft can be changed. Begin a new version to go on."
                : "You may look at it, not change it."}
            </Note>
          </div>
          <Card>
            <DefinitionView definition={version.definition} />
          </Card>
        </>
      )}
    </>
  );
}
