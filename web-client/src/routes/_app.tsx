import { createFileRoute, Outlet, useLocation } from "@tanstack/react-router";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { prefetch } from "@/app/loader";
import { requireSession } from "@/app/require-session";
import { Shell } from "@/features/auth/shell";
import { UploadQueueProvider } from "@/features/tasks/upload-queue";
import { AlertBell } from "@/features/traceability/quality/alert-bell";

export const Route = createFileRoute("/_app")({
  beforeLoad: requireSession,
  loader: ({ context }) => prefetch(context, AuthService.method.getCaller, {}),
  component: AppLayout,
});

function AppLayout() {
  const { session } = Route.useRouteContext();
  const path = useLocation({ select: ({ pathname }) => pathname });
  return (
    <Shell path={path} bell={<AlertBell />} onLogOut={() => session.logOut()}>
      <UploadQueueProvider>
        <Outlet />
      </UploadQueueProvider>
    </Shell>
  );
}
