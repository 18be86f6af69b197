import { useQuery } from "@connectrpc/connect-query";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { gateKeyIn, withGateName } from "@/features/traceability/gate-key";
import { useGateName } from "@/features/traceability/use-gate-name";

type GateWordsProps = {
  words: string;
  /** The run whose flow names the gate. */
  runId?: string | undefined;
  /** The lot that was made in that run, where the run itself is not known. */
  lotId?: string | undefined;
};

/** Words of the server, with the name of the gate in place of its key as far as the flow is known. */
export function GateWords({ words, runId = "", lotId = "" }: GateWordsProps) {
  const gateKey = gateKeyIn(words);
  const lot = useQuery(
    LotService.method.getLot,
    { lotId },
    { enabled: gateKey !== undefined && runId === "" && lotId !== "" },
  ).data?.lot;
  const name = useGateName(runId || (lot?.runId ?? ""), gateKey);
  return name ? withGateName(words, name) : words;
}
