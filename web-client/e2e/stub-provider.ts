import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A model provider that speaks OpenAI's format, says back what it was told and keeps what it was sent. */
export class StubProvider {
  readonly prompts: string[] = [];
  readonly keys: string[] = [];
  #server: Server | undefined;

  /** Starts to listen; gives the base URL. */
  async start(): Promise<string> {
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) {
        chunks.push(chunk as Buffer);
      }
      const { model, messages } = JSON.parse(Buffer.concat(chunks).toString()) as {
        model: string;
        messages: { content: string }[];
      };
      const prompt = messages.at(-1)?.content ?? "";
      this.prompts.push(prompt);
      this.keys.push(request.headers.authorization ?? "");
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          id: "chatcmpl-1",
          object: "chat.completion",
          created: 0,
          model,
          choices: [
            {
              index: 0,
              finish_reason: "stop",
              message: { role: "assistant", content: `You said: ${prompt}` },
            },
          ],
          usage: { prompt_tokens: 1_000, completion_tokens: 200, total_tokens: 1_200 },
        }),
      );
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  }

  /** Hangs up on everybody. */
  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}
