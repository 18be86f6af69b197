import { clone, toJsonString } from "@bufbuild/protobuf";
import { timestampMs } from "@bufbuild/protobuf/wkt";
import { Code, type HandlerContext, type ServiceImpl } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import {
  type Decision,
  DecisionSchema,
  Source,
  Verdict,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_pb";
import {
  type DecisionService,
  type ExportDecisionsRequest,
  ExportFormat,
  GateHealthState,
  type ListDecisionsRequest,
  RetentionSchema,
} from "@tracegate/sdk/generated/tracegate/governance/v1/decision_service_pb";
import { statsOf } from "@/test/memory/decision-stats";
import { explained } from "@/test/memory/decision-words";
import { failure, invalid, notFound } from "@/test/memory/failure";
import { heartbeat } from "@/test/memory/heartbeat";
import { checkpointOf, consistencyOf, hashesOf, leafOf, pathTo, rootOf } from "@/test/memory/log-proofs";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

const HEARTBEAT_MS = 5_000;
const EXPORT_ROWS = 20;

/** DecisionService over a world in memory. */
export function decisionService(world: World): ServiceImpl<typeof DecisionService> {
  const { gate } = world;
  const found = (decisionId: string) => {
    const decision = world.decisions.entries.find(({ id }) => id === decisionId);
    if (!decision) throw notFound("decision", decisionId);
    return decision;
  };
  const retention = () => {
    const oldest = world.decisions.entries[0]?.createTime;
    return {
      retention: {
        ...clone(RetentionSchema, gate.retention),
        ...(oldest ? { oldestDecisionTime: oldest } : {}),
      },
    };
  };
  return {
    getDecision: ({ decisionId }) => ({ decision: clone(DecisionSchema, found(decisionId)) }),
    listDecisions: (request) => {
      const fitting = world.decisions.entries
        .filter((decision) => fits(request, decision))
        .toSorted((a, b) => timestampMs(b.createTime!) - timestampMs(a.createTime!));
      const { items, nextPageToken } = pageOf(fitting, request.pageSize, request.pageToken);
      return { decisions: items.map((decision) => clone(DecisionSchema, decision)), nextPageToken };
    },
    async *watchDecisions({ afterSequence }, { signal }: HandlerContext) {
      let next = afterSequence === undefined ? world.decisions.entries.length : Number(afterSequence);
      yield heartbeat(next);
      while (!signal.aborted) {
        const decision = await world.decisions.at(next, signal, HEARTBEAT_MS);
        if (signal.aborted) return;
        if (decision) {
          next += 1;
          yield { sequence: BigInt(next), update: { case: "decision" as const, value: decision } };
        } else {
          yield heartbeat(next);
        }
      }
    },
    explainDecision: ({ decisionId }) => ({ explanation: explained(world, found(decisionId)) }),
    getDecisionStats: (request) => statsOf(world, request),
    async *exportDecisions(request) {
      const isCsv = request.format === ExportFormat.CSV;
      const rows = world.decisions.entries.filter((decision) => fits(request, decision));
      const text = new TextEncoder();
      if (isCsv) {
        yield { chunk: text.encode(`${CSV_HEAD}\r\n`) };
      }
      for (let at = 0; at < rows.length; at += EXPORT_ROWS) {
        const lines = rows
          .slice(at, at + EXPORT_ROWS)
          .map((decision) =>
            isCsv ? `${csvLine(decision)}\r\n` : `${toJsonString(DecisionSchema, decision)}\n`,
          );
        yield { chunk: text.encode(lines.join("")) };
      }
    },
    getCheckpoint: async () => ({ checkpoint: await checkpointOf(world, await hashesOf(world)) }),
    getInclusionProof: async ({ decisionId, treeSize }) => {
      const decision = found(decisionId);
      const leaves = await hashesOf(world, Number(treeSize));
      const leafIndex = Number(decision.sequence) - 1;
      return {
        proof: {
          leaf: leafOf(decision),
          leafIndex: BigInt(leafIndex),
          hashes: await pathTo(leafIndex, leaves),
          checkpoint: await checkpointOf(world, leaves),
        },
      };
    },
    getConsistencyProof: async ({ fromTreeSize, toTreeSize }) => {
      const leaves = await hashesOf(world, Number(toTreeSize));
      const from = Number(fromTreeSize);
      if (from > leaves.length) {
        throw invalid({ from_tree_size: "must not pass to_tree_size" });
      }
      return {
        hashes: await consistencyOf(from, leaves),
        fromRootHash: await rootOf(leaves.slice(0, from)),
        checkpoint: await checkpointOf(world, leaves),
      };
    },
    getGateHealth: () => {
      if (gate.isClosed) {
        throw failure(Code.PermissionDenied, ErrorReason.PERMISSION_MISSING);
      }
      const waiting = gate.waitingLetters().length;
      const bypasses = world.decisions.entries.filter(({ source }) => source === Source.BYPASS).length;
      const ingested = world.decisions.entries.filter(({ source }) => source === Source.INGEST).at(-1);
      const last = world.decisions.entries.at(-1);
      const reasons = [
        ...(waiting > 0 ? [`${waiting} dead letters wait for somebody`] : []),
        ...(bypasses > 0
          ? [`${bypasses} ${bypasses === 1 ? "bypass" : "bypasses"} in the last 24 hours`]
          : []),
        ...(gate.errorRate > 0.01 ? [`${Math.round(gate.errorRate * 100)} % of calls failed`] : []),
      ];
      const state =
        gate.errorRate > 0.1
          ? GateHealthState.ERROR
          : reasons.length > 0
            ? GateHealthState.WARNING
            : GateHealthState.HEALTHY;
      return {
        state,
        reasons,
        deadLetterCount: BigInt(waiting),
        totalCount: statsOf(world, {} as never).allTimeCount,
        errorRate: gate.errorRate,
        bypassCount: BigInt(bypasses),
        ...(ingested?.createTime ? { lastIngestTime: ingested.createTime } : {}),
        ...(last?.createTime ? { lastDecisionTime: last.createTime } : {}),
      };
    },
    getRetention: retention,
    setRetention: ({ retentionDays, timeZone }) => {
      if (retentionDays < 1 || retentionDays > 3650) {
        throw invalid({ retention_days: "must be from 1 to 3650" });
      }
      if (!Intl.supportedValuesOf("timeZone").includes(timeZone) && timeZone !== "UTC") {
        throw invalid({ time_zone: "must be an IANA time zone such as Europe/Berlin" });
      }
      Object.assign(gate.retention, { retentionDays, timeZone });
      return retention();
    },
    placeLegalHold: ({ reason }) => {
      Object.assign(gate.retention, {
        legalHold: true,
        legalHoldReason: reason,
        legalHoldTime: world.at(0),
      });
      return retention();
    },
    releaseLegalHold: () => {
      Object.assign(gate.retention, { legalHold: false, legalHoldReason: "", legalHoldTime: undefined });
      return retention();
    },
  };
}

type Filter = Partial<ListDecisionsRequest> & Partial<Omit<ExportDecisionsRequest, "$typeName">>;

function fits(filter: Omit<Filter, "$typeName">, decision: Decision): boolean {
  const timeMs = decision.createTime ? timestampMs(decision.createTime) : 0;
  return (
    (!filter.verdict || decision.verdict === filter.verdict) &&
    (!filter.direction || decision.direction === filter.direction) &&
    (!filter.piiClass || decision.findings.some(({ piiClass }) => piiClass === filter.piiClass)) &&
    (!filter.tool || decision.tool === filter.tool) &&
    (!filter.correlationId || decision.correlationId === filter.correlationId) &&
    (!filter.actorId || decision.actorId === filter.actorId) &&
    (filter.scope === undefined || decision.scope === filter.scope) &&
    (!filter.shadowDiffers ||
      (decision.shadow !== undefined && decision.shadow.verdict !== decision.verdict)) &&
    Object.entries(filter.tags ?? {}).every(([key, value]) => decision.tags[key] === value) &&
    (!filter.startTime || timeMs >= timestampMs(filter.startTime)) &&
    (!filter.endTime || timeMs < timestampMs(filter.endTime))
  );
}

const CSV_HEAD =
  "sequence,time,direction,verdict,tool,model,policy_version,correlation_id,payload_hash,reasons";

function csvLine(decision: Decision): string {
  return [
    decision.sequence,
    new Date(timestampMs(decision.createTime!)).toISOString(),
    decision.direction,
    Verdict[decision.verdict],
    decision.tool,
    decision.model,
    decision.policyVersion,
    decision.correlationId,
    decision.payloadHash,
    `"${decision.reasons.join("; ").replaceAll('"', '""')}"`,
  ].join(",");
}
