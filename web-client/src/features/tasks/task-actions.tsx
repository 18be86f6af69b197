import { useMutation } from "@connectrpc/connect-query";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { Task } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import { TaskService } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_service_pb";
import { TemplateService } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { Ban, RotateCcw } from "lucide-react";
import { apiErrorOf } from "@/app/api-error";
import { useCan } from "@/app/caller";
import { errorSentence } from "@/app/error-view";
import { useReadAgain } from "@/app/read-again";
import { newRequestId } from "@/app/request-id";
import { isRetryable, isUnderway } from "@/features/tasks/state-badges";
import { Button } from "@/ui/button";
import { useToast } from "@/ui/toast";

/** What a person may do with a task in its present state. */
export function TaskActions({ task, onRetried }: { task: Task; onRetried?: () => void }) {
  const canManage = useCan(Permission.TASK_MANAGE);
  const readAgain = useReadAgain();
  const toast = useToast();
  const settled = {
    onError: (error: Error) => toast(errorSentence(apiErrorOf(error)), { bad: true }),
    onSettled: () => readAgain(TaskService, TemplateService),
  };
  const cancel = useMutation(TaskService.method.cancelTask, settled);
  const retry = useMutation(TaskService.method.retryTask, { ...settled, onSuccess: () => onRetried?.() });

  if (!canManage) {
    return null;
  }
  if (isUnderway(task.state)) {
    return (
      <Button
        size="small"
        icon={<Ban aria-hidden className="size-3.5" />}
        busy={cancel.isPending}
        onClick={(event) => {
          event.stopPropagation();
          cancel.mutate({ taskId: task.id });
        }}
      >
        Cancel
      </Button>
    );
  }
  return isRetryable(task.state) ? (
    <Button
      size="small"
      icon={<RotateCcw aria-hidden className="size-3.5" />}
      busy={retry.isPending}
      onClick={(event) => {
        event.stopPropagation();
        retry.mutate({ taskId: task.id, requestId: newRequestId() });
      }}
    >
      Try again
    </Button>
  ) : null;
}
