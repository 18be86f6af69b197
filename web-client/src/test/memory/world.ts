import { create } from "@bufbuild/protobuf";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import type { ApiKey } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import {
  type Member,
  type Organization,
  OrganizationSchema,
} from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import type { Mail } from "@tracegate/sdk/generated/tracegate/auth/v1/mailbox_service_pb";
import {
  type Decision,
  DecisionSchema,
  Direction,
  Verdict,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import type { Provider } from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import type { Price, UsageRow } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { newRequestId } from "@/app/request-id";
import { committedBytes } from "@/features/governance/proof/labels";
import { BudgetLedger, seedBudgets } from "@/test/memory/budget-ledger";
import { seedDecisions } from "@/test/memory/decision-seed";
import { historyBefore } from "@/test/memory/decision-stats";
import { type DecisionInit, decided } from "@/test/memory/decision-words";
import { Floor } from "@/test/memory/floor";
import { GateState, seedLetters } from "@/test/memory/gate-state";
import { hashLike } from "@/test/memory/hash-like";
import { Log } from "@/test/memory/log";
import { seedKeys, seedPeople } from "@/test/memory/people";
import { Plant } from "@/test/memory/plant";
import { seedPlant } from "@/test/memory/plant-seed";
import { PolicyShelf, seedPolicies, seedTrials } from "@/test/memory/policy-shelf";
import { seedProviders } from "@/test/memory/provider-service";
import { sha256Hex } from "@/test/memory/sha256";
import type { Tally } from "@/test/memory/tally";
import { TemplateWork } from "@/test/memory/template-work";
import { seedPrices, seedUsage } from "@/test/memory/usage-service";

type Account = { email: string; password: string; organizations: readonly string[] };

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
  readonly plant = new Plant(this);
  /** Flows, runs and quality. Empty but for what a test puts there. */
  readonly floor = new Floor(this);
  readonly decisions = new Log<Decision>();
  readonly gate = new GateState();
  /** Counts of decisions that retention dropped long ago. */
  readonly history: Tally[] = [];
  readonly work = new TemplateWork(this);
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
    this.members = seedPeople(this);
    this.apiKeys = seedKeys(this);
    const people = this.members.map(({ user }) => user?.id ?? "");
    seedPolicies(this.policies, people, (minutes) => this.at(minutes));
    if (options.seeded ?? true) {
      seedTrials(this.policies, people, (minutes) => this.at(minutes), this.newId());
      seedDecisions(this);
      this.#seedGate();
      this.work.seed();
      this.#seedMoney();
      seedPlant(this);
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
}
