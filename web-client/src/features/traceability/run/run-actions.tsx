import type { Run } from "@tracegate/sdk/generated/tracegate/traceability/v1/run_pb";
import { Archive, ChevronDown, CircleX, FastForward, Flag, Hand, Play } from "lucide-react";
import { useState } from "react";
import { useCaller } from "@/app/caller";
import type { BoardGate } from "@/features/traceability/run/board-model";
import { RunMoveDialog } from "@/features/traceability/run/run-move-dialog";
import { type RunMove, runMoves } from "@/features/traceability/run/run-moves";
import { Button } from "@/ui/button";
import { Menu, MenuItem } from "@/ui/menu";

const MAIN: readonly {
  move: RunMove;
  label: string;
  icon: typeof Play;
  kind: "primary" | "secondary";
}[] = [
  { move: "start", label: "Start", icon: Play, kind: "primary" },
  { move: "resume", label: "Resume", icon: Play, kind: "primary" },
  { move: "hold", label: "Hold", icon: Hand, kind: "secondary" },
  { move: "end", label: "End", icon: Flag, kind: "secondary" },
  { move: "archive", label: "Archive", icon: Archive, kind: "secondary" },
];

/** What may be done with a run now, by whoever looks at it. */
export function RunActions({ run, blockers }: { run: Run; blockers: readonly BoardGate[] }) {
  const [asking, setAsking] = useState<RunMove>();
  const moves = runMoves(run.state, useCaller().permissions);
  const rare = moves.filter((move) => move === "abort" || move === "endEarly");
  return (
    <>
      {MAIN.filter(({ move }) => moves.includes(move)).map(({ move, label, icon: Icon, kind }) => (
        <Button
          key={move}
          kind={kind}
          className="h-11"
          icon={<Icon aria-hidden className="size-4" />}
          onClick={() => setAsking(move)}
        >
          {label}
        </Button>
      ))}
      {rare.length > 0 ? (
        <Menu
          trigger={
            <Button className="h-11">
              More
              <ChevronDown aria-hidden className="size-4" />
            </Button>
          }
        >
          {rare.includes("endEarly") ? (
            <MenuItem
              icon={<FastForward aria-hidden className="size-4" />}
              onSelect={() => setAsking("endEarly")}
            >
              End it early
            </MenuItem>
          ) : null}
          {rare.includes("abort") ? (
            <MenuItem
              danger
              icon={<CircleX aria-hidden className="size-4" />}
              onSelect={() => setAsking("abort")}
            >
              Abort it
            </MenuItem>
          ) : null}
        </Menu>
      ) : null}
      {asking ? (
        <RunMoveDialog run={run} move={asking} blockers={blockers} onClose={() => setAsking(undefined)} />
      ) : null}
    </>
  );
}
