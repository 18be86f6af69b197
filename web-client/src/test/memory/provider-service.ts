import { create } from "@bufbuild/protobuf";
import { Code, type ServiceImpl } from "@connectrpc/connect";
import { ErrorReason } from "@tracegate/sdk/generated/tracegate/errors/v1/errors_pb";
import {
  type Provider,
  ProviderHealth,
  ProviderKind,
  ProviderSchema,
  type ProviderService,
} from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import { failure, invalid, notFound } from "@/test/memory/failure";
import type { World } from "@/test/memory/world";

/** ProviderService over a world in memory, as far as a browser uses it. */
export function providerService(world: World): Partial<ServiceImpl<typeof ProviderService>> {
  const check = (provider: Provider) => {
    const violations: Record<string, string> = {};
    if (!/^[a-z][a-z0-9_-]*$/.test(provider.name)) {
      violations["provider.name"] = "must be lower-case letters, digits, _ and -";
    }
    if (provider.kind === ProviderKind.OPENAI_COMPATIBLE && provider.baseUrl === "") {
      violations["provider.base_url"] = "is needed for this kind";
    }
    if (/^https?:\/\/(127\.|10\.|192\.168\.|localhost)/.test(provider.baseUrl)) {
      violations["provider.base_url"] = "must not be a private address";
    }
    if (Object.keys(violations).length > 0) throw invalid(violations);
    if (world.providers.some(({ id, name }) => name === provider.name && id !== provider.id)) {
      throw failure(Code.AlreadyExists, ErrorReason.NAME_TAKEN, { field: "provider.name" });
    }
  };
  return {
    listModels: () => ({
      models: world.providers.flatMap(({ name, models }) => models.map((model) => `${name}/${model}`)),
    }),
    listProviders: () => ({
      providers: world.providers.toSorted((a, b) => a.name.localeCompare(b.name)),
    }),
    createProvider: ({ provider, key }) => {
      check(provider!);
      const made = create(ProviderSchema, {
        ...provider!,
        id: world.newId(),
        revision: 1n,
        createTime: world.at(0),
        keyHint: key.slice(-4),
        health: ProviderHealth.UNSPECIFIED,
      });
      world.providers.push(made);
      return { provider: made };
    },
    updateProvider: ({ provider, key }) => {
      const before = world.providers.find(({ id }) => id === provider!.id);
      if (!before) throw notFound("provider", provider!.id);
      if (before.revision !== provider!.revision) {
        throw failure(Code.Aborted, ErrorReason.REVISION_MISMATCH, { revision: String(before.revision) });
      }
      check(provider!);
      const made = create(ProviderSchema, {
        ...provider!,
        revision: before.revision + 1n,
        createTime: before.createTime!,
        keyHint: key ? key.slice(-4) : before.keyHint,
        health: before.health,
      });
      world.providers = world.providers.map((one) => (one === before ? made : one));
      return { provider: made };
    },
    deleteProvider: ({ providerId }) => {
      world.providers = world.providers.filter(({ id }) => id !== providerId);
      return {};
    },
  };
}

export function seedProviders(newId: () => string, world: World): Provider[] {
  const made = { revision: 1n, createTime: world.at(-50 * 24 * 60) };
  return [
    create(ProviderSchema, {
      ...made,
      id: newId(),
      name: "northwind",
      kind: ProviderKind.OPENAI,
      models: ["drafting-large", "drafting-small"],
      fallback: "local",
      keyHint: "9fK2",
      health: ProviderHealth.UP,
    }),
    create(ProviderSchema, {
      ...made,
      id: newId(),
      name: "meridian",
      kind: ProviderKind.ANTHROPIC,
      models: ["reader-2"],
      keyHint: "a71d",
      health: ProviderHealth.TRYING,
    }),
    create(ProviderSchema, {
      ...made,
      id: newId(),
      name: "local",
      kind: ProviderKind.OPENAI_COMPATIBLE,
      baseUrl: "https://llm.nordhof.example/v1",
      models: ["plant-llm"],
      keyHint: "",
      health: ProviderHealth.UNSPECIFIED,
    }),
  ];
}
