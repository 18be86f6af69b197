/** A page of an array; the token is the place it goes on from. */
export function pageOf<T>(
  all: readonly T[],
  pageSize: number,
  pageToken: string,
): { items: T[]; nextPageToken: string } {
  const start = Number(pageToken || 0);
  const end = start + (pageSize || 50);
  return { items: all.slice(start, end), nextPageToken: end < all.length ? String(end) : "" };
}
