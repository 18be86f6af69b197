import { clone } from "@bufbuild/protobuf";
import {
  type Checksum,
  type CustomDetector,
  CustomDetectorSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { below, type Problems, problemAt } from "@/features/governance/policies/use-problems";
import { counted } from "@/format/count";
import { checksumLabel } from "@/text/policy-words";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { CheckField, SelectField, TextField } from "@/ui/field";
import { LinesField } from "@/ui/lines-field";
import { Segments } from "@/ui/segments";

const BUILT_IN_CONFIDENCE = 0.75;

type DetectorFormProps = {
  detector: CustomDetector;
  /** Its path in the policy: `detectors[2]`. */
  field: string;
  editable: boolean;
  problems: Problems;
  onChange: (detector: CustomDetector) => void;
  onRemove: () => void;
};

/** One class of the organization's own. */
export function DetectorForm({ detector, field, editable, problems, onChange, onRemove }: DetectorFormProps) {
  const [finds, setFinds] = useState(detector.words.length > 0 ? "words" : "pattern");
  const set = (changes: Partial<CustomDetector>) =>
    onChange(Object.assign(clone(CustomDetectorSchema, detector), changes));
  const errorAt = (part: string) =>
    problemAt(problems, `${field}.${part}`) ?? below(problems.problems, `${field}.${part}[`)[0]?.text;
  const isContextless = detector.contextRequired && detector.contextWords.length === 0;
  return (
    <Card>
      <CardHead title={<code className="font-mono text-small">{detector.name || "unnamed"}</code>}>
        {editable ? (
          <Button
            size="small"
            kind="quiet"
            icon={<Trash2 aria-hidden className="size-3.5" />}
            onClick={onRemove}
          >
            Remove
          </Button>
        ) : null}
      </CardHead>
      <fieldset disabled={!editable} className="grid gap-x-6 gap-y-4 p-4 md:grid-cols-2">
        <legend className="sr-only">{detector.name}</legend>
        <div className="flex flex-col gap-4">
          <TextField
            label="Name of the class"
            mono
            value={detector.name}
            onChange={(event) => set({ name: event.target.value })}
            error={errorAt("name")}
            hint="Lower-case letters, digits and underscores."
          />
          <Segments
            label="What it finds"
            value={finds}
            onChange={(next) => {
              setFinds(next);
              set(next === "words" ? { pattern: "" } : { words: [] });
            }}
            choices={[
              { value: "pattern", label: "A pattern" },
              { value: "words", label: "Words" },
            ]}
          />
          {finds === "pattern" ? (
            <TextField
              label="Pattern"
              mono
              value={detector.pattern}
              spellCheck={false}
              placeholder="NF-\d{6}"
              onChange={(event) => set({ pattern: event.target.value })}
              error={errorAt("pattern")}
              hint="A regular expression without look-around; it runs in linear time."
            />
          ) : (
            <LinesField
              label="Words"
              lines={detector.words}
              rows={5}
              onChange={(words) => set({ words })}
              error={errorAt("words") ?? errorAt("pattern")}
              hint={`One a line, found as they are. ${counted(detector.words.length, "word")} so far.`}
            />
          )}
          <CheckField
            label="Capital letters matter"
            checked={detector.caseSensitive}
            onChange={(event) => set({ caseSensitive: event.target.checked })}
          />
        </div>
        <div className="flex flex-col gap-4">
          <SelectField
            label="Checksum"
            value={detector.checksum}
            onChange={(event) => set({ checksum: Number(event.target.value) as Checksum })}
            error={errorAt("checksum")}
            hint="A match that fails it is no finding."
          >
            {Object.entries(checksumLabel).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <LinesField
            label="Context words"
            optional
            lines={detector.contextWords}
            onChange={(contextWords) => set({ contextWords })}
            error={errorAt("context_words")}
            hint="One a line. Near by, they raise the confidence."
          />
          <CheckField
            label="Only with a context word"
            hint={isContextless ? "Without any context words it never finds anything." : undefined}
            checked={detector.contextRequired}
            onChange={(event) => set({ contextRequired: event.target.checked })}
          />
          <TextField
            label="Confidence without context, in percent"
            type="number"
            min={1}
            max={100}
            className="figures text-right"
            value={Math.round((detector.confidence || BUILT_IN_CONFIDENCE) * 100)}
            onChange={(event) =>
              set({ confidence: Math.min(100, Math.max(0, Number(event.target.value))) / 100 })
            }
            error={errorAt("confidence")}
          />
        </div>
      </fieldset>
    </Card>
  );
}
