import { Code } from "@connectrpc/connect";
import { useQuery } from "@connectrpc/connect-query";
import { keepPreviousData } from "@tanstack/react-query";
import type { Policy } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { apiErrorOf } from "@/app/api-error";
import { useSettled } from "@/app/use-settled";

/** What the server says about one field: `detectors[2].pattern`. */
export type Problem = { field: string; text: string };

export type Problems = {
  problems: readonly Problem[];
  warnings: readonly Problem[];
  error: unknown;
};

/** Asks the server about a policy while it is edited: all problems at once. */
export function useProblems(policy: Policy, enabled: boolean): Problems {
  const settled = useSettled(policy);
  const asked = useQuery(
    PolicyService.method.validatePolicy,
    { policy: settled },
    { enabled, placeholderData: keepPreviousData },
  );
  const failure = asked.error ? apiErrorOf(asked.error) : undefined;
  // A broken field rule stops the call itself; it is a problem like the others.
  const broken = failure?.code === Code.InvalidArgument ? failure.violations : [];
  return {
    problems: [
      ...(failure ? [] : (asked.data?.problems ?? [])).map(({ field, text }) => ({
        field: bare(field),
        text,
      })),
      ...broken.map(({ path, description }) => ({ field: bare(path), text: description })),
    ],
    warnings: (failure ? [] : (asked.data?.warnings ?? [])).map(({ field, text }) => ({
      field: bare(field),
      text,
    })),
    error: failure && broken.length === 0 ? asked.error : undefined,
  };
}

/** What is wrong with exactly this field. */
export function problemAt({ problems }: Problems, field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.text;
}

/** Everything said about a field or a part of it. */
export function below<T extends Problem>(list: readonly T[], ...fields: readonly string[]): T[] {
  return list.filter((problem) => fields.some((field) => problem.field.startsWith(field)));
}

function bare(field: string): string {
  return field.replace(/^policy\./, "");
}
