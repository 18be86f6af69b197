//! What traces say of lots besides their quantities, by number and tightly: there may be millions.

use tracegate_proto::traceability::v1::TraceLot;
use tracegate_proto::traceability::v1::lot::{State, Type};
use uuid::Uuid;

#[derive(Debug, Default)]
pub(crate) struct LotTable {
    lots: Vec<Stored>,
    /// In milligrams; few different ones at all.
    piece_masses: Vec<i64>,
    /// All codes one after the other.
    codes: String,
    /// Lots in the order of their ids.
    by_id: Vec<u32>,
}

/// What a trace reads together lies together.
#[derive(Debug)]
struct Stored {
    id: Uuid,
    code_end: u32,
    /// A place in `piece_masses`: 0 mg of a lot that is weighed.
    piece_mass: u16,
    lot_type: u8,
    /// A state, and [`RECALLED`].
    state: u8,
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
        let piece_mass = match self.piece_masses.iter().position(|mass| *mass == row.piece_mass_mg) {
            Some(place) => place,
            None => {
                self.piece_masses.push(row.piece_mass_mg);
                self.piece_masses.len() - 1
            }
        };
        let (Ok(number), Ok(piece_mass), Ok(code_end)) = (
            u32::try_from(self.lots.len()),
            u16::try_from(piece_mass),
            u32::try_from(self.codes.len() + row.code.len()),
        ) else {
            return false;
        };
        // Ids begin with the time, so that a new one mostly comes last.
        let is_last = self.by_id.last().is_none_or(|last| self.id(*last) < row.id);
        let place = match is_last {
            true => self.by_id.len(),
            false => self.by_id.partition_point(|lot| self.id(*lot) < row.id),
        };
        self.by_id.insert(place, number);
        let state = row.state as u8 | if row.recalled { RECALLED } else { 0 };
        self.lots.push(Stored { id: row.id, code_end, piece_mass, lot_type: row.lot_type as u8, state });
        self.codes.push_str(row.code);
        true
    }

    pub(crate) fn find(&self, id: Uuid) -> Option<u32> {
        let place = self.by_id.binary_search_by_key(&id, |lot| self.id(*lot)).ok()?;
        self.by_id.get(place).copied()
    }

    pub(crate) fn set_state(&mut self, lot: u32, state: State) {
        if let Some(stored) = self.lots.get_mut(lot as usize) {
            stored.state = stored.state & RECALLED | state as u8;
        }
    }

    pub(crate) fn set_recalled(&mut self, lot: u32, recalled: bool) {
        if let Some(stored) = self.lots.get_mut(lot as usize) {
            stored.state = stored.state & !RECALLED | if recalled { RECALLED } else { 0 };
        }
    }

    pub(crate) fn piece_mass_mg(&self, lot: u32) -> i64 {
        let place = self.lots.get(lot as usize).map_or(0, |stored| stored.piece_mass);
        self.piece_masses.get(usize::from(place)).copied().unwrap_or(0)
    }

    pub(crate) fn is_pallet_or_shipment(&self, lot: u32) -> bool {
        let lot_type = self.lots.get(lot as usize).map(|stored| stored.lot_type);
        lot_type == Some(Type::Pal as u8) || lot_type == Some(Type::Ship as u8)
    }

    pub(crate) fn id(&self, lot: u32) -> Uuid {
        self.lots.get(lot as usize).map_or(Uuid::nil(), |stored| stored.id)
    }

    pub(crate) fn code(&self, lot: u32) -> &str {
        let at = lot as usize;
        let end_of = |at: usize| self.lots.get(at).map(|stored| stored.code_end as usize);
        let start = at.checked_sub(1).and_then(end_of).unwrap_or(0);
        self.codes.get(start..end_of(at).unwrap_or(start)).unwrap_or_default()
    }

    pub(crate) fn trace_lot(&self, lot: u32, depth: usize) -> TraceLot {
        let (lot_type, state) =
            self.lots.get(lot as usize).map_or((0, 0), |stored| (stored.lot_type, stored.state));
        TraceLot {
            number: crate::genealogy::number(lot),
            // Without the machinery of formatting: there may be as many as lots.
            lot_id: self.id(lot).hyphenated().encode_lower(&mut [0; 36]).to_owned(),
            lot_code: self.code(lot).to_owned(),
            r#type: lot_type.into(),
            state: (state & !RECALLED).into(),
            depth: i32::try_from(depth).unwrap_or(i32::MAX),
            recalled: state & RECALLED != 0,
        }
    }

    /// Gives back what was reserved for growth.
    pub(crate) fn shrink(&mut self) {
        self.lots.shrink_to_fit();
        self.codes.shrink_to_fit();
        self.by_id.shrink_to_fit();
    }

    /// Memory of its own, in bytes.
    pub(crate) fn bytes(&self) -> usize {
        self.lots.capacity() * size_of::<Stored>()
            + self.piece_masses.capacity() * size_of::<i64>()
            + self.codes.capacity()
            + self.by_id.capacity() * size_of::<u32>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lot_is_found_by_its_id_whatever_the_order_they_came_in() {
        let mut table = LotTable::default();
        let ids = [50, 70, 60, 10, 80, 75, 20].map(Uuid::from_u128);
        for (at, id) in ids.iter().enumerate() {
            let code = format!("RAW-{at}");
            let row = Row {
                id: *id,
                code: &code,
                lot_type: Type::Raw,
                state: State::Released,
                recalled: false,
                piece_mass_mg: 0,
            };
            assert!(table.push(&row));
            assert_eq!(table.find(Uuid::from_u128(55)), None);
        }
        let found: Vec<Option<u32>> = ids.iter().map(|id| table.find(*id)).collect();
        assert_eq!(found, (0..7).map(Some).collect::<Vec<_>>());
        assert_eq!(table.code(2), "RAW-2");
        assert_eq!(table.code(7), "");
    }
}
