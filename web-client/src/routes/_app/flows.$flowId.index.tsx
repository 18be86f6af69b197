import { useQuery, useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import {
  type Flow,
  type FlowVersion,
  FlowVersion_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { Archive, ChevronLeft, Users } from "lucide-react";
import { useCaller } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { RouteNotFound } from "@/app/route-states";
import { text } from "@/app/search";
import { useActorNames } from "@/app/use-actor-names";
import { DefinitionView } from "@/features/traceability/flow/definition-view";
import { VersionActions } from "@/features/traceability/flow/version-actions";
import { VersionBadge } from "@/features/traceability/flow/version-badge";
import { VersionList } from "@/features/traceability/flow/version-list";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { dateTime } from "@/format/time";
import { flowVersionStateMeaning } from "@/text/flow-words";
import { Card, CardHead, Fact, Facts, PageHead } from "@/ui/card";
import { CopyValue } from "@/ui/copy";
import { Note, Skeleton } from "@/ui/state-panels";

// The most a page holds: a flow changes a few times a year, and a plant has a few flows.
const FLOWS = { pageSize: 500, pageToken: "" };
const versionsOf = (flowId: string) => ({ flowId, pageSize: 500, pageToken: "" });

type Search = { version?: number };

export const Route = createFileRoute("/_app/flows/$flowId/")({
  validateSearch: (raw: Record<string, unknown>): Search => {
    const version = Number(text(raw, "version", /^\d{1,6}$/).version);
    return { version: version > 0 ? version : undefined } as Search;
  },
  loader: ({ context, params: { flowId } }) =>
    Promise.all([
      prefetch(context, FlowService.method.listFlows, FLOWS),
      prefetch(context, FlowService.method.listFlowVersions, versionsOf(flowId)),
    ]),
  component: FlowScreen,
});

function FlowScreen() {
  const { flowId } = Route.useParams();
  const { version: number } = Route.useSearch();
  const readAgain = useReadAgain();
  const { flows } = useSuspenseQuery(FlowService.method.listFlows, FLOWS).data;
  const { versions } = useSuspenseQuery(FlowService.method.listFlowVersions, versionsOf(flowId)).data;
  usePlantWatch({
    onChange: (events) => {
      if (events.length === 0 || events.some(({ what }) => what.case?.startsWith("flow"))) {
        void readAgain(FlowService);
      }
    },
  });
  const flow = flows.find(({ id }) => id === flowId);
  const shown =
    versions.find((one) => one.number === number) ??
    versions.find(({ id }) => id === flow?.publishedVersionId) ??
    versions[0];
  return flow && shown ? <OneFlow flow={flow} shown={shown} versions={versions} /> : <RouteNotFound />;
}

type OneFlowProps = { flow: Flow; shown: FlowVersion; versions: readonly FlowVersion[] };

function OneFlow({ flow, shown, versions }: OneFlowProps) {
  const navigate = Route.useNavigate();
  const actorNames = useActorNames();
  const me = useCaller().user?.id ?? "";
  const version = useQuery(FlowService.method.getFlowVersion, { flowVersionId: shown.id }).data?.version;
  return (
    <>
      <PageHead
        above={
          <Link
            to="/flows"
            className="mb-1 inline-flex items-center gap-1 text-small text-ink-2 hover:text-ink"
          >
            <ChevronLeft aria-hidden className="size-4" />
            Flows
          </Link>
        }
        title={flow.name}
        lead={flow.description || undefined}
      >
        <VersionActions
          key={shown.id}
          flow={flow}
          version={shown}
          onCopied={({ flowId, id }) =>
            navigate({ to: "/flows/$flowId/edit", params: { flowId }, search: { version: id } })
          }
        />
      </PageHead>
      <div className="mb-6 flex flex-col gap-3 empty:hidden">
        {shown.state === FlowVersion_State.REVIEW && shown.authorIds.includes(me) ? (
          <Note icon={Users}>
            Four eyes: you wrote part of version {shown.number}, so somebody else must review and publish it.
          </Note>
        ) : null}
        {shown.deprecationReason ? <Note icon={Archive}>Deprecated: {shown.deprecationReason}</Note> : null}
      </div>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_19rem]">
        <Card className="min-w-0">
          <CardHead title={`Version ${shown.number}`} note={flowVersionStateMeaning[shown.state]}>
            <VersionBadge state={shown.state} />
          </CardHead>
          {version?.definition ? (
            <DefinitionView definition={version.definition} />
          ) : (
            <div className="p-4">
              <Skeleton className="h-64" />
            </div>
          )}
        </Card>
        <div className="flex flex-col gap-6">
          <Card>
            <CardHead title="Versions" note={counted(versions.length, "version")} />
            <VersionList versions={versions} shownId={shown.id} actorNames={actorNames} />
          </Card>
          <Card>
            <CardHead title={`About version ${shown.number}`} />
            <div className="px-4 py-2">
              <Facts>
                <Fact name="Written by">
                  {shown.authorIds.map((id) => actorNames.get(id) ?? "somebody").join(", ")}
                </Fact>
                {shown.publisherId ? (
                  <>
                    <Fact name="Published by">{actorNames.get(shown.publisherId) ?? "somebody"}</Fact>
                    <Fact name="Published">{dateTime(shown.publishTime)}</Fact>
                    <Fact name="Review note">{shown.reviewNote}</Fact>
                  </>
                ) : null}
                <Fact name="SHA-256">
                  <CopyValue value={hex(shown.definitionHash)} label="hash of the definition" />
                </Fact>
              </Facts>
            </div>
          </Card>
        </div>
      </div>
    </>
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
