import { clone, create } from "@bufbuild/protobuf";
import type { ServiceImpl } from "@connectrpc/connect";
import type { Gate } from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import {
  GateResultSchema,
  type Lot,
  Lot_State,
  LotSchema,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  Alert_Rule,
  Alert_State,
  AlertSchema,
  type Certificate,
  CertificateSchema,
  Deviation_State,
  DeviationSchema,
  Disposition,
  QcDecisionSchema,
  QcResult,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_pb";
import type {
  QualityService,
  RecordQcDecisionRequest,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/quality_service_pb";
import { Run_State, RunSchema } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { invalid, notFound } from "@/test/memory/failure";
import { fourEyes, stateForbids } from "@/test/memory/floor";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

/** QualityService over a world in memory. */
export function qualityService({ floor, plant }: World): ServiceImpl<typeof QualityService> {
  const lotsShown = (lotIds: readonly string[]) => lotIds.map((id) => clone(LotSchema, plant.find(id)));
  const move = (lot: Lot, ...path: Lot_State[]) => {
    for (const to of path) plant.changeState(lot.id, to, "decided at a gate");
  };
  const passed = (lot: Lot) => {
    const required = floor.stepOf(lot)?.gates.filter((gate) => gate.required || gate.isCcp) ?? [];
    const results = new Map(lot.gates.map(({ gateKey, result }) => [gateKey, result]));
    const isReleased =
      lot.nOpenDeviations === 0 && required.every(({ key }) => results.get(key) === QcResult.PASS);
    if (lot.state === Lot_State.CREATED) move(lot, Lot_State.QUARANTINE);
    if (isReleased && lot.state !== Lot_State.RELEASED) move(lot, Lot_State.RELEASED);
  };
  const changedState = (deviationId: string, from: Deviation_State) => {
    const deviation = floor.deviation(deviationId);
    if (deviation.state !== from) throw stateForbids(Deviation_State[deviation.state]);
    return deviation;
  };
  return {
    recordQcDecision: (request) => {
      const lot = request.lotId ? plant.find(request.lotId) : undefined;
      const runId = lot ? lot.runId : request.runId;
      const run = runId ? floor.run(runId) : undefined;
      const stepIndex = lot ? lot.stepIndex : request.stepIndex;
      const step = run && stepIndex !== undefined ? floor.definition(run).steps[stepIndex] : undefined;
      const gate = step?.gates.find(({ key }) => key === request.gateKey);
      const violated = judge(gate, request);
      const result = violated.length > 0 ? QcResult.FAIL : request.result;
      const isFatal = result === QcResult.FAIL && gate?.isCcp === true;
      const name = lot ? `lot ${lot.lotCode}` : `run ${run?.runCode}, step ${stepIndex}`;
      const deviation = isFatal
        ? floor.openDeviation({
            description: `${name} failed at the critical control point ${gate?.key} (${violated.join(", ")})`,
            lotIds: lot ? [lot.id] : [],
            ...{ runId, gateKey: request.gateKey },
            ...(stepIndex === undefined ? {} : { stepIndex }),
          })
        : undefined;
      const decided = run?.steps[stepIndex ?? 0]?.gates.find(({ gateKey }) => gateKey === request.gateKey);
      if (decided) {
        decided[result === QcResult.PASS ? "nPassed" : result === QcResult.HOLD ? "nHeld" : "nFailed"] += 1;
        if (!lot) decided.stepResult = result;
      }
      if (lot) {
        lot.gates = [
          ...lot.gates.filter(({ gateKey }) => gateKey !== request.gateKey),
          create(GateResultSchema, { gateKey: request.gateKey, result }),
        ];
        if (isFatal) floor.concern(lot);
        else if (result === QcResult.PASS) passed(lot);
        else if (result === QcResult.HOLD && lot.state !== Lot_State.HOLD) move(lot, Lot_State.HOLD);
        else if (result === QcResult.FAIL) {
          if (lot.state === Lot_State.CREATED) move(lot, Lot_State.QUARANTINE);
          move(lot, Lot_State.REJECTED);
        }
      }
      if (run && isFatal) {
        run.nOpenDeviations += 1;
        if (run.state === Run_State.RUNNING) run.state = Run_State.HOLD;
      }
      const decision = create(QcDecisionSchema, {
        ...{ id: floor.newId(), lotId: request.lotId, lotCode: lot?.lotCode ?? "", runId },
        ...(stepIndex === undefined ? {} : { stepIndex }),
        ...{ gateKey: request.gateKey, isCcp: gate?.isCcp ?? false, result, askedResult: request.result },
        ...{ measurements: request.measurements, answers: request.answers, violatedLimitKeys: violated },
        ...{ reason: request.reason, deciderId: floor.callerId, occurTime: floor.now, recordTime: floor.now },
        deviationId: deviation?.id ?? "",
      });
      floor.decisions.unshift(decision);
      floor.say({ case: "qcDecided", value: decision });
      if (run) floor.sayRun(run);
      if (result !== QcResult.PASS) {
        const rule = isFatal
          ? Alert_Rule.CCP_FAIL
          : result === QcResult.FAIL
            ? Alert_Rule.QC_FAIL
            : Alert_Rule.QC_HOLD;
        const message = deviation?.description ?? `${name} is ${QcResult[result]}: ${request.reason}`;
        floor.raise(rule, lot?.id ?? runId ?? "", name, message);
      }
      return {
        decision,
        ...(lot ? { lot: clone(LotSchema, lot) } : {}),
        ...(run ? { run: clone(RunSchema, run) } : {}),
        ...(deviation ? { deviation: clone(DeviationSchema, deviation) } : {}),
      };
    },
    listQcDecisions: ({ subjectId, pageSize, pageToken }) => {
      const fitting = floor.decisions.filter(
        ({ lotId, runId }) => subjectId === "" || (lotId || runId) === subjectId,
      );
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { decisions: items, nextPageToken };
    },
    openDeviation: ({ description, lotIds, runId }) => {
      const lots = lotIds.map((id) => plant.find(id));
      const deviation = floor.openDeviation({ description, lotIds, runId });
      for (const lot of lots) floor.concern(lot);
      return { deviation: clone(DeviationSchema, deviation), lots: lotsShown(lotIds) };
    },
    containDeviation: ({ deviationId, lotIds, note }) => {
      const deviation = changedState(deviationId, Deviation_State.OPEN);
      for (const lotId of lotIds) floor.concern(plant.find(lotId));
      deviation.lotIds.push(...lotIds);
      floor.goOn(deviation, Deviation_State.CONTAINED, note);
      return { deviation: clone(DeviationSchema, deviation), lots: lotsShown(deviation.lotIds) };
    },
    disposeDeviation: ({ deviationId, disposition, reason }) => {
      const deviation = changedState(deviationId, Deviation_State.CONTAINED);
      if (deviation.steps[0]?.actorId === floor.callerId) throw fourEyes(floor.callerId);
      deviation.disposition = disposition;
      for (const lotId of deviation.lotIds) {
        const lot = plant.find(lotId);
        lot.nOpenDeviations -= 1;
        if (lot.state === Lot_State.HOLD) {
          move(lot, disposition === Disposition.DESTROY ? Lot_State.REJECTED : Lot_State.RELEASED);
        }
      }
      floor.goOn(deviation, Deviation_State.DISPOSITIONED, reason);
      if (deviation.runId) {
        const run = floor.run(deviation.runId);
        run.nOpenDeviations -= 1;
        floor.sayRun(run);
      }
      return { deviation: clone(DeviationSchema, deviation), lots: lotsShown(deviation.lotIds) };
    },
    verifyDeviation: ({ deviationId, note }) => {
      const deviation = changedState(deviationId, Deviation_State.DISPOSITIONED);
      const decider = deviation.steps.find(({ state }) => state === Deviation_State.DISPOSITIONED)?.actorId;
      if (decider === floor.callerId) throw fourEyes(floor.callerId);
      floor.goOn(deviation, Deviation_State.VERIFIED, note);
      return { deviation: clone(DeviationSchema, deviation) };
    },
    closeDeviation: ({ deviationId, cause, correctiveAction }) => {
      const deviation = Object.assign(changedState(deviationId, Deviation_State.VERIFIED), {
        ...{ cause, correctiveAction },
      });
      floor.goOn(deviation, Deviation_State.CLOSED, "");
      return { deviation: clone(DeviationSchema, deviation) };
    },
    getDeviation: ({ deviationId }) => {
      const deviation = floor.deviation(deviationId);
      const made = plant.log.entries.flatMap(({ what }) =>
        what.case === "lotsTransformed" &&
        what.value.inputs.some(({ lotId }) => deviation.lotIds.includes(lotId))
          ? what.value.outputs.map(({ id }) => id)
          : [],
      );
      const proposed = lotsShown(made.filter((id) => !deviation.lotIds.includes(id))).filter(
        ({ state, onHandMg }) => state !== Lot_State.HOLD && onHandMg > 0n,
      );
      return {
        deviation: clone(DeviationSchema, deviation),
        lots: lotsShown(deviation.lotIds),
        proposed,
        nProposed: proposed.length,
      };
    },
    listDeviations: ({ runId, states, pageSize, pageToken }) => {
      const fitting = floor.deviations
        .filter((one) => runId === "" || one.runId === runId)
        .filter((one) => states.length === 0 || states.includes(one.state));
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { deviations: items.map((one) => clone(DeviationSchema, one)), nextPageToken };
    },
    listAlerts: ({ states, pageSize, pageToken }) => {
      const fitting = floor.alerts.filter(({ state }) => states.length === 0 || states.includes(state));
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { alerts: items.map((alert) => clone(AlertSchema, alert)), nextPageToken };
    },
    acknowledgeAlert: ({ alertId }) => {
      const alert = floor.alerts.find(({ id }) => id === alertId);
      if (!alert) throw notFound("alert", alertId);
      Object.assign(alert, { state: Alert_State.ACKNOWLEDGED, acknowledgerId: floor.callerId });
      floor.say({ case: "alertChanged", value: clone(AlertSchema, alert) });
      return { alert: clone(AlertSchema, alert) };
    },
    resolveAlert: ({ alertId, note }) => {
      const alert = floor.alerts.find(({ id }) => id === alertId);
      if (!alert) throw notFound("alert", alertId);
      if (alert.state === Alert_State.RESOLVED) throw stateForbids("RESOLVED", "OPEN,ACKNOWLEDGED");
      Object.assign(alert, { state: Alert_State.RESOLVED, resolverId: floor.callerId, note });
      floor.say({ case: "alertChanged", value: clone(AlertSchema, alert) });
      return { alert: clone(AlertSchema, alert) };
    },
    addCertificate: ({ certificate }) => {
      if (!certificate?.number) throw invalid({ "certificate.number": "must be at least 1 characters" });
      if (certificate.file.length > 0 && !certificate.fileName) {
        throw invalid({ "certificate.file_name": "is needed where there is a file" });
      }
      const kept = clone(CertificateSchema, certificate);
      Object.assign(kept, { id: floor.newId(), adderId: floor.callerId, recordTime: floor.now });
      floor.certificates.unshift(kept);
      floor.say({ case: "certificateAdded", value: withoutFile(kept) });
      return { certificate: withoutFile(kept) };
    },
    getCertificate: ({ certificateId }) => {
      const certificate = floor.certificates.find(({ id }) => id === certificateId);
      if (!certificate) throw notFound("certificate", certificateId);
      return { certificate: clone(CertificateSchema, certificate) };
    },
    listCertificates: ({ lotId, pageSize, pageToken }) => {
      const fitting = floor.certificates.filter(({ lotIds }) => lotId === "" || lotIds.includes(lotId));
      const { items, nextPageToken } = pageOf(fitting, pageSize, pageToken);
      return { certificates: items.map(withoutFile), nextPageToken };
    },
  };
}

function withoutFile(certificate: Certificate) {
  return Object.assign(clone(CertificateSchema, certificate), { file: new Uint8Array() });
}

/** Limits that are violated; what is missing for a decision is refused. */
function judge(gate: Gate | undefined, request: RecordQcDecisionRequest): string[] {
  const wrong: Record<string, string> = {};
  if (request.result !== QcResult.PASS && request.reason === "")
    wrong.reason = "must be said for HOLD and FAIL";
  const measured = new Map(request.measurements.map((one) => [one.limitKey, one.valueThousandths]));
  for (const limit of gate?.criticalLimits ?? []) {
    if (request.result === QcResult.PASS && !measured.has(limit.key)) {
      wrong.measurements = `${limit.key} (${limit.name}) must be measured to pass`;
    }
    const place = request.measurements.findIndex(({ limitKey }) => limitKey === limit.key);
    if (limit.instrumentRequired && place >= 0 && request.measurements[place]?.instrument === "") {
      wrong[`measurements[${place}].instrument`] = "must be said for this limit";
    }
  }
  for (const item of gate?.checklist ?? []) {
    const isYes = request.answers.some(({ itemKey, ok }) => itemKey === item.key && ok);
    if (request.result === QcResult.PASS && item.required && !isYes) {
      wrong.answers = `${item.key} needs a yes to pass: ${item.text}`;
    }
  }
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
  return (gate?.criticalLimits ?? [])
    .filter(({ key, minThousandths: min, maxThousandths: max }) => {
      const value = measured.get(key);
      return (
        value !== undefined && ((min !== undefined && value < min) || (max !== undefined && value > max))
      );
    })
    .map(({ key }) => key);
}
