import type { TraceBalance } from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_pb";
import { CircleCheck, TriangleAlert } from "lucide-react";
import { kilograms } from "@/format/mass";
import { percentOf, reconciled, sharesOf } from "@/format/shares";
import { SplitBar } from "@/ui/split-bar";

/** Where what entered is now, and whether all of it is found again. */
export function MassBalance({ balance }: { balance: TraceBalance }) {
  const { enteredMg, onHandMg, shippedMg, lostMg, lostInProcessMg, notFollowedMg } = balance;
  const parts = [
    { label: "On hand", mg: onHandMg, color: "var(--chart-ok)" },
    { label: "Shipped", mg: shippedMg, color: "var(--logo-trace)" },
    { label: "Lost", mg: lostMg, color: "var(--chart-bad)" },
    { label: "Lost in process", mg: lostInProcessMg, color: "var(--chart-warn)" },
    ...(notFollowedMg > 0n
      ? [{ label: "Not followed", mg: notFollowedMg, color: "var(--line-strong)" }]
      : []),
  ];
  const foundMg = parts.reduce((sum, { mg }) => sum + mg, 0n);
  const shares = sharesOf(parts.map(({ mg }) => mg));
  const addsUp = foundMg === enteredMg;
  const Icon = addsUp ? CircleCheck : TriangleAlert;
  return (
    <div>
      <SplitBar
        label="Where the kilograms are"
        parts={parts.map(({ label, mg, color }, place) => ({
          ...{ label, color, share: Number(mg) },
          shown: `${kilograms(mg)}, ${percentOf(shares[place] ?? 0)}`,
        }))}
      />
      <p className={`mt-2 inline-flex items-center gap-1.5 text-small ${addsUp ? "text-ok" : "text-bad"}`}>
        <Icon aria-hidden className="size-3.5 shrink-0" />
        <span>
          <span className="figures font-medium">{reconciled(foundMg, enteredMg)} reconciled.</span>{" "}
          {addsUp
            ? "They add up to what entered, to the milligram."
            : "They do not add up to what entered: do not rely on this answer."}
        </span>
      </p>
    </div>
  );
}
