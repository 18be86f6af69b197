import { create } from "@bufbuild/protobuf";
import {
  type CustomDetector,
  CustomDetectorSchema,
  type Policy,
} from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { Plus, ScanSearch } from "lucide-react";
import { DetectorForm } from "@/features/governance/policies/detector-form";
import { revised, withClassRenamed, withoutDetector } from "@/features/governance/policies/policy-edit";
import type { Problems } from "@/features/governance/policies/use-problems";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { EmptyState } from "@/ui/state-panels";

type DetectorsPanelProps = {
  policy: Policy;
  editable: boolean;
  problems: Problems;
  onChange: (policy: Policy) => void;
};

/** Classes of the organization's own: each a pattern or a list of words. */
export function DetectorsPanel({ policy, editable, problems, onChange }: DetectorsPanelProps) {
  const set = (index: number, detector: CustomDetector) => {
    const before = policy.detectors[index]?.name ?? "";
    const isShared = policy.detectors.filter(({ name }) => name === before).length > 1;
    const renamed =
      before && !isShared && before !== detector.name
        ? withClassRenamed(policy, before, detector.name)
        : policy;
    onChange(
      revised(renamed, { detectors: policy.detectors.map((old, at) => (at === index ? detector : old)) }),
    );
  };
  const add = () =>
    onChange(
      revised(policy, {
        detectors: [...policy.detectors, create(CustomDetectorSchema, { name: freeName(policy) })],
      }),
    );
  const adder = editable ? (
    <Button icon={<Plus aria-hidden className="size-4" />} onClick={add}>
      Add a detector
    </Button>
  ) : null;
  if (policy.detectors.length === 0) {
    return (
      <Card>
        <EmptyState icon={ScanSearch} title="No detectors of your own" action={adder}>
          A detector finds what only your organization knows: customer numbers, badge numbers, project names.
          Each gets a column in the matrix.
        </EmptyState>
      </Card>
    );
  }
  return (
    <div className="flex flex-col gap-6">
      {policy.detectors.map((detector, index) => (
        <DetectorForm
          // biome-ignore lint/suspicious/noArrayIndexKey: its place is what a detector is known by while its name is typed.
          key={index}
          detector={detector}
          field={`detectors[${index}]`}
          editable={editable}
          problems={problems}
          onChange={(next) => set(index, next)}
          onRemove={() => onChange(withoutDetector(policy, index))}
        />
      ))}
      <div>{adder}</div>
    </div>
  );
}

function freeName({ detectors }: Policy): string {
  const taken = new Set(detectors.map(({ name }) => name));
  let number = detectors.length + 1;
  while (taken.has(`class_${number}`)) {
    number += 1;
  }
  return `class_${number}`;
}
