import { useMutation } from "@connectrpc/connect-query";
import type { ApiKey } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import { IngestService } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { ErrorView } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { Confirm } from "@/ui/confirm";
import { useToast } from "@/ui/toast";

/** Ends the demand for signatures. */
export function DeleteSecretDialog({ apiKey, onClose }: { apiKey: ApiKey; onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const remove = useMutation(IngestService.method.deleteSigningSecret, {
    onSuccess: async () => {
      await readAgain(IngestService);
      toast(`“${apiKey.label}” needs no signature any more.`);
      onClose();
    },
  });
  return (
    <Confirm
      title={`Take unsigned batches from “${apiKey.label}”?`}
      confirm="Delete the secret"
      busy={remove.isPending}
      onClose={onClose}
      onConfirm={() => remove.mutate({ apiKeyId: apiKey.id })}
    >
      {remove.error ? (
        <div className="mb-4">
          <ErrorView error={remove.error} title="Not deleted" />
        </div>
      ) : null}
      The signing secret ends. Whoever has the key alone can report decisions then.
    </Confirm>
  );
}
