import { QueryClient } from "@tanstack/react-query";
import { apiErrorOf, isTransient } from "@/app/api-error";

const RETRIES_MAX = 3;

/** The cache of everything the server said. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // As long as a screen needs to take over what its loader asked; who comes back to it sees what is true now.
        staleTime: 2_000,
        gcTime: 5 * 60_000,
        retry: (failures, error) => failures < RETRIES_MAX && isTransient(apiErrorOf(error)),
        retryDelay: (failures, error) =>
          apiErrorOf(error).retryAfterMs || Math.min(8_000, 400 * 2 ** failures) * (0.5 + Math.random() / 2),
      },
      mutations: { retry: false },
    },
  });
}
