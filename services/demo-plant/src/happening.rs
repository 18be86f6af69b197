//! What happens, told in numbers.

/// The plant's lot types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LotType {
    Raw,
    Deb,
    Bulk,
    Mix,
    Skw15,
    Skw30,
    Frz15,
    Frz30,
    Fg15,
    Fg30,
    Pal,
    Ship,
}

impl LotType {
    /// As contracts and databases write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Raw => "RAW",
            Self::Deb => "DEB",
            Self::Bulk => "BULK",
            Self::Mix => "MIX",
            Self::Skw15 => "SKW15",
            Self::Skw30 => "SKW30",
            Self::Frz15 => "FRZ15",
            Self::Frz30 => "FRZ30",
            Self::Fg15 => "FG15",
            Self::Fg30 => "FG30",
            Self::Pal => "PAL",
            Self::Ship => "SHIP",
        }
    }

    /// In milligrams; 0 of what is weighed.
    pub fn piece_mass_mg(self) -> u64 {
        match self {
            Self::Skw15 | Self::Frz15 | Self::Fg15 => 15_000,
            Self::Skw30 | Self::Frz30 | Self::Fg30 => 30_000,
            _ => 0,
        }
    }
}

/// So much of a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Content {
    /// Its number, from 1.
    pub lot: u32,
    pub mg: u64,
}

/// A lot that comes into being; its number is the next. Pallets and shipments have no mass of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewLot {
    pub lot_type: LotType,
    pub mg: u64,
}

/// Something that happens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// From 0.
    pub day: u32,
    pub what: What,
    /// What is taken, no lot twice.
    pub inputs: Vec<Content>,
    /// What comes into being. Of packing and shipping one lot: the pallet, the shipment.
    pub outputs: Vec<NewLot>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// From a supplier, by number from 0.
    Received {
        supplier: u32,
    },
    /// With equipment, by number from 0.
    Transformed {
        equipment: u32,
    },
    /// As [`What::Transformed`], with material that had been set aside.
    Reworked {
        equipment: u32,
    },
    Packed,
    /// To a customer, by number from 0. The inputs may stand on pallets: `inputs` says what, not from where.
    Shipped {
        customer: u32,
    },
    /// Taken to be examined.
    Sampled,
    /// Thrown away.
    Scrapped,
    /// A frozen lot is found too warm in its core, in thousandths of a degree Celsius; it is frozen again and used after all. Nothing is taken of it.
    Deviated {
        lot: u32,
        core_mc: i32,
    },
}
