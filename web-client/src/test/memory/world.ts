import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import { type ApiKey, ApiKeySchema } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import {
  type Member,
  MemberSchema,
  type Organization,
  OrganizationSchema,
  Role,
} from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import type { Mail } from "@tracegate/sdk/generated/tracegate/auth/v1/mailbox_service_pb";
import {
  type Decision,
  DecisionSchema,
  Direction,
  Verdict,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { Action, PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import type { Provider } from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import type { Price, UsageRow } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
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
  Field_DataType,
  Field_Kind,
  FieldSchema,
  type Section,
  SectionSchema,
  type Template,
  Template_State,
  TemplateSchema,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { newRequestId } from "@/app/request-id";
import { committedBytes } from "@/features/governance/proof/labels";
import { BudgetLedger, seedBudgets } from "@/test/memory/budget-ledger";
import { variety } from "@/test/memory/decision-seed";
import { historyBefore } from "@/test/memory/decision-stats";
import { type DecisionInit, decided } from "@/test/memory/decision-words";
import { GateState, seedLetters } from "@/test/memory/gate-state";
import { Log } from "@/test/memory/log";
import { PolicyShelf, seedPolicies, seedTrials } from "@/test/memory/policy-shelf";
import { seedProviders } from "@/test/memory/provider-service";
import { sha256Hex } from "@/test/memory/sha256";
import type { Tally } from "@/test/memory/tally";
import { seedPrices, seedUsage } from "@/test/memory/usage-service";

type Account = { email: string; password: string; organizations: readonly string[] };
type StoredTemplate = { template: Template; sections: Section[]; fields: Field[] };

const SYSTEM_PERMISSIONS: ReadonlySet<Permission> = new Set([
  Permission.UNSPECIFIED,
  Permission.PUBLIC,
  Permission.SIGNED_IN,
  Permission.MESH,
]);

/** Every permission a person can hold. */
export const ALL_PERMISSIONS: readonly Permission[] = Object.values(Permission).filter(
  (value): value is Permission => typeof value === "number" && !SYSTEM_PERMISSIONS.has(value),
);

/** The state behind the services in memory: one organization of a food plant, in the middle of its working day. */
export class World {
  readonly nowMs: () => number;
  readonly organization: Organization;
  readonly account: Account = {
    email: "mara@nordhof.example",
    password: "correct horse battery",
    organizations: ["nordhof-foods"],
  };
  /** A sign-up whose link was not followed yet. */
  pending: Account | undefined;
  permissions: readonly Permission[] = ALL_PERMISSIONS;
  isSignedIn = false;
  mails: Mail[] = [];
  members: Member[];
  apiKeys: ApiKey[];
  readonly policies = new PolicyShelf();
  readonly budgets: BudgetLedger;
  usage: readonly UsageRow[] = [];
  prices: Price[] = [];
  providers: Provider[] = [];
  lots: Lot[] = [];
  readonly decisions = new Log<Decision>();
  readonly gate = new GateState();
  /** Counts of decisions that retention dropped long ago. */
  readonly history: Tally[] = [];
  readonly templates = new Map<string, StoredTemplate>();
  readonly tasks = new Map<string, { task: Task; log: Log<TaskEvent>; run: number }>();
  readonly uploads = new Map<
    string,
    { name: string; title: string; size: number; sha256: string; received: number }
  >();
  /** How long a step of the parser takes; 0 in tests. */
  stepMs: number;
  #id = 0;

  constructor(options: { nowMs?: () => number; stepMs?: number; seeded?: boolean } = {}) {
    this.nowMs = options.nowMs ?? Date.now;
    this.stepMs = options.stepMs ?? 0;
    this.organization = create(OrganizationSchema, {
      id: newRequestId(),
      slug: "nordhof-foods",
      name: "Nordhof Foods",
      createTime: this.at(-90 * 24 * 60),
    });
    this.budgets = new BudgetLedger(this.nowMs);
    this.members = this.#people();
    this.apiKeys = this.#keys();
    const people = this.members.map(({ user }) => user?.id ?? "");
    seedPolicies(this.policies, people, (minutes) => this.at(minutes));
    if (options.seeded ?? true) {
      seedTrials(this.policies, people, (minutes) => this.at(minutes), this.newId());
      this.#seedDecisions();
      this.#seedGate();
      this.#seedTemplates();
      this.#seedMoney();
    }
  }

  newId(): string {
    this.#id += 1;
    const tail = (this.#id * 2_654_435_761).toString(16).padStart(12, "0").slice(-12);
    return `0199a7c4-5f1e-7${(this.#id % 4096).toString(16).padStart(3, "0")}-8a3b-${tail}`;
  }

  at(minutes: number) {
    return timestampFromMs(this.nowMs() + minutes * 60_000);
  }

  get me(): Member {
    const me = this.members[0];
    if (!me) {
      throw new Error("a world has its owner");
    }
    return me;
  }

  record(init: DecisionInit): Decision {
    const decision = create(DecisionSchema, {
      id: this.newId(),
      direction: Direction.PRECHECK,
      verdict: Verdict.ALLOW,
      tool: "ai.generate",
      policyVersion: this.policies.inForce("")?.version ?? 0n,
      detectorVersion: "patterns-1",
      policyHash: hashLike("policy"),
      payloadHash: hashLike(`${this.#id}/payload`),
      payloadBytes: BigInt(240 + ((this.#id * 379) % 3_600)),
      latencyUs: BigInt(180 + ((this.#id * 137) % 900)),
      actorId: this.me.user?.id ?? "",
      createTime: this.at(0),
      sequence: BigInt(this.decisions.entries.length + 1),
      ...decided(init),
      ...init,
    });
    if (decision.correlationId || Object.keys(decision.tags).length > 0) {
      decision.labelsSalt = hashLike(`${this.#id}/salt`);
      decision.labelsCommitment = sha256Hex(committedBytes(decision));
    }
    this.decisions.append(decision);
    return decision;
  }

  /** Stores an uploaded file and begins its parse. */
  addTemplate(
    fileName: string,
    title: string,
    size: number,
    sha256: string,
  ): { template: Template; task: Task } {
    const template = create(TemplateSchema, {
      id: this.newId(),
      title: title || fileName,
      fileName,
      sizeBytes: BigInt(size),
      sha256,
      state: Template_State.UPLOADED,
      uploaderId: this.me.user?.id ?? "",
      createTime: this.at(0),
    });
    const task = create(TaskSchema, {
      id: this.newId(),
      kind: Task_Kind.TEMPLATE_PARSE,
      subjectId: template.id,
      state: Task_State.QUEUED,
      attemptMax: 5,
      requesterId: this.me.user?.id ?? "",
      createTime: this.at(0),
      provider: "BUILTIN",
    });
    template.parseTaskId = task.id;
    this.templates.set(template.id, { template, sections: [], fields: [] });
    this.tasks.set(task.id, { task, log: new Log(), run: 0 });
    void this.runTask(task.id);
    return { template, task };
  }

  /** Works a parse task off, step by step, as a worker would. */
  async runTask(taskId: string): Promise<void> {
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
    const pause = () => new Promise((resolve) => setTimeout(resolve, this.stepMs));
    await pause();
    if (!alive()) {
      return;
    }
    task.state = Task_State.RUNNING;
    task.attempt = 1;
    task.startTime = this.at(0);
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
    task.endTime = this.at(0);
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
        eventTime: this.at(minutes),
        progressPercent: stored.task.progressPercent,
        step,
        detail,
        attempt: Math.max(1, stored.task.attempt),
        etaMs: kind === TaskEvent_Kind.STEP ? BigInt(Math.round((100 - percent) * 70)) : 0n,
      }),
    );
  }

  #readText({ template }: StoredTemplate, task: Task): void {
    const decision = this.record({
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

  #people(): Member[] {
    const people: [string, string, Role[], number][] = [
      ["Mara Lindt", "mara@nordhof.example", [Role.OWNER], 90],
      ["Jonas Weyer", "jonas@nordhof.example", [Role.ADMIN], 88],
      ["Aylin Demir", "aylin@nordhof.example", [Role.MANAGER, Role.OPERATOR], 61],
      ["Tomasz Zielinski", "tomasz@nordhof.example", [Role.DEVELOPER], 40],
      ["Ruth Okafor", "r.okafor@audit-partners.example", [Role.AUDITOR], 12],
    ];
    return people.map(([displayName, email, roles, days]) =>
      create(MemberSchema, {
        user: { id: this.newId(), email, displayName },
        roles,
        joinTime: this.at(-days * 24 * 60),
      }),
    );
  }

  #keys(): ApiKey[] {
    const creatorId = this.members[3]?.user?.id ?? "";
    return [
      create(ApiKeySchema, {
        id: this.newId(),
        label: "line-2 assistant",
        scopes: [Permission.PRECHECK_INVOKE, Permission.INGEST_WRITE, Permission.DECISION_READ],
        createTime: this.at(-30 * 24 * 60),
        creatorId,
        lastUseTime: this.at(-3),
      }),
      create(ApiKeySchema, {
        id: this.newId(),
        label: "nightly template import",
        scopes: [Permission.TEMPLATE_WRITE, Permission.TEMPLATE_READ, Permission.TASK_READ],
        createTime: this.at(-21 * 24 * 60),
        creatorId,
        expireTime: this.at(60 * 24 * 60),
        lastUseTime: this.at(-9 * 60),
      }),
      create(ApiKeySchema, {
        id: this.newId(),
        label: "trial, old laptop",
        scopes: [Permission.LOT_READ],
        createTime: this.at(-70 * 24 * 60),
        creatorId,
        revokeTime: this.at(-50 * 24 * 60),
      }),
    ];
  }

  #seedMoney(): void {
    seedBudgets(this.budgets, () => this.newId(), this.nowMs(), {
      userId: this.members[3]?.user?.id ?? "",
      keyId: this.apiKeys[0]?.id ?? "",
      decisionIds: this.decisions.entries.slice(-2).map(({ id }) => id),
    });
    this.usage = seedUsage(this);
    this.prices = seedPrices(this);
    this.providers = seedProviders(() => this.newId(), this);
  }

  #seedDecisions(): void {
    const keyIds = this.apiKeys.map(({ id }) => id);
    for (let index = 63; index > 0; index -= 1) {
      const record = (init: DecisionInit) => this.record({ ...variety(index, keyIds), ...init });
      const time = this.at(-index * 17 - (index % 5) * 3);
      const shape = index % 9;
      if (shape === 4) {
        record({
          createTime: time,
          verdict: Verdict.DENY,
          tool: "ai.generate",
          model: "drafting-large",
          reasons: ["credit_card is denied for ai.generate"],
          findings: [{ piiClass: PiiClass.CREDIT_CARD, action: Action.DENY, count: 1, confidenceMax: 1 }],
        });
      } else if (shape === 7) {
        record({
          createTime: time,
          verdict: Verdict.DENY,
          tool: "code.execute",
          reasons: ["tool code.execute is denied"],
        });
      } else if (shape % 3 === 1) {
        record({
          createTime: time,
          verdict: Verdict.TRANSFORM,
          tool: shape === 1 ? "ai.analyze" : "ai.generate",
          model: "drafting-large",
          reasons: [`${2 + (index % 4)} findings tokenized`, ...(index % 2 ? ["1 finding masked"] : [])],
          correlationId: `draft-${1200 + index}`,
          tags: { line: "2", document: "HACCP plan" },
          findings: [
            {
              piiClass: PiiClass.EMAIL,
              action: Action.TOKENIZE,
              count: 1 + (index % 3),
              confidenceMax: 0.99,
            },
            { piiClass: PiiClass.PHONE, action: Action.TOKENIZE, count: 1, confidenceMax: 0.91 },
            ...(index % 2
              ? [{ piiClass: PiiClass.DATE_OF_BIRTH, action: Action.MASK, count: 1, confidenceMax: 0.84 }]
              : []),
          ],
        });
      } else {
        record({
          createTime: time,
          direction: shape === 0 ? Direction.POSTCHECK : Direction.PRECHECK,
          tool: shape === 2 ? "db.query" : "ai.generate",
          ...(shape === 2 ? {} : { model: "drafting-large" }),
        });
      }
    }
  }

  #seedGate(): void {
    const keyId = this.apiKeys[0]?.id ?? "";
    this.gate.vault.keyTime = this.at(-18 * 24 * 60);
    this.gate.secrets.set(keyId, this.at(-9 * 24 * 60));
    seedLetters(
      this.gate,
      keyId,
      () => this.newId(),
      (minutes) => this.at(minutes),
    );
    this.history.push(...historyBefore(this.nowMs() - 20 * 3_600_000));
  }

  #seedTemplates(): void {
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
      id: this.newId(),
      title,
      fileName,
      sizeBytes: BigInt(size),
      sha256: hashLike(fileName),
      state: Template_State.READY,
      uploaderId: this.me.user?.id ?? "",
      createTime: this.at(minutes),
    });
    const { sections, fields } = parsedStructure();
    template.fieldCount = fields.length;
    template.sectionCount = sections.length;
    const task = create(TaskSchema, {
      id: this.newId(),
      kind: Task_Kind.TEMPLATE_PARSE,
      subjectId: template.id,
      state: Task_State.COMPLETED,
      progressPercent: 100,
      step: "done",
      attempt: 1,
      attemptMax: 5,
      requesterId: this.me.user?.id ?? "",
      createTime: this.at(minutes),
      startTime: this.at(minutes),
      endTime: this.at(minutes + 0.1),
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
      id: this.newId(),
      title: "Pest control log",
      fileName: "pest-control-log.docx",
      sizeBytes: 22_145n,
      sha256: hashLike("pest"),
      state: Template_State.FAILED,
      failure: "word/document.xml ends in the middle of a table",
      uploaderId: this.me.user?.id ?? "",
      createTime: this.at(-3 * 24 * 60),
    });
    const task = create(TaskSchema, {
      id: this.newId(),
      kind: Task_Kind.TEMPLATE_PARSE,
      subjectId: template.id,
      state: Task_State.DEAD_LETTERED,
      progressPercent: 20,
      step: "reading paragraphs",
      attempt: 5,
      attemptMax: 5,
      failure: "word/document.xml ends in the middle of a table",
      createTime: this.at(-3 * 24 * 60),
      startTime: this.at(-3 * 24 * 60),
      endTime: this.at(-3 * 24 * 60 + 4),
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

const PARSE_STEPS: readonly (readonly [number, string, string])[] = [
  [18, "reading paragraphs", "312 paragraphs, 14 tables"],
  [37, "reading tables", "41 label cells"],
  [58, "finding placeholders", "content controls, braces, brackets, blanks"],
  [76, "passing the gate", "7 findings tokenized"],
  [92, "grouping into sections", ""],
];

/** Something that looks like a SHA-256 and is none. */
function hashLike(seed: string): string {
  let state = 2_166_136_261;
  let hash = "";
  for (let index = 0; hash.length < 64; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index % seed.length) ^ index, 16_777_619) >>> 0;
    hash += state.toString(16).padStart(8, "0");
  }
  return hash.slice(0, 64);
}

type FieldSeed = [
  label: string,
  kind: Field_Kind,
  type: Field_DataType,
  section: number,
  rule: string,
  confidence: number,
  more?: Pick<MessageInitShape<typeof FieldSchema>, "help" | "choices" | "required" | "repeating">,
];

const FIELD_SEEDS: readonly FieldSeed[] = [
  [
    "Company name",
    Field_Kind.CONTENT_CONTROL,
    Field_DataType.TEXT,
    0,
    "sdt.plain",
    1,
    { required: true, help: "Legal name as registered." },
  ],
  ["Document number", Field_Kind.MUSTACHE, Field_DataType.TEXT, 0, "mustache.simple", 0.99],
  ["Issue date", Field_Kind.CONTENT_CONTROL, Field_DataType.DATE, 0, "sdt.date", 1, { required: true }],
  ["Audit scope", Field_Kind.BRACKET, Field_DataType.LONG_TEXT, 1, "bracket.sentence", 0.94],
  ["Sites covered", Field_Kind.BLANK_LINE, Field_DataType.TEXT, 1, "blank.after_label", 0.86],
  [
    "Standard",
    Field_Kind.CONTENT_CONTROL,
    Field_DataType.CHOICE,
    1,
    "sdt.dropdown",
    1,
    { choices: ["ISO 9001:2015", "ISO 22000:2018", "FSSC 22000 v6"], required: true },
  ],
  [
    "Lead auditor",
    Field_Kind.EMPTY_CELL,
    Field_DataType.TEXT,
    2,
    "table.label_left",
    0.91,
    { required: true },
  ],
  ["Lead auditor e-mail", Field_Kind.EMPTY_CELL, Field_DataType.EMAIL, 2, "table.label_left", 0.93],
  ["Lead auditor phone", Field_Kind.EMPTY_CELL, Field_DataType.PHONE, 2, "table.label_left", 0.9],
  [
    "Team member",
    Field_Kind.EMPTY_CELL,
    Field_DataType.TEXT,
    2,
    "table.repeating_row",
    0.82,
    { repeating: true },
  ],
  ["Opening meeting", Field_Kind.DOTTED_LEADER, Field_DataType.DATE, 3, "leader.tab", 0.78],
  ["Non-conformities found", Field_Kind.LEGACY_FORM, Field_DataType.NUMBER, 3, "legacy.formtext", 0.98],
  ["Corrective action agreed", Field_Kind.CHECKBOX_MARK, Field_DataType.CHECKBOX, 3, "checkbox.ballot", 0.95],
  [
    "Description of the finding",
    Field_Kind.HIGHLIGHTED,
    Field_DataType.LONG_TEXT,
    3,
    "highlight.placeholder_style",
    0.71,
    { repeating: true },
  ],
  ["Clause", Field_Kind.ANGLE, Field_DataType.TEXT, 3, "angle.word", 0.88, { repeating: true }],
  ["Root cause", Field_Kind.BRACKET, Field_DataType.LONG_TEXT, 4, "bracket.sentence", 0.92],
  ["Due date", Field_Kind.MERGE_FIELD, Field_DataType.DATE, 4, "merge.field", 1, { required: true }],
  ["Approved by", Field_Kind.BLANK_LINE, Field_DataType.TEXT, 5, "blank.under_line", 0.8, { required: true }],
  ["Signature", Field_Kind.CONTENT_CONTROL, Field_DataType.IMAGE, 5, "sdt.picture", 0.97],
];

function parsedStructure(): { sections: Section[]; fields: Field[] } {
  const headings: [string, number][] = [
    ["", 0],
    ["1 Scope and criteria", 1],
    ["1.1 Audit team", 2],
    ["2 Findings", 1],
    ["2.1 Corrective actions", 2],
    ["3 Approval", 1],
  ];
  const sections = headings.map(([heading, level]) => create(SectionSchema, { heading, level }));
  const fields = FIELD_SEEDS.map(([label, kind, dataType, sectionIndex, rule, confidence, more], index) =>
    create(FieldSchema, {
      id: `f${index + 1}`,
      label,
      kind,
      dataType,
      sectionIndex,
      rule,
      confidence,
      anchors: Array.from({ length: index % 6 === 0 ? 3 : 1 }, (_, place) => ({
        part: place === 2 ? "word/header1.xml" : "word/document.xml",
        path: `body/${kind === Field_Kind.EMPTY_CELL ? `tbl[2]/tr[${index - 4}]/tc[1]/` : ""}p[${index * 4 + place}]`,
        start: 0,
        end: 14 + index,
        textHash: hashLike(label).slice(0, 32),
      })),
      ...more,
    }),
  );
  return { sections, fields };
}
