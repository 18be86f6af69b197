import type { DescMessage, DescMethodUnary } from "@bufbuild/protobuf";
import { useSuspenseInfiniteQuery } from "@connectrpc/connect-query";
import { createFileRoute } from "@tanstack/react-router";
import { Lot_Type } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import type { ReactNode } from "react";
import { prefetchPages } from "@/app/loader";
import { useReadAgain } from "@/app/read-again";
import { choice, text, toggle } from "@/app/search";
import { EquipmentDrawer } from "@/features/traceability/master/equipment-drawer";
import { LocationDrawer } from "@/features/traceability/master/location-drawer";
import { MasterCard } from "@/features/traceability/master/master-card";
import {
  MASTER_LOOKS,
  type MasterFilter,
  type MasterKind,
  masterKinds,
} from "@/features/traceability/master/master-kinds";
import { PartyDrawer } from "@/features/traceability/master/party-drawer";
import { ProductDrawer } from "@/features/traceability/master/product-drawer";
import { useMasterNames } from "@/features/traceability/use-master-names";
import { usePlantWatch } from "@/features/traceability/use-plant-watch";
import { counted } from "@/format/count";
import { gramFigure } from "@/format/mass";
import { lotTypeLabel } from "@/text/labels";
import { PageHead } from "@/ui/card";
import { LiveMark } from "@/ui/live";
import { Segments } from "@/ui/segments";

const METHODS: Record<MasterKind, DescMethodUnary<DescMessage, DescMessage>> = {
  products: MasterDataService.method.listProducts,
  locations: MasterDataService.method.listLocations,
  parties: MasterDataService.method.listParties,
  equipment: MasterDataService.method.listEquipment,
};
const PAGED = {
  pageParamKey: "pageToken",
  getNextPageParam: (page: { nextPageToken: string }) => page.nextPageToken || undefined,
} as const;

export const Route = createFileRoute("/_app/master-data")({
  validateSearch: (raw: Record<string, unknown>): MasterFilter => ({
    ...choice(raw, "kind", masterKinds),
    ...text(raw, "name", /^.{1,100}$/),
    ...toggle(raw, "archived"),
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) =>
    prefetchPages(context, METHODS[deps.kind ?? "products"], listRequest(deps) as never),
  component: MasterDataScreen,
});

function listRequest({ name, archived }: MasterFilter) {
  return { pageSize: 100, pageToken: "", namePrefix: name ?? "", archived: archived ?? false };
}

function MasterDataScreen() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const readAgain = useReadAgain();
  const kind = search.kind ?? "products";
  const { live } = usePlantWatch({
    onChange: (events) =>
      events.length === 0 || events.some(({ what }) => what.case?.endsWith("Saved"))
        ? void readAgain(MasterDataService)
        : undefined,
  });
  const List = { products: Products, locations: Locations, parties: Parties, equipment: Machines }[kind];
  return (
    <>
      <PageHead
        title="Master data"
        lead="What lots refer to. Nothing of it is deleted: what is archived stays with the lots that name it."
      >
        <LiveMark look={live} />
      </PageHead>
      <div className="mb-4">
        <Segments
          label="Kind"
          value={kind}
          onChange={(value) => {
            const next = masterKinds.find((one) => one === value && one !== "products");
            void navigate({ search: next ? { kind: next } : {} });
          }}
          choices={masterKinds.map((value) => ({ value, label: MASTER_LOOKS[value].label }))}
        />
      </div>
      <List key={kind} filter={search} onFilter={(next) => navigate({ search: next, replace: true })} />
    </>
  );
}

type ListProps = { filter: MasterFilter; onFilter: (filter: MasterFilter) => void };

function Products({ filter, onFilter }: ListProps) {
  const pages = useSuspenseInfiniteQuery(MasterDataService.method.listProducts, listRequest(filter), PAGED);
  return (
    <MasterCard
      kind="products"
      items={pages.data.pages.flatMap((page) => page.products)}
      columns={[
        { head: "GTIN", cell: ({ gtin }) => code(gtin) },
        {
          head: "Lots",
          cell: ({ lotType }) => (lotType === Lot_Type.UNSPECIFIED ? "of any type" : lotTypeLabel[lotType]),
        },
        {
          head: "A piece",
          cell: ({ pieceMassMg }) => (pieceMassMg > 0n ? `${gramFigure(pieceMassMg)} g` : ""),
        },
        {
          head: "Shelf life",
          cell: ({ shelfLifeDays }) => (shelfLifeDays > 0 ? counted(shelfLifeDays, "day") : ""),
        },
      ]}
      {...{ filter, onFilter, pages }}
      drawer={(product, ends) => <ProductDrawer product={product} {...ends} />}
    />
  );
}

function Locations({ filter, onFilter }: ListProps) {
  const pages = useSuspenseInfiniteQuery(MasterDataService.method.listLocations, listRequest(filter), PAGED);
  const names = useMasterNames();
  return (
    <MasterCard
      kind="locations"
      items={pages.data.pages.flatMap((page) => page.locations)}
      columns={[
        { head: "GLN", cell: ({ gln }) => code(gln) },
        { head: "Whose", cell: ({ partyId }) => (partyId ? names.get(partyId) : "Our own") },
        {
          head: "Address",
          cell: ({ street, postalCode, city, country }) =>
            [street, `${postalCode} ${city}`.trim(), country].filter(Boolean).join(", "),
        },
      ]}
      {...{ filter, onFilter, pages }}
      drawer={(location, ends) => <LocationDrawer location={location} {...ends} />}
    />
  );
}

function Parties({ filter, onFilter }: ListProps) {
  const pages = useSuspenseInfiniteQuery(MasterDataService.method.listParties, listRequest(filter), PAGED);
  return (
    <MasterCard
      kind="parties"
      items={pages.data.pages.flatMap((page) => page.parties)}
      columns={[
        {
          head: "Is",
          cell: ({ supplier, customer }) =>
            [supplier ? "supplier" : "", customer ? "customer" : ""].filter(Boolean).join(", "),
        },
        { head: "GLN", cell: ({ gln }) => code(gln) },
        { head: "E-mail", cell: ({ email }) => email },
        { head: "Phone", cell: ({ phone }) => phone },
      ]}
      {...{ filter, onFilter, pages }}
      drawer={(party, ends) => <PartyDrawer party={party} {...ends} />}
    />
  );
}

function Machines({ filter, onFilter }: ListProps) {
  const pages = useSuspenseInfiniteQuery(MasterDataService.method.listEquipment, listRequest(filter), PAGED);
  const names = useMasterNames();
  return (
    <MasterCard
      kind="equipment"
      items={pages.data.pages.flatMap((page) => page.equipment)}
      columns={[{ head: "Stands at", cell: ({ locationId }) => names.get(locationId) }]}
      {...{ filter, onFilter, pages }}
      drawer={(equipment, ends) => <EquipmentDrawer equipment={equipment} {...ends} />}
    />
  );
}

function code(value: string): ReactNode {
  return value ? <span className="font-mono text-[0.75rem]">{value}</span> : "";
}
