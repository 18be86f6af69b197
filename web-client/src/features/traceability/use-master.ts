import { useQuery } from "@connectrpc/connect-query";
import { MasterDataService } from "@tracegate/sdk/generated/tracegate/traceability/v1/master_data_service_pb";

const FIRST = { pageSize: 200 };
const KEPT = { staleTime: 30_000 };

/** Master data that is in use, for choosing of; the first 200 of each. */
export function useMaster() {
  const products = useQuery(MasterDataService.method.listProducts, FIRST, KEPT);
  const locations = useQuery(MasterDataService.method.listLocations, FIRST, KEPT);
  const parties = useQuery(MasterDataService.method.listParties, FIRST, KEPT);
  const equipment = useQuery(MasterDataService.method.listEquipment, FIRST, KEPT);
  return {
    products: products.data?.products ?? [],
    locations: locations.data?.locations ?? [],
    parties: parties.data?.parties ?? [],
    equipment: equipment.data?.equipment ?? [],
  };
}
