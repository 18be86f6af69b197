import { Code } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import type { ReactNode } from "react";
import { type ApiError, apiErrorOf, type Violation } from "@/app/api-error";
import { sentenceFor } from "@/text/error-text";
import { ErrorPanel } from "@/ui/state-panels";

/** One failure as a sentence. */
export function errorSentence(error: ApiError): string {
  if (error.reason === ErrorReason.UNSPECIFIED && error.code === Code.Unavailable) {
    return "The server does not answer. Check the connection and try again.";
  }
  if (error.reason === ErrorReason.UNSPECIFIED && error.code === Code.DeadlineExceeded) {
    return sentenceFor(ErrorReason.DEADLINE_EXCEEDED, error.metadata);
  }
  return sentenceFor(error.reason, error.metadata);
}

/** A failed call where it happened: its sentence, violations no field took, and the request id where that is all there is. */
export function ErrorView({
  error,
  fields = [],
  title,
  action,
}: {
  error: unknown;
  fields?: readonly string[];
  title?: string;
  action?: ReactNode;
}) {
  const failure = apiErrorOf(error);
  const loose = failure.violations.filter(({ path }) => !fields.some((field) => isAt(path, field)));
  const showsId = failure.reason === ErrorReason.UNSPECIFIED || failure.reason === ErrorReason.INTERNAL;
  return (
    <ErrorPanel
      {...(title ? { title } : {})}
      {...(showsId && failure.requestId ? { requestId: failure.requestId } : {})}
      action={action}
    >
      {errorSentence(failure)}
      {loose.length > 0 ? (
        <span className="mt-1 block">
          {loose.map(({ path, description }) => (
            <span key={path} className="block">
              <code className="font-mono text-[0.75rem]">{path}</code> {description}
            </span>
          ))}
        </span>
      ) : null}
    </ErrorPanel>
  );
}

/** What the server says about one field of a form, by its path in the request. */
export function violationAt(error: unknown, path: string): string | undefined {
  return error ? violationIn(apiErrorOf(error).violations, path) : undefined;
}

function violationIn(violations: readonly Violation[], path: string): string | undefined {
  return violations.find((violation) => isAt(violation.path, path))?.description;
}

/** Whether a violation is of a field, or of one of the values that the field lists. */
function isAt(path: string, field: string): boolean {
  return path === field || (path.startsWith(`${field}[`) && path.indexOf("]") === path.length - 1);
}
