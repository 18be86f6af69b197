import { Plus } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { TOOL_NAME } from "@/features/governance/policies/policy-edit";
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

type NameAdderProps = {
  label: string;
  kind: "tool" | "model";
  taken: readonly string[];
  onAdd: (name: string) => void;
};

/** Takes one more name: of a tool, known or the organization's own, or of a model. */
export function NameAdder({ label, kind, taken, onAdd }: NameAdderProps) {
  const [typed, setTyped] = useState("");
  const id = useId();
  const name = typed.trim();
  const problem = name === "" ? "" : problemWith(name, kind, taken);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name && !problem) {
      onAdd(name);
      setTyped("");
    }
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <input
        aria-label={label}
        aria-describedby={`${id}-problem`}
        list={`${id}-known`}
        placeholder={kind === "tool" ? "crm.lookup" : "drafting-*"}
        value={typed}
        spellCheck={false}
        autoCapitalize="none"
        onChange={(event) => setTyped(event.target.value)}
        className="h-8 w-44 rounded-control border border-line-strong bg-surface px-2 font-mono text-small hover:border-ink-3"
      />
      <datalist id={`${id}-known`}>
        {(kind === "tool" ? KNOWN_TOOLS : [])
          .filter((known) => !taken.includes(known))
          .map((known) => (
            <option key={known} value={known} />
          ))}
      </datalist>
      <Button
        type="submit"
        size="small"
        icon={<Plus aria-hidden className="size-3.5" />}
        disabled={!name || problem !== ""}
        className="h-8"
      >
        {label}
      </Button>
      <span id={`${id}-problem`} role="status" className="text-small text-bad empty:hidden">
        {problem}
      </span>
    </form>
  );
}

function problemWith(name: string, kind: "tool" | "model", taken: readonly string[]): string {
  if (kind === "tool" && !TOOL_NAME.test(name)) {
    return "Two words with a dot, such as crm.lookup.";
  }
  if (kind === "model" && name.slice(0, -1).includes("*")) {
    return "A star stands at the end only.";
  }
  return taken.includes(name) ? "It is there already." : "";
}
