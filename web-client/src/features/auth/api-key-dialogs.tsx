import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { useMutation } from "@connectrpc/connect-query";
import type { ApiKey } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import { ApiKeyService } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_service_pb";
import type { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { TriangleAlert } from "lucide-react";
import { type FormEvent, useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { ScopePicker } from "@/features/auth/scope-picker";
import { Button } from "@/ui/button";
import { Confirm } from "@/ui/confirm";
import { CopyValue } from "@/ui/copy";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextField } from "@/ui/field";
import { Note } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

const DAY_MS = 24 * 3_600_000;
const LIFETIMES = [30, 90, 365] as const;

/** Makes a key from permissions the caller holds, and shows its secret this once. */
export function CreateKeyDialog({ held, onClose }: { held: readonly Permission[]; onClose: () => void }) {
  const [label, setLabel] = useState("");
  const [scopes, setScopes] = useState<readonly Permission[]>([]);
  const [days, setDays] = useState("90");
  const formId = useId();
  const readAgain = useReadAgain();
  const make = useMutation(ApiKeyService.method.createApiKey, {
    onSuccess: () => readAgain(ApiKeyService),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate({
      label: label.trim(),
      scopes: [...scopes],
      ...(days ? { expireTime: timestampFromMs(Date.now() + Number(days) * DAY_MS) } : {}),
    });
  };
  if (make.data) {
    return (
      <Dialog
        open
        onClose={onClose}
        title={`Key “${make.data.apiKey?.label}”`}
        footer={
          <Button kind="primary" onClick={onClose}>
            I have kept it
          </Button>
        }
      >
        <Note icon={TriangleAlert} tone="warn">
          This is the only time the secret is shown. It is stored hashed and cannot be shown again.
        </Note>
        <div
          className="mt-4 rounded-control border border-line-strong bg-sunken px-3 py-3"
          data-testid="secret"
        >
          <CopyValue value={make.data.secret} label="secret" />
        </div>
        <p className="mt-3 text-small text-ink-2">
          Send it as <code className="font-mono text-[0.75rem]">authorization: Bearer …</code> with each call.
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Create an API key"
      description="A program that carries it acts for your organization, within these scopes and for as long as you hold them too."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={formId}
            kind="primary"
            busy={make.isPending}
            disabled={!label.trim() || scopes.length === 0}
          >
            Create the key
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-5">
        {make.error ? <ErrorView error={make.error} fields={["label", "expire_time"]} /> : null}
        <TextField
          label="Label"
          value={label}
          onChange={(event) => setLabel(event.target.value)}
          hint="What the key is for, such as “line 2 assistant”."
          error={violationAt(make.error, "label")}
        />
        <SelectField
          label="Lifetime"
          value={days}
          onChange={(event) => setDays(event.target.value)}
          error={violationAt(make.error, "expire_time")}
        >
          {LIFETIMES.map((lifetime) => (
            <option key={lifetime} value={lifetime}>
              {lifetime} days
            </option>
          ))}
          <option value="">Until it is revoked</option>
        </SelectField>
        <ScopePicker held={held} chosen={scopes} onChange={setScopes} />
      </form>
    </Dialog>
  );
}

export function RevokeKeyDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const revoke = useMutation(ApiKeyService.method.revokeApiKey, {
    onSuccess: async () => {
      await readAgain(ApiKeyService);
      toast(`“${apiKey.label}” is revoked.`);
      onClose();
    },
  });
  return (
    <Confirm
      title={`Revoke “${apiKey.label}”?`}
      confirm="Revoke for good"
      busy={revoke.isPending}
      onClose={onClose}
      onConfirm={() => revoke.mutate({ apiKeyId: apiKey.id })}
    >
      {revoke.error ? (
        <div className="mb-4">
          <ErrorView error={revoke.error} />
        </div>
      ) : null}
      Programs that use it are turned away within a second. It cannot be brought back.
    </Confirm>
  );
}
