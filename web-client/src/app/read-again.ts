import type { DescService } from "@bufbuild/protobuf";
import { createConnectQueryKey } from "@connectrpc/connect-query";
import { useQueryClient } from "@tanstack/react-query";

/** After a change: what the given services said is asked again, as far as somebody looks at it. */
export function useReadAgain(): (...services: DescService[]) => Promise<void> {
  const queries = useQueryClient();
  return async (...services) => {
    await Promise.all(
      services.map((schema) =>
        queries.invalidateQueries({ queryKey: createConnectQueryKey({ schema, cardinality: undefined }) }),
      ),
    );
  };
}
