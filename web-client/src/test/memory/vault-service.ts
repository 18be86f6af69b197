import type { ServiceImpl } from "@connectrpc/connect";
import type { VaultService } from "@tracegate/sdk/generated/tracegate/governance/v1/vault_service_pb";
import { invalid } from "@/test/memory/failure";
import type { World } from "@/test/memory/world";

/** A token as the gate writes it. */
const TOKEN = /\[[A-Z_]+_[0-9A-Z]{6}\]/g;

/** VaultService over a world in memory. */
export function vaultService(world: World): ServiceImpl<typeof VaultService> {
  const { gate } = world;
  const vault = () => {
    const counts = new Map<string, number>();
    for (const { className } of gate.values.values()) {
      counts.set(className, (counts.get(className) ?? 0) + 1);
    }
    return {
      vault: {
        ...gate.vault,
        classes: [...counts].map(([name, count]) => ({ name, count: BigInt(count) })),
      },
    };
  };
  return {
    getVault: vault,
    rotateVaultKey: () => {
      gate.vault = { keyVersion: gate.vault.keyVersion + 1, keyTime: world.at(0) };
      return vault();
    },
    detokenize: ({ text, json }) => {
      let revealedCount = 0;
      const unknownTokens: string[] = [];
      const revealed = text.replaceAll(TOKEN, (token) => {
        const held = gate.values.get(token);
        if (!held) {
          unknownTokens.push(token);
          return token;
        }
        revealedCount += 1;
        return json ? JSON.stringify(held.value).slice(1, -1) : held.value;
      });
      return { text: revealed, revealedCount, unknownTokens };
    },
    eraseSubject: ({ subject, values }) => {
      if (!subject && values.length === 0) {
        throw invalid({ subject: "give a subject or at least one value" });
      }
      const wanted = new Set(values.map(({ value }) => value.toLowerCase().trim()));
      let erased = 0;
      for (const [token, held] of gate.values) {
        if ((subject && held.subject === subject) || wanted.has(held.value.toLowerCase())) {
          gate.values.delete(token);
          erased += 1;
        }
      }
      let labels = 0;
      for (const decision of world.decisions.entries) {
        const names = [decision.correlationId, ...Object.values(decision.tags)];
        if (subject && names.includes(subject)) {
          Object.assign(decision, { correlationId: "", tags: {}, labelsSalt: "" });
          labels += 1;
        }
      }
      return { erasedValueCount: BigInt(erased), erasedLabelCount: BigInt(labels) };
    },
  };
}
