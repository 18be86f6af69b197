import { useMutation } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { CircleCheck } from "lucide-react";
import { ErrorView } from "@/app/error-view";
import { text } from "@/app/search";
import { AuthFrame } from "@/features/auth/auth-frame";
import { Button, buttonClass } from "@/ui/button";
import { Note } from "@/ui/state-panels";

type Search = { token?: string };

export const Route = createFileRoute("/verify-email")({
  validateSearch: (raw: Record<string, unknown>): Search => text(raw, "token"),
  component: VerifyEmailScreen,
});

function VerifyEmailScreen() {
  const { token = "" } = Route.useSearch();
  // By a press, not by opening the page: mail scanners open links, and this one works once.
  const verify = useMutation(AuthService.method.verifyEmail);
  if (verify.data) {
    return (
      <AuthFrame title="Your organization is ready">
        <Note icon={CircleCheck} tone="ok">
          {verify.data.organization?.name} exists, and {verify.data.user?.email} owns it.
        </Note>
        <Link
          to="/log-in"
          search={{ email: verify.data.user?.email ?? "" }}
          className={`${buttonClass("primary", "large")} mt-6 w-full`}
        >
          Sign in
        </Link>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame
      title="Confirm your e-mail"
      lead="One press, and your organization comes into being with you as its owner."
    >
      {verify.error ? (
        <ErrorView
          error={verify.error}
          action={
            <Link to="/sign-up" className={buttonClass("secondary", "small")}>
              Sign up again
            </Link>
          }
        />
      ) : (
        <Button
          kind="primary"
          size="large"
          className="w-full"
          busy={verify.isPending}
          disabled={!token}
          onClick={() => verify.mutate({ token })}
        >
          Confirm and create
        </Button>
      )}
      {token ? null : (
        <p className="mt-3 text-small text-ink-2">
          This address lacks its token. Open the link from the mail as it is.
        </p>
      )}
    </AuthFrame>
  );
}
