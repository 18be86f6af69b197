//! The steps of a parse, in order, in the words people see, and how much of the bar each has.

use crate::worker::{History, Mark};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Read,
    Open,
    Text,
    Gate,
    Fields,
    Check,
    Store,
}

/// The history of one part of the gate's step, beside that of the step as a whole.
pub(crate) const GATE_PART: &str = "passing the governance gate, one part";

const ALL: [Step; 7] =
    [Step::Read, Step::Open, Step::Text, Step::Gate, Step::Fields, Step::Check, Step::Store];

impl Step {
    /// Also the step's name among stored results: words once used stay.
    pub(crate) fn words(self) -> &'static str {
        match self {
            Step::Read => "reading the file",
            Step::Open => "opening the package",
            Step::Text => "reading text",
            Step::Gate => "passing the governance gate",
            Step::Fields => "finding fields",
            Step::Check => "checking the result",
            Step::Store => "storing the structure",
        }
    }

    fn percents(self) -> (i32, i32) {
        match self {
            Step::Read => (0, 3),
            Step::Open => (3, 6),
            Step::Text => (6, 12),
            Step::Gate => (12, 75),
            Step::Fields => (75, 82),
            Step::Check => (82, 95),
            // The last percent belongs to the transaction that completes the task.
            Step::Store => (95, 99),
        }
    }

    /// The mark after `done` of `total` parts of this step.
    pub(crate) fn mark(self, done: u32, total: u32, eta_ms: i64) -> Mark {
        let (from, to) = self.percents();
        let share = f64::from(done.min(total)) / f64::from(total.max(1));
        // Rounded down: a bar must not promise.
        let moved = (f64::from(to - from) * share).floor() as i32;
        Mark { step: self.words(), percent: from + moved, eta_ms }
    }

    /// What is likely left before this step.
    pub(crate) fn left_ms_before(self, history: &History) -> i64 {
        history.left_ms(std::iter::once((self.words(), 1)).chain(self.later()))
    }

    /// What is likely left after this step.
    pub(crate) fn left_ms_after(self, history: &History) -> i64 {
        history.left_ms(self.later())
    }

    /// What is likely left with so many parts still to pass the gate.
    pub(crate) fn gate_left_ms(history: &History, n_parts: u32) -> i64 {
        history.left_ms(std::iter::once((GATE_PART, n_parts)).chain(Step::Gate.later()))
    }

    fn later(self) -> impl Iterator<Item = (&'static str, u32)> {
        ALL.into_iter().skip_while(move |step| *step != self).skip(1).map(|step| (step.words(), 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(step: Step, done: u32, total: u32, expected_percent: i32) {
        assert_eq!(step.mark(done, total, 0).percent, expected_percent, "{step:?}, {done} of {total}");
    }

    #[test]
    fn progress_moves_within_its_step() {
        check(Step::Read, 0, 1, 0);
        check(Step::Gate, 0, 4, 12);
        check(Step::Gate, 2, 4, 43);
        check(Step::Gate, 4, 4, 75);
        check(Step::Gate, 9, 4, 75);
        check(Step::Gate, 0, 0, 12);
        check(Step::Store, 1, 1, 99);
    }

    #[test]
    fn each_step_begins_where_the_one_before_ends() {
        for pair in ALL.windows(2) {
            assert_eq!(pair[0].percents().1, pair[1].percents().0);
        }
    }
}
