import type { FlowVersion } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { canonicalSteps } from "@/features/traceability/flow/canonical-steps";
import { definitionOf, newStep } from "@/features/traceability/flow/flow-edit";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { Button } from "@/ui/button";
import { SelectField, TextAreaField, TextField } from "@/ui/field";

/** Names a flow and begins its first draft. */
export function NewFlowForm({ onMade }: { onMade: (version: FlowVersion) => void }) {
  const [name, setName] = useState("");
  const [description, setDescription] = useState("");
  const [from, setFrom] = useState<"canonical" | "empty">("canonical");
  const create = useFloorCall(FlowService.method.createFlow, ({ version }) =>
    version ? onMade(version) : undefined,
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-4.5"
      onSubmit={(event) => {
        event.preventDefault();
        const steps = from === "canonical" ? canonicalSteps() : [newStep({ name: "Step 0" })];
        const { definition } = definitionOf(steps);
        create.send({ name: name.trim(), description: description.trim(), definition });
      }}
    >
      {create.error ? <ErrorView error={create.error} fields={["name", "description"]} /> : null}
      <TextField
        label="Name"
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.target.value)}
        placeholder="Chicken skewers"
        error={violationAt(create.error, "name")}
      />
      <TextAreaField
        label="Description"
        optional
        rows={2}
        maxLength={1000}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
        error={violationAt(create.error, "description")}
      />
      <SelectField
        label="Begins with"
        value={from}
        onChange={(event) => setFrom(event.target.value as typeof from)}
        hint="Everything can be changed in the draft."
      >
        <option value="canonical">The eleven steps of a skewer plant, with seven gates</option>
        <option value="empty">One empty step</option>
      </SelectField>
      <Button
        type="submit"
        kind="primary"
        className="h-11 self-start"
        busy={create.busy}
        disabled={name.trim() === ""}
      >
        Begin the draft
      </Button>
    </form>
  );
}
