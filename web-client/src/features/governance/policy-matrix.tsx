import { Action, type PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { X } from "lucide-react";
import { type PolicyDraft, piiClasses, undetected } from "@/features/governance/policy-draft";
import { actionLabel, piiClassLabel, valuesOf } from "@/text/labels";
import { IconButton } from "@/ui/button";
import { Select } from "@/ui/select";

const CELL_LOOKS: Record<Action, string> = {
  [Action.UNSPECIFIED]: "text-ink-3",
  [Action.PASS_THROUGH]: "bg-ok-soft text-ok",
  [Action.TOKENIZE]: "bg-accent-soft text-accent",
  [Action.MASK]: "bg-note-soft text-note",
  [Action.REMOVE]: "bg-warn-soft text-warn",
  [Action.DENY]: "bg-bad-soft text-bad",
};

const actions = valuesOf<Action>(Action);

type PolicyMatrixProps = {
  draft: PolicyDraft;
  editable: boolean;
  /** `tool` is undefined for the row of defaults; UNSPECIFIED takes a cell back to the default. */
  onCell: (tool: string | undefined, piiClass: PiiClass, action: Action) => void;
  onRemove: (tool: string) => void;
};

/** The tool access matrix: what happens to each class of personal data on its way to each tool. */
export function PolicyMatrix({ draft, editable, onCell, onRemove }: PolicyMatrixProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
    <section aria-label="Tool access matrix" tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-small">
        <thead>
          <tr className="border-b border-line">
            <th
              scope="col"
              className="label-caps sticky left-0 z-10 bg-surface px-4 py-2 text-left font-medium text-ink-3"
            >
              Tool
            </th>
            {piiClasses.map((piiClass) => (
              <th
                key={piiClass}
                scope="col"
                className="label-caps min-w-28 px-1.5 py-2 text-left font-medium text-ink-3"
              >
                {piiClassLabel[piiClass]}
                {undetected.has(piiClass) ? (
                  <span title="No detector of this release finds it"> *</span>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          <tr className="bg-sunken">
            <th
              scope="row"
              className="sticky left-0 z-10 bg-sunken px-4 py-2 text-left font-medium whitespace-nowrap text-ink"
            >
              Every other tool
            </th>
            {piiClasses.map((piiClass) => (
              <Cell
                key={piiClass}
                name={`Every other tool, ${piiClassLabel[piiClass]}`}
                action={draft.defaults[piiClass] ?? Action.UNSPECIFIED}
                inherited={Action.TOKENIZE}
                editable={editable}
                onChange={(action) => onCell(undefined, piiClass, action)}
              />
            ))}
          </tr>
          {draft.rules.map(({ tool, row }) => (
            <tr key={tool}>
              <th
                scope="row"
                className="sticky left-0 z-10 bg-surface px-4 py-1.5 text-left font-normal whitespace-nowrap"
              >
                <span className="flex items-center justify-between gap-2">
                  <code className="font-mono text-[0.8125rem] text-ink">{tool}</code>
                  {editable ? (
                    <IconButton
                      label={`Remove the row of ${tool}`}
                      icon={<X className="size-3.5" />}
                      onClick={() => onRemove(tool)}
                      className="size-7!"
                    />
                  ) : null}
                </span>
              </th>
              {piiClasses.map((piiClass) => (
                <Cell
                  key={piiClass}
                  name={`${tool}, ${piiClassLabel[piiClass]}`}
                  action={row[piiClass] ?? Action.UNSPECIFIED}
                  inherited={draft.defaults[piiClass] ?? Action.TOKENIZE}
                  editable={editable}
                  onChange={(action) => onCell(tool, piiClass, action)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  name,
  action,
  inherited,
  editable,
  onChange,
}: {
  name: string;
  action: Action;
  inherited: Action;
  editable: boolean;
  onChange: (action: Action) => void;
}) {
  const asDefault = `(${actionLabel[inherited].toLowerCase()})`;
  return (
    <td className="px-1 py-1.5 last:pr-3">
      {editable ? (
        <Select
          frame="w-full min-w-28"
          aria-label={name}
          value={action}
          onChange={(event) => onChange(Number(event.target.value) as Action)}
          className={`h-8 rounded-control border border-transparent pl-2 text-small font-medium hover:border-line-strong ${CELL_LOOKS[action]}`}
        >
          <option value={Action.UNSPECIFIED}>{asDefault}</option>
          {actions.map((value) => (
            <option key={value} value={value}>
              {actionLabel[value]}
            </option>
          ))}
        </Select>
      ) : (
        <span className={`flex h-8 items-center rounded-control px-2 font-medium ${CELL_LOOKS[action]}`}>
          {action === Action.UNSPECIFIED ? asDefault : actionLabel[action]}
        </span>
      )}
    </td>
  );
}
