import { useQuery } from "@connectrpc/connect-query";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import type { Run } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useFloorCall } from "@/features/traceability/use-floor-call";
import { Button } from "@/ui/button";
import { CheckField, SelectField, TextField } from "@/ui/field";

/** Makes a run of a published flow, and starts it at once where that is wanted. */
export function NewRunForm({ flowId, onMade }: { flowId?: string; onMade: (run: Run) => void }) {
  const [code, setCode] = useState("");
  const [chosen, setChosen] = useState(flowId ?? "");
  const [productId, setProductId] = useState("");
  const [start, setStart] = useState(true);
  const flows = useQuery(FlowService.method.listFlows, { pageSize: 200 });
  const products = useQuery(MasterDataService.method.listProducts, { pageSize: 200 });
  const create = useFloorCall(RunService.method.createRun, ({ run }) => (run ? onMade(run) : undefined));
  const published = flows.data?.flows.filter(({ publishedVersionId }) => publishedVersionId) ?? [];
  const flow = chosen || (published[0]?.id ?? "");
  return (
    <form
      noValidate
      className="flex flex-col gap-4.5"
      onSubmit={(event) => {
        event.preventDefault();
        create.send({ runCode: code.trim(), flowId: flow, productId, start });
      }}
    >
      {create.error ? (
        <ErrorView error={create.error} fields={["run_code", "flow_id", "product_id"]} />
      ) : null}
      <TextField
        label="Run code"
        mono
        required
        spellCheck={false}
        maxLength={64}
        value={code}
        placeholder="RUN-1122-01"
        onChange={(event) => setCode(event.target.value)}
        hint="As on the order. Letters, digits and - . _ /"
        error={violationAt(create.error, "run_code")}
      />
      <SelectField
        label="Flow"
        value={flow}
        onChange={(event) => setChosen(event.target.value)}
        hint={
          flows.data && published.length === 0
            ? "No flow is published yet: have one reviewed and published first."
            : "The run keeps to the version that is published now."
        }
        error={violationAt(create.error, "flow_id")}
      >
        {published.map(({ id, name, publishedNumber }) => (
          <option key={id} value={id}>
            {name}, version {publishedNumber}
          </option>
        ))}
      </SelectField>
      {(products.data?.products.length ?? 0) > 0 ? (
        <SelectField
          label="What is to be made"
          optional
          value={productId}
          onChange={(event) => setProductId(event.target.value)}
          error={violationAt(create.error, "product_id")}
        >
          <option value="">Not said</option>
          {products.data?.products.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      ) : null}
      <CheckField
        label="Start it at once"
        hint="Else it waits until somebody starts it."
        checked={start}
        onChange={(event) => setStart(event.target.checked)}
      />
      <Button
        type="submit"
        kind="primary"
        className="h-11 self-start"
        busy={create.busy}
        disabled={code.trim() === "" || flow === ""}
      >
        {start ? "Make and start the run" : "Make the run"}
      </Button>
    </form>
  );
}
