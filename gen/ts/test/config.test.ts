import assert from "node:assert/strict";
import { it } from "node:test";
import { configFromEnv } from "../src/index.js";

it("config has a default address and no key", () => {
  assert.deepEqual(configFromEnv({}), { url: "http://127.0.0.1:8400" });
});

it("config reads address and key", () => {
  const environment = { TRACEGATE_URL: "https://tracegate.example", TRACEGATE_API_KEY: "tg_live_1_2" };
  assert.deepEqual(configFromEnv(environment), { url: "https://tracegate.example", apiKey: "tg_live_1_2" });
});

it("config reports all problems at once", () => {
  assert.throws(() => configFromEnv({ TRACEGATE_URL: "localhost:8400", TRACEGATE_API_KEY: "secret" }), (error: Error) => {
    assert.match(error.message, /TRACEGATE_URL.*TRACEGATE_API_KEY/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});
