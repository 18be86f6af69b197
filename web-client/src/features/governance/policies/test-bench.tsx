import { useMutation } from "@connectrpc/connect-query";
import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { FlaskConical, Play } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { BenchResult } from "@/features/governance/policies/bench-result";
import { TOOL_NAME } from "@/features/governance/policies/policy-edit";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { TextAreaField, TextField } from "@/ui/field";
import { Segments } from "@/ui/segments";
import { EmptyState } from "@/ui/state-panels";

type Kind = "text" | "json";

const SAMPLES: Record<Kind, string> = {
  text: "Dear Ana,\nplease call +49 30 901820 or write to ana.lopez@example.org.\nThe card was 4111 1111 1111 1111, born on 1987-04-12.",
  json: '{\n  "customer": { "email": "ana.lopez@example.org", "phone": "+49 30 901820" },\n  "note": "card 4111 1111 1111 1111"\n}',
};

/** Decides on a sample under the policy as it stands on the screen. Nothing is recorded. */
export function TestBench({ policy }: { policy: Policy }) {
  const [kind, setKind] = useState<Kind>("text");
  const [samples, setSamples] = useState(SAMPLES);
  const [tool, setTool] = useState("ai.generate");
  const [model, setModel] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const test = useMutation(PolicyService.method.testPolicy);
  const sample = samples[kind];
  const jsonProblem = kind === "json" ? problemIn(sample) : undefined;
  const run = (event: FormEvent) => {
    event.preventDefault();
    test.mutate({ policy, tool, model, scope: policy.scope, [kind === "text" ? "content" : "json"]: sample });
  };
  const runByKey = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      form.current?.requestSubmit();
    }
  };
  const asked = test.variables;
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card>
        <CardHead title="Sample" note="Nothing of it is recorded">
          <Segments
            label="Kind of sample"
            value={kind}
            onChange={(next) => {
              setKind(next as Kind);
              test.reset();
            }}
            choices={[
              { value: "text", label: "Text" },
              { value: "json", label: "JSON" },
            ]}
          />
        </CardHead>
        <form ref={form} onSubmit={run} onKeyDown={runByKey} className="flex flex-col gap-4 p-4">
          <TextAreaField
            label={kind === "text" ? "Text" : "JSON"}
            mono
            rows={9}
            spellCheck={false}
            value={sample}
            onChange={(event) => setSamples({ ...samples, [kind]: event.target.value })}
            error={jsonProblem ?? violationAt(test.error, kind === "text" ? "content" : "json")}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label="Tool"
              mono
              list="bench-tools"
              value={tool}
              onChange={(event) => setTool(event.target.value.trim())}
              error={
                TOOL_NAME.test(tool)
                  ? violationAt(test.error, "tool")
                  : "Two words with a dot, such as ai.generate."
              }
            />
            <datalist id="bench-tools">
              {policy.rules.map((rule) => (
                <option key={rule.tool} value={rule.tool} />
              ))}
            </datalist>
            <TextField
              label="Model"
              mono
              optional
              value={model}
              onChange={(event) => setModel(event.target.value.trim())}
              error={violationAt(test.error, "model")}
            />
          </div>
          <div className="flex flex-wrap items-center gap-3">
            <Button
              type="submit"
              kind="primary"
              busy={test.isPending}
              disabled={sample.trim() === "" || jsonProblem !== undefined || !TOOL_NAME.test(tool)}
              icon={<Play aria-hidden className="size-4" />}
            >
              Decide
            </Button>
            <span className="hidden text-small text-ink-3 sm:inline">or Ctrl and Enter</span>
          </div>
        </form>
      </Card>
      <div aria-live="polite">
        {test.error ? (
          <ErrorView error={test.error} title="Not decided" fields={["content", "json", "tool", "model"]} />
        ) : test.data && asked ? (
          <BenchResult
            result={test.data}
            content={asked.content ?? ""}
            json={asked.json ?? ""}
            isStale={asked.policy !== policy || (asked.content || asked.json) !== sample}
          />
        ) : (
          <Card>
            <EmptyState icon={FlaskConical} title="Nothing decided yet">
              Let the policy decide on the sample: what is found, why, and what would pass instead.
            </EmptyState>
          </Card>
        )}
      </div>
    </div>
  );
}

function problemIn(json: string): string | undefined {
  try {
    JSON.parse(json);
    return undefined;
  } catch {
    return json.trim() === "" ? undefined : "This is not JSON yet.";
  }
}
