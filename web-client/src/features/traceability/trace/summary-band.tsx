import { CircleCheck, TriangleAlert } from "lucide-react";
import { MassBalance } from "@/features/traceability/mass-balance";
import {
  type Direction,
  massOf,
  originsOf,
  type TraceModel,
} from "@/features/traceability/trace/trace-model";
import { counted } from "@/format/count";
import { kilograms } from "@/format/mass";
import { stopReasonText } from "@/text/lot-words";
import { Badge } from "@/ui/badge";
import { Figure } from "@/ui/figure";

/** What a trace says as a whole: whether it is all, and where the kilograms are. */
export function SummaryBand({ model, when }: { model: TraceModel; when: string }) {
  const { summary, direction } = model;
  return (
    <div className="flex flex-col gap-5 px-4 py-4">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 text-small">
        {summary.complete ? (
          <Badge tone="ok" icon={CircleCheck} label="Complete" />
        ) : (
          <Badge tone="warn" icon={TriangleAlert} label="Not complete" />
        )}
        {summary.complete ? null : (
          <span className="text-ink">
            There is more: {summary.stopReasons.map((reason) => stopReasonText[reason]).join("; ")}.
          </span>
        )}
        <span className="text-ink-2">
          {when}, event <span className="figures">{summary.position.toLocaleString("en")}</span> of the log
        </span>
      </div>
      <dl className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-4">
        <Figure name="Lots">{Number(summary.nLots).toLocaleString("en")}</Figure>
        <Figure name="Events">{Number(summary.nEvents).toLocaleString("en")}</Figure>
        <Figure name="Farthest">{counted(summary.depth, "event")} away</Figure>
        <Total model={model} />
      </dl>
      {direction === "forward" && summary.balance ? <MassBalance balance={summary.balance} /> : null}
      {direction === "backward" ? <Origins model={model} /> : null}
    </div>
  );
}

/** As of when, in words. */
export function whenOf(asOf: string | undefined, askedMs: number): string {
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });
  return asOf
    ? `As it was known ${format.format(new Date(asOf))}`
    : `As of now, asked ${new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" }).format(new Date(askedMs))}`;
}

function Total({ model: { direction, summary, lots } }: { model: TraceModel }) {
  const enteredMg =
    summary.balance?.enteredMg ??
    massOf(
      lots.filter(({ depth }) => depth === 0),
      ({ implicatedMg }) => implicatedMg,
    );
  const NAMES: Record<Direction, string> = { forward: "Entered", backward: "To be explained" };
  return <Figure name={NAMES[direction]}>{kilograms(enteredMg)}</Figure>;
}

function Origins({ model }: { model: TraceModel }) {
  const origins = originsOf(model);
  return (
    <p className="text-small text-ink-2">
      It goes back to {counted(origins.length, "lot")} of which nothing earlier is known; evenly mixed,{" "}
      <span className="figures font-medium text-ink">
        {kilograms(massOf(origins, ({ expectedMg }) => expectedMg))}
      </span>{" "}
      of them are in it.
    </p>
  );
}
