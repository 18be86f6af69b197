import { type Finding, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import type { TestPolicyResponse } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { useState } from "react";
import { FindingList } from "@/features/governance/policies/finding-list";
import { MarkedText } from "@/features/governance/policies/marked-text";
import { textAt } from "@/features/governance/policies/segments-of";
import { VerdictBadge } from "@/features/governance/verdict-badge";
import { inMatrixWords } from "@/text/policy-words";
import { Card, CardHead, Fact, Facts } from "@/ui/card";

type BenchResultProps = {
  result: TestPolicyResponse;
  /** What was asked about; one of the two is empty. */
  content: string;
  json: string;
  /** The sample or the policy has changed since. */
  isStale: boolean;
};

/** What would happen to the sample: the verdict, the findings in place, and what would pass. */
export function BenchResult({ result, content, json, isStale }: BenchResultProps) {
  const [lit, setLit] = useState<Finding>();
  const numberOf = (finding: Finding) => result.findings.indexOf(finding) + 1;
  const marked = { numberOf, lit, onLight: setLit };
  const value: unknown = json ? JSON.parse(json) : undefined;
  const parts = [...new Set(result.findings.map(({ part }) => part))];
  const passed = result.content || result.json;
  return (
    <Card>
      <CardHead title="Verdict" note={isStale ? "of an earlier state: decide again" : ""}>
        <VerdictBadge verdict={result.verdict} />
      </CardHead>
      <div className={`flex flex-col gap-5 p-4 ${isStale ? "opacity-60" : ""}`}>
        <Facts>
          <Fact name="Binding rule">
            {inMatrixWords(result.binding) || "Nothing in the content called for an action."}
          </Fact>
          {result.reasons.length > 0 ? (
            <Fact name="Reasons">{inMatrixWords(result.reasons.join("; "))}</Fact>
          ) : null}
        </Facts>
        <section>
          <h3 className="label-caps mb-2 text-ink-3">What was found</h3>
          {json === "" ? (
            <MarkedText text={content} findings={result.findings} {...marked} />
          ) : parts.length === 0 ? (
            <p className="text-body text-ink-2">Nothing in any text of the JSON.</p>
          ) : (
            <ul className="flex flex-col gap-2">
              {parts.map((part) => (
                <li key={part}>
                  <code className="font-mono text-[0.75rem] text-ink-3">{part}</code>
                  <MarkedText
                    text={textAt(value, part) ?? ""}
                    findings={result.findings.filter((finding) => finding.part === part)}
                    {...marked}
                  />
                </li>
              ))}
            </ul>
          )}
        </section>
        <FindingList
          findings={result.findings}
          cells={result.cells}
          numberOf={numberOf}
          lit={lit}
          onLight={setLit}
        />
        <section>
          <h3 className="label-caps mb-2 text-ink-3">What would pass</h3>
          {result.verdict === Verdict.DENY ? (
            <p className="text-body text-bad">Nothing: the whole request is refused.</p>
          ) : (
            <pre className="overflow-x-auto rounded-control border border-line bg-sunken p-3 font-mono text-small break-words whitespace-pre-wrap text-ink">
              {result.json ? indented(passed) : passed}
            </pre>
          )}
        </section>
        {result.ignored.length > 0 ? (
          <section>
            <h3 className="label-caps mb-2 text-ink-3">Below the threshold, so not counted</h3>
            <FindingList findings={result.ignored} cells={[]} />
          </section>
        ) : null}
      </div>
    </Card>
  );
}

function indented(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
