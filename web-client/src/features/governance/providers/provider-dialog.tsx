import { create } from "@bufbuild/protobuf";
import { useMutation } from "@connectrpc/connect-query";
import {
  type Provider,
  ProviderKind,
  ProviderSchema,
  ProviderService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import { useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { valuesOf } from "@/text/labels";
import { providerKindLabel } from "@/text/usage-words";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextField } from "@/ui/field";
import { LinesField } from "@/ui/lines-field";
import { useToast } from "@/ui/toast";

const FIELDS = [
  "key",
  ...["name", "kind", "base_url", "models", "fallback"].map((field) => `provider.${field}`),
];

/** Keeps how to reach a provider. Its key goes in and never comes out. */
export function ProviderDialog({
  provider,
  others,
  onClose,
}: {
  provider?: Provider;
  others: readonly Provider[];
  onClose: () => void;
}) {
  const [next, setNext] = useState(() =>
    create(ProviderSchema, provider ? { ...provider } : { kind: ProviderKind.OPENAI }),
  );
  const [key, setKey] = useState("");
  const formId = useId();
  const readAgain = useReadAgain();
  const toast = useToast();
  const onSuccess = async () => {
    await readAgain(ProviderService);
    toast(`“${next.name}” is kept.`);
    onClose();
  };
  const make = useMutation(ProviderService.method.createProvider, { onSuccess });
  const change = useMutation(ProviderService.method.updateProvider, {
    onSuccess,
    onError: () => readAgain(ProviderService),
  });
  const { error, isPending, mutate } = provider ? change : make;
  const set = (changes: Partial<Provider>) => setNext(create(ProviderSchema, { ...next, ...changes }));
  return (
    <Dialog
      open
      onClose={onClose}
      title={provider ? `Change “${provider.name}”` : "Add a provider"}
      description="Calls to its models go through the gate, are forwarded there and come back through the gate."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} kind="primary" busy={isPending} disabled={next.name === ""}>
            {provider ? "Save" : "Add the provider"}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        autoComplete="off"
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ provider: next, key, requestId: newRequestId() });
        }}
      >
        {error ? (
          <div className="sm:col-span-2">
            <ErrorView error={error} fields={FIELDS} title="Not kept" />
          </div>
        ) : null}
        <TextField
          label="Name"
          mono
          maxLength={40}
          value={next.name}
          onChange={(event) => set({ name: event.target.value.trim() })}
          hint="Stands before the slash: name/model."
          error={violationAt(error, "provider.name")}
        />
        <SelectField
          label="Format"
          value={next.kind}
          onChange={(event) => set({ kind: Number(event.target.value) as ProviderKind })}
          error={violationAt(error, "provider.kind")}
        >
          {valuesOf<ProviderKind>(ProviderKind).map((kind) => (
            <option key={kind} value={kind}>
              {providerKindLabel[kind]}
            </option>
          ))}
        </SelectField>
        <div className="sm:col-span-2">
          <TextField
            label="Base URL"
            mono
            type="url"
            optional={next.kind !== ProviderKind.OPENAI_COMPATIBLE}
            maxLength={500}
            value={next.baseUrl}
            placeholder="https://"
            onChange={(event) => set({ baseUrl: event.target.value.trim() })}
            hint={
              next.kind === ProviderKind.OPENAI_COMPATIBLE
                ? "Where it speaks OpenAI's format."
                : "The provider's own where empty."
            }
            error={violationAt(error, "provider.base_url")}
          />
        </div>
        <div className="sm:col-span-2">
          <TextField
            label={provider?.keyHint ? `Key, ends in ${provider.keyHint}` : "Key"}
            optional={provider !== undefined || next.kind === ProviderKind.OPENAI_COMPATIBLE}
            mono
            type="password"
            autoComplete="new-password"
            maxLength={500}
            value={key}
            onChange={(event) => setKey(event.target.value)}
            hint={
              provider
                ? "Left empty, the one there is stays. It is sealed and never shown."
                : "It is sealed and never shown again."
            }
            error={violationAt(error, "key")}
          />
        </div>
        <LinesField
          label="Models"
          lines={next.models}
          rows={4}
          onChange={(models) => set({ models })}
          hint="One a line. Calls may name them without the provider."
          error={violationAt(error, "provider.models")}
        />
        <SelectField
          label="Fallback"
          optional
          value={next.fallback}
          onChange={(event) => set({ fallback: event.target.value })}
          hint="Tried where this one is away."
          error={violationAt(error, "provider.fallback")}
        >
          <option value="">None</option>
          {others
            .filter(({ id }) => id !== provider?.id)
            .map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
        </SelectField>
      </form>
    </Dialog>
  );
}
