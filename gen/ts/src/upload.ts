import type { CallOptions, Client } from "@connectrpc/connect";
import { TracegateError } from "./errors.js";
import { ErrorReason } from "./generated/tracegate/errors/v1/errors_pb.js";
import type { FinishUploadResponse, TemplateService } from "./generated/tracegate/tasks/v1/template_service_pb.js";
import { sha256, uuid } from "./random-ids.js";

/** The server says where to go on at most this often; then something other than a lost answer is wrong. */
const CORRECTIONS_MAX = 3;

export interface UploadOptions {
  /** With its extension `.docx`. */
  fileName: string;
  /** Shown to people; the file's name where left out. */
  title?: string;
  /** The same id takes an interrupted upload up again where it stopped. */
  requestId?: string;
  onProgress?: (sentBytes: number, totalBytes: number) => void;
  signal?: AbortSignal;
}

/** Uploads a template in unary chunks, which browsers can send, and queues its parse. */
export async function uploadTemplate(
  templates: Client<typeof TemplateService>,
  file: Blob | Uint8Array<ArrayBuffer>,
  options: UploadOptions,
): Promise<FinishUploadResponse> {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
  const call: CallOptions = options.signal ? { signal: options.signal } : {};
  const header = {
    fileName: options.fileName,
    title: options.title ?? "",
    sizeBytes: BigInt(bytes.length),
    sha256: await sha256(bytes),
    requestId: options.requestId ?? uuid(),
  };
  const { uploadId, chunkBytesMax, receivedBytes } = await templates.startUpload({ header }, call);

  let sent = Number(receivedBytes);
  let corrections = 0;
  while (sent < bytes.length) {
    options.onProgress?.(sent, bytes.length);
    const chunk = bytes.subarray(sent, sent + chunkBytesMax);
    try {
      const response = await templates.uploadChunk({ uploadId, offset: BigInt(sent), chunk }, call);
      const received = Number(response.receivedBytes);
      if (received <= sent) {
        throw new Error(`the server took a chunk at ${sent} and still has ${received} bytes`);
      }
      sent = received;
    } catch (cause) {
      const expected = expectedOffset(cause);
      corrections += 1;
      if (expected === undefined || corrections > CORRECTIONS_MAX) {
        throw cause;
      }
      sent = expected;
    }
  }
  options.onProgress?.(sent, bytes.length);
  return await templates.finishUpload({ uploadId }, call);
}

function expectedOffset(cause: unknown): number | undefined {
  if (!(cause instanceof TracegateError) || cause.reason !== ErrorReason.CHUNK_OUT_OF_ORDER) {
    return undefined;
  }
  const expected = Number(cause.attributes["expected_offset"] ?? NaN);
  return Number.isSafeInteger(expected) ? expected : undefined;
}
