import type { DescMessage, DescMethodUnary, MessageShape } from "@bufbuild/protobuf";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { useCommand } from "@/features/traceability/use-command";

const CONCERNED = [RecallService, LotService, QualityService, PlantEventService];

/** A command about recalls: what it may concern is read again, whether it was done or refused. */
export function useRecallCall<I extends DescMessage, O extends DescMessage>(
  method: DescMethodUnary<I, O>,
  onDone: (answer: MessageShape<O>) => void,
) {
  return useCommand(method, onDone, CONCERNED);
}
