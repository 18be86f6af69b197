import type { DeadLetter } from "@tracegate/sdk/generated/tracegate/governance/v1/ingest_service_pb";
import { useNow } from "@/app/use-now";
import { LetterState } from "@/features/governance/dead-letters/letter-state";
import { counted } from "@/format/count";
import { ago, dateTime } from "@/format/time";
import { deadLetterKindLabel } from "@/text/labels";
import { Table, Td, Th, Tr } from "@/ui/table";

type LetterTableProps = {
  letters: readonly DeadLetter[];
  nameOf: (id: string) => string;
  openId: string | undefined;
  onOpen: (letter: DeadLetter) => void;
};

export function LetterTable({ letters, nameOf, openId, onOpen }: LetterTableProps) {
  const now = useNow();
  return (
    <Table
      label="Dead letters"
      head={
        <>
          <Th>Arrived</Th>
          <Th>State</Th>
          <Th>What</Th>
          <Th>What is wrong</Th>
          <Th>Sent by</Th>
          <Th className="text-right">Tried</Th>
        </>
      }
    >
      {letters.map((letter) => (
        <Tr key={letter.id} onOpen={() => onOpen(letter)} selected={letter.id === openId}>
          <Td className="whitespace-nowrap">
            <button
              type="button"
              className="text-left text-ink hover:text-accent"
              title={dateTime(letter.createTime)}
              aria-label={`Open the dead letter of ${dateTime(letter.createTime)}`}
            >
              {ago(letter.createTime, now)}
            </button>
          </Td>
          <Td>
            <LetterState state={letter.state} />
          </Td>
          <Td className="whitespace-nowrap">
            {deadLetterKindLabel[letter.kind]}
            {letter.item?.tool ? (
              <code className="block font-mono text-[0.75rem] leading-4 text-ink-3">{letter.item.tool}</code>
            ) : null}
          </Td>
          <Td className="min-w-56 text-ink-2">
            <span className="line-clamp-2">
              {letter.problems.length > 0
                ? letter.problems.map(({ field, text }) => `${field} ${text}`).join("; ")
                : letter.reason}
            </span>
          </Td>
          <Td className="whitespace-nowrap text-ink-2">{nameOf(letter.actorId)}</Td>
          <Td className="figures text-right whitespace-nowrap text-ink-2">
            {letter.attemptCount === 0 ? "never" : counted(letter.attemptCount, "time")}
          </Td>
        </Tr>
      ))}
    </Table>
  );
}
