import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Template_State } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { TemplateService } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { FileText } from "lucide-react";
import { useCan } from "@/app/caller";
import { prefetchPages } from "@/app/loader";
import { TemplateTable } from "@/features/tasks/template-table";
import { UploadList } from "@/features/tasks/upload-list";
import { useUploadQueue } from "@/features/tasks/upload-queue";
import { counted } from "@/format/count";
import { Card, CardHead, PageHead } from "@/ui/card";
import { DropZone } from "@/ui/drop-zone";
import { More } from "@/ui/more";
import { EmptyState } from "@/ui/state-panels";

const PAGE = { pageSize: 50, pageToken: "" };
const POLL_MS = 2_500;

export const Route = createFileRoute("/_app/templates/")({
  loader: ({ context }) => prefetchPages(context, TemplateService.method.listTemplates, PAGE),
  component: TemplatesScreen,
});

function TemplatesScreen() {
  const navigate = Route.useNavigate();
  const canUpload = useCan(Permission.TEMPLATE_WRITE);
  const { add } = useUploadQueue();
  const list = useSuspenseInfiniteQuery(TemplateService.method.listTemplates, PAGE, {
    pageParamKey: "pageToken",
    getNextPageParam: (page) => page.nextPageToken || undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ templates }) => templates.some(({ state }) => isUnderway(state)))
        ? POLL_MS
        : false,
  });
  const templates = list.data.pages.flatMap((page) => page.templates);
  return (
    <>
      <PageHead
        title="Templates"
        lead="Word documents with places to fill in. Each one is read, its fields are found, and its text passes the gate."
      />
      {canUpload ? (
        <div className="mb-6 flex flex-col gap-3">
          <DropZone
            label="Upload templates"
            title="Drop Word templates here"
            hint=".docx without macros, up to 25 MiB each. Personal data is found before anything is shown."
            files="Word templates"
            accept=".docx"
            multiple
            choose="Choose files"
            onFiles={add}
          />
          <UploadList />
        </div>
      ) : null}
      <Card>
        <CardHead
          title="All templates"
          note={
            templates.length > 0
              ? counted(templates.length, "template") + (list.hasNextPage ? " so far" : "")
              : ""
          }
        />
        {templates.length === 0 ? (
          <EmptyState icon={FileText} title="No templates yet">
            {canUpload
              ? "Drop a .docx above. In a few seconds you see every place in it that wants to be filled."
              : "Somebody with permission to upload has to add the first one."}
          </EmptyState>
        ) : (
          <TemplateTable
            templates={templates}
            onOpen={({ id }) => navigate({ to: "/templates/$templateId", params: { templateId: id } })}
          />
        )}
        <More hasMore={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => list.fetchNextPage()} />
      </Card>
    </>
  );
}

function isUnderway(state: Template_State): boolean {
  return state === Template_State.UPLOADED || state === Template_State.PARSING;
}
