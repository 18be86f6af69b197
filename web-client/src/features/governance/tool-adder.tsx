import { Plus } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { TOOL_NAME } from "@/features/governance/policy-draft";
import { Button } from "@/ui/button";

const KNOWN_TOOLS = [
  "web.fetch",
  "web.search",
  "code.execute",
  "file.read",
  "file.write",
  "db.query",
  "ai.generate",
  "ai.analyze",
];

/** Takes the name of one more tool, a known one or the organization's own. */
export function ToolAdder({
  label,
  taken,
  onAdd,
}: {
  label: string;
  taken: readonly string[];
  onAdd: (tool: string) => void;
}) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const tool = typed.trim();
  const problem =
    tool === ""
      ? ""
      : taken.includes(tool)
        ? "It is in the list already."
        : TOOL_NAME.test(tool)
          ? ""
          : "Lower-case words with dots, such as crm.lookup.";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (tool && !problem) {
      onAdd(tool);
      setTyped("");
    }
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <input
        aria-label={label}
        aria-describedby={`${id}-problem`}
        list={`${id}-known`}
        placeholder="crm.lookup"
        value={typed}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => setTyped(event.target.value)}
        className="h-8 w-44 rounded-control border border-line-strong bg-surface px-2 font-mono text-small hover:border-ink-3"
      />
      <datalist id={`${id}-known`}>
        {KNOWN_TOOLS.filter((known) => !taken.includes(known)).map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <Button
        type="submit"
        size="small"
        icon={<Plus aria-hidden className="size-3.5" />}
        disabled={!tool || problem !== ""}
        className="h-8"
      >
        {label}
      </Button>
      <span id={`${id}-problem`} className="text-small text-bad empty:hidden">
        {problem}
      </span>
    </form>
  );
}
