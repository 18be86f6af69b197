//! Which of many were seen, and as which: forgotten at once, so that a small walk through a large graph pays only for what it sees.

/// For each number nothing, or a place.
#[derive(Debug, Default)]
pub(crate) struct Stamps {
    stamps: Vec<u32>,
    /// A stamp below it is of an earlier walk.
    base: u32,
    n_places: u32,
}

impl Stamps {
    /// Forgets all, and makes room for numbers below `n`.
    pub(crate) fn begin(&mut self, n: usize) {
        // Stamps start with 1: 0 is what fresh memory has.
        self.base = self.base.saturating_add(self.n_places).max(1);
        self.n_places = 0;
        if u64::from(self.base) + n as u64 > u64::from(u32::MAX) {
            self.stamps.fill(0);
            self.base = 1;
        }
        if self.stamps.len() < n {
            self.stamps.resize(n, 0);
        }
    }

    pub(crate) fn place(&self, number: u32) -> Option<usize> {
        let stamp = *self.stamps.get(number as usize)?;
        (stamp >= self.base).then(|| (stamp - self.base) as usize)
    }

    /// Gives the next place to a number that has none; whether it had none.
    pub(crate) fn mark(&mut self, number: u32) -> bool {
        match self.stamps.get_mut(number as usize) {
            Some(stamp) if *stamp < self.base => {
                *stamp = self.base + self.n_places;
                self.n_places += 1;
                true
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_marked_before_is_forgotten() {
        let mut stamps = Stamps::default();
        stamps.begin(4);
        assert!(stamps.mark(2) && stamps.mark(0) && !stamps.mark(2));
        assert_eq!([stamps.place(2), stamps.place(0), stamps.place(1)], [Some(0), Some(1), None]);
        stamps.begin(6);
        assert_eq!([0, 1, 2, 5].map(|number| stamps.place(number)), [None; 4]);
        assert!(stamps.mark(2));
        assert_eq!(stamps.place(2), Some(0));
    }

    #[test]
    fn it_begins_anew_before_stamps_run_out() {
        let mut stamps = Stamps { stamps: vec![0, u32::MAX - 2, 7], base: u32::MAX - 2, n_places: 1 };
        stamps.begin(3);
        assert_eq!([0, 1, 2].map(|number| stamps.place(number)), [None; 3]);
        assert!(stamps.mark(1));
        assert_eq!(stamps.place(1), Some(0));
    }

    #[test]
    fn a_number_beyond_its_room_is_not_marked() {
        let mut stamps = Stamps::default();
        stamps.begin(1);
        assert!(!stamps.mark(1));
    }
}
