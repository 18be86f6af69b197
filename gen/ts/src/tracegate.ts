import { type Client, type Transport, createClient } from "@connectrpc/connect";
import { createGrpcWebTransport } from "@connectrpc/connect-web";
import { type Config, configFromEnv } from "./config.js";
import { ApiKeyService } from "./generated/tracegate/auth/v1/api_key_service_pb.js";
import { AuthService } from "./generated/tracegate/auth/v1/auth_service_pb.js";
import { MemberService } from "./generated/tracegate/auth/v1/member_service_pb.js";
import { DecisionService } from "./generated/tracegate/governance/v1/decision_service_pb.js";
import { GateService } from "./generated/tracegate/governance/v1/gate_service_pb.js";
import { PolicyService } from "./generated/tracegate/governance/v1/policy_service_pb.js";
import { TaskService } from "./generated/tracegate/tasks/v1/task_service_pb.js";
import { TemplateService } from "./generated/tracegate/tasks/v1/template_service_pb.js";
import { EpcisService } from "./generated/tracegate/traceability/v1/epcis_service_pb.js";
import { ExportService } from "./generated/tracegate/traceability/v1/export_service_pb.js";
import { LotService } from "./generated/tracegate/traceability/v1/lot_service_pb.js";
import { MasterDataService } from "./generated/tracegate/traceability/v1/master_data_service_pb.js";
import { PlantEventService } from "./generated/tracegate/traceability/v1/plant_event_service_pb.js";
import { RecallService } from "./generated/tracegate/traceability/v1/recall_service_pb.js";
import { TraceService } from "./generated/tracegate/traceability/v1/trace_service_pb.js";
import { Session, type SessionOptions } from "./session.js";
import { apiKeyTokens } from "./token-source.js";
import { type TransportOptions, tracegateTransport } from "./transport.js";

export interface TracegateOptions extends Config, SessionOptions, Omit<TransportOptions, "tokens"> {
  /** What carries the calls: grpc-web over fetch by default; an in-memory router in tests. */
  wire?: Transport;
}

/** All of Tracegate behind one address, as one caller: the API key where there is one, else whoever signs in. */
export class Tracegate {
  /** For connect-query and for services without a field here. */
  readonly transport: Transport;
  readonly session: Session;
  readonly auth: Client<typeof AuthService>;
  readonly members: Client<typeof MemberService>;
  readonly apiKeys: Client<typeof ApiKeyService>;
  readonly gate: Client<typeof GateService>;
  readonly policies: Client<typeof PolicyService>;
  readonly decisions: Client<typeof DecisionService>;
  readonly templates: Client<typeof TemplateService>;
  readonly tasks: Client<typeof TaskService>;
  readonly lots: Client<typeof LotService>;
  readonly masterData: Client<typeof MasterDataService>;
  readonly recalls: Client<typeof RecallService>;
  readonly traces: Client<typeof TraceService>;
  readonly plantEvents: Client<typeof PlantEventService>;
  readonly epcis: Client<typeof EpcisService>;
  readonly exports: Client<typeof ExportService>;

  constructor(options: TracegateOptions) {
    const wire = options.wire ?? createGrpcWebTransport({ baseUrl: options.url });
    this.session = new Session(createClient(AuthService, tracegateTransport(wire, options)), options);
    const tokens = options.apiKey === undefined ? this.session : apiKeyTokens(options.apiKey);
    this.transport = tracegateTransport(wire, { ...options, tokens });
    this.auth = createClient(AuthService, this.transport);
    this.members = createClient(MemberService, this.transport);
    this.apiKeys = createClient(ApiKeyService, this.transport);
    this.gate = createClient(GateService, this.transport);
    this.policies = createClient(PolicyService, this.transport);
    this.decisions = createClient(DecisionService, this.transport);
    this.templates = createClient(TemplateService, this.transport);
    this.tasks = createClient(TaskService, this.transport);
    this.lots = createClient(LotService, this.transport);
    this.masterData = createClient(MasterDataService, this.transport);
    this.recalls = createClient(RecallService, this.transport);
    this.traces = createClient(TraceService, this.transport);
    this.plantEvents = createClient(PlantEventService, this.transport);
    this.epcis = createClient(EpcisService, this.transport);
    this.exports = createClient(ExportService, this.transport);
  }

  static fromEnv(options: Partial<TracegateOptions> = {}): Tracegate {
    return new Tracegate({ ...configFromEnv(), ...options });
  }
}
