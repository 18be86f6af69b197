import { useMutation } from "@connectrpc/connect-query";
import {
  DecisionService,
  type Retention,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { type FormEvent, useId, useState } from "react";
import { ErrorView, violationAt } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { MissingPermission } from "@/features/governance/missing-permission";
import { counted } from "@/format/count";
import { day } from "@/format/time";
import { Button } from "@/ui/button";
import { Card, CardHead } from "@/ui/card";
import { SelectField, TextField } from "@/ui/field";
import { useToast } from "@/ui/toast";

const DAYS_MAX = 3650;

/** How long decisions are kept, and in which time zone the organization counts its days. */
export function RetentionCard({ retention, canManage }: { retention: Retention; canManage: boolean }) {
  const [days, setDays] = useState(String(retention.retentionDays));
  const [timeZone, setTimeZone] = useState(retention.timeZone);
  const readAgain = useReadAgain();
  const toast = useToast();
  const formId = useId();
  const save = useMutation(DecisionService.method.setRetention, {
    onSuccess: async () => {
      await readAgain(DecisionService);
      toast("Retention is changed. It holds for decisions from now on.");
    },
  });
  const isWhole = /^\d+$/.test(days) && Number(days) >= 1 && Number(days) <= DAYS_MAX;
  const isChanged = days !== String(retention.retentionDays) || timeZone !== retention.timeZone;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ retentionDays: Number(days), timeZone, requestId: newRequestId() });
  };
  return (
    <Card>
      <CardHead
        title="Retention"
        note={retention.oldestDecisionTime ? `oldest kept: ${day(retention.oldestDecisionTime)}` : ""}
      />
      <form id={formId} onSubmit={submit} noValidate className="flex flex-col gap-4 p-4">
        {save.error ? (
          <ErrorView error={save.error} fields={["retention_days", "time_zone"]} title="Not changed" />
        ) : null}
        <fieldset disabled={!canManage} className="grid gap-4 sm:grid-cols-2">
          <legend className="sr-only">Retention</legend>
          <TextField
            label="Keep decisions for, in days"
            inputMode="numeric"
            value={days}
            onChange={(event) => setDays(event.target.value.trim())}
            error={
              violationAt(save.error, "retention_days") ??
              (isWhole ? undefined : `A whole number from 1 to ${DAYS_MAX}.`)
            }
            hint={isWhole ? inWords(Number(days)) : undefined}
          />
          <SelectField
            label="Time zone of the organization"
            value={timeZone}
            onChange={(event) => setTimeZone(event.target.value)}
            error={violationAt(save.error, "time_zone")}
            hint="Days and budgets begin at its midnight."
          >
            {zones(retention.timeZone).map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </SelectField>
        </fieldset>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button
            type="submit"
            kind="primary"
            busy={save.isPending}
            disabled={!canManage || !isWhole || !isChanged}
          >
            Save
          </Button>
          <MissingPermission held={canManage} what="changing retention" />
        </div>
      </form>
    </Card>
  );
}

function inWords(days: number): string {
  const years = Math.floor(days / 365);
  return years >= 1 && days % 365 < 40
    ? `About ${counted(years, "year")}. Older ones are dropped a day at a time.`
    : "Older ones are dropped a day at a time.";
}

function zones(current: string): string[] {
  return [...new Set([current, "UTC", ...Intl.supportedValuesOf("timeZone")])].toSorted();
}
