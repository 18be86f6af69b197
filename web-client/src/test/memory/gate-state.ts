import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { type Timestamp, timestampFromMs } from "@bufbuild/protobuf/wkt";
import { Direction, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import {
  type Retention,
  RetentionSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import {
  type DeadLetter,
  DeadLetterKind,
  DeadLetterSchema,
  DeadLetterState,
  type IngestItem,
  IngestItemSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { problemsOf } from "@/test/memory/ingest-rules";

/** What the gate keeps beside decisions and policies. */
export class GateState {
  letters: DeadLetter[] = [];
  /** They are for the audit trail alone. */
  readonly discardReasons: string[] = [];
  /** By the id of the API key. */
  readonly secrets = new Map<string, Timestamp>();
  errorRate = 0.002;
  /** Nobody may ask how it is any more. */
  isClosed = false;
  vault = { keyVersion: 3, keyTime: timestampFromMs(0) };
  readonly retention: Retention = create(RetentionSchema, { retentionDays: 400, timeZone: "Europe/Berlin" });
  /** What tokens stand for; erased values are gone. */
  readonly values = new Map<string, { className: string; value: string; subject: string }>([
    ["[EMAIL_7Q2X9K]", { className: "email", value: "petra.lang@example.com", subject: "customer-1182" }],
    ["[PHONE_M4T8ZC]", { className: "phone", value: "+49 30 5557 1204", subject: "customer-1182" }],
    ["[NAME_H3W6PD]", { className: "name", value: "Petra Lang", subject: "customer-1182" }],
    ["[EMAIL_D9R1VB]", { className: "email", value: "o.brandt@example.com", subject: "customer-0417" }],
    ["[DATE_OF_BIRTH_K5N2QS]", { className: "date_of_birth", value: "14.03.1979", subject: "customer-0417" }],
  ]);

  waitingLetters(): DeadLetter[] {
    return this.letters.filter(({ state }) => state === DeadLetterState.WAITING);
  }
}

/** The letters of a gate that another system reports to, not always well. */
export function seedLetters(
  gate: GateState,
  keyId: string,
  newId: () => string,
  at: (minutes: number) => Timestamp,
): void {
  const item = (init: MessageInitShape<typeof IngestItemSchema>): IngestItem =>
    create(IngestItemSchema, {
      idempotencyKey: newId(),
      direction: Direction.PRECHECK,
      verdict: Verdict.ALLOW,
      tool: "crm.lookup",
      payloadBytes: 812n,
      latencyUs: 1_204n,
      correlationId: "crm-2231",
      tags: { system: "crm", region: "north" },
      decideTime: at(-90),
      detectorVersion: "crm-guard 2.1",
      reasons: ["allowed by crm-guard"],
      ...init,
    });
  const letter = (
    minutes: number,
    refused: IngestItem,
    init: MessageInitShape<typeof DeadLetterSchema> = {},
  ) =>
    create(DeadLetterSchema, {
      id: newId(),
      kind: DeadLetterKind.INGEST_ITEM,
      reason: "the item breaks rules of the contract",
      item: refused,
      problems: problemsOf(refused, timestampOf(at(minutes))),
      actorId: keyId,
      createTime: at(minutes),
      state: DeadLetterState.WAITING,
      ...init,
    });
  gate.letters = [
    letter(-12, item({ tool: "CRM Lookup" })),
    letter(-44, item({ decideTime: at(-45 * 24 * 60), payloadHash: "not hex" })),
    letter(-190, item({ verdict: Verdict.TRANSFORM, tool: "mail.send" }), {
      kind: DeadLetterKind.BYPASS,
      reason: "the journal entry's policy version is not known any more",
      problems: [],
      attemptCount: 2,
    }),
    letter(-26 * 60, item({ verdict: Verdict.UNSPECIFIED }), {
      state: DeadLetterState.DISCARDED,
    }),
  ];
}

function timestampOf({ seconds }: Timestamp): number {
  return Number(seconds) * 1_000;
}
