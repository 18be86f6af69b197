//! What traces say of lots besides their quantities, by number and tightly: there may be millions.

use tracegate_proto::traceability::v1::TraceLot;
use tracegate_proto::traceability::v1::lot::{State, Type};
use uuid::Uuid;

#[derive(Debug, Default)]
pub(crate) struct LotTable {
    ids: Vec<Uuid>,
    types: Vec<u8>,
    /// A state, and [`RECALLED`].
    states: Vec<u8>,
    /// In milligrams; 0 of a lot that is weighed. Few masses at all, so a place in `masses`.
    piece_masses: Vec<u16>,
    masses: Vec<i64>,
    /// All codes one after the other, and where each ends.
    codes: String,
    code_ends: Vec<u32>,
}

const RECALLED: u8 = 0x80;

/// A lot as it is added.
pub(crate) struct Row<'a> {
    pub id: Uuid,
    pub code: &'a str,
    pub lot_type: Type,
    pub state: State,
    pub recalled: bool,
    pub piece_mass_mg: i64,
}

impl LotTable {
    /// False where there are too many different piece masses or too long codes to be numbered.
    pub(crate) fn push(&mut self, row: &Row<'_>) -> bool {
        let mass = match self.masses.iter().position(|mass| *mass == row.piece_mass_mg) {
            Some(place) => place,
            None => {
                self.masses.push(row.piece_mass_mg);
                self.masses.len() - 1
            }
        };
        let (Ok(mass), Ok(code_end)) =
            (u16::try_from(mass), u32::try_from(self.codes.len() + row.code.len()))
        else {
            return false;
        };
        self.ids.push(row.id);
        self.types.push(row.lot_type as u8);
        self.states.push(row.state as u8 | if row.recalled { RECALLED } else { 0 });
        self.piece_masses.push(mass);
        self.codes.push_str(row.code);
        self.code_ends.push(code_end);
        true
    }

    pub(crate) fn set_state(&mut self, lot: u32, state: State) {
        if let Some(stored) = self.states.get_mut(lot as usize) {
            *stored = *stored & RECALLED | state as u8;
        }
    }

    pub(crate) fn set_recalled(&mut self, lot: u32, recalled: bool) {
        if let Some(stored) = self.states.get_mut(lot as usize) {
            *stored = *stored & !RECALLED | if recalled { RECALLED } else { 0 };
        }
    }

    pub(crate) fn piece_mass_mg(&self, lot: u32) -> i64 {
        let place = self.piece_masses.get(lot as usize).copied().unwrap_or(0);
        self.masses.get(usize::from(place)).copied().unwrap_or(0)
    }

    pub(crate) fn is_pallet_or_shipment(&self, lot: u32) -> bool {
        let lot_type = self.types.get(lot as usize).copied();
        lot_type == Some(Type::Pal as u8) || lot_type == Some(Type::Ship as u8)
    }

    pub(crate) fn id(&self, lot: u32) -> Uuid {
        self.ids.get(lot as usize).copied().unwrap_or_default()
    }

    pub(crate) fn code(&self, lot: u32) -> &str {
        let at = lot as usize;
        let start =
            at.checked_sub(1).and_then(|before| self.code_ends.get(before)).map_or(0, |end| *end as usize);
        let end = self.code_ends.get(at).map_or(start, |end| *end as usize);
        self.codes.get(start..end).unwrap_or_default()
    }

    pub(crate) fn trace_lot(&self, lot: u32, depth: usize) -> TraceLot {
        let state = self.states.get(lot as usize).copied().unwrap_or(0);
        TraceLot {
            number: crate::genealogy::number(lot),
            // Without the machinery of formatting: there may be as many as lots.
            lot_id: self.id(lot).hyphenated().encode_lower(&mut [0; 36]).to_owned(),
            lot_code: self.code(lot).to_owned(),
            r#type: self.types.get(lot as usize).copied().unwrap_or(0).into(),
            state: (state & !RECALLED).into(),
            depth: i32::try_from(depth).unwrap_or(i32::MAX),
            recalled: state & RECALLED != 0,
        }
    }

    /// Gives back what was reserved for growth.
    pub(crate) fn shrink(&mut self) {
        self.ids.shrink_to_fit();
        self.types.shrink_to_fit();
        self.states.shrink_to_fit();
        self.piece_masses.shrink_to_fit();
        self.codes.shrink_to_fit();
        self.code_ends.shrink_to_fit();
    }

    /// Memory of its own, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.ids.capacity() * size_of::<Uuid>()
            + self.types.capacity()
            + self.states.capacity()
            + 2 * self.piece_masses.capacity()
            + 8 * self.masses.capacity()
            + self.codes.capacity()
            + 4 * self.code_ends.capacity()
    }
}
