import { kilograms } from "@/format/mass";
import { reconciled } from "@/format/shares";
import { Figure } from "@/ui/figure";
import { Progress } from "@/ui/progress";

/** How much of what was shipped is back: what a recall is judged by. */
export function Effectiveness({
  shippedMg,
  confirmedMg,
  recoveredMg,
}: {
  shippedMg: bigint;
  confirmedMg: bigint;
  recoveredMg: bigint;
}) {
  const share = reconciled(recoveredMg, shippedMg);
  return (
    <div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4">
        <Figure name="Effectiveness">{shippedMg === 0n ? "nothing to recover" : share}</Figure>
        <Figure name="Recovered">{kilograms(recoveredMg)}</Figure>
        <Figure name="Confirmed at customers">{kilograms(confirmedMg)}</Figure>
        <Figure name="Shipped">{kilograms(shippedMg)}</Figure>
      </dl>
      {shippedMg > 0n ? (
        <div className="mt-3">
          <Progress
            label="Recovered of what was shipped"
            percent={Number((recoveredMg * 10_000n) / shippedMg) / 100}
            tone="ok"
          />
        </div>
      ) : null}
    </div>
  );
}
