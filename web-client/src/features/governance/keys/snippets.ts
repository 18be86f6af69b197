export const LANGUAGES = { python: "Python", typescript: "TypeScript", curl: "curl" } as const;

export type Language = keyof typeof LANGUAGES;

type Place = { baseUrl: string; model: string };

/** The smallest program that sends one call through the gate. */
export function snippetFor(language: Language, { baseUrl, model }: Place): string {
  switch (language) {
    case "python":
      return `import os
from openai import OpenAI

client = OpenAI(base_url="${baseUrl}", api_key=os.environ["TRACEGATE_KEY"])
answer = client.chat.completions.create(
    model="${model}",
    messages=[{"role": "user", "content": "Summarize the shift log."}],
)
print(answer.choices[0].message.content)`;
    case "typescript":
      return `import OpenAI from "openai";

const client = new OpenAI({ baseURL: "${baseUrl}", apiKey: process.env.TRACEGATE_KEY });
const answer = await client.chat.completions.create({
  model: "${model}",
  messages: [{ role: "user", content: "Summarize the shift log." }],
});
console.log(answer.choices[0].message.content);`;
    case "curl":
      return `curl ${baseUrl}/chat/completions \\
  -H "authorization: Bearer $TRACEGATE_KEY" \\
  -H "content-type: application/json" \\
  -d '{
    "model": "${model}",
    "messages": [{"role": "user", "content": "Summarize the shift log."}]
  }'`;
  }
}
