import type { Transport } from "@connectrpc/connect";
import type { QueryClient } from "@tanstack/react-query";
import { createRouter, type RouterHistory } from "@tanstack/react-router";
import { RouteError, RouteNotFound } from "@/app/route-states";
import type { Connection, Session } from "@/app/session";
import { routeTree } from "@/route-tree.gen";
import { ScreenSkeleton } from "@/ui/state-panels";

/** What every route may use. */
export type RouterContext = { session: Session; transport: Transport; queryClient: QueryClient };

export function createAppRouter(connection: Connection, queryClient: QueryClient, history?: RouterHistory) {
  const router = createRouter({
    routeTree,
    context: { ...connection, queryClient },
    ...(history ? { history } : {}),
    defaultPreload: "intent",
    // Freshness is the query cache's business.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 200,
    defaultPendingMinMs: 200,
    defaultPendingComponent: ScreenSkeleton,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: RouteNotFound,
    scrollRestoration: true,
  });
  connection.session.onEnd((reason) => {
    queryClient.clear();
    const from = router.state.location.href;
    void router.navigate({
      to: "/log-in",
      search: reason === "ended" ? { from, ended: true } : {},
      replace: true,
    });
  });
  return router;
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
}
