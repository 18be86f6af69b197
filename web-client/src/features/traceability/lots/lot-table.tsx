import { Link } from "@tanstack/react-router";
import type { Lot } from "@tracegate/sdk/generated/tracegate/traceability/v1/lot_pb";
import type { KeyboardEvent } from "react";
import { LotStateBadge } from "@/features/traceability/lot-state-badge";
import { isUnit } from "@/features/traceability/lot-unit";
import { amountOf, kilograms } from "@/format/mass";
import { dateTime, day } from "@/format/time";
import { lotTypeLabel } from "@/text/labels";
import { Table, Td, Th, Tr } from "@/ui/table";

type LotTableProps = {
  lots: readonly Lot[];
  nowMs: number;
  /** Lots that came while somebody watched. */
  arrived: ReadonlySet<string>;
  onOpen: (lot: Lot) => void;
  /** Where lots are chosen for something. */
  choice?: {
    chosen: ReadonlySet<string>;
    mayChoose: (lot: Lot) => boolean;
    onChange: (chosen: ReadonlySet<string>) => void;
  };
};

export function LotTable({ lots, nowMs, arrived, onOpen, choice }: LotTableProps) {
  return (
    <Table
      label="Lots"
      head={
        <>
          {choice ? (
            <Th className="w-8">
              <span className="sr-only">Chosen</span>
            </Th>
          ) : null}
          <Th>Lot code</Th>
          <Th>Type</Th>
          <Th>State</Th>
          <Th className="text-right">On hand</Th>
          <Th className="text-right">Registered</Th>
          <Th>Expires</Th>
          <Th>Created</Th>
        </>
      }
    >
      {lots.map((lot) => (
        <Tr key={lot.id} onOpen={() => onOpen(lot)} className={arrived.has(lot.id) ? "animate-arrive" : ""}>
          {choice ? (
            <Td onClick={(event) => event.stopPropagation()}>
              {choice.mayChoose(lot) ? (
                <ChoiceBox
                  label={`Choose ${lot.lotCode}`}
                  checked={choice.chosen.has(lot.id)}
                  onChange={(checked) => choice.onChange(withChoice(choice.chosen, lot.id, checked))}
                />
              ) : null}
            </Td>
          ) : null}
          <Td className="whitespace-nowrap">
            <Link
              to="/lots/$lotId"
              params={{ lotId: lot.id }}
              data-row-link
              onClick={(event) => event.stopPropagation()}
              onKeyDown={moveByKey}
              className={`font-mono text-[0.75rem] font-medium hover:text-accent hover:underline ${lot.voided ? "text-ink-3 line-through" : "text-ink"}`}
            >
              {lot.lotCode}
            </Link>
          </Td>
          <Td className="whitespace-nowrap text-ink-2">{lotTypeLabel[lot.type]}</Td>
          <Td>
            <LotStateBadge state={lot.state} recalled={lot.recalled} />
          </Td>
          <Td className="figures text-right whitespace-nowrap">
            <OnHand lot={lot} />
          </Td>
          <Td className="figures text-right whitespace-nowrap text-ink-2">
            {isUnit(lot.type) ? "–" : amountOf(lot.quantityMg, lot.pieceMassMg)}
          </Td>
          <Td className="whitespace-nowrap text-ink-2">
            <Expiry lot={lot} nowMs={nowMs} />
          </Td>
          <Td className="whitespace-nowrap text-ink-2">
            <span title={dateTime(lot.createTime)}>{day(lot.createTime)}</span>
          </Td>
        </Tr>
      ))}
    </Table>
  );
}

function ChoiceBox({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="-m-2 flex size-9 items-center justify-center">
      <span className="sr-only">{label}</span>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-(--accent)"
      />
    </label>
  );
}

function withChoice(chosen: ReadonlySet<string>, lotId: string, isChosen: boolean): ReadonlySet<string> {
  return new Set([...[...chosen].filter((id) => id !== lotId), ...(isChosen ? [lotId] : [])]);
}

function OnHand({ lot }: { lot: Lot }) {
  if (isUnit(lot.type)) {
    return lot.packedMg > 0n ? (
      <span className="text-ink-2">carries {kilograms(lot.packedMg)}</span>
    ) : (
      <span className="text-ink-3">–</span>
    );
  }
  return (
    <span className={lot.onHandMg > 0n ? "font-medium text-ink" : "text-ink-3"}>
      {amountOf(lot.onHandMg, lot.pieceMassMg)}
      {lot.pieceMassMg > 0n ? (
        <span className="block text-[0.75rem] leading-4 font-normal text-ink-3">
          {kilograms(lot.onHandMg)}
        </span>
      ) : null}
    </span>
  );
}

function Expiry({ lot, nowMs }: { lot: Lot; nowMs: number }) {
  if (!lot.expireTime) {
    return "–";
  }
  const isOver = Number(lot.expireTime.seconds) * 1000 <= nowMs;
  return (
    <span className={isOver ? "font-medium text-bad" : ""} title={dateTime(lot.expireTime)}>
      {day(lot.expireTime)}
      {isOver ? ", expired" : ""}
    </span>
  );
}

/** Up and down go from lot to lot, as in any list. */
function moveByKey(event: KeyboardEvent<HTMLAnchorElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) {
    return;
  }
  const links = [
    ...(event.currentTarget.closest("table")?.querySelectorAll<HTMLElement>("[data-row-link]") ?? []),
  ];
  event.preventDefault();
  links[links.indexOf(event.currentTarget) + step]?.focus();
}
