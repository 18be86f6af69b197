import { createFileRoute } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Alert_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { useActorNames } from "@/app/use-actor-names";
import { useNow } from "@/app/use-now";
import { AlertList, alertsRequest } from "@/features/traceability/quality/alert-list";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";

export const Route = createFileRoute("/_app/alerts")({
  loader: ({ context }) =>
    prefetchPages(context, QualityService.method.listAlerts, alertsRequest(Alert_State.OPEN)),
  component: AlertsScreen,
});

function AlertsScreen() {
  const mayAct = useCan(Permission.QC_DECIDE);
  const readAgain = useReadAgain();
  const actorNames = useActorNames();
  const nowMs = useNow();
  const { live } = usePlantWatch({
    onChange: (events) => {
      if (events.length === 0 || events.some(({ what }) => what.case === "alertChanged")) {
        void readAgain(QualityService);
      }
    },
  });
  const shared = { mayAct, nowMs, actorNames };
  return (
    <>
      <PageHead
        title="Alerts"
        lead="What somebody should look at. What happens again stays one alert until it is resolved."
      >
        <LiveMark look={live} />
      </PageHead>
      <div className="flex flex-col gap-6">
        <AlertList
          {...shared}
          title="Open"
          state={Alert_State.OPEN}
          empty="Nothing waits for anybody. Holds and fails at gates, and yields out of their limits, appear here by themselves."
        />
        <AlertList {...shared} title="Seen" state={Alert_State.ACKNOWLEDGED} />
        <AlertList {...shared} title="Resolved" state={Alert_State.RESOLVED} />
      </div>
    </>
  );
}
