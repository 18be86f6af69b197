import { create } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { useMutation } from "@connectrpc/connect-query";
import { PriceSchema, UsageService } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { perToken } from "@/features/governance/usage/per-token";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { useToast } from "@/ui/toast";

const FIELDS = [
  "provider",
  "model",
  "input_nanos_usd",
  "output_nanos_usd",
  "cached_nanos_usd",
  "valid_from",
].map((field) => `price.${field}`);
const EMPTY = { provider: "", model: "", input: "", cached: "", output: "", from: "" };

/** Sets a dated price of the organization's own. */
export function PriceDialog({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState(EMPTY);
  const formId = useId();
  const readAgain = useReadAgain();
  const toast = useToast();
  const set = useMutation(UsageService.method.setPrice, {
    onSuccess: async () => {
      await readAgain(UsageService);
      toast(`The price of ${typed.model} is set.`);
      onClose();
    },
  });
  const input = perToken(typed.input);
  const cached = perToken(typed.cached);
  const output = perToken(typed.output);
  const isComplete =
    typed.provider.trim() !== "" &&
    typed.model.trim() !== "" &&
    input !== undefined &&
    cached !== undefined &&
    output !== undefined;
  const field = (key: keyof typeof EMPTY, path: string) => ({
    value: typed[key],
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [key]: event.target.value }),
    error: violationAt(set.error, `price.${path}`),
  });
  const money = (key: "input" | "cached" | "output", path: string) => {
    const shared = field(key, path);
    const isWrong = typed[key] !== "" && perToken(typed[key]) === undefined;
    return {
      ...shared,
      inputMode: "decimal" as const,
      className: "figures text-right",
      error: isWrong ? "Dollars with at most three places." : shared.error,
    };
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title="Set a price"
      description="It goes before the built-in one. Usage of before keeps its price."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} kind="primary" busy={set.isPending} disabled={!isComplete}>
            Set the price
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="grid gap-4 sm:grid-cols-6"
        onSubmit={(event) => {
          event.preventDefault();
          const price = create(PriceSchema, {
            provider: typed.provider.trim(),
            model: typed.model.trim(),
            inputNanosUsd: input ?? 0n,
            cachedNanosUsd: cached ?? 0n,
            outputNanosUsd: output ?? 0n,
            ...(typed.from ? { validFrom: timestampFromMs(new Date(typed.from).getTime()) } : {}),
          });
          set.mutate({ price, requestId: newRequestId() });
        }}
      >
        {set.error ? (
          <div className="sm:col-span-6">
            <ErrorView error={set.error} fields={FIELDS} title="Not set" />
          </div>
        ) : null}
        <div className="sm:col-span-3">
          <TextField label="Provider" mono maxLength={100} {...field("provider", "provider")} />
        </div>
        <div className="sm:col-span-3">
          <TextField label="Model" mono maxLength={100} {...field("model", "model")} />
        </div>
        <p className="text-small text-ink-3 sm:col-span-6">In USD for a million tokens:</p>
        <div className="sm:col-span-2">
          <TextField label="Input" placeholder="3.00" {...money("input", "input_nanos_usd")} />
        </div>
        <div className="sm:col-span-2">
          <TextField label="Cached input" placeholder="0.30" {...money("cached", "cached_nanos_usd")} />
        </div>
        <div className="sm:col-span-2">
          <TextField label="Output" placeholder="15.00" {...money("output", "output_nanos_usd")} />
        </div>
        <div className="sm:col-span-6">
          <TextField
            label="From"
            optional
            type="datetime-local"
            hint="In your time; now where empty. Never in the past."
            {...field("from", "valid_from")}
          />
        </div>
      </form>
    </Dialog>
  );
}
