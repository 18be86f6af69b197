import { useMutation } from "@connectrpc/connect-query";
import { type Vault, VaultService } from "@tracegate/sdk/generated/tracegate/governance/v1/vault_service_pb";
import { Eye, KeyRound, UserX } from "lucide-react";
import { useState } from "react";
import { ErrorView } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { useNow } from "@/app/use-now";
import { DetokenizeDialog } from "@/features/governance/protection/detokenize-dialog";
import { EraseDialog } from "@/features/governance/protection/erase-dialog";
import { ago, dateTime } from "@/format/time";
import { piiClassLabelOf } from "@/text/labels";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { BarList } from "@/ui/chart-bars";
import { Confirm } from "@/ui/confirm";
import { useToast } from "@/ui/toast";

type May = { rotate: boolean; reveal: boolean; erase: boolean };

/** What the tokens stand for: how much of it there is, under which key, and what can be done with it. */
export function VaultCard({ vault, may }: { vault: Vault; may: May }) {
  const [open, setOpen] = useState<"rotate" | "reveal" | "erase">();
  const now = useNow();
  const close = () => setOpen(undefined);
  const lacking = [
    may.reveal ? [] : ["revealing values"],
    may.erase ? [] : ["erasing subjects"],
    may.rotate ? [] : ["rotating the key"],
  ].flat();
  return (
    <Card>
      <CardHead title="Token vault" note="values behind the gate's tokens, sealed" />
      {vault.classes.length === 0 ? (
        <p className="px-4 py-8 text-center text-body text-ink-3">Nothing was tokenized yet.</p>
      ) : (
        <BarList
          label="Values by class"
          bars={vault.classes.map(({ name, count }) => ({
            key: name,
            name: piiClassLabelOf(name),
            value: Number(count),
          }))}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line px-4 py-3">
        {vault.keyTime ? (
          <span className="text-small text-ink-2">
            Sealed under <span className="figures font-medium text-ink">key {vault.keyVersion}</span>, made{" "}
            <span title={dateTime(vault.keyTime)}>{ago(vault.keyTime, now)}</span>
          </span>
        ) : (
          <span className="text-small text-ink-2">The first token makes the first key.</span>
        )}
        <Button
          size="small"
          className="ml-auto"
          icon={<KeyRound aria-hidden className="size-3.5" />}
          disabled={!may.rotate || !vault.keyTime}
          onClick={() => setOpen("rotate")}
        >
          Rotate the key
        </Button>
      </div>
      <div className="flex flex-wrap gap-2 border-t border-line px-4 py-3">
        <Button
          icon={<Eye aria-hidden className="size-4" />}
          disabled={!may.reveal}
          onClick={() => setOpen("reveal")}
        >
          Detokenize a text
        </Button>
        <Button
          kind="danger"
          icon={<UserX aria-hidden className="size-4" />}
          disabled={!may.erase}
          onClick={() => setOpen("erase")}
        >
          Erase a subject
        </Button>
        {lacking.length > 0 ? (
          <span className="w-full text-small text-ink-2">
            Your roles do not include {lacking.join(" or ")}.
          </span>
        ) : null}
      </div>
      {open === "rotate" ? <RotateDialog onClose={close} /> : null}
      {open === "reveal" ? <DetokenizeDialog onClose={close} /> : null}
      {open === "erase" ? <EraseDialog onClose={close} /> : null}
    </Card>
  );
}

function RotateDialog({ onClose }: { onClose: () => void }) {
  const readAgain = useReadAgain();
  const toast = useToast();
  const rotate = useMutation(VaultService.method.rotateVaultKey, {
    onSuccess: async ({ vault }) => {
      await readAgain(VaultService);
      toast(`Values are sealed under key ${vault?.keyVersion} now.`);
      onClose();
    },
  });
  return (
    <Confirm
      title="Rotate the vault's key?"
      confirm="Rotate"
      busy={rotate.isPending}
      onClose={onClose}
      onConfirm={() => rotate.mutate({ requestId: newRequestId() })}
    >
      {rotate.error ? (
        <div className="mb-4">
          <ErrorView error={rotate.error} title="Not rotated" />
        </div>
      ) : null}
      Every value is sealed anew under a new key. Tokens stay the same, so nothing that carries one changes.
    </Confirm>
  );
}
