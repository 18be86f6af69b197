import { Code } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import { describe, expect, it } from "vitest";
import { uploadTemplate } from "@/features/tasks/upload";
import { failure } from "@/test/memory/failure";

/** A server that keeps bytes, and fails where the test says. */
function server(failures: Error[] = [], received = 0) {
  const kept = { bytes: new Uint8Array(received), offsets: [] as number[], sha256: "", requestId: "" };
  const client = {
    startUpload: async ({ header }: { header: { sha256: string; requestId: string } }) => {
      kept.sha256 = header.sha256;
      kept.requestId = header.requestId;
      return { uploadId: "u", chunkBytesMax: 1000, receivedBytes: BigInt(received) };
    },
    uploadChunk: async ({ offset, chunk }: { offset: bigint; chunk: Uint8Array }) => {
      kept.offsets.push(Number(offset));
      const problem = failures.shift();
      if (problem) {
        throw problem;
      }
      kept.bytes = Uint8Array.from([...kept.bytes, ...chunk]);
      return { receivedBytes: BigInt(kept.bytes.length) };
    },
    finishUpload: async () => ({ template: { id: "t" }, task: { id: "k" } }),
  };
  return { kept, client: client as unknown as Parameters<typeof uploadTemplate>[0] };
}

const content = Uint8Array.from({ length: 2_500 }, (_, index) => index % 251);
const file = new File([content], "a.docx");
const send = (client: Parameters<typeof uploadTemplate>[0]) =>
  uploadTemplate(client, file, () => undefined, new AbortController().signal);

describe("upload", () => {
  it("sends the file in chunks the server takes, with its hash", async () => {
    const { kept, client } = server();
    await send(client);
    expect(kept.offsets).toEqual([0, 1000, 2000]);
    expect(kept.bytes).toEqual(content);
    expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(kept.requestId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it("sends a chunk again after a lost connection", async () => {
    const { kept, client } = server([
      failure(Code.Unavailable, ErrorReason.OVERLOADED, { retry_after_ms: "1" }),
    ]);
    await send(client);
    expect(kept.offsets).toEqual([0, 0, 1000, 2000]);
    expect(kept.bytes).toEqual(content);
  });

  it("goes on where the server stands", async () => {
    const { kept, client } = server([], 1000);
    await send(client);
    expect(kept.offsets).toEqual([1000, 2000]);
  });

  it("takes the place the server names when it lost its own", async () => {
    const { kept, client } = server([
      failure(Code.FailedPrecondition, ErrorReason.CHUNK_OUT_OF_ORDER, {
        expected_offset: "0",
        received_offset: "0",
      }),
    ]);
    await send(client);
    expect(kept.bytes).toEqual(content);
  });

  it("gives up at once where the document is refused", async () => {
    const { kept, client } = server([failure(Code.InvalidArgument, ErrorReason.FILE_TOO_LARGE)]);
    await expect(send(client)).rejects.toMatchObject({ code: Code.InvalidArgument });
    expect(kept.offsets).toEqual([0]);
  });
});
