import { useQuery } from "@connectrpc/connect-query";
import { ProviderService } from "@tracegate/sdk/generated/tracegate/governance/v1/provider_service_pb";
import { Permission } from "@tracegate/sdk/generated/tracegate/options/v1/permission_pb";
import { useState } from "react";
import { useCan } from "@/app/caller";
import { LANGUAGES, type Language, snippetFor } from "@/features/governance/keys/snippets";
import { Card, CardHead } from "@/ui/card";
import { CopyButton } from "@/ui/copy";
import { Segments } from "@/ui/segments";

/** How a program sends its calls through the gate: the same endpoint it knows, at another address. */
export function EndpointHint() {
  const [language, setLanguage] = useState<Language>("python");
  const canInvoke = useCan(Permission.PRECHECK_INVOKE);
  const { data } = useQuery(ProviderService.method.listModels, {}, { enabled: canInvoke, retry: false });
  const snippet = snippetFor(language, {
    baseUrl: `${location.origin}/v1`,
    model: data?.models[0] ?? "openai/gpt-4.1-mini",
  });
  return (
    <Card className="mt-4">
      <CardHead
        title="Send calls through the gate"
        note="OpenAI-compatible: change the base URL, keep the code"
      >
        <Segments
          label="Language"
          value={language}
          onChange={(next) => setLanguage(next as Language)}
          choices={Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))}
        />
        <CopyButton value={snippet} label="the example" />
      </CardHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard. */}
      <section aria-label="Example" tabIndex={0} className="overflow-x-auto px-4 py-3">
        <pre className="font-mono text-[0.75rem] leading-5 text-ink">{snippet}</pre>
      </section>
      <p className="border-t border-line px-4 py-3 text-small text-ink-2">
        The key needs the scope <code className="font-mono text-[0.75rem]">precheck.invoke</code>. Each call
        is checked, held against its budgets and recorded before it leaves; what comes back is checked too.
      </p>
    </Card>
  );
}
