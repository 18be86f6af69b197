import { Role } from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import { Direction, Source, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import { GateHealthState } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import {
  DeadLetterKind,
  DeadLetterState,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { Action, PiiClass } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Task_Kind, Task_State, TaskEvent_Kind } from "@tracegate/sdk/generated/tracegate/tasks/v1/task_pb";
import {
  Field_DataType,
  Field_Kind,
  Template_State,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/template_pb";
import { Lot_State, Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";

export const verdictLabel: Record<Verdict, string> = {
  [Verdict.UNSPECIFIED]: "Unknown",
  [Verdict.ALLOW]: "Allowed",
  [Verdict.TRANSFORM]: "Transformed",
  [Verdict.DENY]: "Denied",
};

export const directionLabel: Record<Direction, string> = {
  [Direction.UNSPECIFIED]: "Unknown",
  [Direction.PRECHECK]: "Precheck",
  [Direction.POSTCHECK]: "Postcheck",
};

export const sourceLabel: Record<Source, string> = {
  [Source.UNSPECIFIED]: "This gate",
  [Source.GATE]: "This gate",
  [Source.INGEST]: "Reported from elsewhere",
  [Source.BYPASS]: "Bypass while the store was away",
  [Source.ENDPOINT]: "OpenAI-compatible endpoint",
};

export const healthLabel: Record<GateHealthState, string> = {
  [GateHealthState.UNSPECIFIED]: "Unknown",
  [GateHealthState.HEALTHY]: "Healthy",
  [GateHealthState.WARNING]: "Warning",
  [GateHealthState.ERROR]: "Error",
};

export const deadLetterKindLabel: Record<DeadLetterKind, string> = {
  [DeadLetterKind.UNSPECIFIED]: "Unknown",
  [DeadLetterKind.INGEST_ITEM]: "Ingested decision",
  [DeadLetterKind.BYPASS]: "Bypass journal",
};

export const deadLetterStateLabel: Record<DeadLetterState, string> = {
  [DeadLetterState.UNSPECIFIED]: "Unknown",
  [DeadLetterState.WAITING]: "Waiting",
  [DeadLetterState.RETRIED]: "Retried",
  [DeadLetterState.DISCARDED]: "Discarded",
};

export const piiClassLabel: Record<PiiClass, string> = {
  [PiiClass.UNSPECIFIED]: "Unknown",
  [PiiClass.EMAIL]: "E-mail",
  [PiiClass.PHONE]: "Phone",
  [PiiClass.SSN]: "SSN",
  [PiiClass.CREDIT_CARD]: "Credit card",
  [PiiClass.ADDRESS]: "Address",
  [PiiClass.NAME]: "Name",
  [PiiClass.DATE_OF_BIRTH]: "Date of birth",
  [PiiClass.CUSTOM]: "Custom class",
};

/** The label of a class: an organization's own goes by the name of its detector. */
export function classLabel({ piiClass, customClass }: { piiClass: PiiClass; customClass: string }): string {
  return piiClass === PiiClass.CUSTOM && customClass
    ? customClass.replaceAll("_", " ")
    : piiClassLabel[piiClass];
}

/** The label of a class that came as its lower-case name, such as `credit_card`. */
export function piiClassLabelOf(name: string): string {
  const value = PiiClass[name.toUpperCase() as keyof typeof PiiClass];
  return value === undefined ? name.replaceAll("_", " ") : piiClassLabel[value];
}

export const actionLabel: Record<Action, string> = {
  [Action.UNSPECIFIED]: "Default",
  [Action.PASS_THROUGH]: "Pass through",
  [Action.TOKENIZE]: "Tokenize",
  [Action.MASK]: "Mask",
  [Action.REMOVE]: "Remove",
  [Action.DENY]: "Deny",
};

export const actionDone: Record<Action, string> = {
  [Action.UNSPECIFIED]: "unknown",
  [Action.PASS_THROUGH]: "passed through",
  [Action.TOKENIZE]: "tokenized",
  [Action.MASK]: "masked",
  [Action.REMOVE]: "removed",
  [Action.DENY]: "denied",
};

export const actionMeaning: Record<Action, string> = {
  [Action.UNSPECIFIED]: "Follows the default row.",
  [Action.PASS_THROUGH]: "Leaves the text as it is.",
  [Action.TOKENIZE]: "Puts a token in its place, the same for the same value.",
  [Action.MASK]: "Keeps the shape, hides the rest: j***@e***.com.",
  [Action.REMOVE]: "Takes the text out.",
  [Action.DENY]: "Refuses the whole request.",
};

export const templateStateLabel: Record<Template_State, string> = {
  [Template_State.UNSPECIFIED]: "Unknown",
  [Template_State.UPLOADED]: "Uploaded",
  [Template_State.PARSING]: "Parsing",
  [Template_State.READY]: "Ready",
  [Template_State.FAILED]: "Failed",
};

export const taskStateLabel: Record<Task_State, string> = {
  [Task_State.UNSPECIFIED]: "Unknown",
  [Task_State.QUEUED]: "Queued",
  [Task_State.RUNNING]: "Running",
  [Task_State.COMPLETED]: "Completed",
  [Task_State.FAILED]: "Failed",
  [Task_State.CANCELLED]: "Cancelled",
  [Task_State.DEAD_LETTERED]: "Dead letter",
};

export const taskKindLabel: Record<Task_Kind, string> = {
  [Task_Kind.UNSPECIFIED]: "Task",
  [Task_Kind.TEMPLATE_PARSE]: "Parse template",
};

export const taskEventLabel: Record<TaskEvent_Kind, string> = {
  [TaskEvent_Kind.UNSPECIFIED]: "Event",
  [TaskEvent_Kind.QUEUED]: "Queued",
  [TaskEvent_Kind.STARTED]: "Started",
  [TaskEvent_Kind.PROGRESS]: "Progress",
  [TaskEvent_Kind.STEP]: "Step finished",
  [TaskEvent_Kind.PARTIAL]: "First results",
  [TaskEvent_Kind.RETRYING]: "Trying again",
  [TaskEvent_Kind.COMPLETED]: "Completed",
  [TaskEvent_Kind.FAILED]: "Failed",
  [TaskEvent_Kind.CANCELLED]: "Cancelled",
  [TaskEvent_Kind.DEAD_LETTERED]: "Gave up",
};

export const fieldKindLabel: Record<Field_Kind, string> = {
  [Field_Kind.UNSPECIFIED]: "Place",
  [Field_Kind.CONTENT_CONTROL]: "Content control",
  [Field_Kind.MUSTACHE]: "{{Mustache}}",
  [Field_Kind.BRACKET]: "[Bracket]",
  [Field_Kind.ANGLE]: "<Angle>",
  [Field_Kind.BLANK_LINE]: "Blank line",
  [Field_Kind.DOTTED_LEADER]: "Dotted leader",
  [Field_Kind.HIGHLIGHTED]: "Highlighted",
  [Field_Kind.EMPTY_CELL]: "Empty cell",
  [Field_Kind.LEGACY_FORM]: "Legacy form",
  [Field_Kind.MERGE_FIELD]: "Merge field",
  [Field_Kind.CHECKBOX_MARK]: "Checkbox",
};

export const dataTypeLabel: Record<Field_DataType, string> = {
  [Field_DataType.UNSPECIFIED]: "Any",
  [Field_DataType.TEXT]: "Text",
  [Field_DataType.LONG_TEXT]: "Long text",
  [Field_DataType.DATE]: "Date",
  [Field_DataType.NUMBER]: "Number",
  [Field_DataType.CHECKBOX]: "Yes or no",
  [Field_DataType.CHOICE]: "Choice",
  [Field_DataType.EMAIL]: "E-mail",
  [Field_DataType.PHONE]: "Phone",
  [Field_DataType.IMAGE]: "Picture",
};

export const roleLabel: Record<Role, string> = {
  [Role.UNSPECIFIED]: "None",
  [Role.OWNER]: "Owner",
  [Role.ADMIN]: "Admin",
  [Role.MANAGER]: "Manager",
  [Role.DEVELOPER]: "Developer",
  [Role.OPERATOR]: "Operator",
  [Role.AUDITOR]: "Auditor",
  [Role.VIEWER]: "Viewer",
};

export const roleMeaning: Record<Role, string> = {
  [Role.UNSPECIFIED]: "",
  [Role.OWNER]: "May do everything. The last owner stays.",
  [Role.ADMIN]: "Manages people, policies and all apps.",
  [Role.MANAGER]: "Runs production and overrides with a reason.",
  [Role.DEVELOPER]: "Manages API keys and tests policies.",
  [Role.OPERATOR]: "Registers lots and takes QC decisions.",
  [Role.AUDITOR]: "Reads everything, the audit trail included.",
  [Role.VIEWER]: "Reads dashboards, lots and traces.",
};

export const permissionLabel: Record<Permission, string> = {
  [Permission.UNSPECIFIED]: "None",
  [Permission.PUBLIC]: "Public",
  [Permission.SIGNED_IN]: "Signed in",
  [Permission.MESH]: "Mesh",
  [Permission.MEMBER_READ]: "See members",
  [Permission.MEMBER_MANAGE]: "Manage members",
  [Permission.API_KEY_READ]: "See API keys",
  [Permission.API_KEY_MANAGE]: "Manage API keys",
  [Permission.PRECHECK_INVOKE]: "Send content through the gate",
  [Permission.DECISION_READ]: "See decisions",
  [Permission.POLICY_READ]: "See the policy",
  [Permission.POLICY_PUBLISH]: "Publish policies",
  [Permission.INGEST_WRITE]: "Report decisions taken elsewhere",
  [Permission.POLICY_EDIT]: "Keep drafts of policies",
  [Permission.BUDGET_READ]: "See budgets",
  [Permission.BUDGET_MANAGE]: "Manage budgets and prices",
  [Permission.USAGE_READ]: "See usage and prices",
  [Permission.VALUE_REVEAL]: "Turn tokens back into values",
  [Permission.TEMPLATE_READ]: "See templates",
  [Permission.TEMPLATE_WRITE]: "Upload templates",
  [Permission.TASK_READ]: "See tasks",
  [Permission.TASK_MANAGE]: "Cancel and retry tasks",
  [Permission.LOT_READ]: "See lots",
  [Permission.LOT_WRITE]: "Register lots and record what becomes of them",
  [Permission.EVENT_VOID]: "Take back what was recorded in the plant",
  [Permission.MASTER_DATA_WRITE]: "Keep products, locations, parties and equipment",
  [Permission.FLOW_WRITE]: "Keep drafts of flows",
  [Permission.FLOW_PUBLISH]: "Publish flows that somebody else wrote",
  [Permission.RUN_READ]: "See runs and their steps",
  [Permission.RUN_WRITE]: "Make runs and carry them out",
  [Permission.RUN_MANAGE]: "End runs before their time and put them away",
  [Permission.QC_DECIDE]: "Decide about quality at gates, and report deviations",
  [Permission.DEVIATION_DISPOSE]: "Decide what becomes of lots that deviate",
  [Permission.RECALL_MANAGE]: "Open recalls, close them, and keep their notices",
  [Permission.SUBJECT_ERASE]: "Erase what tokens of a person stand for",
  [Permission.RETENTION_MANAGE]: "Manage retention, legal holds and the vault's key",
  [Permission.DEAD_LETTER_MANAGE]: "Retry and discard dead letters",
  [Permission.PROVIDER_READ]: "See model providers",
  [Permission.PROVIDER_MANAGE]: "Manage model providers",
  [Permission.DECISION_EXPORT]: "Export decisions",
};

/** Permissions in the order and company people look for them. A test holds that none is missing. */
export const permissionGroups: readonly { label: string; permissions: readonly Permission[] }[] = [
  {
    label: "Gate",
    permissions: [
      Permission.PRECHECK_INVOKE,
      Permission.INGEST_WRITE,
      Permission.DECISION_READ,
      Permission.DECISION_EXPORT,
      Permission.DEAD_LETTER_MANAGE,
    ],
  },
  {
    label: "Policies",
    permissions: [Permission.POLICY_READ, Permission.POLICY_EDIT, Permission.POLICY_PUBLISH],
  },
  {
    label: "Cost",
    permissions: [
      Permission.USAGE_READ,
      Permission.BUDGET_READ,
      Permission.BUDGET_MANAGE,
      Permission.PROVIDER_READ,
      Permission.PROVIDER_MANAGE,
    ],
  },
  {
    label: "Data protection",
    permissions: [Permission.VALUE_REVEAL, Permission.SUBJECT_ERASE, Permission.RETENTION_MANAGE],
  },
  {
    label: "Work",
    permissions: [
      Permission.TEMPLATE_READ,
      Permission.TEMPLATE_WRITE,
      Permission.TASK_READ,
      Permission.TASK_MANAGE,
      Permission.LOT_READ,
      Permission.LOT_WRITE,
      Permission.EVENT_VOID,
      Permission.MASTER_DATA_WRITE,
      Permission.FLOW_WRITE,
      Permission.FLOW_PUBLISH,
      Permission.RUN_READ,
      Permission.RUN_WRITE,
      Permission.RUN_MANAGE,
      Permission.QC_DECIDE,
      Permission.DEVIATION_DISPOSE,
      Permission.RECALL_MANAGE,
    ],
  },
  {
    label: "Administration",
    permissions: [
      Permission.MEMBER_READ,
      Permission.MEMBER_MANAGE,
      Permission.API_KEY_READ,
      Permission.API_KEY_MANAGE,
    ],
  },
];

/** A permission as programs name it: `decision.read`. */
export function permissionName(permission: Permission): string {
  const name = Permission[permission].toLowerCase();
  const cut = name.lastIndexOf("_");
  return `${name.slice(0, cut)}.${name.slice(cut + 1)}`;
}

export const lotTypeLabel: Record<Lot_Type, string> = {
  [Lot_Type.UNSPECIFIED]: "Unknown",
  [Lot_Type.RAW]: "Raw material",
  [Lot_Type.DEB]: "Deboned meat",
  [Lot_Type.BULK]: "Bulk buffer",
  [Lot_Type.MIX]: "Mixture",
  [Lot_Type.SKW15]: "Skewers 15 g",
  [Lot_Type.SKW30]: "Skewers 30 g",
  [Lot_Type.FRZ15]: "Frozen skewers 15 g",
  [Lot_Type.FRZ30]: "Frozen skewers 30 g",
  [Lot_Type.FG15]: "Finished goods 15 g",
  [Lot_Type.FG30]: "Finished goods 30 g",
  [Lot_Type.PAL]: "Pallet",
  [Lot_Type.SHIP]: "Shipment",
  [Lot_Type.SKW]: "Skewers (legacy)",
  [Lot_Type.FRZ]: "Frozen skewers (legacy)",
  [Lot_Type.FG]: "Finished goods (legacy)",
};

export const lotStateLabel: Record<Lot_State, string> = {
  [Lot_State.UNSPECIFIED]: "Unknown",
  [Lot_State.CREATED]: "Created",
  [Lot_State.QUARANTINE]: "Quarantine",
  [Lot_State.RELEASED]: "Released",
  [Lot_State.HOLD]: "On hold",
  [Lot_State.REJECTED]: "Rejected",
  [Lot_State.CONSUMED]: "Consumed",
  [Lot_State.FINISHED]: "Finished",
};

/** The numeric values of a generated enum, without UNSPECIFIED. */
export function valuesOf<T extends number>(enumeration: Record<string, string | T>): T[] {
  return Object.values(enumeration).filter((value): value is T => typeof value === "number" && value !== 0);
}
