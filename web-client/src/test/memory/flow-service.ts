import { clone, create } from "@bufbuild/protobuf";
import { Code, type ServiceImpl } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import {
  type FlowDefinition,
  FlowSchema,
  FlowStep_ReleasePolicy,
  type FlowVersion,
  FlowVersion_State,
  FlowVersionSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import type { FlowService } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_service_pb";
import { failure, invalid } from "@/test/memory/failure";
import { fourEyes, stateForbids } from "@/test/memory/floor";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

const { DRAFT, REVIEW, PUBLISHED, DEPRECATED } = FlowVersion_State;

/** FlowService over a world in memory. */
export function flowService({ floor }: World): ServiceImpl<typeof FlowService> {
  const shown = (version: FlowVersion) => clone(FlowVersionSchema, version);
  const inState = (id: string, ...states: FlowVersion_State[]) => {
    const version = floor.version(id);
    if (!states.includes(version.state)) throw stateForbids(FlowVersion_State[version.state]);
    return version;
  };
  const begun = (flowId: string, definition: FlowDefinition | undefined, changeNote: string) => {
    const flow = floor.flow(flowId);
    flow.nVersions += 1;
    const version = create(FlowVersionSchema, {
      ...{ id: floor.newId(), flowId, number: flow.nVersions, state: DRAFT, changeNote },
      ...(definition ? { definition } : {}),
      definitionHash: new Uint8Array(32),
      authorIds: [floor.callerId],
      createTime: floor.now,
    });
    floor.versions.unshift(version);
    floor.sayFlow(flow, version);
    return version;
  };
  return {
    createFlow: ({ name, description, definition }) => {
      check(definition);
      if (floor.flows.some((flow) => flow.name === name)) {
        throw failure(Code.AlreadyExists, ErrorReason.NAME_TAKEN, { field: "name" });
      }
      const flow = create(FlowSchema, { id: floor.newId(), name, description, createTime: floor.now });
      floor.flows.unshift(flow);
      return { version: shown(begun(flow.id, definition, "")), flow };
    },
    saveFlowDraft: ({ flowVersionId, definition, changeNote, position }) => {
      check(definition);
      const version = inState(flowVersionId, DRAFT);
      if (position !== 0n && position !== version.position) {
        throw failure(Code.Aborted, ErrorReason.REVISION_MISMATCH);
      }
      Object.assign(version, { definition, changeNote });
      if (!version.authorIds.includes(floor.callerId)) version.authorIds.push(floor.callerId);
      floor.sayFlow(floor.flow(version.flowId), version);
      return { version: shown(version) };
    },
    createFlowVersion: ({ flowVersionId, changeNote }) => {
      const { flowId, definition } = shown(floor.version(flowVersionId));
      return { version: shown(begun(flowId, definition, changeNote)) };
    },
    submitFlowVersion: ({ flowVersionId }) => {
      const version = inState(flowVersionId, DRAFT);
      Object.assign(version, { state: REVIEW, submitterId: floor.callerId });
      floor.sayFlow(floor.flow(version.flowId), version);
      return { version: shown(version) };
    },
    publishFlowVersion: ({ flowVersionId, reviewNote }) => {
      const version = inState(flowVersionId, REVIEW);
      if (version.authorIds.includes(floor.callerId)) throw fourEyes(floor.callerId);
      const flow = floor.flow(version.flowId);
      for (const before of floor.versions) {
        if (before.id === flow.publishedVersionId) before.state = DEPRECATED;
      }
      Object.assign(version, {
        ...{ state: PUBLISHED, reviewNote, publisherId: floor.callerId, publishTime: floor.now },
      });
      Object.assign(flow, { publishedVersionId: version.id, publishedNumber: version.number });
      floor.sayFlow(flow, version);
      return { version: shown(version), flow: clone(FlowSchema, flow) };
    },
    deprecateFlowVersion: ({ flowVersionId, reason }) => {
      const version = inState(flowVersionId, DRAFT, REVIEW, PUBLISHED);
      const flow = floor.flow(version.flowId);
      Object.assign(version, { state: DEPRECATED, deprecationReason: reason });
      if (flow.publishedVersionId === version.id) {
        Object.assign(flow, { publishedVersionId: "", publishedNumber: 0 });
      }
      floor.sayFlow(flow, version);
      return { version: shown(version) };
    },
    getFlowVersion: ({ flowVersionId }) => ({ version: shown(floor.version(flowVersionId)) }),
    listFlows: ({ pageSize, pageToken }) => {
      const { items, nextPageToken } = pageOf(floor.flows, pageSize, pageToken);
      return { flows: items.map((flow) => clone(FlowSchema, flow)), nextPageToken };
    },
    listFlowVersions: ({ flowId, pageSize, pageToken }) => {
      const fitting = floor.versions.filter((version) => version.flowId === flowId);
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return {
        versions: items.map(({ definition: _, ...version }) => create(FlowVersionSchema, version as never)),
        nextPageToken,
      };
    },
  };
}

/** The rules that the client must be able to show at their fields. */
function check(definition: FlowDefinition | undefined): void {
  const wrong: Record<string, string> = {};
  for (const [index, step] of (definition?.steps ?? []).entries()) {
    const at = `definition.steps[${index}]`;
    if (step.name === "") wrong[`${at}.name`] = "must be at least 1 characters";
    if (definition?.steps.findIndex(({ name }) => name === step.name) !== index) {
      wrong[`${at}.name`] = "is another step's name";
    }
    const isGated = step.gates.some(({ required, isCcp }) => required || isCcp);
    if (step.releasePolicy === FlowStep_ReleasePolicy.AUTO && isGated) {
      wrong[`${at}.release_policy`] = "cannot be AUTO: the step has a gate that is required";
    }
    for (const [place, gate] of step.gates.entries()) {
      if (gate.isCcp && gate.criticalLimits.length === 0) {
        wrong[`${at}.gates[${place}].critical_limits`] =
          "a critical control point needs one: HACCP principle 3";
      }
      for (const [limitPlace, limit] of gate.criticalLimits.entries()) {
        if (limit.minThousandths === undefined && limit.maxThousandths === undefined) {
          wrong[`${at}.gates[${place}].critical_limits[${limitPlace}]`] =
            "needs a minimum, a maximum or both";
        }
      }
    }
  }
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
}
