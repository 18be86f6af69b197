import { useQuery } from "@connectrpc/connect-query";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";

const ALL = { pageSize: 200, archived: true };
const KEPT = { staleTime: 60_000 };

/** Products, locations and parties by id; the first 200 of each. */
export function useMasterNames(): ReadonlyMap<string, string> {
  const products = useQuery(MasterDataService.method.listProducts, ALL, KEPT);
  const locations = useQuery(MasterDataService.method.listLocations, ALL, KEPT);
  const parties = useQuery(MasterDataService.method.listParties, ALL, KEPT);
  const all = [
    ...(products.data?.products ?? []),
    ...(locations.data?.locations ?? []),
    ...(parties.data?.parties ?? []),
  ];
  return new Map(all.map(({ id, name }) => [id, name]));
}
