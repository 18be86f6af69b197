import { useQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { LotService } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_service_pb";
import { Construction } from "lucide-react";
import { useCan } from "@/app/caller";
import { ErrorView } from "@/app/error-view";
import { text } from "@/app/search";
import { LotCard } from "@/features/traceability/lot-card";
import { LotForm } from "@/features/traceability/lot-form";
import { LotLookup } from "@/features/traceability/lot-lookup";
import { Card, CardHead, PageHead } from "@/ui/card";
import { Note, Skeleton } from "@/ui/state-panels";
import { useToast } from "@/ui/toast";

type Search = { lot?: string };

export const Route = createFileRoute("/_app/lots")({
  validateSearch: (raw: Record<string, unknown>): Search => text(raw, "lot", /^[0-9a-f-]{36}$/),
  component: LotsScreen,
});

function LotsScreen() {
  const { lot } = Route.useSearch();
  const navigate = Route.useNavigate();
  const canRegister = useCan(Permission.LOT_WRITE);
  const toast = useToast();
  const show = (lotId: string) => navigate({ search: { lot: lotId }, resetScroll: false });
  return (
    <>
      <PageHead title="Lots" lead="A lot is a quantity of material with one identity and one history." />
      <div className="mb-6">
        <Note icon={Construction}>
          This release registers lots and shows one at a time by its id. There is no list yet, so keep the id.
          Runs, quality gates, genealogy and recalls come in later releases.
        </Note>
      </div>
      {lot ? (
        <div className="mb-6">
          <ShownLot lotId={lot} />
        </div>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {canRegister ? (
          <Card>
            <CardHead title="Register a lot" />
            <LotForm
              onRegistered={(registered) => {
                toast(`${registered.lotCode} is registered.`);
                void show(registered.id);
              }}
            />
          </Card>
        ) : null}
        <Card>
          <CardHead title="Look a lot up" />
          <LotLookup key={lot ?? ""} lotId={lot ?? ""} onLookUp={show} />
        </Card>
      </div>
    </>
  );
}

function ShownLot({ lotId }: { lotId: string }) {
  const { data, error } = useQuery(LotService.method.getLot, { lotId });
  if (error) {
    return <ErrorView error={error} />;
  }
  return data?.lot ? <LotCard lot={data.lot} /> : <Skeleton className="h-40 w-full" />;
}
