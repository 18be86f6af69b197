import type { EpcisSummary } from "@tracegate/sdk/generated/tracegate/traceability/v1/epcis_service_pb";
import type {
  ExportGap,
  ExportGaps,
  ExportHeader,
  ExportSummary,
} from "@tracegate/sdk/generated/tracegate/traceability/v1/export_pb";

/** A part of a file as any of the exports streams it. */
export type FilePart =
  | { case: "header"; value: ExportHeader }
  | { case: "chunk"; value: Uint8Array }
  | { case: "gaps"; value: ExportGaps }
  | { case: "summary"; value: ExportSummary | EpcisSummary }
  | { case: undefined; value?: undefined };

/** A file that is whole, and what it says of itself. */
export type WholeFile = {
  name: string;
  type: string;
  /** Of the log, up to which it tells. */
  position: bigint;
  bytes: number;
  sha256: string;
  rows: readonly { name: string; count: bigint }[];
  gaps: readonly ExportGap[];
};

/** Why what came is no file. */
export type FileFault = "cut" | "altered";

/** The parts of a file, in the order in which they come. */
export class FileParts {
  bytes = 0;
  readonly #chunks: Uint8Array<ArrayBuffer>[] = [];
  readonly #gaps: ExportGap[] = [];
  #header: ExportHeader | undefined;
  #summary: ExportSummary | EpcisSummary | undefined;

  add(part: FilePart): void {
    switch (part.case) {
      case "header":
        this.#header = part.value;
        break;
      case "chunk":
        this.#chunks.push(new Uint8Array(part.value));
        this.bytes += part.value.length;
        break;
      case "gaps":
        // One by one: a message may hold more than a call takes arguments.
        for (const gap of part.value.gaps) {
          this.#gaps.push(gap);
        }
        break;
      case "summary":
        this.#summary = part.value;
        break;
    }
  }

  get content(): Blob {
    return new Blob(this.#chunks, this.#header ? { type: this.#header.mediaType } : {});
  }

  /** The file, or why it is none: without its summary it is not whole, and what it says of itself must hold. */
  whole(): WholeFile | FileFault {
    const [header, summary] = [this.#header, this.#summary];
    if (!header || !summary) {
      return "cut";
    }
    const file = {
      name: header.fileName,
      type: header.mediaType,
      position: header.position,
      bytes: this.bytes,
      gaps: this.#gaps,
    };
    if (!("nRows" in summary)) {
      return { ...file, sha256: "", rows: [{ name: "Events", count: summary.nEvents }] };
    }
    if (Number(summary.sizeBytes) !== this.bytes || Number(summary.nGaps) !== this.#gaps.length) {
      return "altered";
    }
    return {
      ...file,
      sha256: summary.sha256,
      rows: Object.entries(summary.nRows)
        .map(([name, count]) => ({ name, count }))
        .toSorted((a, b) => a.name.localeCompare(b.name)),
    };
  }
}
