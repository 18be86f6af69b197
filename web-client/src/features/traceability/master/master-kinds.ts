import { Factory, type LucideIcon, MapPin, Package, Users } from "lucide-react";

/** The four nouns of master data, as the URL names them. */
export const masterKinds = ["products", "locations", "parties", "equipment"] as const;
export type MasterKind = (typeof masterKinds)[number];

/** What the URL says about which of them are shown. */
export type MasterFilter = {
  kind?: MasterKind | undefined;
  name?: string | undefined;
  archived?: boolean | undefined;
};

export const MASTER_LOOKS: Record<
  MasterKind,
  { label: string; add: string; icon: LucideIcon; meaning: string }
> = {
  products: {
    label: "Products",
    add: "Add a product",
    icon: Package,
    meaning:
      "A product says of its lots what type they are, what a piece weighs and when they expire. A scanned GTIN finds it.",
  },
  locations: {
    label: "Locations",
    add: "Add a location",
    icon: MapPin,
    meaning: "Rooms and stores of the plant, and the places of those you get from and send to.",
  },
  parties: {
    label: "Parties",
    add: "Add a party",
    icon: Users,
    meaning: "Suppliers can be named where lots are received, customers where they are shipped.",
  },
  equipment: {
    label: "Equipment",
    add: "Add equipment",
    icon: Factory,
    meaning: "Tanks, lines and tumblers. What was made with one can be found when it has to be recalled.",
  },
};
