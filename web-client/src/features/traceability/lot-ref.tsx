import { useQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";

type LotRefProps = {
  lotId: string;
  lotNumber: number;
  /** Its code, where it is known; else it is asked for once. */
  lotCode?: string | undefined;
};

/** A lot by its code, as people call it; by its number until that is known. */
export function LotRef({ lotId, lotNumber, lotCode }: LotRefProps) {
  const asked = useQuery(
    LotService.method.getLot,
    { lotId },
    { enabled: !lotCode, staleTime: Number.POSITIVE_INFINITY },
  );
  const code = lotCode ?? asked.data?.lot?.lotCode;
  return (
    <Link
      to="/lots/$lotId"
      params={{ lotId }}
      className="font-mono text-[0.75rem] font-medium text-ink underline decoration-line-strong underline-offset-2 hover:text-accent"
    >
      {code ?? `lot no. ${lotNumber}`}
    </Link>
  );
}
