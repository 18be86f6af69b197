import { create } from "@bufbuild/protobuf";
import {
  FlowDefinitionSchema,
  FlowSchema,
  FlowVersion_State,
  FlowVersionSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { type Lot, Lot_Type, NewLotSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  type Run,
  Run_State,
  RunSchema,
  RunStep_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { canonicalSteps } from "@/features/traceability/flow/canonical-steps";
import { definitionOf } from "@/features/traceability/flow/flow-edit";
import type { World } from "@/test/memory/world";

const STEPS_DONE = 7;

/** The flow of the plant, written by one person and published by another, and a run of it that stands at metal detection. */
export function seedFloor(world: World): void {
  const { floor } = world;
  const [owner, writer] = world.members.map(({ user }) => user?.id ?? "");
  const definition = create(FlowDefinitionSchema, definitionOf(canonicalSteps()).definition);
  const flow = create(FlowSchema, {
    ...{ id: world.newId(), name: "Chicken skewers", nVersions: 1, publishedNumber: 1 },
    createTime: world.at(-60 * 24 * 60),
  });
  const version = create(FlowVersionSchema, {
    ...{ id: world.newId(), flowId: flow.id, number: 1, state: FlowVersion_State.PUBLISHED, definition },
    ...{ authorIds: [writer ?? ""], publisherId: owner ?? "", reviewNote: "Compared with the HACCP plan." },
    definitionHash: new Uint8Array(32).fill(7),
    createTime: flow.createTime!,
    publishTime: flow.createTime!,
  });
  flow.publishedVersionId = version.id;
  floor.flows.push(flow);
  floor.versions.push(version);
  const run = create(RunSchema, {
    ...{ id: world.newId(), runCode: "RUN-1122-01", flowId: flow.id, flowName: flow.name },
    ...{ flowVersionId: version.id, flowVersionNumber: 1, state: Run_State.RUNNING, starterId: owner ?? "" },
    createTime: world.at(-6 * 60),
    startTime: world.at(-6 * 60),
    steps: definition.steps.map(({ name, gates }, index) => ({
      ...{ index, name, operatorIds: index <= STEPS_DONE ? [writer ?? ""] : [] },
      state:
        index < STEPS_DONE
          ? RunStep_State.COMPLETED
          : index === STEPS_DONE
            ? RunStep_State.IN_PROGRESS
            : RunStep_State.PENDING,
      gates: gates.map(({ key }) => ({ gateKey: key, nPassed: index < STEPS_DONE ? 1 : 0 })),
    })),
  });
  floor.runs.push(run);
  madeIn(world, run, STEPS_DONE, "FRZ-1122-01", 210n);
}

/** A lot that a step of a run made. */
export function madeIn(world: World, run: Run, stepIndex: number, lotCode: string, kg: bigint): Lot {
  world.plant.receive([
    create(NewLotSchema, {
      ...{ lotCode, type: Lot_Type.FRZ, quantity: { amount: { case: "massMg", value: kg * 1_000_000n } } },
    }),
  ]);
  return Object.assign(world.plant.named(lotCode), { runId: run.id, stepIndex });
}
