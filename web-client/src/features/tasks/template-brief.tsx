import { Link } from "@tanstack/react-router";
import { type Template, Template_State } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { useNow } from "@/app/use-now";
import { TemplateStateBadge } from "@/features/tasks/state-badges";
import { counted } from "@/format/count";
import { ago } from "@/format/time";

export function TemplateBrief({ templates }: { templates: readonly Template[] }) {
  const now = useNow();
  if (templates.length === 0) {
    return <p className="px-4 py-8 text-center text-body text-ink-3">No templates yet.</p>;
  }
  return (
    <ul className="divide-y divide-line">
      {templates.map((template) => (
        <li key={template.id}>
          <Link
            to="/templates/$templateId"
            params={{ templateId: template.id }}
            className="flex items-center gap-3 px-4 py-2.5 transition-colors hover:bg-sunken"
          >
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium text-ink">
                {template.title || template.fileName}
              </span>
              <span className="block text-small text-ink-3">
                {template.state === Template_State.READY ? `${counted(template.fieldCount, "field")} · ` : ""}
                {ago(template.createTime, now)}
              </span>
            </span>
            <TemplateStateBadge state={template.state} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
