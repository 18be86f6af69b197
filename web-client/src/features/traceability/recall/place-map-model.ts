import {
  customersOf,
  lossesOf,
  placesOf,
  type Simulation,
  sumOf,
} from "@/features/traceability/recall/simulation";
import { counted } from "@/format/count";
import { adjustReasonLabel } from "@/text/lot-words";

/** A place of the map, or the rest of a group that has more than are drawn. */
export type MapNode = {
  key: string;
  name: string;
  note: string;
  /** Whether it is one place, whose lines can be looked at. */
  isPlace: boolean;
  mg: bigint;
  /** Of it, what is held already. */
  heldMg: bigint;
  /** Across, of the largest: its area is as large as its mass. */
  diameter: number;
};

export type MapGroup = { kind: "house" | "customers" | "gone"; mg: bigint; nodes: readonly MapNode[] };

/** More circles than this are a pattern, not a map. */
const NODES_MAX = 12;

type Part = Omit<MapNode, "diameter">;

/** Where everything is: in house by place, at customers, and gone. Areas of all circles compare. */
export function mapOf({ inHouse, shipped, lost }: Simulation): readonly MapGroup[] {
  const house = placesOf(inHouse).map(({ locationId, name, nLots, heldMg, freeMg }) => ({
    key: `place ${locationId}`,
    ...{ name, heldMg },
    note: counted(nLots, "lot"),
    isPlace: true,
    mg: heldMg + freeMg,
  }));
  const customers = customersOf(shipped).map(({ customerId, name, nShipments, implicatedMg }) => ({
    key: `customer ${customerId}`,
    name,
    note: counted(nShipments, "shipment"),
    isPlace: true,
    mg: implicatedMg,
    heldMg: 0n,
  }));
  const gone = lossesOf(lost).map(({ reason, mg, nLines }) => ({
    key: `gone ${reason}`,
    name: adjustReasonLabel[reason],
    note: counted(nLines, "entry", "entries"),
    isPlace: false,
    ...{ mg, heldMg: 0n },
  }));
  const groups: readonly [MapGroup["kind"], readonly Part[]][] = [
    ["house", merged(house, "place")],
    ["customers", merged(customers, "customer")],
    ["gone", gone],
  ];
  const most = groups.flatMap(([, parts]) => parts).reduce((max, { mg }) => (mg > max ? mg : max), 1n);
  return groups
    .filter(([, parts]) => parts.length > 0)
    .map(([kind, parts]) => ({
      kind,
      mg: sumOf(parts, ({ mg }) => mg),
      nodes: parts.map((part) => ({ ...part, diameter: Math.sqrt(Number(part.mg) / Number(most)) })),
    }));
}

/** The largest by themselves, and all others as one. */
function merged(parts: readonly Part[], noun: string): readonly Part[] {
  if (parts.length <= NODES_MAX) {
    return parts;
  }
  const rest = parts.slice(NODES_MAX - 1);
  return [
    ...parts.slice(0, NODES_MAX - 1),
    {
      key: `rest of each ${noun}`,
      name: counted(rest.length, `more ${noun}`),
      note: "together",
      isPlace: false,
      mg: sumOf(rest, ({ mg }) => mg),
      heldMg: sumOf(rest, ({ heldMg }) => heldMg),
    },
  ];
}
