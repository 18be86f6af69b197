// The hand-written layer. The stubs are at `@tracegate/sdk/generated/tracegate/<area>/v1/<file>_pb`.
export { type Config, configFromEnv } from "./config.js";
export { TracegateError } from "./errors.js";
export { contractDigest } from "./generated/contract.js";
export { ErrorReason } from "./generated/tracegate/errors/v1/errors_pb.js";
export { pages } from "./pages.js";
export { uuid } from "./random-ids.js";
export { type Credentials, Session, type SessionOptions } from "./session.js";
export { type TokenSource, apiKeyTokens } from "./token-source.js";
export { Tracegate, type TracegateOptions } from "./tracegate.js";
export { type TransportOptions, tracegateTransport } from "./transport.js";
export { type UploadOptions, uploadTemplate } from "./upload.js";
export { type WatchOptions, watch } from "./watch.js";
