import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { AdjustForm } from "@/features/traceability/plant/adjust-form";
import { MergeForm } from "@/features/traceability/plant/merge-form";
import { PackForm } from "@/features/traceability/plant/pack-form";
import { ReceiveForm } from "@/features/traceability/plant/receive-form";
import { ShipForm } from "@/features/traceability/plant/ship-form";
import { SplitForm } from "@/features/traceability/plant/split-form";
import { StateForm } from "@/features/traceability/plant/state-form";
import { TakeDownForm } from "@/features/traceability/plant/take-down-form";
import type { Task } from "@/features/traceability/plant/tasks";
import { TransformForm } from "@/features/traceability/plant/transform-form";
import type { WorkPlace } from "@/features/traceability/plant/use-work-place";
import type { ListedLot } from "@/features/traceability/plant/use-worklist";
import { VoidForm } from "@/features/traceability/plant/void-form";

type TaskFormProps = {
  task: Task;
  listed: readonly ListedLot[];
  /** The step of a run where it is booked, where lots come into being. */
  place: WorkPlace | undefined;
  onRemove: (lotId: string) => void;
  /** The lots to go on with. */
  onBooked: (lots: readonly Lot[], words: string) => void;
  onClose: () => void;
};

/** The form of a task. What is typed in it stays until it is booked or left. */
export function TaskForm({ task, listed, place, onRemove, onBooked, onClose }: TaskFormProps) {
  const lots = listed.map(({ lot }) => lot);
  const ends = { onBooked, onClose };
  if (task.kind === "receive") {
    return <ReceiveForm scanned={task.scanned} place={place} {...ends} />;
  }
  if (task.kind === "void") {
    return <VoidForm event={task.event} {...ends} />;
  }
  if ("lotId" in task) {
    const found = listed.find(({ lot }) => lot.id === task.lotId);
    return found ? <LotTaskForm task={task} listed={found} {...ends} /> : null;
  }
  const taking = { lots, onRemove, ...ends };
  switch (task.kind) {
    case "transform":
      return <TransformForm place={place} {...taking} />;
    case "merge":
      return <MergeForm {...taking} />;
    case "pack":
      return <PackForm sscc={task.sscc} {...taking} />;
    case "ship":
      return <ShipForm {...taking} />;
  }
}

function LotTaskForm({
  task,
  listed: { lot, contents },
  ...ends
}: Pick<TaskFormProps, "onBooked" | "onClose"> & {
  task: Extract<Task, { lotId: string }>;
  listed: ListedLot;
}) {
  switch (task.kind) {
    case "split":
      return <SplitForm lot={lot} {...ends} />;
    case "down":
      return <TakeDownForm pallet={lot} contents={contents} {...ends} />;
    case "count":
    case "take":
      return <AdjustForm lot={lot} counting={task.kind === "count"} {...ends} />;
    case "state":
      return <StateForm lot={lot} to={task.to} {...ends} />;
  }
}
