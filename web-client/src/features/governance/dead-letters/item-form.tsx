import { create } from "@bufbuild/protobuf";
import { timestampDate, timestampFromDate } from "@bufbuild/protobuf/wkt";
import { Direction, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import {
  type IngestItem,
  IngestItemSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { localInput, momentOf } from "@/format/time";
import { directionLabel, valuesOf, verdictLabel } from "@/text/labels";
import { SelectField, TextAreaField, TextField } from "@/ui/field";

type ItemFormProps = {
  item: IngestItem;
  /** What is wrong, by the name of the field in the contract. */
  problems: Readonly<Record<string, string>>;
  onChange: (item: IngestItem, field: string) => void;
};

/** The fields of a decision taken elsewhere that are most often wrong. The rest is in the JSON. */
export function ItemForm({ item, problems, onChange }: ItemFormProps) {
  const change = (field: string, part: Partial<Omit<IngestItem, "$typeName">>) =>
    onChange(create(IngestItemSchema, { ...item, ...part }), field);
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label="Tool"
        mono
        value={item.tool}
        error={problems.tool}
        onChange={(event) => change("tool", { tool: event.target.value })}
      />
      <div className="grid grid-cols-2 gap-3">
        <SelectField
          label="Direction"
          value={item.direction}
          error={problems.direction}
          onChange={(event) => change("direction", { direction: Number(event.target.value) })}
        >
          <option value={Direction.UNSPECIFIED}>Not given</option>
          {valuesOf<Direction>(Direction).map((value) => (
            <option key={value} value={value}>
              {directionLabel[value]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label="Verdict"
          value={item.verdict}
          error={problems.verdict}
          onChange={(event) => change("verdict", { verdict: Number(event.target.value) })}
        >
          <option value={Verdict.UNSPECIFIED}>Not given</option>
          {valuesOf<Verdict>(Verdict).map((value) => (
            <option key={value} value={value}>
              {verdictLabel[value]}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField
        label="Decided at"
        type="datetime-local"
        value={localInput(item.decideTime && timestampDate(item.decideTime).toISOString())}
        error={problems.decide_time}
        onChange={(event) => {
          const moment = momentOf(event.target.value);
          if (moment) {
            change("decide_time", { decideTime: timestampFromDate(new Date(moment)) });
          }
        }}
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label="Model"
          optional
          value={item.model}
          error={problems.model}
          onChange={(event) => change("model", { model: event.target.value })}
        />
        <TextField
          label="Correlation id"
          optional
          value={item.correlationId}
          error={problems.correlation_id}
          onChange={(event) => change("correlation_id", { correlationId: event.target.value })}
        />
      </div>
      <TextField
        label="Payload hash"
        optional
        mono
        value={item.payloadHash}
        error={problems.payload_hash}
        onChange={(event) => change("payload_hash", { payloadHash: event.target.value.trim() })}
      />
      <TextField
        label="Idempotency key"
        mono
        value={item.idempotencyKey}
        error={problems.idempotency_key}
        onChange={(event) => change("idempotency_key", { idempotencyKey: event.target.value.trim() })}
      />
      <TextAreaField
        label="Reasons, one a line"
        optional
        rows={2}
        value={item.reasons.join("\n")}
        error={problems.reasons}
        onChange={(event) =>
          change("reasons", { reasons: event.target.value.split("\n").filter((line) => line !== "") })
        }
      />
    </div>
  );
}
