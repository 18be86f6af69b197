import {
  Action,
  type ClassAction,
  type Policy,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { X } from "lucide-react";
import { MatrixCell, StillCell } from "@/features/governance/policies/matrix-cell";
import {
  actionIn,
  BUILT_IN_ACTION,
  classesOf,
  classKey,
  className,
  type DataClass,
} from "@/features/governance/policies/policy-edit";
import { useGridKeys } from "@/features/governance/policies/use-grid-keys";
import { IconButton } from "@/ui/button";

type PolicyMatrixProps = {
  policy: Policy;
  editable: boolean;
  /** `tool` is undefined for the row of defaults; UNSPECIFIED takes a cell back to the default. */
  onCell: (tool: string | undefined, dataClass: DataClass, action: Action) => void;
  onRemove: (tool: string) => void;
};

type Row = { tool: string | undefined; cells: readonly ClassAction[] };

/** The tool access matrix: what happens to each class of personal data on its way to each tool. */
export function PolicyMatrix({ policy, editable, onCell, onRemove }: PolicyMatrixProps) {
  const classes = classesOf(policy);
  const rows: Row[] = [
    { tool: undefined, cells: policy.defaultActions },
    ...policy.rules.map(({ tool, actions }) => ({ tool, cells: actions })),
  ];
  const grid = useGridKeys(rows.length, classes.length, (row, column, action) =>
    onCell(rows[row]?.tool, classes[column]!, action),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section aria-label="Tool access matrix" tabIndex={0} className="overflow-x-auto" ref={grid.ref}>
      <table
        {...(editable ? { role: "grid" } : {})}
        aria-label="Actions by tool and class"
        className="w-full border-collapse text-small"
      >
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className={`${NAME_CELL} label-caps bg-surface py-2 font-medium text-ink-3`}>
              Tool
            </th>
            {classes.map((dataClass) => (
              <th
                key={classKey(dataClass)}
                scope="col"
                className="label-caps min-w-27 px-1.5 py-2 text-left font-medium whitespace-nowrap text-ink-3"
              >
                {className(dataClass)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {rows.map(({ tool, cells }, row) => (
            <tr key={tool ?? ""} className={tool === undefined ? "bg-sunken" : ""}>
              <th
                scope="row"
                className={`${NAME_CELL} py-1 ${tool === undefined ? "bg-sunken font-medium text-ink" : "bg-surface font-normal"}`}
              >
                {tool === undefined ? (
                  "Every other tool"
                ) : (
                  <span className="flex items-center justify-between gap-1">
                    <code className="font-mono text-[0.75rem] text-ink sm:text-[0.8125rem]">{tool}</code>
                    {editable ? (
                      <IconButton
                        label={`Remove the row of ${tool}`}
                        icon={<X className="size-3.5" />}
                        onClick={() => onRemove(tool)}
                        className="size-7!"
                      />
                    ) : null}
                  </span>
                )}
              </th>
              {classes.map((dataClass, column) => {
                const cell = {
                  name: `${tool ?? "Every other tool"}, ${className(dataClass)}`,
                  action: actionIn(cells, dataClass),
                  inherited: inheritedBy(policy, tool, dataClass),
                };
                return (
                  <td key={classKey(dataClass)} className="px-1 py-1 last:pr-3">
                    {editable ? (
                      <MatrixCell
                        {...cell}
                        {...grid.cell(row, column)}
                        onPick={(action) => onCell(tool, dataClass, action)}
                      />
                    ) : (
                      <StillCell {...cell} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const NAME_CELL = "sticky left-0 z-10 px-3 text-left whitespace-nowrap sm:px-4";

function inheritedBy(policy: Policy, tool: string | undefined, dataClass: DataClass): Action {
  const byDefault = tool === undefined ? Action.UNSPECIFIED : actionIn(policy.defaultActions, dataClass);
  return byDefault === Action.UNSPECIFIED ? BUILT_IN_ACTION : byDefault;
}
