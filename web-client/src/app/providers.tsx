import { TransportProvider } from "@connectrpc/connect-query";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import type { AppRouter } from "@/app/router";
import { ToastProvider } from "@/ui/toast";

export function Providers({ router }: { router: AppRouter }) {
  const { transport, queryClient } = router.options.context;
  return (
    <TransportProvider transport={transport}>
      <QueryClientProvider client={queryClient}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </QueryClientProvider>
    </TransportProvider>
  );
}
