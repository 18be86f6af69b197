import { useQuery } from "@connectrpc/connect-query";
import { ApiKeyService } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_service_pb";
import { MemberService } from "@tracegate/sdk/generated/tracegate/auth/v1/member_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { useCan } from "@/app/caller";

/** People and API keys by id, as far as the caller may see them; the newest 200 of each. */
export function useActorNames(): ReadonlyMap<string, string> {
  const members = useQuery(
    MemberService.method.listMembers,
    { pageSize: 200 },
    { enabled: useCan(Permission.MEMBER_READ), staleTime: 60_000 },
  );
  const keys = useQuery(
    ApiKeyService.method.listApiKeys,
    { pageSize: 200 },
    { enabled: useCan(Permission.API_KEY_READ), staleTime: 60_000 },
  );
  return new Map([
    ...(members.data?.members ?? []).map(
      ({ user }) => [user?.id ?? "", user?.displayName || (user?.email ?? "")] as const,
    ),
    ...(keys.data?.apiKeys ?? []).map(({ id, label }) => [id, `Key “${label}”`] as const),
  ]);
}
