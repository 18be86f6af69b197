import { type Lot, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { ReasonForm } from "@/features/traceability/plant/reason-form";
import { useCommand } from "@/features/traceability/use-command";
import { lotStateLabel } from "@/text/labels";
import { lotStateAction, lotStateConsequence } from "@/text/lot-words";

type StateFormProps = {
  lot: Lot;
  to: Lot_State;
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** Moves a lot along its life cycle. */
export function StateForm({ lot, to, onBooked, onClose }: StateFormProps) {
  const { send, busy, error } = useCommand(LotService.method.changeLotState, (answer) =>
    onBooked(answer.lot ? [answer.lot] : [], `${lot.lotCode}: ${lotStateLabel[to].toLowerCase()}.`),
  );
  return (
    <ReasonForm
      title={`${lotStateAction[to]} ${lot.lotCode}`}
      consequence={lotStateConsequence[to]}
      confirm={lotStateAction[to]}
      danger={to === Lot_State.REJECTED || to === Lot_State.HOLD}
      busy={busy}
      error={error}
      onConfirm={(reason) => send({ lotId: lot.id, state: to, reason })}
      onClose={onClose}
    />
  );
}
