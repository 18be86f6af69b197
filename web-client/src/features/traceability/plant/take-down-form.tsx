import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  type GetLotResponse,
  LotService,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { useState } from "react";
import { CommandForm } from "@/features/traceability/plant/command-form";
import { useCommand } from "@/features/traceability/use-command";
import { kilograms } from "@/format/mass";
import { CheckField } from "@/ui/field";

type TakeDownFormProps = {
  pallet: Lot;
  contents: GetLotResponse["contents"];
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Takes lots down from a pallet: all of them until some are left on it. */
export function TakeDownForm({ pallet, contents, onBooked, onClose }: TakeDownFormProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { send, busy, error } = useCommand(LotService.method.disaggregateLots, ({ lots }) =>
    onBooked(lots, `Taken down from ${pallet.lotCode}.`),
  );
  const down = contents.filter(({ lotId }) => !left.has(lotId));
  const toggle = (lotId: string, isDown: boolean) => {
    const next = new Set(left);
    if (isDown) {
      next.delete(lotId);
    } else {
      next.add(lotId);
    }
    setLeft(next);
  };
  return (
    <CommandForm
      title={`Take down from ${pallet.lotCode}`}
      confirm="Book it"
      busy={busy}
      error={error}
      fields={[]}
      onSubmit={() => {
        if (down.length > 0) {
          send({ palletId: pallet.id, lotIds: left.size > 0 ? down.map(({ lotId }) => lotId) : [] });
        }
      }}
      onClose={onClose}
    >
      <fieldset>
        <legend className="text-small font-medium text-ink">These come down</legend>
        <div className="mt-1 px-2">
          {contents.map(({ lotId, lotCode, quantityMg }) => (
            <CheckField
              key={lotId}
              label={<span className="font-mono">{lotCode}</span>}
              hint={kilograms(quantityMg)}
              checked={!left.has(lotId)}
              onChange={(event) => toggle(lotId, event.target.checked)}
            />
          ))}
        </div>
        {down.length === 0 ? <p className="text-small text-bad">Choose at least one.</p> : null}
      </fieldset>
    </CommandForm>
  );
}
