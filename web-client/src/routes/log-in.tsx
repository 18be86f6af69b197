import { createFileRoute, Link, redirect, useRouter } from "@tanstack/react-router";
import { Info } from "lucide-react";
import { text, toggle } from "@/app/search";
import { AuthFrame } from "@/features/auth/auth-frame";
import { LogInForm } from "@/features/auth/log-in-form";
import { Note } from "@/ui/state-panels";

type Search = { from?: string; ended?: boolean; email?: string };

export const Route = createFileRoute("/log-in")({
  validateSearch: (raw: Record<string, unknown>): Search => ({
    ...text(raw, "from", /^\/(?!\/)/),
    ...text(raw, "email"),
    ...toggle(raw, "ended"),
  }),
  beforeLoad: async ({ context, search }) => {
    const open = await context.session.resume().catch(() => false);
    if (open) {
      throw redirect({ href: search.from ?? "/" });
    }
  },
  component: LogInScreen,
});

function LogInScreen() {
  const { session } = Route.useRouteContext();
  const { from, ended, email } = Route.useSearch();
  const router = useRouter();
  return (
    <AuthFrame
      title="Sign in"
      lead={
        <>
          New here?{" "}
          <Link to="/sign-up" className="font-medium text-accent underline underline-offset-3">
            Create an organization
          </Link>
        </>
      }
    >
      {ended ? (
        <div className="mb-5">
          <Note icon={Info}>Your session has ended. Sign in again to go on where you were.</Note>
        </div>
      ) : null}
      <LogInForm
        email={email}
        onLogIn={(tokens) => {
          session.begin(tokens);
          router.history.replace(from ?? "/");
        }}
      />
    </AuthFrame>
  );
}
