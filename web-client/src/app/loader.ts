import type { DescMessage, DescMethodUnary, MessageInitShape, MessageShape } from "@bufbuild/protobuf";
import { createInfiniteQueryOptions, createQueryOptions } from "@connectrpc/connect-query";
import type { RouterContext } from "@/app/router";

type Paged<O extends DescMessage> = MessageShape<O> & { nextPageToken: string };

/** Sees to it that the answer is there before the screen is. */
export async function prefetch<I extends DescMessage, O extends DescMessage>(
  { queryClient, transport }: RouterContext,
  method: DescMethodUnary<I, O>,
  input: MessageInitShape<I>,
): Promise<void> {
  await queryClient.ensureQueryData({
    ...createQueryOptions(method, input, { transport }),
    revalidateIfStale: true,
  });
}

/** The same for the first page of a list. */
export async function prefetchPages<I extends DescMessage, O extends DescMessage>(
  { queryClient, transport }: RouterContext,
  method: DescMethodUnary<I, O>,
  input: MessageInitShape<I> & { pageToken: string },
): Promise<void> {
  await queryClient.ensureInfiniteQueryData({
    ...createInfiniteQueryOptions(method, input as never, {
      transport,
      pageParamKey: "pageToken" as never,
      getNextPageParam: (page) => ((page as Paged<O>).nextPageToken || undefined) as never,
    }),
    revalidateIfStale: true,
  });
}
