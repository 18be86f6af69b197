import { useSuspenseQuery } from "@connectrpc/connect-query";
import {
  AuthService,
  type GetCallerResponse,
} from "@tracegate/sdk/generated/tracegate/auth/v1/auth_service_pb";
import type { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";

/** Who is signed in, and what they may do. */
export function useCaller(): GetCallerResponse {
  return useSuspenseQuery(AuthService.method.getCaller, {}).data;
}

/** Whether to show what needs the permission. A courtesy: the server decides. */
export function useCan(permission: Permission): boolean {
  return useCaller().permissions.includes(permission);
}
