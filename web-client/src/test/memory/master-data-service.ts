import type { ServiceImpl } from "@connectrpc/connect";
import { Code } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import type { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";
import { failure, invalid } from "@/test/memory/failure";
import { pageOf } from "@/test/memory/page";
import type { World } from "@/test/memory/world";

type Item = { id: string; name: string; archived: boolean };
type Asked = { pageSize: number; pageToken: string; namePrefix: string; archived: boolean };

/** MasterDataService over a world in memory. */
export function masterDataService({ plant }: World): ServiceImpl<typeof MasterDataService> {
  return {
    listProducts: (asked) => {
      const { items, nextPageToken } = listed(plant.products, asked);
      return { products: items, nextPageToken };
    },
    listLocations: (asked) => {
      const { items, nextPageToken } = listed(plant.locations, asked);
      return { locations: items, nextPageToken };
    },
    listParties: (asked) => {
      const { items, nextPageToken } = listed(plant.parties, asked);
      return { parties: items, nextPageToken };
    },
    listEquipment: (asked) => {
      const { items, nextPageToken } = listed(plant.equipment, asked);
      return { equipment: items, nextPageToken };
    },
    saveProduct: ({ product, requestId }) => {
      if (!product) throw invalid({ product: "is required" });
      const kept = { ...product, gtin: product.gtin === "" ? "" : product.gtin.padStart(14, "0") };
      const others = plant.products.filter(({ id }) => id !== product.id);
      check("product", kept, "gtin", kept.gtin, others);
      const saved = put(plant.products, kept, requestId);
      plant.keep({ case: "productSaved", value: saved });
      return { product: saved };
    },
    saveLocation: ({ location, requestId }) => {
      if (!location) throw invalid({ location: "is required" });
      const others = plant.locations.filter(({ id }) => id !== location.id);
      check("location", location, "gln", location.gln, others);
      const saved = put(plant.locations, location, requestId);
      plant.keep({ case: "locationSaved", value: saved });
      return { location: saved };
    },
    saveParty: ({ party, requestId }) => {
      if (!party) throw invalid({ party: "is required" });
      check(
        "party",
        party,
        "gln",
        party.gln,
        plant.parties.filter(({ id }) => id !== party.id),
      );
      const saved = put(plant.parties, party, requestId);
      plant.keep({ case: "partySaved", value: saved });
      return { party: saved };
    },
    saveEquipment: ({ equipment, requestId }) => {
      if (!equipment) throw invalid({ equipment: "is required" });
      const others = plant.equipment.filter(({ id }) => id !== equipment.id);
      check("equipment", equipment, "name", equipment.name, others);
      const saved = put(plant.equipment, equipment, requestId);
      plant.keep({ case: "equipmentSaved", value: saved });
      return { equipment: saved };
    },
  };
}

function listed<T extends Item>(all: readonly T[], { pageSize, pageToken, namePrefix, archived }: Asked) {
  const fitting = all
    .filter((item) => archived || !item.archived)
    .filter(({ name }) => name.toLowerCase().startsWith(namePrefix.toLowerCase()))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return pageOf(fitting, pageSize, pageToken);
}

/** A name, and a number that no other has. */
function check<T extends Item>(
  noun: string,
  item: T,
  key: keyof T & string,
  value: string,
  others: readonly T[],
) {
  if (item.name === "") throw invalid({ [`${noun}.name`]: "must have at least 1 character" });
  if (key === "gtin" && value && !/^\d{14}$/.test(value)) {
    throw invalid({ [`${noun}.gtin`]: "must be 8, 12, 13 or 14 digits" });
  }
  if (value && others.some((other) => other[key] === value)) {
    throw failure(Code.AlreadyExists, ErrorReason.NAME_TAKEN, { field: noun });
  }
}

function put<T extends Item>(all: T[], item: T, newId: string): T {
  const saved = { ...item, id: item.id || newId };
  const place = all.findIndex(({ id }) => id === saved.id);
  all.splice(place < 0 ? all.length : place, place < 0 ? 0 : 1, saved);
  return saved;
}
