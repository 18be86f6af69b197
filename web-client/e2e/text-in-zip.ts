import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const STORED = 0;

/** The text of all files in a zip, such as a workbook: read from the directory at its end, as sizes may be missing before it. */
export function textInZip(zip: Buffer): string {
  const end = zip.lastIndexOf(Buffer.from(Uint32Array.of(END).buffer));
  const texts: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const content = zip.readUInt16LE(at + 10) === STORED ? packed : inflateRawSync(packed);
    texts.push(content.toString("utf8"));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return texts.join("\n");
}
