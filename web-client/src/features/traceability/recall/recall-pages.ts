/** The first page of what belongs to a recall. */
export const pageOf = (recallId: string) => ({ recallId, pageSize: 50, pageToken: "" });

export const PAGED = {
  pageParamKey: "pageToken",
  getNextPageParam: (page: { nextPageToken: string }) => page.nextPageToken || undefined,
} as const;
