import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { type ApiError, apiErrorOf } from "@/app/api-error";
import { violationAt } from "@/app/error-view";
import { sentenceFor } from "@/text/error-text";

/** What the server says against one thing of a command, by its lot code. */
export function refusalOf(error: unknown, subject: string): string | undefined {
  if (!error || subject === "") {
    return undefined;
  }
  const failure = apiErrorOf(error);
  // A code that is taken speaks against who wants to give it, not against who has it.
  const own = failure.refusals.filter(
    (refusal) => refusal.subject === subject && refusal.reason !== ErrorReason.NAME_TAKEN,
  );
  return own.length > 0 ? own.map(({ reason }) => sentence(failure, reason, subject)).join(" ") : undefined;
}

/** What the server says about a field that gives a code: that it breaks a rule, or that it is taken. */
export function codeErrorAt(error: unknown, path: string, code: string): string | undefined {
  const violation = violationAt(error, path);
  if (violation || !error) {
    return violation;
  }
  const failure = apiErrorOf(error);
  const isTaken =
    failure.refusals.some(({ reason, subject }) => reason === ErrorReason.NAME_TAKEN && subject === code) ||
    (failure.reason === ErrorReason.NAME_TAKEN && failure.metadata.field === path);
  return isTaken ? "This code is in use. Give another." : undefined;
}

/** What no field and no row of the form shows. */
export function looseRefusals(failure: ApiError, shown: readonly string[]): string[] {
  return failure.refusals
    .filter(({ subject }) => !shown.includes(subject))
    .map(({ reason, subject }) => sentence(failure, reason, subject));
}

function sentence({ metadata }: ApiError, reason: ErrorReason, subject: string): string {
  return sentenceFor(reason, metadata.lot_code === subject ? metadata : { lot_code: subject });
}
