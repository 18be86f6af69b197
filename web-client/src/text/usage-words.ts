import {
  ProviderHealth,
  ProviderKind,
} from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";

export const usageDimensionLabel = {
  model: "Model",
  provider: "Provider",
  actor: "Actor",
  task: "Task",
  day: "Day",
} as const;

export const usageSpanLabel = {
  "7d": "7 days",
  "30d": "30 days",
  "90d": "90 days",
  "365d": "Year",
} as const;

export const providerKindLabel: Record<ProviderKind, string> = {
  [ProviderKind.UNSPECIFIED]: "Unknown",
  [ProviderKind.OPENAI]: "OpenAI",
  [ProviderKind.ANTHROPIC]: "Anthropic",
  [ProviderKind.GEMINI]: "Gemini",
  [ProviderKind.OPENAI_COMPATIBLE]: "OpenAI-compatible",
};

export const providerHealthLabel: Record<ProviderHealth, string> = {
  [ProviderHealth.UNSPECIFIED]: "Not called yet",
  [ProviderHealth.UP]: "Answers",
  [ProviderHealth.TRYING]: "Tried again",
  [ProviderHealth.DOWN]: "Away",
};
