import { useMutation } from "@connectrpc/connect-query";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { type FormEvent, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { Button } from "@/ui/button";
import { TextField } from "@/ui/field";

const FIELDS = ["email", "password", "display_name", "organization_name", "organization_slug"] as const;
const PASSWORD_MIN = 10;

/** A new organization with its owner. `onSent` gets the address the link went to. */
export function SignUpForm({ onSent }: { onSent: (email: string) => void }) {
  const [values, setValues] = useState({ displayName: "", email: "", password: "", organizationName: "" });
  const [ownSlug, setOwnSlug] = useState<string>();
  const signUp = useMutation(AuthService.method.signUp, { onSuccess: () => onSent(values.email.trim()) });
  const slug = ownSlug ?? slugFrom(values.organizationName);
  const passwordShort = values.password.length > 0 && values.password.length < PASSWORD_MIN;

  const field = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signUp.mutate({ ...values, email: values.email.trim(), organizationSlug: slug });
  };

  return (
    <form onSubmit={submit} className="flex flex-col gap-4.5" noValidate>
      {signUp.error ? <ErrorView error={signUp.error} fields={FIELDS} /> : null}
      <TextField
        label="Organization"
        autoComplete="organization"
        autoFocus
        required
        {...field("organizationName")}
        error={violationAt(signUp.error, "organization_name")}
      />
      <TextField
        label="Short name"
        mono
        autoCapitalize="none"
        spellCheck={false}
        required
        value={slug}
        onChange={(event) => setOwnSlug(event.target.value)}
        hint="Lower-case letters, digits and hyphens. People may need it to sign in."
        error={violationAt(signUp.error, "organization_slug")}
      />
      <TextField
        label="Your name"
        autoComplete="name"
        required
        {...field("displayName")}
        error={violationAt(signUp.error, "display_name")}
      />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        {...field("email")}
        error={violationAt(signUp.error, "email")}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        required
        {...field("password")}
        hint={
          passwordShort
            ? `${PASSWORD_MIN - values.password.length} more characters.`
            : "At least 10 characters. A sentence is a good one."
        }
        error={violationAt(signUp.error, "password")}
      />
      <Button
        type="submit"
        kind="primary"
        size="large"
        busy={signUp.isPending}
        disabled={Object.values(values).some((value) => value.trim() === "") || passwordShort || slug === ""}
        className="mt-1"
      >
        Create the organization
      </Button>
    </form>
  );
}

/** A short name the server will take, made from the name people read. */
export function slugFrom(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replace(/^[-0-9]+/, "")
    .slice(0, 40)
    .replace(/-+$/, "");
}
