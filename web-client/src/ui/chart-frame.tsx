import { type ReactNode, useState } from "react";
import { Segments } from "@/ui/segments";
import { Table, Td, Th, Tr } from "@/ui/table";

/** A color and its word. */
export type LegendEntry = { label: string; color: string; value?: string | undefined };

type ChartFrameProps = {
  /** What the chart shows, in the fewest words: it names the table too. */
  label: string;
  legend: readonly LegendEntry[];
  /** What the marked place is, or the whole span where none is marked. */
  place: string;
  head: readonly string[];
  /** The same figures for who reads rather than looks; the first cell of a row names it. */
  rows: readonly (readonly string[])[];
  children: ReactNode;
};

/** What stands around every chart: its legend with the figures of the marked place, and the same as a table. */
export function ChartFrame({ label, legend, place, head, rows, children }: ChartFrameProps) {
  const [look, setLook] = useState("chart");
  return (
    <figure>
      <figcaption className="flex flex-wrap items-center gap-x-5 gap-y-2 px-4 pt-3 pb-2 text-small text-ink-2">
        <span className="figures min-w-32 font-medium text-ink">{place}</span>
        {legend.map(({ label: name, color, value }) => (
          <span key={name} className="inline-flex items-center gap-2">
            <span aria-hidden className="size-2.5 rounded-[2px]" style={{ background: color }} />
            {name}
            {value === undefined ? null : (
              <span className="figures font-mono text-[0.75rem] text-ink">{value}</span>
            )}
          </span>
        ))}
        <span className="ml-auto">
          <Segments
            label={`${label}: show as`}
            value={look}
            onChange={setLook}
            choices={[
              { value: "chart", label: "Chart" },
              { value: "table", label: "Table" },
            ]}
          />
        </span>
      </figcaption>
      {look === "chart" ? (
        <div className="px-4 pb-4">{children}</div>
      ) : (
        <div className="max-h-80 overflow-y-auto border-t border-line">
          <Table
            label={label}
            head={head.map((name, index) => (
              <Th key={name} className={index > 0 ? "text-right" : ""}>
                {name}
              </Th>
            ))}
          >
            {rows.map(([name, ...cells]) => (
              <Tr key={name}>
                <Td className="figures whitespace-nowrap text-ink">{name}</Td>
                {cells.map((cell, index) => (
                  <Td
                    // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed.
                    key={index}
                    className="figures text-right font-mono text-[0.75rem] text-ink-2"
                  >
                    {cell}
                  </Td>
                ))}
              </Tr>
            ))}
          </Table>
        </div>
      )}
    </figure>
  );
}
