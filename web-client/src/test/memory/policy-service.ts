import { clone } from "@bufbuild/protobuf";
import { timestampMs } from "@bufbuild/protobuf/wkt";
import { Code, type ServiceImpl } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { type Decision, Verdict } from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import {
  Action,
  type Policy,
  PolicyMode,
  PolicySchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import type { PolicyService } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_service_pb";
import { failure, notFound } from "@/test/memory/failure";
import { pageOf } from "@/test/memory/page";
import { decideSample } from "@/test/memory/policy-sample";
import { changesBetween, problemsOf } from "@/test/memory/policy-words";
import type { World } from "@/test/memory/world";

/** PolicyService over a world in memory. */
export function policyService(world: World): ServiceImpl<typeof PolicyService> {
  const { policies } = world;
  const myId = () => world.me.user?.id ?? "";
  const versioned = (version: bigint) => {
    const found = policies.versions.find(({ policy }) => policy.version === version);
    if (!found) throw notFound("policy", String(version));
    return found.policy;
  };
  const expectLatest = (seen: bigint) => {
    if (seen !== policies.latestVersion) {
      throw failure(Code.Aborted, ErrorReason.REVISION_MISMATCH, {
        revision: String(policies.latestVersion),
      });
    }
  };
  const isInForce = ({ scope, mode, version }: Policy) => policies.inForce(scope, mode)?.version === version;
  return {
    getPolicy: ({ version, scope }) => {
      const policy = version ? versioned(version) : (policies.inForce(scope) ?? policies.inForce(""));
      return { policy: clone(PolicySchema, policy!), latestVersion: policies.latestVersion };
    },
    listPolicies: () => ({
      policies: policies.allInForce(PolicyMode.ENFORCE),
      shadows: policies.allInForce(PolicyMode.SHADOW),
      latestVersion: policies.latestVersion,
    }),
    listPolicyVersions: ({ scope, pageSize, pageToken }) => {
      // The built-in policy was never published.
      const published = policies.versions.filter(({ policy }) => policy.publisherId !== "");
      const fitting = published.filter(({ policy }) => scope === undefined || policy.scope === scope);
      const { items, nextPageToken } = pageOf(fitting.toReversed(), pageSize, pageToken);
      const versions = items.map(({ policy, note, rolledBackFrom }) => ({
        version: policy.version,
        scope: policy.scope,
        name: policy.name,
        mode: policy.mode,
        publisherId: policy.publisherId,
        publishTime: policy.publishTime!,
        inForce: isInForce(policy),
        note,
        rolledBackFrom,
      }));
      return { versions, nextPageToken };
    },
    publishPolicy: ({ policy, draftId, note }) => {
      expectLatest(policy!.version);
      const { problems } = problemsOf(policy!);
      if (problems[0]) {
        const violations = problems.map(({ field, text }) => [field, text]);
        throw failure(Code.InvalidArgument, ErrorReason.INVALID_REQUEST, {}, Object.fromEntries(violations));
      }
      policies.drafts = policies.drafts.filter(({ id }) => id !== draftId);
      return { policy: policies.publish(policy!, { publisherId: myId(), time: world.at(0), note }) };
    },
    rollBackPolicy: ({ version, latestVersion, note }) => {
      expectLatest(latestVersion);
      const old = versioned(version);
      return {
        policy: policies.publish(old, {
          publisherId: myId(),
          time: world.at(0),
          note,
          rolledBackFrom: version,
        }),
      };
    },
    retirePolicy: ({ scope, mode }) => {
      if (scope === "" && mode !== PolicyMode.SHADOW) {
        throw failure(Code.FailedPrecondition, ErrorReason.STATE_FORBIDS, { state: "in_force" });
      }
      policies.retire(scope, mode || PolicyMode.ENFORCE);
      return {};
    },
    diffPolicies: ({ from, fromVersion, to, toVersion }) => ({
      changes: changesBetween(from ?? versioned(fromVersion), to ?? versioned(toVersion)),
    }),
    validatePolicy: ({ policy }) => problemsOf(policy!),
    testPolicy: (request) =>
      decideSample(request.policy ?? policies.inForce(request.scope) ?? policies.inForce("")!, request),
    async *replayPolicy({ policy, startTime, endTime, decisionCountMax }, { signal }) {
      const since = startTime ? timestampMs(startTime) : world.nowMs() - 7 * 86_400_000;
      const until = endTime ? timestampMs(endTime) : world.nowMs();
      const past = world.decisions.entries
        .filter(({ createTime }) => timestampMs(createTime!) >= since && timestampMs(createTime!) < until)
        .toReversed()
        .slice(0, Number(decisionCountMax) || 10_000);
      const counting = new Replay(policy!);
      for (const [index, decision] of past.entries()) {
        counting.add(decision);
        if (index % 16 === 15) {
          yield counting.answer(false);
          await new Promise((resolve) => setTimeout(resolve, world.stepMs / 3));
        }
        if (signal.aborted) return;
      }
      yield counting.answer(true);
    },
    createPolicyDraft: ({ policy }) => ({
      draft: policies.keep(world.newId(), policy!, myId(), world.at(0)),
    }),
    updatePolicyDraft: ({ draftId, policy, revision }) => {
      const draft = policies.drafts.find(({ id }) => id === draftId);
      if (!draft) throw notFound("policy_draft", draftId);
      if (draft.revision !== revision) {
        throw failure(Code.Aborted, ErrorReason.REVISION_MISMATCH, { revision: String(draft.revision) });
      }
      return { draft: policies.keep(draftId, policy!, myId(), world.at(0)) };
    },
    deletePolicyDraft: ({ draftId }) => {
      policies.drafts = policies.drafts.filter(({ id }) => id !== draftId);
      return {};
    },
    listPolicyDrafts: ({ pageSize, pageToken }) => {
      const { items, nextPageToken } = pageOf(policies.drafts, pageSize, pageToken);
      return { drafts: items, nextPageToken };
    },
  };
}

/** Counts what a draft would have decided on what past decisions found. */
class Replay {
  readonly #draft: Policy;
  readonly #changes = new Map<string, { from: Verdict; to: Verdict; tool: string; ids: string[] }>();
  #looked = 0n;
  #same = 0n;

  constructor(draft: Policy) {
    this.#draft = draft;
  }

  add({ id, tool, model, verdict: from, findings }: Decision): void {
    const content = "";
    const refused = decideSample(this.#draft, { content, json: "", tool, model }).verdict === Verdict.DENY;
    const row = this.#draft.rules.find((rule) => rule.tool === tool)?.actions ?? [];
    const actions = findings.map(
      ({ piiClass }) =>
        [...row, ...this.#draft.defaultActions].find((cell) => cell.piiClass === piiClass)?.action ??
        Action.TOKENIZE,
    );
    const strictest = Math.max(Action.PASS_THROUGH, ...actions);
    const to =
      refused || strictest === Action.DENY
        ? Verdict.DENY
        : strictest > Action.PASS_THROUGH
          ? Verdict.TRANSFORM
          : Verdict.ALLOW;
    this.#looked += 1n;
    if (to === from) {
      this.#same += 1n;
      return;
    }
    const key = `${from}/${to}/${tool}`;
    const change = this.#changes.get(key) ?? { from, to, tool, ids: [] };
    change.ids.push(id);
    this.#changes.set(key, change);
  }

  answer(complete: boolean) {
    const changes = [...this.#changes.values()].map(({ ids, ...change }) => ({
      ...change,
      count: BigInt(ids.length),
      exampleIds: ids.slice(0, 5),
    }));
    return {
      replayedCount: this.#looked,
      sameCount: this.#same,
      changes: changes.toSorted((a, b) => Number(b.count - a.count)),
      openCount: 0n,
      complete,
    };
  }
}
