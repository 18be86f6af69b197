import { Button } from "@/ui/button";

/** The way to the next page of a list. */
export function More({ hasMore, busy, onMore }: { hasMore: boolean; busy: boolean; onMore: () => void }) {
  return hasMore ? (
    <div className="flex justify-center border-t border-line p-3">
      <Button size="small" busy={busy} onClick={onMore}>
        Show more
      </Button>
    </div>
  ) : null;
}
