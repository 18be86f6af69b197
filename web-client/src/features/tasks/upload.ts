import { type Client, Code } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import type {
  FinishUploadResponse,
  TemplateService,
} from "@tracegate/sdk/generated/tracegate/tasks/v1/template_service_pb";
import { apiErrorOf } from "@/app/api-error";
import { newRequestId } from "@/app/request-id";

/** The largest file the contract takes. */
export const FILE_BYTES_MAX = 25 * 1024 * 1024;

const CHUNK_BYTES = 512 * 1024;
const RETRIES_MAX = 5;

export type UploadStep = { step: "hashing" } | { step: "sending"; sentBytes: number } | { step: "checking" };

type TemplateClient = Pick<Client<typeof TemplateService>, "startUpload" | "uploadChunk" | "finishUpload">;

/** Takes one file to the server in chunks. A lost connection is tried again from where the server stands. */
export async function uploadTemplate(
  client: TemplateClient,
  file: File,
  onStep: (step: UploadStep) => void,
  signal: AbortSignal,
): Promise<FinishUploadResponse> {
  onStep({ step: "hashing" });
  const content = new Uint8Array(await file.arrayBuffer());
  const header = {
    fileName: file.name,
    title: "",
    sizeBytes: BigInt(content.byteLength),
    sha256: await sha256Hex(content),
    requestId: newRequestId(),
  };
  const started = await again(() => client.startUpload({ header }, { signal }), signal);
  const chunkBytes = Math.max(1, Math.min(CHUNK_BYTES, started.chunkBytesMax || CHUNK_BYTES));

  let offset = Number(started.receivedBytes);
  let corrections = 0;
  while (offset < content.byteLength) {
    onStep({ step: "sending", sentBytes: offset });
    const chunk = content.subarray(offset, offset + chunkBytes);
    const from = offset;
    try {
      const { receivedBytes } = await again(
        () => client.uploadChunk({ uploadId: started.uploadId, offset: BigInt(from), chunk }, { signal }),
        signal,
      );
      offset = Number(receivedBytes);
    } catch (error) {
      const expected = expectedOffset(error);
      if (expected === undefined || ++corrections > RETRIES_MAX) {
        throw error;
      }
      offset = expected;
    }
  }
  onStep({ step: "checking" });
  return again(() => client.finishUpload({ uploadId: started.uploadId }, { signal }), signal);
}

/** Every step of an upload may be sent twice, so a server that was away for a moment is asked again. */
async function again<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await call();
    } catch (error) {
      const failure = apiErrorOf(error);
      const worthwhile = failure.code === Code.Unavailable || failure.reason === ErrorReason.RATE_LIMITED;
      if (!worthwhile || failures >= RETRIES_MAX || signal.aborted) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, failure.retryAfterMs || 400 * 2 ** failures));
    }
  }
}

function expectedOffset(error: unknown): number | undefined {
  const { reason, metadata } = apiErrorOf(error);
  const expected = Number(metadata.expected_offset);
  return reason === ErrorReason.CHUNK_OUT_OF_ORDER && Number.isSafeInteger(expected) ? expected : undefined;
}

async function sha256Hex(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", content);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
