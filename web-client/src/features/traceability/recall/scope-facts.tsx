import { useQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import type { RecallScope } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";
import { LotRef } from "@/features/traceability/lot-ref";
import { useMaster } from "@/features/traceability/use-master";
import { useMasterNames } from "@/features/traceability/use-master-names";
import { dateTime } from "@/format/time";
import { Fact } from "@/ui/card";

/** Each lot is asked for by itself; the rest are in the list of all that it concerns. */
const LOTS_SHOWN = 10;

/** What a recall began with. */
export function ScopeFacts({ scope }: { scope: RecallScope }) {
  const names = useMasterNames();
  const { equipment } = useMaster();
  const { lotIds, supplierId, supplierLotCode, deviationId, equipmentUse: use } = scope;
  const deviation = useQuery(
    QualityService.method.getDeviation,
    { deviationId },
    { enabled: deviationId !== "" },
  ).data?.deviation;
  return (
    <>
      {lotIds.length > 0 ? (
        <Fact name="Suspect lots">
          <span className="flex flex-wrap gap-x-3 gap-y-1">
            {lotIds.slice(0, LOTS_SHOWN).map((lotId) => (
              <LotRef key={lotId} lotId={lotId} />
            ))}
            {lotIds.length > LOTS_SHOWN ? `and ${lotIds.length - LOTS_SHOWN} more` : null}
          </span>
        </Fact>
      ) : null}
      {supplierId ? (
        <Fact name="Supplier">
          {names.get(supplierId) ?? supplierId}
          {supplierLotCode ? (
            <>
              , its lot <code className="font-mono text-[0.75rem]">{supplierLotCode}</code>
            </>
          ) : (
            ", all it ever sent"
          )}
        </Fact>
      ) : null}
      {use ? (
        <Fact name="Equipment">
          {equipment.find(({ id }) => id === use.equipmentId)?.name ?? use.equipmentId}, from{" "}
          {dateTime(use.fromTime)} until {dateTime(use.untilTime)}
          {use.ignoreCleanBreaks ? ", clean breaks ignored" : ", from clean break to clean break"}
        </Fact>
      ) : null}
      {deviationId ? (
        <Fact name="Deviation">
          <Link
            to="/deviations/$deviationId"
            params={{ deviationId }}
            className="underline decoration-line-strong underline-offset-2 hover:text-accent"
          >
            {deviation?.description ?? deviationId}
          </Link>
        </Fact>
      ) : null}
    </>
  );
}
