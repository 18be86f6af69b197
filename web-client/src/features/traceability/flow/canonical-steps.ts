import {
  FlowStep_ReleasePolicy,
  Gate_Type,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/flow_pb";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { newGate, newItem, newLimit, newStep, type StepEdit } from "@/features/traceability/flow/flow-edit";

const { GATED, AUTO } = FlowStep_ReleasePolicy;

/** The eleven steps of a skewer plant, with its seven gates and four buffers: a beginning to change. */
export function canonicalSteps(): StepEdit[] {
  const cold = (max: string) => newLimit({ key: "core", name: "Core temperature", max });
  return [
    newStep({
      ...{ name: "Receive", phase: "Goods in", buffer: "Raw store", capacity: "4000" },
      ...{ outputTypes: [Lot_Type.RAW], releasePolicy: GATED },
      gates: [
        newGate({
          ...{ key: "goods_in", name: "Goods in", type: Gate_Type.TEMPERATURE },
          limits: [cold("4")],
          checklist: [
            newItem({ key: "papers", text: "Do papers and labels agree?" }),
            newItem({ key: "clean", text: "Is the vehicle clean?" }),
          ],
        }),
      ],
    }),
    newStep({
      ...{
        name: "Debone",
        phase: "Cutting",
        outputTypes: [Lot_Type.DEB],
        releasePolicy: GATED,
        yieldMin: "60",
      },
      gates: [
        newGate({
          ...{ key: "debone_cold", name: "Cold after deboning", type: Gate_Type.TEMPERATURE, blocking: true },
          limits: [cold("7")],
        }),
      ],
    }),
    newStep({
      ...{ name: "Bulk", phase: "Cutting", buffer: "Bulk buffer", capacity: "2500" },
      ...{ outputTypes: [Lot_Type.BULK], releasePolicy: AUTO, yieldMin: "95", yieldWarns: true },
    }),
    newStep({
      ...{ name: "Mix", phase: "Marinating", buffer: "Mix buffer", capacity: "2000" },
      ...{ outputTypes: [Lot_Type.MIX], releasePolicy: GATED, yieldMax: "110" },
      gates: [
        newGate({
          ...{ key: "recipe", name: "Recipe", type: Gate_Type.DOCUMENT },
          checklist: [newItem({ key: "allergens", text: "Are all allergens on the label?" })],
        }),
      ],
    }),
    newStep({ name: "Skewer 15 g", phase: "Skewering", outputTypes: [Lot_Type.SKW15], releasePolicy: AUTO }),
    newStep({ name: "Skewer 30 g", phase: "Skewering", outputTypes: [Lot_Type.SKW30], releasePolicy: AUTO }),
    newStep({
      ...{ name: "Freeze", phase: "Freezing", buffer: "Cold store", capacity: "6000" },
      ...{ outputTypes: [Lot_Type.FRZ15, Lot_Type.FRZ30], releasePolicy: GATED },
      gates: [
        newGate({
          ...{ key: "frozen", name: "Frozen through", type: Gate_Type.TEMPERATURE, isCcp: true },
          limits: [cold("-18")],
        }),
      ],
    }),
    newStep({
      ...{ name: "Detect metal", phase: "Packing", releasePolicy: GATED },
      gates: [
        newGate({
          ...{
            key: "metal",
            name: "Metal detection",
            type: Gate_Type.METAL_DETECTION,
            isCcp: true,
            blocking: true,
          },
          limits: [
            newLimit({ key: "fe", name: "Ferrous", unit: "mm", max: "1.5" }),
            newLimit({ key: "steel", name: "Stainless steel", unit: "mm", max: "2.5" }),
          ],
          checklist: [newItem({ key: "test_piece", text: "Did the detector find the test piece?" })],
        }),
      ],
    }),
    newStep({
      ...{
        name: "Pack",
        phase: "Packing",
        outputTypes: [Lot_Type.FG15, Lot_Type.FG30],
        releasePolicy: GATED,
      },
      gates: [
        newGate({ key: "label", name: "Label", type: Gate_Type.LABEL }),
        newGate({ key: "weight", name: "Weight", type: Gate_Type.WEIGHT }),
      ],
    }),
    newStep({ name: "Palletize", phase: "Shipping", releasePolicy: AUTO }),
    newStep({ name: "Ship", phase: "Shipping", releasePolicy: AUTO }),
  ];
}
