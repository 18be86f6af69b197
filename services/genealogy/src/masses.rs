//! Masses, tightly: most of a graph's memory is numbers, and a lot weighs less than 1,100 tonnes.

/// The heaviest a lot or a part of one may be: 40 bits of milligrams, 1,099 tonnes. Contracts allow 1,000.
pub(crate) const MASS_MAX_MG: u64 = (1 << 40) - 1;

/// Whole milligrams, five bytes each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Masses {
    low: Vec<u32>,
    high: Vec<u8>,
}

impl Masses {
    /// Only what is at most [`MASS_MAX_MG`]; the rest of a larger one is lost.
    pub(crate) fn push(&mut self, mg: u64) {
        debug_assert!(mg <= MASS_MAX_MG);
        self.low.push(mg as u32);
        self.high.push((mg >> 32) as u8);
    }

    /// 0 where there is none.
    pub(crate) fn get(&self, at: u32) -> u64 {
        match (self.low.get(at as usize), self.high.get(at as usize)) {
            (Some(low), Some(high)) => u64::from(*low) | u64::from(*high) << 32,
            _ => 0,
        }
    }

    pub(crate) fn bytes(&self) -> usize {
        self.low.capacity() * size_of::<u32>() + self.high.capacity()
    }

    pub(crate) fn shrink(&mut self) {
        self.low.shrink_to_fit();
        self.high.shrink_to_fit();
    }
}
