import type {
  DescMessage,
  DescMethodUnary,
  DescService,
  MessageInitShape,
  MessageShape,
} from "@bufbuild/protobuf";
import { useMutation } from "@connectrpc/connect-query";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { useState } from "react";
import { apiErrorOf } from "@/app/api-error";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";

type Requested<I extends DescMessage> = Omit<MessageInitShape<I> & object, "requestId" | "$typeName">;

/**
 * A command to the plant. It keeps its request id until it is booked: a refused one left no trace, and one whose answer got
 * lost is not booked twice however often it is sent.
 */
export function useCommand<I extends DescMessage, O extends DescMessage>(
  method: DescMethodUnary<I, O>,
  onBooked: (answer: MessageShape<O>) => void,
  /** Whose answers it changes. */
  services: readonly DescService[] = [LotService, PlantEventService],
) {
  const readAgain = useReadAgain();
  const [requestId, setRequestId] = useState(newRequestId);
  const call = useMutation(method, {
    onSuccess: (answer) => {
      setRequestId(newRequestId());
      onBooked(answer);
      void readAgain(...services);
    },
    onError: (error) => {
      // What was sent first was booked; what is sent next is another thing.
      if (apiErrorOf(error).reason === ErrorReason.REQUEST_ID_REUSED) {
        setRequestId(newRequestId());
      }
      // What was refused may have changed meanwhile: the list shows what is true now.
      void readAgain(...services);
    },
  });
  return {
    send: (input: Requested<I>) => {
      if (!call.isPending) {
        call.mutate({ ...input, requestId } as unknown as MessageInitShape<I>);
      }
    },
    busy: call.isPending,
    error: call.error,
    reset: call.reset,
  };
}
