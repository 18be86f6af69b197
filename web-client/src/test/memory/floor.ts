import { clone, create, type MessageInitShape } from "@bufbuild/protobuf";
import { Code, type ConnectError } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import {
  type Flow,
  type FlowDefinition,
  type FlowStep,
  type FlowVersion,
  FlowVersionSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { type Lot, Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  PlantEventSchema,
  RunChangedSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/plant_event_pb";
import {
  type Alert,
  type Alert_Rule,
  Alert_State,
  AlertSchema,
  type Certificate,
  type Deviation,
  Deviation_State,
  Deviation_StepSchema,
  DeviationSchema,
  type QcDecision,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import { type Run, RunSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { failure, notFound } from "@/test/memory/failure";
import type { What } from "@/test/memory/plant";
import type { World } from "@/test/memory/world";

/** Flows, runs and quality of a plant, and the rules that hold between them. */
export class Floor {
  readonly flows: Flow[] = [];
  readonly versions: FlowVersion[] = [];
  readonly runs: Run[] = [];
  readonly decisions: QcDecision[] = [];
  readonly deviations: Deviation[] = [];
  readonly alerts: Alert[] = [];
  readonly certificates: Certificate[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  get callerId(): string {
    return this.#world.me.user?.id ?? "";
  }

  get now() {
    return this.#world.at(0);
  }

  newId(): string {
    return this.#world.newId();
  }

  flow(id: string): Flow {
    return found(this.flows, id, "flow");
  }

  version(id: string): FlowVersion {
    return found(this.versions, id, "flow_version");
  }

  run(id: string): Run {
    return found(this.runs, id, "run");
  }

  deviation(id: string): Deviation {
    return found(this.deviations, id, "deviation");
  }

  definition(run: Run): FlowDefinition {
    const { definition } = this.version(run.flowVersionId);
    if (!definition) throw notFound("flow_version", run.flowVersionId);
    return definition;
  }

  lotsOf(runId: string): Lot[] {
    return [...this.#world.plant.lots.values()].filter((lot) => lot.runId === runId);
  }

  stepOf(lot: Lot): FlowStep | undefined {
    return lot.runId && lot.stepIndex !== undefined
      ? this.definition(this.run(lot.runId)).steps[lot.stepIndex]
      : undefined;
  }

  /** A line of the plant's log. */
  say(what: What): void {
    const { log } = this.#world.plant;
    log.append(
      create(PlantEventSchema, {
        position: BigInt(log.entries.length + 1),
        id: this.newId(),
        occurTime: this.now,
        recordTime: this.now,
        actor: { id: this.callerId },
        what: what as never,
      }),
    );
  }

  sayFlow(flow: Flow, version: FlowVersion): void {
    version.position += 1n;
    this.say({ case: "flowVersionSaved", value: clone(FlowVersionSchema, version) });
    this.say({ case: "flowSaved", value: flow });
  }

  sayRun(run: Run): void {
    run.position += 1n;
    this.say({ case: "runChanged", value: create(RunChangedSchema, { run: clone(RunSchema, run) }) });
  }

  openDeviation(init: MessageInitShape<typeof DeviationSchema>): Deviation {
    const deviation = create(DeviationSchema, { id: this.newId(), occurTime: this.now, ...init });
    this.deviations.unshift(deviation);
    this.goOn(deviation, Deviation_State.OPEN, "");
    return deviation;
  }

  goOn(deviation: Deviation, state: Deviation_State, note: string): void {
    deviation.state = state;
    deviation.steps.push(
      create(Deviation_StepSchema, { state, actorId: this.callerId, time: this.now, note }),
    );
    this.say({ case: "deviationChanged", value: clone(DeviationSchema, deviation) });
  }

  /** Holds a lot for a deviation. */
  concern(lot: Lot): void {
    lot.nOpenDeviations += 1;
    if (
      lot.state === Lot_State.CREATED ||
      lot.state === Lot_State.QUARANTINE ||
      lot.state === Lot_State.RELEASED
    ) {
      this.#world.plant.changeState(lot.id, Lot_State.HOLD, "a deviation");
    }
  }

  raise(rule: Alert_Rule, subjectId: string, subjectName: string, message: string): void {
    const known = this.alerts.find(
      (alert) => alert.rule === rule && alert.subjectId === subjectId && alert.state !== Alert_State.RESOLVED,
    );
    const alert =
      known ??
      create(AlertSchema, { id: this.newId(), rule, subjectId, subjectName, firstTime: this.now, message });
    Object.assign(alert, {
      ...{ state: Alert_State.OPEN, message, nTimes: alert.nTimes + 1, lastTime: this.now },
    });
    if (!known) this.alerts.unshift(alert);
    this.say({ case: "alertChanged", value: clone(AlertSchema, alert) });
  }
}

function found<T extends { id: string }>(all: readonly T[], id: string, resource: string): T {
  const one = all.find((item) => item.id === id);
  if (!one) throw notFound(resource, id);
  return one;
}

export function stateForbids(state: string, allowed = ""): ConnectError {
  return failure(Code.FailedPrecondition, ErrorReason.STATE_FORBIDS, { state, allowed });
}

export function fourEyes(actorId: string): ConnectError {
  return failure(Code.PermissionDenied, ErrorReason.FOUR_EYES, { actor_id: actorId });
}
