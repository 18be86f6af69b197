import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { Archive, ArchiveRestore } from "lucide-react";
import { type ReactNode, useId } from "react";
import { apiErrorOf } from "@/app/api-error";
import { ErrorView, violationAt } from "@/app/error-view";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";

type MasterDrawerProps = {
  /** What one is called: `product`. */
  noun: string;
  /** The one that is changed; nothing where one is made. */
  item: { name: string; archived: boolean } | undefined;
  canWrite: boolean;
  busy: boolean;
  error: unknown;
  /** Its fields, as the request names them behind the noun. */
  fields: readonly string[];
  onSave: (archived: boolean) => void;
  onClose: () => void;
  children: ReactNode;
  /** What else belongs to it and is kept by itself. */
  beside?: ReactNode;
};

/** Makes or changes one piece of master data. Nothing of it is deleted, only archived. */
export function MasterDrawer({
  noun,
  item,
  canWrite,
  busy,
  error,
  fields,
  onSave,
  onClose,
  children,
  beside,
}: MasterDrawerProps) {
  const formId = useId();
  const archived = item?.archived ?? false;
  return (
    <Dialog
      open
      shape="drawer"
      title={item ? item.name : `New ${noun}`}
      description={archived ? "Archived: nothing new may name it." : undefined}
      onClose={onClose}
      footer={
        canWrite ? (
          <>
            {item ? (
              <Button
                className="mr-auto"
                disabled={busy}
                icon={
                  archived ? (
                    <ArchiveRestore aria-hidden className="size-4" />
                  ) : (
                    <Archive aria-hidden className="size-4" />
                  )
                }
                onClick={() => onSave(!archived)}
              >
                {archived ? "Bring back" : "Archive"}
              </Button>
            ) : null}
            <Button onClick={onClose}>Cancel</Button>
            <Button type="submit" form={formId} kind="primary" busy={busy}>
              {item ? "Save" : `Add the ${noun}`}
            </Button>
          </>
        ) : undefined
      }
    >
      <form
        id={formId}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(archived);
        }}
      >
        {error ? (
          <div className="mb-4">
            <ErrorView error={error} fields={fields.map((field) => `${noun}.${field}`)} title="Not saved" />
          </div>
        ) : null}
        <fieldset disabled={!canWrite} className="grid gap-4 sm:grid-cols-2">
          <legend className="sr-only">{`Fields of the ${noun}`}</legend>
          {children}
        </fieldset>
      </form>
      {beside}
    </Dialog>
  );
}

/** What is wrong with a field: its rule is broken, or another has its number already. */
export function masterErrorAt(error: unknown, path: string, isKey = false): string | undefined {
  const violation = violationAt(error, path);
  if (violation || !error || !isKey) {
    return violation;
  }
  return apiErrorOf(error).reason === ErrorReason.NAME_TAKEN ? "Another one has it already." : undefined;
}
