import { create } from "@bufbuild/protobuf";
import { Code, ConnectError } from "@connectrpc/connect";
import {
  BadRequestSchema,
  ErrorInfoSchema,
  PreconditionFailureSchema,
} from "@tracegate/sdk/generated/google/rpc/error_details_pb";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";

/** Something that speaks against a command as the plant is. */
export type Refused = {
  code: Code;
  reason: ErrorReason;
  subject: string;
  metadata: Record<string, string>;
};

/** All that speaks against a command: the first gives the reason, and every one is told. */
export function refused(refusals: readonly [Refused, ...Refused[]]): ConnectError {
  const [{ code, reason, metadata }] = refusals;
  return failure(code, reason, metadata, {}, refusals);
}

/** A failure as the server makes them: code, ErrorInfo, and BadRequest where fields break their rules. */
export function failure(
  code: Code,
  reason: ErrorReason,
  metadata: Record<string, string> = {},
  violations: Record<string, string> = {},
  refusals: readonly Refused[] = [],
): ConnectError {
  const fieldViolations = Object.entries(violations).map(([field, description]) => ({ field, description }));
  return new ConnectError(ErrorReason[reason], code, undefined, [
    {
      desc: ErrorInfoSchema,
      value: create(ErrorInfoSchema, { domain: "tracegate.dev", reason: ErrorReason[reason], metadata }),
    },
    ...(fieldViolations.length > 0
      ? [{ desc: BadRequestSchema, value: create(BadRequestSchema, { fieldViolations }) }]
      : []),
    ...(refusals.length > 0
      ? [
          {
            desc: PreconditionFailureSchema,
            value: create(PreconditionFailureSchema, {
              violations: refusals.map(({ reason, subject }) => ({ type: ErrorReason[reason], subject })),
            }),
          },
        ]
      : []),
  ]);
}

export function notFound(resource: string, id: string): ConnectError {
  return failure(Code.NotFound, ErrorReason.NOT_FOUND, { resource, id });
}

export function invalid(violations: Record<string, string>): ConnectError {
  return failure(Code.InvalidArgument, ErrorReason.INVALID_REQUEST, {}, violations);
}
