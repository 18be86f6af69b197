import assert from "node:assert/strict";
import { it } from "node:test";
import { pages } from "../src/index.js";
import { tracegate } from "./kit.js";

it("pages ends with the page that has no next token, and keeps the filters", async () => {
  const asked: string[] = [];
  const client = tracegate({
    decisions: {
      listDecisions: (request) => {
        asked.push(`${request.tool}:${request.pageToken}`);
        const next: Record<string, string> = { "": "two", two: "three", three: "" };
        return { decisions: [{ id: request.pageToken || "one" }], nextPageToken: next[request.pageToken] ?? "" };
      },
    },
  });
  const seen: string[] = [];
  for await (const page of pages(client.decisions.listDecisions, { tool: "ai.generate" })) {
    seen.push(...page.decisions.map((decision) => decision.id));
  }
  assert.deepEqual(seen, ["one", "two", "three"]);
  assert.deepEqual(asked, ["ai.generate:", "ai.generate:two", "ai.generate:three"]);
});

it("pages refuses to go round in circles", async () => {
  const client = tracegate({ decisions: { listDecisions: () => ({ nextPageToken: "again" }) } });
  await assert.rejects(async () => {
    for await (const _ of pages(client.decisions.listDecisions, {})) {
      // Reading on is the test.
    }
  }, /never end/);
});
