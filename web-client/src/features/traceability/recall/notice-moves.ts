import { RecallNotice_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_pb";

/** Where a notice may go, as `RecallNotice.State` says. */
const NEXT: Record<RecallNotice_State, readonly RecallNotice_State[]> = {
  [RecallNotice_State.UNSPECIFIED]: [],
  [RecallNotice_State.CREATED]: [RecallNotice_State.SENT],
  [RecallNotice_State.SENT]: [RecallNotice_State.ACKNOWLEDGED, RecallNotice_State.DECLINED],
  [RecallNotice_State.ACKNOWLEDGED]: [RecallNotice_State.QUANTITY_CONFIRMED, RecallNotice_State.DECLINED],
  [RecallNotice_State.QUANTITY_CONFIRMED]: [RecallNotice_State.CLOSED],
  [RecallNotice_State.DECLINED]: [RecallNotice_State.CLOSED],
  [RecallNotice_State.CLOSED]: [],
};

export function noticeMoves(state: RecallNotice_State): readonly RecallNotice_State[] {
  return NEXT[state];
}

/** The amount that is asked for on the way there, as the request calls it. */
export function amountAskedFor(to: RecallNotice_State): "confirmed_mg" | "recovered_mg" | undefined {
  switch (to) {
    case RecallNotice_State.QUANTITY_CONFIRMED:
      return "confirmed_mg";
    case RecallNotice_State.CLOSED:
      return "recovered_mg";
    default:
      return undefined;
  }
}
