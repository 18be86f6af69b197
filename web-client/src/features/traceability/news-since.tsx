import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";

/** That the plant went on since something was asked for, and the way to ask again. */
export function NewsSince({
  after,
  again,
  onAgain,
}: {
  after: bigint;
  /** What asking again is called. */
  again: string;
  onAgain: () => void;
}) {
  const [count, setCount] = useState(0);
  usePlantWatch({ after, onChange: (events) => setCount((before) => before + events.length) });
  return (
    <span role="status" className="inline-flex flex-wrap items-center gap-2 text-small text-ink-2">
      {count > 0 ? (
        <>
          {counted(count, "event")} in the plant since
          <Button size="small" icon={<RotateCcw aria-hidden className="size-3.5" />} onClick={onAgain}>
            {again}
          </Button>
        </>
      ) : null}
    </span>
  );
}
