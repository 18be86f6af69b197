import { create } from "@bufbuild/protobuf";
import { type ApiKey, ApiKeySchema } from "@tracegate/sdk/generated/tracegate/auth/v1/api_key_pb";
import { type Member, MemberSchema, Role } from "@tracegate/sdk/generated/tracegate/auth/v1/identity_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import type { World } from "@/test/memory/world";

/** Who works at the plant, the owner first. */
export function seedPeople(world: World): Member[] {
  const people: [string, string, Role[], number][] = [
    ["Mara Lindt", "mara@nordhof.example", [Role.OWNER], 90],
    ["Jonas Weyer", "jonas@nordhof.example", [Role.ADMIN], 88],
    ["Aylin Demir", "aylin@nordhof.example", [Role.MANAGER, Role.OPERATOR], 61],
    ["Tomasz Zielinski", "tomasz@nordhof.example", [Role.DEVELOPER], 40],
    ["Ruth Okafor", "r.okafor@audit-partners.example", [Role.AUDITOR], 12],
  ];
  return people.map(([displayName, email, roles, days]) =>
    create(MemberSchema, {
      user: { id: world.newId(), email, displayName },
      roles,
      joinTime: world.at(-days * 24 * 60),
    }),
  );
}

/** The keys of its programs: in use, with an end, revoked. */
export function seedKeys(world: World): ApiKey[] {
  const creatorId = world.members[3]?.user?.id ?? "";
  return [
    create(ApiKeySchema, {
      id: world.newId(),
      label: "line-2 assistant",
      scopes: [Permission.PRECHECK_INVOKE, Permission.INGEST_WRITE, Permission.DECISION_READ],
      createTime: world.at(-30 * 24 * 60),
      creatorId,
      lastUseTime: world.at(-3),
    }),
    create(ApiKeySchema, {
      id: world.newId(),
      label: "nightly template import",
      scopes: [Permission.TEMPLATE_WRITE, Permission.TEMPLATE_READ, Permission.TASK_READ],
      createTime: world.at(-21 * 24 * 60),
      creatorId,
      expireTime: world.at(60 * 24 * 60),
      lastUseTime: world.at(-9 * 60),
    }),
    create(ApiKeySchema, {
      id: world.newId(),
      label: "trial, old laptop",
      scopes: [Permission.LOT_READ],
      createTime: world.at(-70 * 24 * 60),
      creatorId,
      revokeTime: world.at(-50 * 24 * 60),
    }),
  ];
}
