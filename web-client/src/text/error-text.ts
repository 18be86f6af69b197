import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { kilograms } from "@/format/mass";
import { fileSize } from "@/format/size";

type Metadata = Readonly<Record<string, string>>;
type Sentence = string | ((metadata: Metadata) => string);

/** One sentence for every reason the services give. A test holds this table against the enum. */
export const errorText: Readonly<Record<ErrorReason, Sentence>> = {
  [ErrorReason.UNSPECIFIED]: "The request failed for a reason this version of the client does not know.",

  [ErrorReason.INVALID_REQUEST]: "Some entries need another look. They are marked below.",
  [ErrorReason.PAGE_TOKEN_INVALID]:
    "This page of the list is no longer valid. Start again from the first page.",
  [ErrorReason.REQUEST_ID_REUSED]:
    "This request was sent before with other content. Reload the page and try again.",
  [ErrorReason.REQUEST_TOO_LARGE]: ({ limit_bytes }) =>
    limit_bytes
      ? `That is more than one request may carry (${fileSize(limit_bytes)}).`
      : "That is more than one request may carry.",

  [ErrorReason.CREDENTIAL_MISSING]: "You are not signed in.",
  [ErrorReason.CREDENTIAL_INVALID]: "Your session is no longer valid. Sign in again.",
  [ErrorReason.LOGIN_FAILED]: "E-mail, password or organization is not right.",
  [ErrorReason.SESSION_ENDED]: "Your session has ended. Sign in again.",
  [ErrorReason.PERMISSION_MISSING]: ({ permission }) =>
    permission
      ? `Your roles do not include the permission “${plainPermission(permission)}”. An owner or admin can grant it.`
      : "Your roles do not allow this. An owner or admin can change them.",
  [ErrorReason.APP_NOT_SUBSCRIBED]: ({ app }) =>
    app
      ? `Your organization has no subscription to ${plainApp(app)}.`
      : "Your organization has no subscription to this app.",
  [ErrorReason.MAIL_TOKEN_INVALID]: "This link was used already or is too old.",
  [ErrorReason.ORGANIZATION_CHOICE_NEEDED]: "You belong to several organizations. Choose the one to work in.",
  [ErrorReason.LAST_OWNER]: "An organization keeps at least one owner. Make somebody else an owner first.",
  [ErrorReason.ROLE_EXCEEDS_OWN]: ({ permission }) =>
    permission
      ? `You can only grant what you hold yourself, and you lack “${plainPermission(permission)}”.`
      : "You can only grant what you hold yourself.",
  [ErrorReason.CROSS_SITE]: "This request came from another site and was refused.",

  [ErrorReason.NOT_FOUND]: ({ resource }) =>
    resource
      ? `There is no such ${plainNoun(resource)} in your organization.`
      : "There is nothing here in your organization.",
  [ErrorReason.NAME_TAKEN]: ({ field }) =>
    field
      ? `This ${plainNoun(field.replace(/^.*\]\./, ""))} is taken. Choose another.`
      : "This name is taken. Choose another.",
  [ErrorReason.STATE_FORBIDS]: ({ state }) =>
    state
      ? `Its state is ${plainNoun(state)} now, which does not allow this.`
      : "Its present state does not allow this.",
  [ErrorReason.REVISION_MISMATCH]:
    "Somebody changed it meanwhile. Look at the newest version before you go on.",
  [ErrorReason.CONFLICT]: "Two changes collided. Send it again.",

  [ErrorReason.RATE_LIMITED]: ({ retry_after_ms }) =>
    retry_after_ms
      ? `Too many requests. Try again in ${secondsOf(retry_after_ms)} s.`
      : "Too many requests. Try again in a moment.",
  [ErrorReason.OVERLOADED]: "The service is busy and turns work away. Try again in a moment.",
  [ErrorReason.DEPENDENCY_DOWN]: ({ dependency }) =>
    dependency
      ? `A part of the service is away (${dependency}). Nothing was changed.`
      : "A part of the service is away. Nothing was changed.",
  [ErrorReason.RESUME_ELSEWHERE]: "The live connection moves to another server.",
  [ErrorReason.DEADLINE_EXCEEDED]: "This took longer than it may and was stopped.",
  [ErrorReason.METHOD_UNKNOWN]: "This server does not offer that function.",
  [ErrorReason.INTERNAL]: "Something failed on our side. The request id below finds the cause in the log.",
  [ErrorReason.STREAM_TOO_SLOW]: "The live connection fell behind and starts again.",
  [ErrorReason.CANCELLED]: "The request was cancelled.",

  [ErrorReason.FILE_TOO_LARGE]: ({ limit_bytes }) =>
    limit_bytes ? `The file is larger than ${fileSize(limit_bytes)}.` : "The file is too large.",
  [ErrorReason.FILE_HASH_MISMATCH]: "What arrived is not what was announced. Upload the file again.",
  [ErrorReason.CHUNK_OUT_OF_ORDER]: "The upload lost its place. Upload the file again.",
  [ErrorReason.DOCUMENT_REFUSED]: ({ detail, rule }) =>
    detail || rule
      ? `This is not a Word document we take: ${detail || rule}.`.replace("..", ".")
      : "This is not a Word document we take.",

  [ErrorReason.SIGNATURE_INVALID]: ({ rule }) =>
    rule
      ? `The batch is not signed as its key demands: ${plainNoun(rule)}.`
      : "The batch is not signed as its key demands.",
  [ErrorReason.RECEIPT_INVALID]: "The receipt was changed, or another organization's gate issued it.",
  [ErrorReason.QUEUE_FULL]: ({ retry_after_ms }) =>
    retry_after_ms
      ? `Decisions come faster than they can be stored. Nothing was taken; send it again in ${secondsOf(retry_after_ms)} s.`
      : "Decisions come faster than they can be stored. Nothing was taken; send it again in a moment.",
  [ErrorReason.PROVIDER_FAILED]: ({ provider, status }) =>
    provider
      ? `The provider ${provider} did not answer as it should${status ? ` (status ${status})` : ""}.`
      : "The model provider did not answer as it should.",

  [ErrorReason.LOT_NOT_RELEASED]: ({ lot_code, state }) =>
    lot_code
      ? `Lot ${lot_code} is ${plainNoun(state ?? "not released")}. Only a released lot may be used.`
      : "Only a released lot may be used.",
  [ErrorReason.LOT_RECALLED]: ({ lot_code }) => `${lotWords(lot_code)} is recalled and may not be used.`,
  [ErrorReason.LOT_EXPIRED]: ({ lot_code }) => `${lotWords(lot_code)} has expired and may not be used.`,
  [ErrorReason.LOT_AGGREGATED]: ({ lot_code }) =>
    `${lotWords(lot_code)} stands on a pallet. Take it down first.`,
  [ErrorReason.QUANTITY_INSUFFICIENT]: ({ lot_code, have_mg, want_mg }) =>
    have_mg && want_mg
      ? `${lotWords(lot_code)} has ${kilograms(BigInt(have_mg))}, not ${kilograms(BigInt(want_mg))}.`
      : `${lotWords(lot_code)} has less than that.`,
  [ErrorReason.YIELD_OUT_OF_TOLERANCE]: ({ in_mg, out_mg }) =>
    in_mg && out_mg
      ? `What came out (${kilograms(BigInt(out_mg))}) does not fit what went in (${kilograms(BigInt(in_mg))}).`
      : "What came out does not fit what went in.",
  [ErrorReason.LOTS_DIFFER]: ({ lot_code }) => `${lotWords(lot_code)} does not go with the others.`,
  [ErrorReason.EVENT_BUILT_UPON]: ({ lot_code }) =>
    `Later events use what this one made${lot_code ? ` (lot ${lot_code})` : ""}. Take those back first.`,
  [ErrorReason.GATE_PENDING]: ({ gate_key, lot_code }) =>
    `${lot_code ? lotWords(lot_code) : "It"} has not passed ${gate_key ? `gate ${gate_key}` : "its gates"}.`,
  [ErrorReason.DEVIATION_OPEN]: ({ lot_code }) =>
    `${lot_code ? lotWords(lot_code) : "It"} has a deviation of which nobody has decided what becomes of it.`,
  [ErrorReason.FLOW_NOT_PUBLISHED]: ({ flow }) =>
    `No version of ${flow ?? "the flow"} is published. Have one reviewed first.`,
  [ErrorReason.FOUR_EYES]: "A second person must do this.",
  [ErrorReason.HISTORY_BROKEN]: "The stored history was changed behind the service's back.",
};

function lotWords(lotCode: string | undefined): string {
  return lotCode ? `Lot ${lotCode}` : "The lot";
}

/** The sentence for one failure. */
export function sentenceFor(reason: ErrorReason, metadata: Metadata): string {
  const sentence = errorText[reason];
  return typeof sentence === "function" ? sentence(metadata) : sentence;
}

function secondsOf(ms: string): number {
  return Math.max(1, Math.ceil(Number(ms) / 1000));
}

function plainPermission(name: string): string {
  return plainNoun(name.replace(/^PERMISSION_/i, ""));
}

function plainApp(name: string): string {
  return plainNoun(name.replace(/^APP_/i, ""));
}

function plainNoun(name: string): string {
  return name.toLowerCase().replaceAll(/[_.]/g, " ");
}
