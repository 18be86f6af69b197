import { create } from "@bufbuild/protobuf";
import { Action, PiiClass, PolicySchema } from "@tracegate/sdk/generated/tracegate/governance/v1/policy_pb";
import { describe, expect, it } from "vitest";
import { changesBetween, draftOf, policyOf, TOOL_NAME, withCell } from "@/features/governance/policy-draft";

const policy = create(PolicySchema, {
  version: 4n,
  defaultActions: [{ piiClass: PiiClass.EMAIL, action: Action.TOKENIZE }],
  rules: [{ tool: "db.query", actions: [{ piiClass: PiiClass.SSN, action: Action.MASK }] }],
  deniedTools: ["code.execute"],
});

describe("policy draft", () => {
  it("comes back as the policy it was made from", () => {
    const again = policyOf(draftOf(policy), policy);
    expect(again).toEqual(create(PolicySchema, { ...policy }));
    expect(changesBetween(draftOf(policy), draftOf(again))).toEqual([]);
  });

  it("says in words what publishing would change", () => {
    const before = draftOf(policy);
    let draft = withCell(before, "db.query", PiiClass.SSN, Action.DENY);
    draft = withCell(draft, undefined, PiiClass.EMAIL, Action.UNSPECIFIED);
    draft = { ...draft, rules: [...draft.rules, { tool: "web.fetch", row: {} }], deniedTools: [] };
    expect(changesBetween(before, draft)).toEqual([
      "By default: E-mail from tokenize to default",
      "db.query: SSN from mask to deny",
      "web.fetch gets a row of its own",
      "code.execute is no longer refused outright",
    ]);
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
