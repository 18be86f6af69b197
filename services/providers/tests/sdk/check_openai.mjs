// The official `openai` package for JavaScript against the gateway, as check_openai.py does for Python.
import assert from "node:assert/strict";
import OpenAI from "openai";
import { VERSION } from "openai/version";

const gateway = process.argv[2];
const client = new OpenAI({ baseURL: `${gateway}/v1`, apiKey: "any", maxRetries: 0 });
const text = 'Grüße 👋🏽 aus "Zürich"\n';
const tools = [{ type: "function", function: { name: "find_lot", parameters: { type: "object" } } }];
const messages = [{ role: "user", content: "hello" }];

const script = (name) => fetch(`${gateway}/script`, { method: "POST", body: name });

function checkUsage(usage) {
  assert.deepEqual([usage.prompt_tokens, usage.completion_tokens, usage.total_tokens], [100, 42, 142]);
  assert.equal(usage.prompt_tokens_details.cached_tokens, 60);
}

function checkCall(choice) {
  assert.equal(choice.finish_reason, "tool_calls");
  const [call] = choice.message.tool_calls;
  assert.deepEqual([call.function.name, call.function.arguments], ["find_lot", '{"code":"L-7"}']);
}

for (const model of ["model-1", "anthropic/model-1", "gemini/model-1"]) {
  await script("text");
  const answer = await client.chat.completions.create({ model, messages });
  assert.equal(answer.choices[0].message.content, text);
  checkUsage(answer.usage);

  await script("text");
  let seen = "";
  let usage;
  const stream_options = { include_usage: true };
  for await (const chunk of await client.chat.completions.create({ model, messages, stream: true, stream_options })) {
    seen += chunk.choices[0]?.delta.content ?? "";
    usage = chunk.usage ?? usage;
  }
  assert.equal(seen, text);
  checkUsage(usage);

  await script("tool");
  checkCall((await client.chat.completions.create({ model, messages, tools })).choices[0]);
  await script("tool");
  // The SDK's own accumulation of a stream.
  checkCall((await client.chat.completions.stream({ model, messages, tools }).finalChatCompletion()).choices[0]);

  const failures = [
    ["limited", OpenAI.RateLimitError, "rate_limit_exceeded"],
    ["overloaded", OpenAI.InternalServerError, "provider_overloaded"],
    ["unknown-model", OpenAI.NotFoundError, "model_not_found"],
  ];
  for (const [name, kind, code] of failures) {
    await script(name);
    await assert.rejects(client.chat.completions.create({ model, messages }), (error) => {
      assert.ok(error instanceof kind, `${name}: ${error}`);
      assert.equal(error.code, code);
      return true;
    });
  }

  await script("cut");
  const cut = async () => {
    for await (const _ of await client.chat.completions.create({ model, messages, stream: true }));
  };
  await assert.rejects(cut(), OpenAI.APIError);
}

await assert.rejects(client.chat.completions.create({ model: "m", messages, n: 2 }), (error) => error.param === "n");
console.log(`openai ${VERSION} (JavaScript): ok`);
