import type { CaptureProblem } from "@/features/traceability/records/capture-problems";
import { FindingTable } from "@/features/traceability/records/finding-table";

/** The places of a document that break a rule. */
export function ProblemTable({ problems }: { problems: readonly CaptureProblem[] }) {
  return (
    <FindingTable
      label="Broken rules"
      noun="place"
      findings={problems}
      kindOf={({ rule }) => rule || "other"}
      anyKind="Any rule"
      columns={[
        {
          name: "Place",
          isLong: true,
          cell: ({ pointer }) => (
            <code className="font-mono text-[0.75rem] break-all">{pointer || "the document"}</code>
          ),
        },
        { name: "Rule", cell: ({ rule }) => <code className="font-mono text-[0.75rem]">{rule}</code> },
        { name: "What is wrong", isLong: true, cell: ({ message }) => message },
      ]}
    />
  );
}
