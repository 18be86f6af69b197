import { Scale } from "lucide-react";
import { kilograms } from "@/format/mass";
import { Note } from "@/ui/state-panels";

/** What goes in, what comes out and what is lost between, as far as it is typed. */
export function BalanceLine({ inMg, outMg }: { inMg: bigint; outMg: bigint }) {
  const differenceMg = inMg - outMg;
  const share = inMg > 0n ? `, ${Number((outMg * 1000n) / inMg) / 10} %` : "";
  return (
    <Note icon={Scale} tone={differenceMg < 0n ? "warn" : "note"}>
      <span className="figures">
        {kilograms(inMg)} in, {kilograms(outMg)} out{share}.{" "}
        {differenceMg === 0n
          ? "Nothing is lost."
          : differenceMg > 0n
            ? `${kilograms(differenceMg)} are lost in process.`
            : `${kilograms(-differenceMg)} more come out than go in.`}
      </span>
    </Note>
  );
}
