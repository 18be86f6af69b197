import type { Price } from "@tracegate/sdk/generated/tracegate/governance/v1/usage_service_pb";
import { dollars } from "@/format/money";
import { dateTime } from "@/format/time";
import { Chip } from "@/ui/badge";
import { Table, Td, Th, Tr } from "@/ui/table";

/** Prices are written for a million tokens, as providers do; the contract has them for one. */
const TOKENS = 1_000_000n;

export function PriceTable({ prices }: { prices: readonly Price[] }) {
  return (
    <Table
      label="Prices"
      head={
        <>
          <Th>Provider</Th>
          <Th>Model</Th>
          <Th>From</Th>
          <Th className="text-right">Input</Th>
          <Th className="text-right">Cached</Th>
          <Th className="text-right">Output</Th>
          <Th>Set by</Th>
        </>
      }
    >
      {prices.map((price) => (
        <Tr key={`${price.provider}/${price.model}/${price.validFrom?.seconds}/${price.own}`}>
          <Td className="text-ink-2">{price.provider}</Td>
          <Td className="font-mono text-[0.75rem] whitespace-nowrap text-ink">{price.model}</Td>
          <Td className="figures whitespace-nowrap text-ink-2">{dateTime(price.validFrom)}</Td>
          <Td className="figures text-right text-ink">{dollars(price.inputNanosUsd * TOKENS)}</Td>
          <Td className="figures text-right text-ink-2">{dollars(price.cachedNanosUsd * TOKENS)}</Td>
          <Td className="figures text-right text-ink">{dollars(price.outputNanosUsd * TOKENS)}</Td>
          <Td>
            <Chip label={price.own ? "organization" : "built in"} tone={price.own ? "accent" : "neutral"} />
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
