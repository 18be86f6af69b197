import { Code } from "@connectrpc/connect";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Compass } from "lucide-react";
import { apiErrorOf } from "@/app/api-error";
import { ErrorView } from "@/app/error-view";
import { Button, buttonClass } from "@/ui/button";
import { EmptyState } from "@/ui/state-panels";

/** A screen that could not be shown. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const failure = apiErrorOf(error);
  if (failure.reason === ErrorReason.NOT_FOUND || failure.code === Code.NotFound) {
    return <RouteNotFound />;
  }
  return (
    <div className="mx-auto max-w-xl py-10">
      <ErrorView
        error={error}
        title="This screen could not be shown"
        action={
          <Button
            size="small"
            onClick={() => {
              queries.reset();
              reset();
              void router.invalidate();
            }}
          >
            Try again
          </Button>
        }
      />
    </div>
  );
}

export function RouteNotFound() {
  return (
    <EmptyState
      icon={Compass}
      heading="h1"
      title="Nothing here"
      action={
        <Link to="/" className={buttonClass("secondary")}>
          Go to the overview
        </Link>
      }
    >
      There is no such page, or what it showed does not exist in your organization.
    </EmptyState>
  );
}
