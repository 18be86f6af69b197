import { create } from "@bufbuild/protobuf";
import { useMutation } from "@connectrpc/connect-query";
import {
  type Budget,
  BudgetPeriod,
  BudgetSchema,
  BudgetScope,
  Enforcement,
} from "@tracegate/sdk/generated/tracegate/governance/v1/budget_pb";
import { BudgetService } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_service_pb";
import { useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { percentsFrom } from "@/features/governance/budgets/percents-from";
import { SubjectField } from "@/features/governance/budgets/subject-field";
import { dollars, nanosFrom } from "@/format/money";
import {
  budgetPeriodLabel,
  budgetPeriodMeaning,
  budgetScopeLabel,
  enforcementLabel,
  enforcementMeaning,
} from "@/text/budget-words";
import { valuesOf } from "@/text/labels";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextField } from "@/ui/field";
import { useToast } from "@/ui/toast";

const FIELDS = [
  "budget.name",
  "budget.subject",
  "budget.limit_nanos_usd",
  "budget.threshold_percents",
  "budget.period",
];

/** Makes a budget, or changes what may be changed of one. */
export function BudgetDialog({
  budget,
  onDone,
  onClose,
}: {
  budget?: Budget;
  onDone: (budget: Budget | undefined) => void;
  onClose: () => void;
}) {
  const [name, setName] = useState(budget?.name ?? "");
  const [scope, setScope] = useState(budget?.scope ?? BudgetScope.ORGANIZATION);
  const [subject, setSubject] = useState(budget?.subject ?? "");
  const [period, setPeriod] = useState(budget?.period ?? BudgetPeriod.MONTHLY);
  const [limit, setLimit] = useState(budget ? dollars(budget.limitNanosUsd).replaceAll(/[$,]/g, "") : "");
  const [enforcement, setEnforcement] = useState<Enforcement>(budget?.enforcement || Enforcement.HARD);
  const [thresholds, setThresholds] = useState((budget?.thresholdPercents ?? [50, 80, 100]).join(", "));
  const formId = useId();
  const readAgain = useReadAgain();
  const toast = useToast();
  const onSuccess = async (answer: { budget?: Budget | undefined }) => {
    await readAgain(BudgetService);
    toast(`“${name.trim()}” ${budget ? "is changed" : "counts from now on"}.`);
    onDone(answer.budget);
  };
  const make = useMutation(BudgetService.method.createBudget, { onSuccess });
  const change = useMutation(BudgetService.method.updateBudget, {
    onSuccess,
    onError: () => readAgain(BudgetService),
  });
  const { error, isPending } = budget ? change : make;
  const limitNanosUsd = nanosFrom(limit);
  const thresholdPercents = percentsFrom(thresholds);
  const isComplete =
    name.trim() !== "" &&
    limitNanosUsd !== undefined &&
    thresholdPercents !== undefined &&
    (scope === BudgetScope.ORGANIZATION || subject !== "");
  const submit = () => {
    if (limitNanosUsd === undefined || thresholdPercents === undefined) {
      return;
    }
    const next = create(BudgetSchema, {
      id: budget?.id ?? "",
      revision: budget?.revision ?? 0n,
      name: name.trim(),
      scope,
      subject: scope === BudgetScope.ORGANIZATION ? "" : subject,
      period,
      limitNanosUsd,
      enforcement,
      thresholdPercents,
    });
    (budget ? change : make).mutate({ budget: next, requestId: newRequestId() });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={budget ? `Change “${budget.name}”` : "Create a budget"}
      description="A ceiling on cost: what is settled and held never passes it."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={formId} kind="primary" busy={isPending} disabled={!isComplete}>
            {budget ? "Save" : "Create the budget"}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="grid gap-4 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {error ? (
          <div className="sm:col-span-2">
            <ErrorView error={error} fields={FIELDS} title="Not saved" />
          </div>
        ) : null}
        <div className="sm:col-span-2">
          <TextField
            label="Name"
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
            error={violationAt(error, "budget.name")}
          />
        </div>
        <SelectField
          label="Counts"
          value={scope}
          disabled={budget !== undefined}
          hint={budget ? "Cannot be changed." : undefined}
          onChange={(event) => {
            setScope(Number(event.target.value) as BudgetScope);
            setSubject("");
          }}
        >
          {valuesOf<BudgetScope>(BudgetScope).map((value) => (
            <option key={value} value={value}>
              {budgetScopeLabel[value]}
            </option>
          ))}
        </SelectField>
        <SubjectField
          scope={scope}
          value={subject}
          disabled={budget !== undefined}
          error={violationAt(error, "budget.subject")}
          onChange={setSubject}
        />
        <SelectField
          label="Period"
          value={period}
          disabled={budget !== undefined}
          hint={budgetPeriodMeaning[period]}
          error={violationAt(error, "budget.period")}
          onChange={(event) => setPeriod(Number(event.target.value) as BudgetPeriod)}
        >
          {valuesOf<BudgetPeriod>(BudgetPeriod).map((value) => (
            <option key={value} value={value}>
              {budgetPeriodLabel[value]}
            </option>
          ))}
        </SelectField>
        <TextField
          label={period === BudgetPeriod.PREPAID ? "Credit in USD" : "Limit in USD"}
          inputMode="decimal"
          className="figures text-right"
          placeholder="250.00"
          value={limit}
          disabled={budget?.period === BudgetPeriod.PREPAID}
          hint={budget?.period === BudgetPeriod.PREPAID ? "Top it up instead." : undefined}
          onChange={(event) => setLimit(event.target.value)}
          error={
            limit !== "" && limitNanosUsd === undefined
              ? "Dollars, with at most nine places."
              : violationAt(error, "budget.limit_nanos_usd")
          }
        />
        <SelectField
          label="Enforcement"
          value={enforcement}
          hint={enforcementMeaning[enforcement]}
          onChange={(event) => setEnforcement(Number(event.target.value) as Enforcement)}
        >
          {valuesOf<Enforcement>(Enforcement).map((value) => (
            <option key={value} value={value}>
              {enforcementLabel[value]}
            </option>
          ))}
        </SelectField>
        <TextField
          label="Alerts at percent"
          optional
          className="figures"
          placeholder="50, 80, 100"
          value={thresholds}
          onChange={(event) => setThresholds(event.target.value)}
          hint="Up to ten, from 1 to 200."
          error={
            thresholdPercents === undefined
              ? "Whole percents from 1 to 200, with commas."
              : violationAt(error, "budget.threshold_percents")
          }
        />
      </form>
    </Dialog>
  );
}
