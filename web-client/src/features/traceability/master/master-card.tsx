import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { Plus } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useCan } from "@/app/caller";
import {
  MASTER_LOOKS,
  type MasterFilter,
  type MasterKind,
} from "@/features/traceability/master/master-kinds";
import { MasterList, type MasterListProps } from "@/features/traceability/master/master-list";
import { counted } from "@/format/count";
import { Button } from "@/ui/button";
import { Card } from "@/ui/card";
import { More } from "@/ui/more";
import { EmptyState } from "@/ui/state-panels";
import { TextFilter } from "@/ui/text-filter";
import { useToast } from "@/ui/toast";
import { ToggleButton } from "@/ui/toggle-button";

type Ends = { canWrite: boolean; onSaved: (name: string) => void; onClose: () => void };

type MasterCardProps<T extends MasterListProps["items"][number]> = Pick<
  MasterListProps<T>,
  "items" | "columns"
> & {
  kind: MasterKind;
  filter: MasterFilter;
  onFilter: (filter: MasterFilter) => void;
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  /** The form of one of them, or of a new one. */
  drawer: (item: T | undefined, ends: Ends) => ReactNode;
};

/** Master data of one kind: found by name, made, changed, archived. */
export function MasterCard<T extends MasterListProps["items"][number]>({
  kind,
  items,
  columns,
  filter,
  onFilter,
  pages,
  drawer,
}: MasterCardProps<T>) {
  const [opened, setOpened] = useState<{ item: T | undefined }>();
  const canWrite = useCan(Permission.MASTER_DATA_WRITE);
  const toast = useToast();
  const { label, add, icon, meaning } = MASTER_LOOKS[kind];
  const filtered = filter.name !== undefined;
  const close = () => setOpened(undefined);
  const addButton = canWrite ? (
    <Button
      kind="primary"
      icon={<Plus aria-hidden className="size-4" />}
      onClick={() => setOpened({ item: undefined })}
    >
      {add}
    </Button>
  ) : null;
  return (
    <Card>
      <div className="flex flex-wrap items-center gap-2 border-b border-line px-4 py-3">
        <TextFilter
          key={filter.name ?? ""}
          label="Name begins with"
          placeholder="Name begins with"
          value={filter.name ?? ""}
          onApply={(name) => onFilter({ ...filter, name: name || undefined })}
        />
        <ToggleButton
          on={filter.archived ?? false}
          onChange={(on) => onFilter({ ...filter, archived: on || undefined })}
        >
          Archived too
        </ToggleButton>
        <span className="figures text-small text-ink-3">
          {counted(items.length, "entry", "entries")}
          {pages.hasNextPage ? " so far" : ""}
        </span>
        {items.length > 0 ? <span className="ml-auto">{addButton}</span> : null}
      </div>
      {items.length === 0 ? (
        <EmptyState
          icon={icon}
          title={filtered ? "No name begins so" : `No ${label.toLowerCase()} yet`}
          action={filtered ? null : addButton}
        >
          {filtered ? "Widen the search, or show what is archived too." : meaning}
        </EmptyState>
      ) : (
        <MasterList label={label} items={items} columns={columns} onOpen={(item) => setOpened({ item })} />
      )}
      <More
        hasMore={pages.hasNextPage}
        busy={pages.isFetchingNextPage}
        onMore={() => pages.fetchNextPage()}
      />
      {opened
        ? drawer(opened.item, {
            canWrite,
            onSaved: (name) => {
              toast(`“${name.trim()}” is saved.`);
              close();
            },
            onClose: close,
          })
        : null}
    </Card>
  );
}
