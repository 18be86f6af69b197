import { clone, create, type MessageInitShape } from "@bufbuild/protobuf";
import { type Timestamp, timestampMs } from "@bufbuild/protobuf/wkt";
import {
  Action,
  Checksum,
  PiiClass,
  type Policy,
  PolicyMode,
  PolicySchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import {
  type PolicyDraft,
  PolicyDraftSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";

type Published = { policy: Policy; note: string; rolledBackFrom: bigint; retired: boolean };
type Publishing = { publisherId: string; time: Timestamp; note?: string; rolledBackFrom?: bigint };

/** Every version and draft of one organization. */
export class PolicyShelf {
  /** Oldest first. */
  readonly versions: Published[] = [];
  drafts: PolicyDraft[] = [];

  get latestVersion(): bigint {
    return this.versions.at(-1)?.policy.version ?? 0n;
  }

  publish(policy: Policy, { publisherId, time, note = "", rolledBackFrom = 0n }: Publishing): Policy {
    const next = create(PolicySchema, {
      ...clone(PolicySchema, policy),
      version: this.latestVersion + 1n,
      publishTime: time,
      publisherId,
      mode: policy.mode === PolicyMode.SHADOW ? PolicyMode.SHADOW : PolicyMode.ENFORCE,
    });
    this.versions.push({ policy: next, note, rolledBackFrom, retired: false });
    return next;
  }

  /** The newest version of a scope that is neither replaced nor retired. */
  inForce(scope: string, mode = PolicyMode.ENFORCE): Policy | undefined {
    const newest = this.versions.findLast(({ policy }) => policy.scope === scope && policy.mode === mode);
    return newest && !newest.retired ? newest.policy : undefined;
  }

  allInForce(mode: PolicyMode): Policy[] {
    const scopes = [...new Set(this.versions.map(({ policy }) => policy.scope))].toSorted();
    return scopes.flatMap((scope) => this.inForce(scope, mode) ?? []);
  }

  retire(scope: string, mode: PolicyMode): void {
    for (const version of this.versions) {
      if (version.policy.scope === scope && version.policy.mode === mode) {
        version.retired = true;
      }
    }
  }

  keep(id: string, policy: Policy, authorId: string, time: Timestamp): PolicyDraft {
    const before = this.drafts.find((draft) => draft.id === id);
    const draft = create(PolicyDraftSchema, {
      id,
      policy: clone(PolicySchema, policy),
      authorId,
      updateTime: time,
      revision: (before?.revision ?? 0n) + 1n,
    });
    this.drafts = [draft, ...this.drafts.filter((other) => other.id !== id)].toSorted(
      (a, b) => timestampMs(b.updateTime!) - timestampMs(a.updateTime!),
    );
    return draft;
  }
}

const DETECTED: readonly PiiClass[] = [
  PiiClass.EMAIL,
  PiiClass.PHONE,
  PiiClass.SSN,
  PiiClass.CREDIT_CARD,
  PiiClass.DATE_OF_BIRTH,
];

/** The shelf of a plant that has governed its calls for two months. */
export function seedPolicies(
  shelf: PolicyShelf,
  people: readonly string[],
  at: (minutes: number) => Timestamp,
): void {
  const [owner = "", admin = ""] = people;
  const days = (count: number) => at(-count * 24 * 60);
  const first = create(PolicySchema, {
    name: "Built in",
    defaultActions: DETECTED.map((piiClass) => ({ piiClass, action: Action.TOKENIZE })),
  });
  shelf.publish(first, { publisherId: "", time: days(61) });
  const second = revised(first, {
    name: "Plant-wide",
    description: "What every assistant of the plant follows unless it has rules of its own.",
    rules: [
      {
        tool: "ai.generate",
        actions: [
          { piiClass: PiiClass.SSN, action: Action.DENY },
          { piiClass: PiiClass.CREDIT_CARD, action: Action.DENY },
        ],
      },
      { tool: "ai.analyze", actions: [{ piiClass: PiiClass.CREDIT_CARD, action: Action.REMOVE }] },
    ],
    deniedTools: ["code.execute"],
  });
  shelf.publish(second, { publisherId: admin, time: days(40), note: "No card numbers to models" });
  shelf.publish(
    revised(second, {
      name: "Support desk",
      description: "Customer mails are answered from here; agents must see whom they write to.",
      scope: "support",
      rules: [
        {
          tool: "crm.lookup",
          actions: [
            { piiClass: PiiClass.EMAIL, action: Action.PASS_THROUGH },
            { piiClass: PiiClass.NAME, action: Action.PASS_THROUGH },
            { piiClass: PiiClass.CUSTOM, customClass: "customer_number", action: Action.MASK },
          ],
        },
      ],
      detectors: [customerNumbers],
      outputTokensMax: 4_000n,
    }),
    { publisherId: owner, time: days(19), note: "Support gets its own scope" },
  );
  shelf.publish(
    revised(second, {
      rules: [
        ...second.rules,
        {
          tool: "db.query",
          actions: [
            { piiClass: PiiClass.EMAIL, action: Action.PASS_THROUGH },
            { piiClass: PiiClass.PHONE, action: Action.PASS_THROUGH },
            { piiClass: PiiClass.SSN, action: Action.MASK },
          ],
        },
        { tool: "web.fetch", actions: DETECTED.map((piiClass) => ({ piiClass, action: Action.DENY })) },
      ],
      allowedModels: ["drafting-*", "builtin"],
      contentBytesMax: 262_144n,
      confidenceMins: [{ piiClass: PiiClass.PHONE, confidenceMin: 0.6 }],
    }),
    { publisherId: admin, time: days(6), note: "Databases may see contact data, the web nothing" },
  );
}

const customerNumbers = {
  name: "customer_number",
  pattern: "NF-\\d{6}",
  checksum: Checksum.UNSPECIFIED,
  contextWords: ["customer", "account"],
  confidence: 0.8,
};

/** A shadow beside the plant's policy and a draft somebody left, for worlds that are looked at. */
export function seedTrials(
  shelf: PolicyShelf,
  people: readonly string[],
  at: (minutes: number) => Timestamp,
  draftId: string,
): void {
  const base = shelf.inForce("");
  if (!base) {
    return;
  }
  const stricter = revised(base, {
    name: "Plant-wide, mask instead of token",
    defaultActions: DETECTED.map((piiClass) => ({ piiClass, action: Action.MASK })),
    mode: PolicyMode.SHADOW,
  });
  shelf.publish(stricter, { publisherId: people[1] ?? "", time: at(-26 * 60), note: "Would masking do?" });
  const draft = revised(base, {
    version: shelf.latestVersion,
    name: "Plant-wide, names removed",
    defaultActions: [...base.defaultActions, { piiClass: PiiClass.NAME, action: Action.REMOVE }],
  });
  shelf.keep(draftId, draft, people[1] ?? "", at(-190));
}

/** A copy with some fields of its own. */
function revised(base: Policy, changes: MessageInitShape<typeof PolicySchema>): Policy {
  const made = create(PolicySchema, changes);
  const changed = Object.keys(changes).map((key) => [key, made[key as keyof Policy]]);
  return Object.assign(clone(PolicySchema, base), Object.fromEntries(changed));
}
