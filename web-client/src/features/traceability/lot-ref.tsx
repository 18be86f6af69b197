import { callUnaryMethod, useTransport } from "@connectrpc/connect-query";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";

type LotRefProps = {
  lotId: string;
  lotNumber?: number;
  /** Its code, where it is known; else it is asked for once. */
  lotCode?: string | undefined;
};

/** A lot by its code, as people call it; by its number until that is known. */
export function LotRef({ lotId, lotNumber, lotCode }: LotRefProps) {
  const transport = useTransport();
  const asked = useQuery({
    // Not under the service's own key: what a lot is called does not change, whatever is read again.
    queryKey: ["lot code", lotId],
    queryFn: async ({ signal }) =>
      (await callUnaryMethod(transport, LotService.method.getLot, { lotId }, { signal })).lot?.lotCode ?? "",
    enabled: !lotCode,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const code = lotCode ?? asked.data;
  return (
    <Link
      to="/lots/$lotId"
      params={{ lotId }}
      className="font-mono text-[0.75rem] font-medium text-ink underline decoration-line-strong underline-offset-2 hover:text-accent"
    >
      {code || (lotNumber === undefined ? "a lot" : `lot no. ${lotNumber}`)}
    </Link>
  );
}
