import type { DescMessage, DescMethodUnary, MessageShape } from "@bufbuild/protobuf";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useCommand } from "@/features/traceability/use-command";

const FLOOR = [FlowService, RunService, QualityService, LotService, PlantEventService];

/** A command to flows, runs or quality: what it may concern is read again, whether it was done or refused. */
export function useFloorCall<I extends DescMessage, O extends DescMessage>(
  method: DescMethodUnary<I, O>,
  onDone: (answer: MessageShape<O>) => void,
) {
  return useCommand(method, onDone, FLOOR);
}
