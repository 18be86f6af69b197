import { type ServiceImpl, Code, ConnectError, type ConnectRouter, createRouterTransport } from "@connectrpc/connect";
import { timestampFromMs } from "@bufbuild/protobuf/wkt";
import type { Pace } from "../src/backoff.js";
import { BadRequestSchema, ErrorInfoSchema, RetryInfoSchema } from "../src/generated/google/rpc/error_details_pb.js";
import { AuthService } from "../src/generated/tracegate/auth/v1/auth_service_pb.js";
import { DecisionService } from "../src/generated/tracegate/governance/v1/decision_service_pb.js";
import { GateService } from "../src/generated/tracegate/governance/v1/gate_service_pb.js";
import { TemplateService } from "../src/generated/tracegate/tasks/v1/template_service_pb.js";
import { Tracegate, type TracegateOptions } from "../src/tracegate.js";

export interface Services {
  auth?: Partial<ServiceImpl<typeof AuthService>>;
  gate?: Partial<ServiceImpl<typeof GateService>>;
  decisions?: Partial<ServiceImpl<typeof DecisionService>>;
  templates?: Partial<ServiceImpl<typeof TemplateService>>;
}

/** A client of services that run in this process, over a real wire format. */
export function tracegate(services: Services, options: Partial<TracegateOptions> = {}): Tracegate {
  const routes = (router: ConnectRouter) => {
    router.service(AuthService, services.auth ?? {});
    router.service(GateService, services.gate ?? {});
    router.service(DecisionService, services.decisions ?? {});
    router.service(TemplateService, services.templates ?? {});
  };
  return new Tracegate({ url: "https://in-memory", wire: createRouterTransport(routes), pace: new TestPace(), ...options });
}

/** Writes waits down instead of waiting; chance always takes the whole range. */
export class TestPace implements Pace {
  readonly waits: number[] = [];
  random(): number {
    return 1;
  }
  sleep(ms: number): Promise<void> {
    this.waits.push(ms);
    return Promise.resolve();
  }
}

export interface Failure {
  reason: string;
  code: Code;
  attributes?: Record<string, string>;
  retryAfterMs?: number;
  fields?: string[];
  headers?: HeadersInit;
}

/** An error as the server sends it. */
export function failure({ reason, code, attributes = {}, retryAfterMs, fields = [], headers }: Failure): ConnectError {
  return new ConnectError(`${reason} happened`, code, headers, [
    { desc: ErrorInfoSchema, value: { reason, domain: "tracegate.dev", metadata: attributes } },
    ...(retryAfterMs === undefined
      ? []
      : [{ desc: RetryInfoSchema, value: { retryDelay: { seconds: 0n, nanos: retryAfterMs * 1_000_000 } } }]),
    ...(fields.length === 0 ? [] : [{ desc: BadRequestSchema, value: { fieldViolations: fields.map((field) => ({ field })) } }]),
  ]);
}

export const unavailable = () => failure({ reason: "DEPENDENCY_DOWN", code: Code.Unavailable });

export function sessionTokens(n: number, expiresAtMs: number) {
  return {
    session: {
      accessToken: `access-${n}`,
      refreshToken: `refresh-${n}`,
      accessExpireTime: timestampFromMs(expiresAtMs),
    },
  };
}
