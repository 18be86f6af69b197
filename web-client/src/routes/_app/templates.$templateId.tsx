import { useSuspenseQuery } from "@connectrpc/connect-query";
import { createFileRoute, Link } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import {
  type Field,
  Field_Kind,
  Template_State,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { TemplateService } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { ChevronRight, SearchX } from "lucide-react";
import { useCan } from "@/app/caller";
import { prefetch } from "@/app/loader";
import { choice, text } from "@/app/search";
import { useNow } from "@/app/use-now";
import { FieldDrawer } from "@/features/tasks/field-drawer";
import { FieldList } from "@/features/tasks/field-list";
import { FieldSearch } from "@/features/tasks/field-search";
import { PrivacyCard } from "@/features/tasks/privacy-card";
import { SectionTree } from "@/features/tasks/section-tree";
import { TemplateStateBadge } from "@/features/tasks/state-badges";
import { TaskLive } from "@/features/tasks/task-live";
import { counted, shortened } from "@/format/count";
import { fileSize } from "@/format/size";
import { ago, dateTime } from "@/format/time";
import { Button } from "@/ui/button";
import { Card, CardHead, PageHead } from "@/ui/card";
import { CopyValue } from "@/ui/copy";
import { EmptyState } from "@/ui/state-panels";

type Search = { q?: string; kind?: string; field?: string };

const kindNames = Object.keys(Field_Kind)
  .filter((name) => Number.isNaN(Number(name)) && name !== "UNSPECIFIED")
  .map((name) => name.toLowerCase());

export const Route = createFileRoute("/_app/templates/$templateId")({
  validateSearch: (raw: Record<string, unknown>): Search => ({
    ...text(raw, "q"),
    ...choice(raw, "kind", kindNames),
    ...text(raw, "field"),
  }),
  loader: ({ context, params }) => prefetch(context, TemplateService.method.getTemplate, params),
  component: TemplateScreen,
});

function TemplateScreen() {
  const { templateId } = Route.useParams();
  const { q = "", kind, field: openId } = Route.useSearch();
  const navigate = Route.useNavigate();
  const now = useNow();
  const canReadDecisions = useCan(Permission.DECISION_READ);
  const { template, sections, fields } = useSuspenseQuery(TemplateService.method.getTemplate, {
    templateId,
  }).data;
  if (!template) {
    return null;
  }
  const kindValue = kind ? Field_Kind[kind.toUpperCase() as keyof typeof Field_Kind] : Field_Kind.UNSPECIFIED;
  const shown = fields.filter(
    (field) => (kindValue === Field_Kind.UNSPECIFIED || field.kind === kindValue) && mentions(field, q),
  );
  const open = fields.find(({ id }) => id === openId);
  return (
    <>
      <PageHead
        title={template.title || template.fileName}
        above={
          <nav aria-label="Breadcrumb" className="mb-1 flex items-center gap-1 text-small text-ink-3">
            <Link to="/templates" className="hover:text-accent">
              Templates
            </Link>
            <ChevronRight aria-hidden className="size-3.5" />
          </nav>
        }
      >
        <TemplateStateBadge state={template.state} />
      </PageHead>
      <dl className="mb-6 grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line bg-line shadow-rest sm:grid-cols-3 lg:grid-cols-[auto_auto_auto_1fr_1.6fr]">
        <HeadFact name="Fields">
          {template.state === Template_State.READY ? String(template.fieldCount) : "–"}
        </HeadFact>
        <HeadFact name="Sections">
          {template.state === Template_State.READY ? String(template.sectionCount) : "–"}
        </HeadFact>
        <HeadFact name="Size">{fileSize(template.sizeBytes)}</HeadFact>
        <HeadFact name="Uploaded">
          <span title={dateTime(template.createTime)}>{ago(template.createTime, now)}</span>
        </HeadFact>
        <HeadFact name="File, SHA-256">
          <span className="block truncate" title={template.fileName}>
            {template.fileName}
          </span>
          <CopyValue value={template.sha256} shown={shortened(template.sha256, 12, 8)} label="hash" />
        </HeadFact>
      </dl>
      {template.state === Template_State.READY ? null : (
        <Card className="mb-6">
          <CardHead title="Parsing">
            <Link
              to="/tasks/$taskId"
              params={{ taskId: template.parseTaskId }}
              className="text-small font-medium text-accent hover:underline"
            >
              Task
            </Link>
          </CardHead>
          <div className="p-4">
            <TaskLive taskId={template.parseTaskId} />
          </div>
        </Card>
      )}
      {template.privacy ? (
        <div className="mb-6">
          <PrivacyCard
            privacy={template.privacy}
            decisionLink={(decision, label) =>
              canReadDecisions ? (
                <Link
                  to="/decisions"
                  search={{ decision }}
                  className="font-medium text-accent hover:underline"
                >
                  {label}
                </Link>
              ) : null
            }
          />
        </div>
      ) : null}
      {template.state === Template_State.READY ? (
        <div className="grid items-start gap-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
          <div className="hidden max-h-[calc(100dvh-4rem)] overflow-y-auto lg:sticky lg:top-8 lg:block">
            <SectionTree sections={sections} fields={shown} />
          </div>
          <Card>
            <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-3">
              <h2 className="mr-auto text-body font-semibold">
                {counted(shown.length, "field")}
                {shown.length < fields.length ? (
                  <span className="font-normal text-ink-3"> of {fields.length}</span>
                ) : null}
              </h2>
              <FieldSearch
                fields={fields}
                text={q}
                kind={kind}
                onChange={(next) => navigate({ search: next, replace: true, resetScroll: false })}
              />
            </div>
            {shown.length === 0 ? (
              <EmptyState
                icon={SearchX}
                title={fields.length === 0 ? "No field found" : "No field fits"}
                action={
                  fields.length === 0 ? null : (
                    <Button onClick={() => navigate({ search: {} })}>Show all fields</Button>
                  )
                }
              >
                {fields.length === 0
                  ? "This document has no place that looks as if it wants to be filled."
                  : "Try another word, or another kind of place."}
              </EmptyState>
            ) : (
              <FieldList
                sections={sections}
                fields={shown}
                openId={openId}
                onOpen={({ id }) =>
                  navigate({ search: (search) => ({ ...search, field: id }), resetScroll: false })
                }
              />
            )}
          </Card>
        </div>
      ) : null}
      {open ? (
        <FieldDrawer
          field={open}
          section={sections[open.sectionIndex]}
          onClose={() => navigate({ search: ({ field: _, ...rest }) => rest, resetScroll: false })}
        />
      ) : null}
    </>
  );
}

function HeadFact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="min-w-0 bg-surface px-4 py-3 last:col-span-full lg:last:col-span-1">
      <dt className="label-caps text-ink-3">{name}</dt>
      <dd className="figures mt-1 text-body font-medium text-ink">{children}</dd>
    </div>
  );
}

function mentions(field: Field, text: string): boolean {
  const wanted = text.toLowerCase();
  return [field.label, field.help, field.rule, ...field.choices].some((words) =>
    words.toLowerCase().includes(wanted),
  );
}
