import { create } from "@bufbuild/protobuf";
import { Action, PiiClass, PolicySchema } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { describe, expect, it } from "vitest";
import {
  actionIn,
  classesOf,
  className,
  saysTheSame,
  TOOL_NAME,
  withCell,
  withClassRenamed,
  withoutDetector,
  withThreshold,
  withToolDenied,
} from "@/features/governance/policies/policy-edit";

const email = { piiClass: PiiClass.EMAIL, customClass: "" };
const badge = { piiClass: PiiClass.CUSTOM, customClass: "badge_number" };
const policy = create(PolicySchema, {
  version: 4n,
  defaultActions: [{ ...email, action: Action.TOKENIZE }],
  rules: [{ tool: "db.query", actions: [{ ...badge, action: Action.MASK }] }],
  detectors: [{ name: "badge_number", pattern: "B-\\d{5}" }],
  confidenceMins: [{ ...badge, confidenceMin: 0.8 }],
});

describe("policy edit", () => {
  it("has a column for each known class and each of the policy's own", () => {
    const names = classesOf(policy).map(className);
    expect(names).toHaveLength(8);
    expect(names.at(-1)).toBe("badge number");
    expect(names).not.toContain("Custom");
  });

  it("sets a cell and takes it back, whatever the order", () => {
    const there = withCell(policy, undefined, { piiClass: PiiClass.SSN, customClass: "" }, Action.DENY);
    expect(saysTheSame(policy, there)).toBe(false);
    const back = withCell(there, undefined, { piiClass: PiiClass.SSN, customClass: "" }, Action.UNSPECIFIED);
    expect(saysTheSame(policy, back)).toBe(true);
    const again = withCell(
      withCell(policy, undefined, email, Action.UNSPECIFIED),
      undefined,
      email,
      Action.TOKENIZE,
    );
    expect(saysTheSame(policy, again)).toBe(true);
  });

  it("does not compare who published and when", () => {
    expect(saysTheSame(policy, create(PolicySchema, { ...policy, version: 9n, publisherId: "x" }))).toBe(
      true,
    );
    expect(saysTheSame(policy, create(PolicySchema, { ...policy, scope: "support" }))).toBe(false);
  });

  it("carries the cells and the threshold of a detector along when it is renamed", () => {
    const renamed = withClassRenamed(policy, "badge_number", "badge");
    expect(actionIn(renamed.rules[0]!.actions, { ...badge, customClass: "badge" })).toBe(Action.MASK);
    expect(renamed.confidenceMins[0]?.customClass).toBe("badge");
  });

  it("leaves nothing behind of a detector that goes", () => {
    const without = withoutDetector(policy, 0);
    expect([without.detectors, without.confidenceMins, without.rules[0]?.actions]).toEqual([[], [], []]);
    expect(without.defaultActions).toHaveLength(1);
  });

  it("denies a tool and takes its row out, which would decide nothing", () => {
    const denying = withToolDenied(policy, "db.query");
    expect([denying.deniedTools, denying.rules]).toEqual([["db.query"], []]);
  });

  it("takes a threshold back to the built-in one", () => {
    expect(withThreshold(policy, badge, undefined).confidenceMins).toEqual([]);
    expect(withThreshold(policy, email, 0.9).confidenceMins).toHaveLength(2);
  });

  it.each([
    ["db.query", true],
    ["crm.contact_lookup", true],
    ["db", false],
    ["DB.query", false],
    ["db..query", false],
  ])("takes %j as a tool: %j", (name, taken) => {
    expect(TOOL_NAME.test(name)).toBe(taken);
  });
});
