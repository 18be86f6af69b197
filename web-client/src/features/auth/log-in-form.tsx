import { create } from "@bufbuild/protobuf";
import { useMutation } from "@connectrpc/connect-query";
import {
  AuthService,
  type LogInRequest,
  LogInRequestSchema,
  type SessionTokens,
} from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { ArrowRight, Building2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { apiErrorOf } from "@/app/api-error";
import { ErrorView, violationAt } from "@/app/error-view";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";

const FIELDS = ["email", "password", "organization_slug"] as const;

type LogInFormProps = { email?: string | undefined; onLogIn: (tokens: SessionTokens) => void };

/** E-mail and password, then the organization where the person belongs to several. */
export function LogInForm({ email: knownEmail = "", onLogIn }: LogInFormProps) {
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState("");
  const [organization, setOrganization] = useState("");
  const logIn = useMutation(AuthService.method.logIn, {
    onSuccess: ({ session }) => (session ? onLogIn(session) : undefined),
  });
  const failure = logIn.error ? apiErrorOf(logIn.error) : undefined;

  const send = (organizationSlug: string) =>
    logIn.mutate(
      create(LogInRequestSchema, { email: email.trim(), password, organizationSlug, cookie: true }),
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(organization.trim());
  };

  if (failure?.reason === ErrorReason.ORGANIZATION_CHOICE_NEEDED) {
    const slugs = (failure.metadata.organizations ?? "").split(",").filter(Boolean);
    return <OrganizationChoice slugs={slugs} onChoose={send} onBack={() => logIn.reset()} />;
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-5" noValidate>
      {logIn.error ? <ErrorView error={logIn.error} fields={FIELDS} /> : null}
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        autoFocus={!knownEmail}
        required
        value={email}
        onChange={(event) => setEmail(event.target.value)}
        error={violationAt(logIn.error, "email")}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="current-password"
        autoFocus={Boolean(knownEmail)}
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        error={violationAt(logIn.error, "password")}
      />
      <TextField
        label="Organization"
        optional
        mono
        autoCapitalize="none"
        autoComplete="organization"
        spellCheck={false}
        value={organization}
        onChange={(event) => setOrganization(event.target.value)}
        hint="Its short name, such as acme-foods. Needed only where you belong to several."
        error={violationAt(logIn.error, "organization_slug")}
      />
      <Button
        type="submit"
        kind="primary"
        size="large"
        busy={logIn.isPending}
        disabled={!isFilled({ email, password })}
        className="mt-1"
      >
        Sign in
      </Button>
    </form>
  );
}

function isFilled({ email, password }: Pick<LogInRequest, "email" | "password">): boolean {
  return email.trim().length > 2 && password.length > 0;
}

function OrganizationChoice({
  slugs,
  onChoose,
  onBack,
}: {
  slugs: readonly string[];
  onChoose: (slug: string) => void;
  onBack: () => void;
}) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-3 text-body text-ink-2">
        You belong to several organizations. Which one do you want to work in?
      </legend>
      {slugs.map((slug) => (
        <button
          key={slug}
          type="button"
          onClick={() => onChoose(slug)}
          className="group flex h-13 items-center gap-3 rounded-control border border-line-strong bg-surface px-4 text-left shadow-rest transition-colors hover:border-accent hover:bg-accent-soft"
        >
          <Building2 aria-hidden className="size-4.5 text-ink-3 group-hover:text-accent" />
          <span className="flex-1 font-mono text-body text-ink">{slug}</span>
          <ArrowRight
            aria-hidden
            className="size-4 text-ink-3 transition-transform group-hover:translate-x-0.5"
          />
        </button>
      ))}
      <Button kind="quiet" onClick={onBack} className="mt-2 self-start">
        Use another account
      </Button>
    </fieldset>
  );
}
