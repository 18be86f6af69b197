import { create } from "@bufbuild/protobuf";
import {
  Run_State,
  RunSchema,
  RunStep_State,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { describe, expect, it } from "vitest";
import { atStep, openPlaces, placeWords } from "@/features/traceability/plant/use-work-place";
import { readStep, stepKey } from "@/features/traceability/plant/work-step";

const runId = "0197b1a0-0000-7000-8000-000000000001";

describe("a step that is chosen", () => {
  it("is kept as it was, and what is no step is none", () => {
    expect(readStep(stepKey({ runId, stepIndex: 10 }))).toEqual({ runId, stepIndex: 10 });
    expect(readStep("")).toBeUndefined();
    expect(readStep("a run")).toBeUndefined();
  });
});

describe("where lots can be made", () => {
  const run = create(RunSchema, {
    id: runId,
    runCode: "RUN-1",
    state: Run_State.RUNNING,
    steps: [
      { index: 0, name: "Receive", state: RunStep_State.COMPLETED },
      { index: 1, name: "Debone", state: RunStep_State.IN_PROGRESS },
      { index: 2, name: "Mix" },
    ],
  });

  it("is each step in progress of a run that is running", () => {
    expect(openPlaces([run]).map(placeWords)).toEqual(["RUN-1, step 1 Debone"]);
    expect(openPlaces([{ ...run, state: Run_State.HOLD }])).toEqual([]);
  });

  it("is said with a command only where one is chosen", () => {
    expect(atStep(openPlaces([run])[0])).toEqual({ runId, stepIndex: 1 });
    expect(atStep(undefined)).toEqual({});
  });
});
