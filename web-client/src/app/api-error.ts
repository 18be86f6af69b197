import { Code, ConnectError } from "@connectrpc/connect";
import {
  BadRequestSchema,
  ErrorInfoSchema,
  PreconditionFailureSchema,
  RetryInfoSchema,
} from "@tracegate/sdk/generated/google/rpc/error_details_pb";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";

/** A failed call as the client decides by it: the reason, never the message. */
export type ApiError = {
  code: Code;
  reason: ErrorReason;
  metadata: Readonly<Record<string, string>>;
  violations: readonly Violation[];
  /** Everything that speaks against it as things stand, the one that gave the reason first. */
  refusals: readonly Refusal[];
  requestId: string;
  retryAfterMs: number;
};

/** One field of the request that breaks its rule. */
export type Violation = { path: string; description: string };

/** Why a thing, such as a lot by its code, is not as it would have to be. */
export type Refusal = { reason: ErrorReason; subject: string };

const DOMAIN = "tracegate.dev";

/** Reads any thrown value. What is not one of our errors keeps reason UNSPECIFIED. */
export function apiErrorOf(thrown: unknown): ApiError {
  const error = ConnectError.from(thrown);
  const info = error.findDetails(ErrorInfoSchema).find((detail) => detail.domain === DOMAIN);
  const metadata = info?.metadata ?? {};
  const delay = error.findDetails(RetryInfoSchema)[0]?.retryDelay;
  return {
    code: error.code,
    reason: reasonNamed(info?.reason),
    metadata,
    violations: error
      .findDetails(BadRequestSchema)
      .flatMap((detail) => detail.fieldViolations)
      .map((violation) => ({ path: violation.field, description: violation.description })),
    refusals: error
      .findDetails(PreconditionFailureSchema)
      .flatMap((detail) => detail.violations)
      .map(({ type, subject }) => ({ reason: reasonNamed(type), subject })),
    requestId: metadata.request_id ?? error.metadata.get("x-request-id") ?? "",
    retryAfterMs: delay
      ? Number(delay.seconds) * 1000 + Math.ceil(delay.nanos / 1e6)
      : Number(metadata.retry_after_ms ?? 0),
  };
}

/** Whether a call that failed this way may simply be sent again. */
export function isTransient(error: ApiError): boolean {
  return error.code === Code.Unavailable || error.reason === ErrorReason.CONFLICT;
}

function reasonNamed(name: string | undefined): ErrorReason {
  const bare = (name ?? "").replace(/^ERROR_REASON_/, "");
  const value = ErrorReason[bare as keyof typeof ErrorReason];
  return value ?? ErrorReason.UNSPECIFIED;
}
