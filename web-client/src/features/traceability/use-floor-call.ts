import type { DescMessage, DescMethodUnary, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import { useMutation } from "@connectrpc/connect-query";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useState } from "react";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";

type Asked<I extends DescMessage> = Omit<MessageInitShape<I> & object, "requestId" | "$typeName">;

/** A change of flows, runs or quality: what it may concern is read again, whether it was done or refused. */
export function useFloorCall<I extends DescMessage, O extends DescMessage>(
  method: DescMethodUnary<I, O>,
  onDone: (answer: MessageShape<O>) => void,
) {
  const readAgain = useReadAgain();
  // One change, however often its answer is lost.
  const [requestId, setRequestId] = useState(newRequestId);
  const call = useMutation(method, {
    onSuccess: async (answer) => {
      await readAgain(FlowService, RunService, QualityService, LotService, PlantEventService);
      onDone(answer);
    },
    // What was refused may have changed meanwhile: behind the dialog stands what is true now.
    onError: () => void readAgain(RunService, QualityService, LotService),
    onSettled: () => setRequestId(newRequestId()),
  });
  return {
    send: (input: Asked<I>) => {
      if (!call.isPending) {
        call.mutate({ ...input, requestId } as unknown as MessageInitShape<I>);
      }
    },
    busy: call.isPending,
    error: call.error,
    reset: call.reset,
  };
}
