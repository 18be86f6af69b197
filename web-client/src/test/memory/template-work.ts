import { create } from "@bufbuild/protobuf";
import { Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Action, PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import {
  type Task,
  Task_Kind,
  Task_State,
  type TaskEvent,
  TaskEvent_Kind,
  TaskEventSchema,
  TaskSchema,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import {
  type Field,
  type Section,
  type Template,
  Template_State,
  TemplateSchema,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { hashLike } from "@/test/memory/hash-like";
import { Log } from "@/test/memory/log";
import { PARSE_STEPS, parsedStructure } from "@/test/memory/template-sample";
import type { World } from "@/test/memory/world";

type StoredTemplate = { template: Template; sections: Section[]; fields: Field[] };

/** Uploaded templates and the tasks that parse them. */
export class TemplateWork {
  readonly templates = new Map<string, StoredTemplate>();
  readonly tasks = new Map<string, { task: Task; log: Log<TaskEvent>; run: number }>();
  readonly uploads = new Map<
    string,
    { name: string; title: string; size: number; sha256: string; received: number }
  >();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** Stores an uploaded file and begins its parse. */
  add(fileName: string, title: string, size: number, sha256: string): { template: Template; task: Task } {
    const template = create(TemplateSchema, {
      id: this.#world.newId(),
      title: title || fileName,
      fileName,
      sizeBytes: BigInt(size),
      sha256,
      state: Template_State.UPLOADED,
      uploaderId: this.#world.me.user?.id ?? "",
      createTime: this.#world.at(0),
    });
    const task = create(TaskSchema, {
      id: this.#world.newId(),
      kind: Task_Kind.TEMPLATE_PARSE,
      subjectId: template.id,
      state: Task_State.QUEUED,
      attemptMax: 5,
      requesterId: this.#world.me.user?.id ?? "",
      createTime: this.#world.at(0),
      provider: "BUILTIN",
    });
    template.parseTaskId = task.id;
    this.templates.set(template.id, { template, sections: [], fields: [] });
    this.tasks.set(task.id, { task, log: new Log(), run: 0 });
    void this.run(task.id);
    return { template, task };
  }

  /** Works a parse task off, step by step, as a worker would. */
  async run(taskId: string): Promise<void> {
    const stored = this.tasks.get(taskId);
    const subject = stored && this.templates.get(stored.task.subjectId);
    if (!stored || !subject) {
      return;
    }
    const { task } = stored;
    stored.run += 1;
    const { run } = stored;
    const alive = () => stored.run === run && task.state !== Task_State.CANCELLED;
    task.state = Task_State.QUEUED;
    this.say(taskId, TaskEvent_Kind.QUEUED, 0, "", "");
    const pause = () => new Promise((resolve) => setTimeout(resolve, this.#world.stepMs));
    await pause();
    if (!alive()) {
      return;
    }
    task.state = Task_State.RUNNING;
    task.attempt = 1;
    task.startTime = this.#world.at(0);
    subject.template.state = Template_State.PARSING;
    this.say(taskId, TaskEvent_Kind.STARTED, 2, "opening the package", "");
    for (const [percent, step, detail] of PARSE_STEPS) {
      await pause();
      if (!alive()) {
        return;
      }
      if (step === "passing the gate") {
        this.#readText(subject, task);
      }
      this.say(taskId, TaskEvent_Kind.STEP, percent, step, detail);
    }
    await pause();
    if (!alive()) {
      return;
    }
    const { sections, fields } = parsedStructure();
    subject.sections = sections;
    subject.fields = fields;
    Object.assign(subject.template, {
      state: Template_State.READY,
      fieldCount: fields.length,
      sectionCount: sections.length,
    });
    task.state = Task_State.COMPLETED;
    task.endTime = this.#world.at(0);
    this.say(
      taskId,
      TaskEvent_Kind.COMPLETED,
      100,
      "done",
      `${fields.length} fields in ${sections.length} sections`,
    );
  }

  say(
    taskId: string,
    kind: TaskEvent_Kind,
    percent: number,
    step: string,
    detail: string,
    minutes = 0,
  ): void {
    const stored = this.tasks.get(taskId);
    if (!stored) {
      return;
    }
    stored.task.progressPercent = Math.max(stored.task.progressPercent, percent);
    stored.task.step = step || stored.task.step;
    stored.log.append(
      create(TaskEventSchema, {
        sequence: BigInt(stored.log.entries.length + 1),
        kind,
        eventTime: this.#world.at(minutes),
        progressPercent: stored.task.progressPercent,
        step,
        detail,
        attempt: Math.max(1, stored.task.attempt),
        etaMs: kind === TaskEvent_Kind.STEP ? BigInt(Math.round((100 - percent) * 70)) : 0n,
      }),
    );
  }

  #readText({ template }: StoredTemplate, task: Task): void {
    const decision = this.#world.record({
      ...(task.endTime ? { createTime: task.endTime } : {}),
      verdict: Verdict.TRANSFORM,
      tool: "ai.analyze",
      model: "builtin",
      reasons: ["7 findings tokenized"],
      correlationId: task.id,
      tags: { template: template.id },
      findings: [
        { piiClass: PiiClass.EMAIL, action: Action.TOKENIZE, count: 4, confidenceMax: 0.99 },
        { piiClass: PiiClass.PHONE, action: Action.TOKENIZE, count: 2, confidenceMax: 0.93 },
        { piiClass: PiiClass.DATE_OF_BIRTH, action: Action.TOKENIZE, count: 1, confidenceMax: 0.88 },
      ],
    });
    template.privacy = create(TemplateSchema, {
      privacy: {
        decisionIds: [decision.id],
        counts: [
          { piiClass: "email", count: 4 },
          { piiClass: "phone", count: 2 },
          { piiClass: "date_of_birth", count: 1 },
        ],
      },
    }).privacy as NonNullable<Template["privacy"]>;
  }

  /** What was uploaded in the days before. */
  seed(): void {
    const files: [string, string, number, number][] = [
      ["ISO 22000 internal audit report", "iso22000-internal-audit-report.docx", 184_320, -2 * 24 * 60],
      ["Corrective action record", "CAPA-record-v7.docx", 96_211, -26 * 60],
      ["Supplier questionnaire", "supplier-questionnaire.docx", 1_420_877, -5 * 60],
      ["Management review minutes", "mgmt-review-minutes.docx", 71_004, -47],
    ];
    for (const [title, fileName, size, minutes] of files) {
      this.#addOld(title, fileName, size, minutes);
    }
    this.#addBroken();
  }

  #addOld(title: string, fileName: string, size: number, minutes: number): void {
    const template = create(TemplateSchema, {
      id: this.#world.newId(),
      title,
      fileName,
      sizeBytes: BigInt(size),
      sha256: hashLike(fileName),
      state: Template_State.READY,
      uploaderId: this.#world.me.user?.id ?? "",
      createTime: this.#world.at(minutes),
    });
    const { sections, fields } = parsedStructure();
    template.fieldCount = fields.length;
    template.sectionCount = sections.length;
    const task = create(TaskSchema, {
      id: this.#world.newId(),
      kind: Task_Kind.TEMPLATE_PARSE,
      subjectId: template.id,
      state: Task_State.COMPLETED,
      progressPercent: 100,
      step: "done",
      attempt: 1,
      attemptMax: 5,
      requesterId: this.#world.me.user?.id ?? "",
      createTime: this.#world.at(minutes),
      startTime: this.#world.at(minutes),
      endTime: this.#world.at(minutes + 0.1),
      provider: "BUILTIN",
    });
    template.parseTaskId = task.id;
    this.templates.set(template.id, { template, sections, fields });
    this.tasks.set(task.id, { task, log: new Log(), run: 0 });
    this.say(task.id, TaskEvent_Kind.QUEUED, 0, "", "", minutes);
    this.say(task.id, TaskEvent_Kind.STARTED, 2, "opening the package", "", minutes + 0.01);
    for (const [percent, step, detail] of PARSE_STEPS) {
      this.say(task.id, TaskEvent_Kind.STEP, percent, step, detail, minutes + percent / 1_000);
    }
    this.say(
      task.id,
      TaskEvent_Kind.COMPLETED,
      100,
      "done",
      `${fields.length} fields in ${sections.length} sections`,
      minutes + 0.1,
    );
    this.#readText({ template, sections, fields }, task);
  }

  #addBroken(): void {
    const template = create(TemplateSchema, {
      id: this.#world.newId(),
      title: "Pest control log",
      fileName: "pest-control-log.docx",
      sizeBytes: 22_145n,
      sha256: hashLike("pest"),
      state: Template_State.FAILED,
      failure: "word/document.xml ends in the middle of a table",
      uploaderId: this.#world.me.user?.id ?? "",
      createTime: this.#world.at(-3 * 24 * 60),
    });
    const task = create(TaskSchema, {
      id: this.#world.newId(),
      kind: Task_Kind.TEMPLATE_PARSE,
      subjectId: template.id,
      state: Task_State.DEAD_LETTERED,
      progressPercent: 20,
      step: "reading paragraphs",
      attempt: 5,
      attemptMax: 5,
      failure: "word/document.xml ends in the middle of a table",
      createTime: this.#world.at(-3 * 24 * 60),
      startTime: this.#world.at(-3 * 24 * 60),
      endTime: this.#world.at(-3 * 24 * 60 + 4),
      provider: "BUILTIN",
    });
    template.parseTaskId = task.id;
    this.templates.set(template.id, { template, sections: [], fields: [] });
    this.tasks.set(task.id, { task, log: new Log(), run: 0 });
    const start = -3 * 24 * 60;
    this.say(task.id, TaskEvent_Kind.QUEUED, 0, "", "", start);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      task.attempt = attempt;
      this.say(task.id, TaskEvent_Kind.STARTED, 2, "opening the package", "", start + attempt * 0.5);
      if (attempt < 5) {
        this.say(
          task.id,
          TaskEvent_Kind.RETRYING,
          20,
          "reading paragraphs",
          "document.xml ends early",
          start + attempt * 0.5 + 0.1,
        );
      }
    }
    this.say(task.id, TaskEvent_Kind.DEAD_LETTERED, 20, "reading paragraphs", task.failure, start + 4);
  }
}
