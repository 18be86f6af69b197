import { useQuery } from "@connectrpc/connect-query";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useCan } from "@/app/caller";

/** The name of a gate in the flow that a run follows; undefined until it is known, or where there is none. */
export function useGateName(runId: string, gateKey: string | undefined): string | undefined {
  const isAsked = useCan(Permission.RUN_READ) && runId !== "" && Boolean(gateKey);
  const run = useQuery(RunService.method.getRun, { runId }, { enabled: isAsked }).data?.run;
  // A version that runs follow never changes.
  const definition = useQuery(
    FlowService.method.getFlowVersion,
    { flowVersionId: run?.flowVersionId ?? "" },
    { enabled: run !== undefined, staleTime: Number.POSITIVE_INFINITY },
  ).data?.version?.definition;
  return definition?.steps.flatMap(({ gates }) => gates).find(({ key }) => key === gateKey)?.name;
}
