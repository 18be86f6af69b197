import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { describe, expect, it } from "vitest";
import { permissionName, piiClassLabelOf } from "@/text/labels";

describe("labels", () => {
  it("names permissions as programs do", () => {
    expect(permissionName(Permission.API_KEY_MANAGE)).toBe("api_key.manage");
  });

  it("reads classes by their lower-case name, known or not", () => {
    expect(piiClassLabelOf("credit_card")).toBe("Credit card");
    expect(piiClassLabelOf("badge_number")).toBe("badge number");
  });
});
