import { createGrpcWebTransport } from "@connectrpc/connect-web";
import { connect } from "@/app/session";

/** The page and the calls have one origin, so there is no other address to know. */
export const connection = connect((interceptors) =>
  createGrpcWebTransport({ baseUrl: location.origin, interceptors }),
);
