import { type DescMessage, type MessageInitShape, type MessageShape, create } from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import { uuid } from "./random-ids.js";

/**
 * The message with its `request_id` filled in where the caller left it empty, also one level down (`UploadHeader`).
 * It must be taken once per call, not per attempt: that is what makes a retry safe.
 */
export function withRequestId<I extends DescMessage>(desc: I, init: MessageInitShape<I>): MessageShape<I> {
  const message = create(desc, { ...init } as MessageInitShape<I>);
  fill(desc, message, 1);
  return message;
}

function fill(desc: DescMessage, message: MessageShape<DescMessage>, levels: number): void {
  const fields = reflect(desc, message);
  for (const field of desc.fields) {
    if (field.fieldKind === "scalar" && field.name === "request_id" && fields.get(field) === "") {
      fields.set(field, uuid());
    } else if (field.fieldKind === "message" && levels > 0 && fields.isSet(field)) {
      fill(field.message, fields.get(field).message, levels - 1);
    }
  }
}
