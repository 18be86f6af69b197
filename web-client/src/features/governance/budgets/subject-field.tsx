import { useQuery } from "@connectrpc/connect-query";
import { ApiKeyService } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_service_pb";
import { MemberService } from "@tracegate/sdk/generated/tracegate/auth/v1/member_service_pb";
import { BudgetScope } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { UsageService } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { useId } from "react";
import { useCan } from "@/app/caller";
import { SelectField, TextField } from "@/ui/field";

const PAGE = { pageSize: 200 };

type SubjectFieldProps = {
  scope: BudgetScope;
  value: string;
  disabled: boolean;
  error: string | undefined;
  onChange: (subject: string) => void;
};

/** Whom or what a budget counts, as far as its scope needs one. */
export function SubjectField({ scope, value, disabled, error, onChange }: SubjectFieldProps) {
  const listId = useId();
  const canSeeMembers = useCan(Permission.MEMBER_READ);
  const canSeeKeys = useCan(Permission.API_KEY_READ);
  const canSeePrices = useCan(Permission.USAGE_READ);
  const members = useQuery(MemberService.method.listMembers, PAGE, {
    enabled: scope === BudgetScope.USER && canSeeMembers,
  });
  const keys = useQuery(ApiKeyService.method.listApiKeys, PAGE, {
    enabled: scope === BudgetScope.API_KEY && canSeeKeys,
  });
  const prices = useQuery(UsageService.method.listPrices, PAGE, {
    enabled: scope === BudgetScope.MODEL && canSeePrices,
  });
  const shared = { value, disabled, error };
  const choices =
    scope === BudgetScope.USER
      ? members.data?.members.map(({ user }) => ({ id: user?.id ?? "", name: user?.displayName ?? "" }))
      : keys.data?.apiKeys
          .filter(({ revokeTime }) => !revokeTime)
          .map(({ id, label }) => ({ id, name: label }));
  if (scope === BudgetScope.ORGANIZATION) {
    return <TextField label="Which" value="everything" disabled readOnly />;
  }
  if (scope === BudgetScope.MODEL || !choices) {
    return (
      <>
        <TextField
          {...shared}
          label={scope === BudgetScope.MODEL ? "Model" : "Id"}
          mono
          list={listId}
          maxLength={100}
          onChange={(event) => onChange(event.target.value.trim())}
        />
        <datalist id={listId}>
          {prices.data?.prices.map(({ provider, model }) => (
            <option key={`${provider}/${model}`} value={model}>
              {provider}
            </option>
          ))}
        </datalist>
      </>
    );
  }
  return (
    <SelectField
      {...shared}
      label={scope === BudgetScope.USER ? "Person" : "API key"}
      hint={scope === BudgetScope.USER ? "The keys this person made are included." : undefined}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">Choose</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
