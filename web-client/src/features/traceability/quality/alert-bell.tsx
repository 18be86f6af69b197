import { useQuery } from "@connectrpc/connect-query";
import { Link } from "@tanstack/react-router";
import { App, Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Alert_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { Bell, BellRing } from "lucide-react";
import { useCaller } from "@/app/caller";

/** Of more nobody counts at a glance. */
const COUNTED_MAX = 99;
/** A stream for each tab would use up the few connections a browser opens to one server. */
const READ_EVERY_MS = 20_000;

/** How many alerts wait for somebody, wherever in the client one is. */
export function AlertBell() {
  const { permissions, apps } = useCaller();
  const alerts = useQuery(
    QualityService.method.listAlerts,
    { states: [Alert_State.OPEN], pageSize: COUNTED_MAX + 1 },
    {
      enabled: permissions.includes(Permission.LOT_READ) && apps.includes(App.TRACEABILITY),
      refetchInterval: READ_EVERY_MS,
    },
  ).data?.alerts;
  if (!alerts) {
    return null;
  }
  const count = alerts.length > COUNTED_MAX ? `${COUNTED_MAX}+` : String(alerts.length);
  const name =
    alerts.length === 0 ? "No open alerts" : `${count} open ${alerts.length === 1 ? "alert" : "alerts"}`;
  const Icon = alerts.length > 0 ? BellRing : Bell;
  return (
    <Link
      to="/alerts"
      aria-label={name}
      title={name}
      className={`relative inline-flex size-11 shrink-0 items-center justify-center rounded-control transition-colors hover:bg-sunken lg:size-9 ${alerts.length > 0 ? "text-bad" : "text-ink-2 hover:text-ink"}`}
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.75} />
      {alerts.length > 0 ? (
        <span className="figures absolute top-0 right-0 inline-flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-bad px-1 text-micro leading-none font-semibold text-surface">
          {count}
        </span>
      ) : null}
    </Link>
  );
}
