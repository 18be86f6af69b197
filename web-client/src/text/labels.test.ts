import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { describe, expect, it } from "vitest";
import { permissionGroups, permissionName, piiClassLabelOf, valuesOf } from "@/text/labels";

describe("labels", () => {
  it("names permissions as programs do", () => {
    expect(permissionName(Permission.API_KEY_MANAGE)).toBe("api_key.manage");
  });

  it("has every permission somebody can hold in one group", () => {
    const grouped = permissionGroups.flatMap(({ permissions }) => permissions);
    const held = valuesOf<Permission>(Permission).filter((permission) => permission >= 10);
    expect(grouped.toSorted((a, b) => a - b)).toEqual(held.toSorted((a, b) => a - b));
  });

  it("reads classes by their lower-case name, known or not", () => {
    expect(piiClassLabelOf("credit_card")).toBe("Credit card");
    expect(piiClassLabelOf("badge_number")).toBe("badge number");
  });
});
