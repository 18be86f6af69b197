import { readFileSync } from "node:fs";
import { basename } from "node:path";

type Sample = { name: string; mimeType: string; buffer: Buffer };

const MIME_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The template to upload: the file SAMPLE_DOCX names, else a small one made here, with personal data in it. */
export function sampleDocx(): Sample {
  const path = process.env.SAMPLE_DOCX;
  return path
    ? { name: basename(path), mimeType: MIME_TYPE, buffer: readFileSync(path) }
    : { name: "supplier-audit.docx", mimeType: MIME_TYPE, buffer: zip(PARTS) };
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string) => `<w:p>${run(text)}</w:p>`;
const heading = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(text)}</w:p>`;
const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const row = (label: string) => `<w:tr>${cell(paragraph(label))}${cell("<w:p/>")}</w:tr>`;
const control = (name: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="${name}"/><w:tag w:val="${name}"/><w:text/></w:sdtPr><w:sdtContent>${paragraph("Click to enter text")}</w:sdtContent></w:sdt>`;

const BODY = [
  heading("1 Supplier"),
  control("Company name"),
  paragraph("Document number: {{document_number}}"),
  // A placeholder cut in two, as Word likes to do.
  `<w:p>${run("Prepared for {{cust")}${run("omer_name}}")}</w:p>`,
  paragraph("Questions go to quality@nordhof-foods.com or +49 30 901820."),
  heading("2 Audit"),
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="4000"/></w:tblGrid>${row("Lead auditor")}${row("Date of audit")}</w:tbl>`,
  paragraph("Scope: [Scope of the audit]"),
  paragraph("Signature: ______________________"),
].join("");

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  "_rels/.rels":
    '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${BODY}<w:sectPr/></w:body></w:document>`,
};

/** A zip archive without compression. */
function zip(parts: Readonly<Record<string, string>>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const nameBytes = Buffer.from(name);
    const content = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), common, nameBytes, content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, place, nameBytes]));
    files.push(file);
    offset += file.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, entries, Buffer.from("PK\x05\x06"), end]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return (crc ^ 0xffffffff) >>> 0;
}
