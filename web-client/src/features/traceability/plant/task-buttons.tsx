import { Lot_State } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import {
  Boxes,
  Factory,
  FlaskConical,
  type LucideIcon,
  Merge,
  PackageOpen,
  PackagePlus,
  Scale,
  Split,
  Truck,
  Undo2,
} from "lucide-react";
import { LOT_LOOKS } from "@/features/traceability/lot-state-badge";
import { type Task, taskCommand, taskWord } from "@/features/traceability/plant/tasks";
import { Button } from "@/ui/button";

const ICONS: Record<Exclude<Task["kind"], "state">, LucideIcon> = {
  receive: PackagePlus,
  transform: Factory,
  merge: Merge,
  split: Split,
  pack: Boxes,
  down: PackageOpen,
  ship: Truck,
  count: Scale,
  take: FlaskConical,
  void: Undo2,
};

/** What may be done now, each a target for a thumb in a glove. */
export function TaskButtons({
  label,
  tasks,
  primary = false,
  onChoose,
}: {
  label: string;
  tasks: readonly Task[];
  /** What is mostly done comes first and stands out. */
  primary?: boolean;
  onChoose: (task: Task) => void;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons that belong together.
    <div
      role="group"
      aria-label={label}
      className="touch grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-2.5"
    >
      {tasks.map((task, place) => {
        const Icon = task.kind === "state" ? LOT_LOOKS[task.to].icon : ICONS[task.kind];
        const isBad = task.kind === "state" && task.to === Lot_State.REJECTED;
        return (
          <Button
            key={taskCommand(task)}
            kind={isBad ? "danger" : primary && place === 0 ? "primary" : "secondary"}
            icon={<Icon aria-hidden className="size-5 shrink-0" />}
            onClick={() => onChoose(task)}
            className="h-14 justify-start px-4 text-left leading-5 whitespace-normal!"
          >
            {taskWord(task)}
          </Button>
        );
      })}
    </div>
  );
}
