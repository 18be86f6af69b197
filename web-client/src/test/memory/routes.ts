import { clone, create } from "@bufbuild/protobuf";
import { timestampFromMs, timestampMs } from "@bufbuild/protobuf/wkt";
import { Code, type ConnectRouter, type HandlerContext } from "@connectrpc/connect";
import { ApiKeySchema } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import { ApiKeyService } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_service_pb";
import { AuthService } from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import { MemberSchema, Role, UserSchema } from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import { MailboxService, MailSchema } from "@tracegate/sdk/generated/tracegate/auth/v1/mailbox_service_pb";
import { MemberService } from "@tracegate/sdk/generated/tracegate/auth/v1/member_service_pb";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { BudgetService } from "@tracegate/sdk/generated/tracegate/governance/v1/budget_service_pb";
import { DecisionService } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { IngestService } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { ProviderService } from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import { UsageService } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { VaultService } from "@tracegate/sdk/generated/tracegate/governance/v1/vault_service_pb";
import { App } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Task_State, TaskEvent_Kind, TaskSchema } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import { TaskService } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_service_pb";
import { TemplateSchema } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { TemplateService } from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { EpcisService } from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_service_pb";
import { ExportService } from "@tracegate/sdk/generated/tracegate/traceability/v1/export_service_pb";
import { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import { PlantEventService } from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_service_pb";
import { QualityService } from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { RecallService } from "@tracegate/sdk/generated/tracegate/traceability/v1/recall_service_pb";
import { RunService } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_service_pb";
import { TraceService } from "@tracegate/sdk/generated/tracegate/traceability/v1/trace_service_pb";
import { budgetService } from "@/test/memory/budget-service";
import { decisionService } from "@/test/memory/decision-service";
import { epcisService } from "@/test/memory/epcis-service";
import { exportService } from "@/test/memory/export-service";
import { failure, invalid, notFound } from "@/test/memory/failure";
import { flowService } from "@/test/memory/flow-service";
import { heartbeat } from "@/test/memory/heartbeat";
import { ingestService } from "@/test/memory/ingest-service";
import { lotService } from "@/test/memory/lot-service";
import { masterDataService } from "@/test/memory/master-data-service";
import { pageOf } from "@/test/memory/page";
import { plantEventService } from "@/test/memory/plant-event-service";
import { policyService } from "@/test/memory/policy-service";
import { providerService } from "@/test/memory/provider-service";
import { qualityService } from "@/test/memory/quality-service";
import { recallService } from "@/test/memory/recall-service";
import { runService } from "@/test/memory/run-service";
import { traceService } from "@/test/memory/trace-service";
import { usageService } from "@/test/memory/usage-service";
import { vaultService } from "@/test/memory/vault-service";
import type { World } from "@/test/memory/world";

const HEARTBEAT_MS = 5_000;
const FINAL: ReadonlySet<Task_State> = new Set([
  Task_State.COMPLETED,
  Task_State.FAILED,
  Task_State.CANCELLED,
  Task_State.DEAD_LETTERED,
]);

/** The services, as far as the client uses them, over a world in memory. */
export function memoryRoutes(world: World) {
  const session = () => ({
    session: {
      accessToken: "memory",
      accessExpireTime: timestampFromMs(world.nowMs() + 30 * 60_000),
      refreshExpireTime: timestampFromMs(world.nowMs() + 7 * 24 * 3_600_000),
    },
  });
  const mail = (email: string, subject: string, body: string, link: string) =>
    world.mails.unshift(
      create(MailSchema, {
        subject: subject,
        body: `${body}\n\nSent to ${email}.`,
        link,
        sendTime: world.at(0),
      }),
    );

  return (router: ConnectRouter) => {
    router.service(AuthService, {
      signUp: ({ email, password, organizationSlug, organizationName }) => {
        const violations: Record<string, string> = {};
        if (!email.includes("@")) violations.email = "must be an e-mail address";
        if (password.length < 10) violations.password = "must have at least 10 characters";
        if (!/^[a-z][a-z0-9-]{1,38}[a-z0-9]$/.test(organizationSlug))
          violations.organization_slug = "must be 3 to 40 lower-case letters, digits and hyphens";
        if (Object.keys(violations).length > 0) throw invalid(violations);
        world.pending = { email, password, organizations: [organizationSlug] };
        mail(
          email,
          "Confirm your e-mail for Tracegate",
          `Follow the link to create ${organizationName}.`,
          "/verify-email?token=good",
        );
        return {};
      },
      verifyEmail: ({ token }) => {
        if (token !== "good") throw failure(Code.InvalidArgument, ErrorReason.MAIL_TOKEN_INVALID);
        Object.assign(world.account, world.pending);
        return {
          organization: world.organization,
          user: create(UserSchema, {
            id: world.me.user!.id,
            displayName: world.me.user!.displayName,
            email: world.account.email,
          }),
        };
      },
      logIn: ({ email, password, organizationSlug }) => {
        const { account } = world;
        const known = email === account.email && password === account.password;
        if (!known || (organizationSlug && !account.organizations.includes(organizationSlug))) {
          throw failure(Code.Unauthenticated, ErrorReason.LOGIN_FAILED);
        }
        if (!organizationSlug && account.organizations.length > 1) {
          throw failure(Code.FailedPrecondition, ErrorReason.ORGANIZATION_CHOICE_NEEDED, {
            organizations: account.organizations.join(","),
          });
        }
        world.isSignedIn = true;
        return session();
      },
      refreshSession: () => {
        if (!world.isSignedIn) throw failure(Code.Unauthenticated, ErrorReason.CREDENTIAL_MISSING);
        return session();
      },
      logOut: () => {
        world.isSignedIn = false;
        return {};
      },
      getCaller: () => ({
        user: world.me.user!,
        organization: world.organization,
        roles: world.me.roles,
        permissions: [...world.permissions],
        apps: [App.CORE, App.GOVERNANCE, App.TASKS, App.TRACEABILITY],
      }),
    });
    router.service(MailboxService, { listMail: () => ({ mails: world.mails }) });
    router.service(MemberService, {
      listMembers: () => ({ members: world.members.map((member) => clone(MemberSchema, member)) }),
      inviteMember: ({ email }) => {
        if (!email.includes("@")) throw invalid({ email: "must be an e-mail address" });
        mail(email, `Join ${world.organization.name}`, "You were invited.", "/accept-invitation?token=good");
        return {};
      },
      acceptInvitation: ({ token }) => {
        if (token !== "good") throw failure(Code.InvalidArgument, ErrorReason.MAIL_TOKEN_INVALID);
        return { organization: world.organization, user: world.me.user! };
      },
      setMemberRoles: ({ userId, roles }) => {
        const member = world.members.find(({ user }) => user?.id === userId);
        if (!member) throw notFound("member", userId);
        keepsAnOwner(world, userId, roles);
        member.roles = roles;
        return { member: clone(MemberSchema, member) };
      },
      removeMember: ({ userId }) => {
        keepsAnOwner(world, userId, []);
        world.members = world.members.filter(({ user }) => user?.id !== userId);
        return {};
      },
    });
    router.service(ApiKeyService, {
      listApiKeys: () => ({ apiKeys: world.apiKeys.map((key) => clone(ApiKeySchema, key)) }),
      createApiKey: ({ label, scopes, expireTime }) => {
        if (world.apiKeys.some((key) => key.label === label && !key.revokeTime)) {
          throw failure(Code.AlreadyExists, ErrorReason.NAME_TAKEN, { field: "label" });
        }
        const key = create(ApiKeySchema, {
          id: world.newId(),
          label,
          scopes,
          createTime: world.at(0),
          creatorId: world.me.user?.id ?? "",
          ...(expireTime ? { expireTime } : {}),
        });
        world.apiKeys.unshift(key);
        return {
          apiKey: key,
          secret: `tg_dev_${key.id.replaceAll("-", "")}_Zk3mQ8xT1vLr7YbN2cWd5sHf9pJgKa4e`,
        };
      },
      revokeApiKey: ({ apiKeyId }) => {
        const key = world.apiKeys.find(({ id }) => id === apiKeyId);
        if (!key) throw notFound("api_key", apiKeyId);
        key.revokeTime ??= world.at(0);
        return { apiKey: clone(ApiKeySchema, key) };
      },
    });
    router.service(DecisionService, decisionService(world));
    router.service(IngestService, ingestService(world));
    router.service(VaultService, vaultService(world));
    router.service(PolicyService, policyService(world));
    router.service(BudgetService, budgetService(world));
    router.service(UsageService, usageService(world));
    router.service(ProviderService, providerService(world));
    router.service(TemplateService, templateService(world));
    router.service(TaskService, taskService(world));
    router.service(LotService, lotService(world));
    router.service(TraceService, traceService(world));
    router.service(RecallService, recallService(world));
    router.service(FlowService, flowService(world));
    router.service(RunService, runService(world));
    router.service(QualityService, qualityService(world));
    router.service(PlantEventService, plantEventService(world));
    router.service(ExportService, exportService(world));
    router.service(EpcisService, epcisService(world));
    router.service(MasterDataService, masterDataService(world));
  };
}

function keepsAnOwner(world: World, userId: string, roles: readonly Role[]): void {
  const others = world.members.some(({ user, roles }) => user?.id !== userId && roles.includes(Role.OWNER));
  if (!others && !roles.includes(Role.OWNER)) {
    throw failure(Code.FailedPrecondition, ErrorReason.LAST_OWNER);
  }
}

function templateService(world: World) {
  const stored = (templateId: string) => {
    const found = world.work.templates.get(templateId);
    if (!found) throw notFound("template", templateId);
    return found;
  };
  return {
    startUpload: ({
      header,
    }: {
      header?: { fileName: string; title: string; sizeBytes: bigint; sha256: string };
    }) => {
      if (!header) throw invalid({ header: "is required" });
      const uploadId = world.newId();
      world.work.uploads.set(uploadId, {
        name: header.fileName,
        title: header.title,
        size: Number(header.sizeBytes),
        sha256: header.sha256,
        received: 0,
      });
      return { uploadId, chunkBytesMax: 1024 * 1024, receivedBytes: 0n };
    },
    uploadChunk: async ({
      uploadId,
      offset,
      chunk,
    }: {
      uploadId: string;
      offset: bigint;
      chunk: Uint8Array;
    }) => {
      const upload = world.work.uploads.get(uploadId);
      if (!upload) throw notFound("upload", uploadId);
      if (Number(offset) !== upload.received) {
        throw failure(Code.FailedPrecondition, ErrorReason.CHUNK_OUT_OF_ORDER, {
          expected_offset: String(upload.received),
          received_offset: String(offset),
        });
      }
      await new Promise((resolve) => setTimeout(resolve, world.stepMs / 4));
      upload.received += chunk.byteLength;
      return { receivedBytes: BigInt(upload.received) };
    },
    finishUpload: ({ uploadId }: { uploadId: string }) => {
      const upload = world.work.uploads.get(uploadId);
      if (!upload) throw notFound("upload", uploadId);
      if (upload.name.includes("macro")) {
        throw failure(Code.InvalidArgument, ErrorReason.DOCUMENT_REFUSED, {
          rule: "macros",
          detail: "it carries macros",
        });
      }
      const { template, task } = world.work.add(upload.name, upload.title, upload.size, upload.sha256);
      return { template: clone(TemplateSchema, template), task: clone(TaskSchema, task) };
    },
    getTemplate: ({ templateId }: { templateId: string }) => {
      const { template, sections, fields } = stored(templateId);
      return { template: clone(TemplateSchema, template), sections, fields };
    },
    listTemplates: ({ pageSize, pageToken }: { pageSize: number; pageToken: string }) => {
      const all = [...world.work.templates.values()]
        .map(({ template }) => clone(TemplateSchema, template))
        .toSorted((a, b) => timestampMs(b.createTime!) - timestampMs(a.createTime!));
      const { items, nextPageToken } = pageOf(all, pageSize, pageToken);
      return { templates: items, nextPageToken };
    },
  };
}

function taskService(world: World) {
  const stored = (taskId: string) => {
    const found = world.work.tasks.get(taskId);
    if (!found) throw notFound("task", taskId);
    return found;
  };
  return {
    getTask: ({ taskId }: { taskId: string }) => ({ task: clone(TaskSchema, stored(taskId).task) }),
    listTasks: (request: { pageSize: number; pageToken: string; state: Task_State; subjectId: string }) => {
      const all = [...world.work.tasks.values()]
        .map(({ task }) => clone(TaskSchema, task))
        .filter((task) => !request.state || task.state === request.state)
        .filter((task) => !request.subjectId || task.subjectId === request.subjectId)
        .toSorted((a, b) => timestampMs(b.createTime!) - timestampMs(a.createTime!));
      const { items, nextPageToken } = pageOf(all, request.pageSize, request.pageToken);
      return { tasks: items, nextPageToken };
    },
    async *watchTask(
      { taskId, afterSequence }: { taskId: string; afterSequence: bigint },
      { signal }: HandlerContext,
    ) {
      const { task, log } = stored(taskId);
      yield {
        sequence: afterSequence,
        update: { case: "snapshot" as const, value: clone(TaskSchema, task) },
      };
      for (let next = Number(afterSequence); !signal.aborted; ) {
        const event = log.entries[next];
        if (event) {
          next += 1;
          yield { sequence: event.sequence, update: { case: "event" as const, value: event } };
        } else if (FINAL.has(task.state)) {
          return;
        } else if (!(await log.at(next, signal, HEARTBEAT_MS)) && !signal.aborted) {
          yield heartbeat(next);
        }
      }
    },
    cancelTask: ({ taskId }: { taskId: string }) => {
      const { task } = stored(taskId);
      if (FINAL.has(task.state) && task.state !== Task_State.CANCELLED) {
        throw failure(Code.FailedPrecondition, ErrorReason.STATE_FORBIDS, {
          state: Task_State[task.state],
          allowed: "QUEUED,RUNNING",
        });
      }
      task.state = Task_State.CANCELLED;
      task.endTime = world.at(0);
      world.work.say(taskId, TaskEvent_Kind.CANCELLED, 0, "cancelled", "");
      return { task: clone(TaskSchema, task) };
    },
    retryTask: ({ taskId }: { taskId: string }) => {
      const { task } = stored(taskId);
      task.failure = "";
      void world.work.run(taskId);
      return { task: clone(TaskSchema, task) };
    },
  };
}
