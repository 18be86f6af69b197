import { Hourglass } from "lucide-react";
import { useNow } from "@/app/use-now";

/** Says that it waits, and for how long still: a refusal for the rate is no failure yet. */
export function AskedAgain({ atMs }: { atMs: number }) {
  const nowMs = useNow(1_000);
  return (
    <p className="flex items-center gap-2 text-small text-ink-2">
      <Hourglass aria-hidden className="size-4 shrink-0" />
      <span>
        <span role="status">Too many requests just now. It is asked again by itself</span>
        {/* A countdown that is read out every second hides everything else. */}
        <span aria-hidden className="figures">
          {" "}
          in {Math.max(1, Math.ceil((atMs - nowMs) / 1_000))} s
        </span>
        .
      </span>
    </p>
  );
}
