import { Link } from "@tanstack/react-router";
import { type Template, Template_State } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { useNow } from "@/app/use-now";
import { TemplateStateBadge } from "@/features/tasks/state-badges";
import { counted } from "@/format/count";
import { fileSize } from "@/format/size";
import { ago, dateTime } from "@/format/time";
import { piiClassLabelOf } from "@/text/labels";
import { Chip } from "@/ui/badge";
import { Table, Td, Th, Tr } from "@/ui/table";

export function TemplateTable({
  templates,
  onOpen,
}: {
  templates: readonly Template[];
  onOpen: (template: Template) => void;
}) {
  const now = useNow();
  return (
    <Table
      label="Templates"
      head={
        <>
          <Th>Template</Th>
          <Th>State</Th>
          <Th className="text-right">Fields</Th>
          <Th>Personal data</Th>
          <Th className="text-right">Size</Th>
          <Th className="text-right">Uploaded</Th>
        </>
      }
    >
      {templates.map((template) => (
        <Tr key={template.id} onOpen={() => onOpen(template)}>
          <Td className="min-w-52">
            <Link
              to="/templates/$templateId"
              params={{ templateId: template.id }}
              onClick={(event) => event.stopPropagation()}
              className="font-medium text-ink hover:text-accent"
            >
              {template.title || template.fileName}
            </Link>
            {template.title && template.title !== template.fileName ? (
              <span className="block max-w-72 truncate text-[0.75rem] leading-4 text-ink-3">
                {template.fileName}
              </span>
            ) : null}
          </Td>
          <Td>
            <TemplateStateBadge state={template.state} />
          </Td>
          <Td className="figures text-right text-ink-2">
            {template.state === Template_State.READY ? (
              <span title={counted(template.sectionCount, "section")}>{template.fieldCount}</span>
            ) : (
              <span className="text-ink-3">–</span>
            )}
          </Td>
          <Td>
            <PrivacyChips template={template} />
          </Td>
          <Td className="figures text-right whitespace-nowrap text-ink-2">{fileSize(template.sizeBytes)}</Td>
          <Td className="text-right whitespace-nowrap text-ink-2">
            <span title={dateTime(template.createTime)}>{ago(template.createTime, now)}</span>
          </Td>
        </Tr>
      ))}
    </Table>
  );
}

function PrivacyChips({ template }: { template: Template }) {
  if (!template.privacy) {
    return <span className="text-ink-3">–</span>;
  }
  return template.privacy.counts.length === 0 ? (
    <span className="text-small text-ink-3">none found</span>
  ) : (
    <span className="flex flex-wrap gap-1">
      {template.privacy.counts.map(({ piiClass, count }) => (
        <Chip key={piiClass} label={piiClassLabelOf(piiClass)} count={count} tone="warn" />
      ))}
    </span>
  );
}
