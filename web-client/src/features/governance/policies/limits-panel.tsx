import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { revised } from "@/features/governance/policies/policy-edit";
import { ThresholdTable } from "@/features/governance/policies/threshold-table";
import { type Problems, problemAt } from "@/features/governance/policies/use-problems";
import { fileSize } from "@/format/size";
import { Card, CardHead } from "@/ui/card";
import { TextField } from "@/ui/field";

type LimitsPanelProps = {
  policy: Policy;
  editable: boolean;
  problems: Problems;
  onChange: (policy: Policy) => void;
};

/** How much one call may carry, and from which confidence on a finding counts. */
export function LimitsPanel({ policy, editable, problems, onChange }: LimitsPanelProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card>
        <CardHead title="Limits of one call" note="Beyond them it is denied" />
        <div className="grid gap-4 p-4">
          <WholeField
            label="Content in bytes"
            value={policy.contentBytesMax}
            disabled={!editable}
            hint={
              policy.contentBytesMax > 0n
                ? `That is ${fileSize(policy.contentBytesMax)}.`
                : "Empty means no limit of its own."
            }
            error={problemAt(problems, "content_bytes_max")}
            onChange={(contentBytesMax) => onChange(revised(policy, { contentBytesMax }))}
          />
          <WholeField
            label="Output tokens"
            value={policy.outputTokensMax}
            disabled={!editable}
            hint="What the call may ask the model for. Empty means no limit of its own."
            error={problemAt(problems, "output_tokens_max")}
            onChange={(outputTokensMax) => onChange(revised(policy, { outputTokensMax }))}
          />
        </div>
      </Card>
      <ThresholdTable policy={policy} editable={editable} onChange={onChange} />
    </div>
  );
}

type WholeFieldProps = {
  label: string;
  value: bigint;
  disabled: boolean;
  hint: string;
  error: string | undefined;
  onChange: (value: bigint) => void;
};

/** A whole figure; empty is zero, and what is no digit is not taken. */
function WholeField({ value, onChange, ...rest }: WholeFieldProps) {
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      placeholder="no limit"
      className="figures text-right"
      value={value === 0n ? "" : value.toLocaleString("en")}
      onChange={(event) => {
        const digits = event.target.value.replaceAll(/\D/g, "").slice(0, 15);
        onChange(BigInt(digits || 0));
      }}
    />
  );
}
