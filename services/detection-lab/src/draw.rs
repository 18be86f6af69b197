//! Numbers that look random and are the same in every run: a small generator (SplitMix64) with a seed.

/// Draws from a seed. Two with the same seed draw the same.
#[derive(Clone, Debug)]
pub(crate) struct Draw(u64);

impl Draw {
    /// One of its own for the `index`th sample, so that a sample does not depend on those before it.
    pub(crate) fn seeded(seed: u64, index: u64) -> Self {
        let mut draw = Draw(seed ^ index.wrapping_mul(0xd6e8_feb8_6659_fd93));
        draw.next();
        draw
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Less than `limit`; zero when that is zero.
    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next().checked_rem(limit).unwrap_or(0)
    }

    /// Both ends included.
    pub(crate) fn between(&mut self, low: u64, high: u64) -> u64 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    pub(crate) fn percent(&mut self, chance: u64) -> bool {
        self.below(100) < chance
    }

    pub(crate) fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or(0)
    }

    /// One of the words; the empty one when there is none.
    pub(crate) fn pick<'a>(&mut self, words: &[&'a str]) -> &'a str {
        self.choose(words).copied().unwrap_or_default()
    }

    pub(crate) fn choose<'a, T>(&mut self, options: &'a [T]) -> Option<&'a T> {
        options.get(self.index(options.len()))
    }

    pub(crate) fn digit(&mut self) -> char {
        char::from(b'0' + u8::try_from(self.below(10)).unwrap_or(0))
    }

    pub(crate) fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| self.digit()).collect()
    }

    pub(crate) fn letters(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'A' + u8::try_from(self.below(26)).unwrap_or(0))).collect()
    }

    pub(crate) fn hex(&mut self, count: usize) -> String {
        (0..count).filter_map(|_| char::from_digit(u32::try_from(self.below(16)).unwrap_or(0), 16)).collect()
    }

    /// Fills a shape: `#` any digit, `N` a digit from 2 to 9, `A` a capital letter, all else itself.
    pub(crate) fn shape(&mut self, shape: &str) -> String {
        let fill = |mark: char| match mark {
            '#' => self.digit(),
            'N' => char::from(b'2' + u8::try_from(self.below(8)).unwrap_or(0)),
            'A' => char::from(b'A' + u8::try_from(self.below(26)).unwrap_or(0)),
            other => other,
        };
        shape.chars().map(fill).collect()
    }
}
