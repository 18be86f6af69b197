import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { Code } from "@connectrpc/connect";
import type { UploadChunkRequest, UploadHeader } from "../src/generated/tracegate/tasks/v1/template_service_pb.js";
import { type UploadOptions, uploadTemplate } from "../src/index.js";
import { failure, tracegate, unavailable } from "./kit.js";

const CHUNK_BYTES_MAX = 4;

/** A server that keeps what arrives; `answer` runs after a chunk is stored, so that an error there is a lost answer. */
class UploadServer {
  header: UploadHeader | undefined;
  received = new Uint8Array();
  finished = false;
  answer: (nth: number) => void = () => undefined;
  #chunks = 0;

  services = {
    startUpload: ({ header }: { header?: UploadHeader }) => {
      this.header = header;
      return { uploadId: "u", chunkBytesMax: CHUNK_BYTES_MAX, receivedBytes: BigInt(this.received.length) };
    },
    uploadChunk: ({ offset, chunk }: UploadChunkRequest) => {
      const expected = this.received.length;
      if (Number(offset) !== expected) {
        const attributes = { expected_offset: String(expected), received_offset: String(offset) };
        throw failure({ reason: "CHUNK_OUT_OF_ORDER", code: Code.FailedPrecondition, attributes });
      }
      this.received = Buffer.concat([this.received, chunk]);
      this.#chunks += 1;
      this.answer(this.#chunks);
      return { receivedBytes: BigInt(this.received.length) };
    },
    finishUpload: () => {
      this.finished = true;
      return { template: { id: "t" } };
    },
  };
}

const file = new TextEncoder().encode("ten bytes!");

function upload(server: UploadServer, options: Partial<UploadOptions> = {}, body: Blob | Uint8Array<ArrayBuffer> = file) {
  return uploadTemplate(tracegate({ templates: server.services }).templates, body, { fileName: "a.docx", ...options });
}

describe("upload", () => {
  it("announces, sends in chunks and finishes", async () => {
    const server = new UploadServer();
    const progress: number[] = [];
    const response = await upload(server, { onProgress: (sent) => progress.push(sent) }, new Blob([file]));
    assert.equal(response.template?.id, "t");
    assert.deepEqual(Buffer.from(server.received), Buffer.from(file));
    assert.equal(server.header?.sha256, createHash("sha256").update(file).digest("hex"));
    assert.equal(server.header?.sizeBytes, 10n);
    assert.deepEqual(progress, [0, 4, 8, 10]);
  });

  it("goes on where an earlier upload stopped", async () => {
    const server = new UploadServer();
    server.received = file.slice(0, 8);
    await upload(server, { requestId: "again" });
    assert.deepEqual(Buffer.from(server.received), Buffer.from(file));
    assert.equal(server.header?.requestId, "again");
  });

  it("goes on where the server says after a lost answer", async () => {
    const server = new UploadServer();
    server.answer = (nth) => {
      if (nth === 2) {
        throw unavailable();
      }
    };
    await upload(server);
    assert.deepEqual(Buffer.from(server.received), Buffer.from(file));
    assert.equal(server.finished, true);
  });

  it("gives up on a server that never agrees on the offset", async () => {
    const server = new UploadServer();
    server.services.uploadChunk = () => {
      throw failure({ reason: "CHUNK_OUT_OF_ORDER", code: Code.FailedPrecondition, attributes: { expected_offset: "3" } });
    };
    await assert.rejects(upload(server), /CHUNK_OUT_OF_ORDER/);
    assert.equal(server.finished, false);
  });
});
