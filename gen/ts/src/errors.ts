import { Code, ConnectError } from "@connectrpc/connect";
import { type BadRequest_FieldViolation, BadRequestSchema, ErrorInfoSchema, RetryInfoSchema } from "./generated/google/rpc/error_details_pb.js";
import { ErrorReason } from "./generated/tracegate/errors/v1/errors_pb.js";

const DOMAIN = "tracegate.dev";

/** Every failed call throws this. Decide by `reason`, never by the message. */
export class TracegateError extends ConnectError {
  /** UNSPECIFIED where the answer did not come from Tracegate (the connection failed) or is newer than this client. */
  readonly reason: ErrorReason;
  /** The reason as it was sent, prefix left out; empty where none was sent. */
  readonly reasonName: string;
  /** The dynamic parts of the message by name, such as `permission` or `limit_bytes`; see the comments of ErrorReason. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Fields that break their rules, all at once. */
  readonly violations: readonly BadRequest_FieldViolation[];
  /** How long the server asks to wait before another try. */
  readonly retryAfterMs: number | undefined;

  private constructor(error: ConnectError) {
    const sent = error.findDetails(ErrorInfoSchema).find((detail) => detail.domain === DOMAIN);
    const code = sent === undefined && wasCutShort(error) ? Code.Unavailable : error.code;
    super(error.rawMessage, code, error.metadata, undefined, error.cause);
    this.details = error.details;
    this.reasonName = sent?.reason ?? "";
    this.reason = ErrorReason[this.reasonName as keyof typeof ErrorReason] ?? ErrorReason.UNSPECIFIED;
    this.attributes = sent?.metadata ?? {};
    this.violations = error.findDetails(BadRequestSchema).flatMap((detail) => detail.fieldViolations);
    this.retryAfterMs = retryAfterMs(error);
  }

  /** Any thrown value as a TracegateError. */
  static override from(reason: unknown): TracegateError {
    return reason instanceof TracegateError ? reason : new TracegateError(ConnectError.from(reason));
  }

  // ConnectError's own test goes by shape, so that any of its kind would pass for one of ours.
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && Object.prototype.isPrototypeOf.call(TracegateError.prototype, value);
  }
}

function retryAfterMs(error: ConnectError): number | undefined {
  const delay = error.findDetails(RetryInfoSchema)[0]?.retryDelay;
  return delay && Number(delay.seconds) * 1000 + delay.nanos / 1_000_000;
}

/**
 * A lost connection reaches us as fetch's TypeError, or as a body that ends early; to callers all of it is UNAVAILABLE.
 * A TypeError by itself may also be a mistake in a program, so its words decide: those of Chromium, Firefox, Safari and Node.
 */
function wasCutShort(error: ConnectError): boolean {
  const words = error.rawMessage;
  return error.cause instanceof TypeError
    ? /fetch|network|load failed|terminated/i.test(words)
    : /^missing trailer|incomplete/.test(words);
}
