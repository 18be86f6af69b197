//! What somebody might do to a history or a log behind the product's back.

use super::*;

/// Something done to what was written, and the bit that is turned where it is one.
#[derive(Clone, Debug)]
pub(super) enum Edit {
    /// The line of this place goes.
    Drop(prop::sample::Index),
    /// Two lines change their places.
    Swap(prop::sample::Index),
    /// A line stands twice.
    Repeat(prop::sample::Index),
    /// A line says something else, under its old hash.
    Change { line: prop::sample::Index, bit: usize },
    /// And under the hash that belongs to it now.
    ChangeAndHash { line: prop::sample::Index, bit: usize },
}

pub(super) fn edits() -> impl Strategy<Value = Edit> {
    let line = any::<prop::sample::Index>;
    prop_oneof![
        line().prop_map(Edit::Drop),
        line().prop_map(Edit::Swap),
        line().prop_map(Edit::Repeat),
        (line(), any::<usize>()).prop_map(|(line, bit)| Edit::Change { line, bit }),
        (line(), any::<usize>()).prop_map(|(line, bit)| Edit::ChangeAndHash { line, bit }),
    ]
}

impl Edit {
    pub(super) fn of_history(&self, lines: &[LotStateChange]) -> Vec<LotStateChange> {
        let mut lines = lines.to_vec();
        let n_lines = lines.len();
        match self {
            Self::Drop(line) => drop(lines.remove(line.index(n_lines))),
            Self::Swap(line) => lines.swap(line.index(n_lines), (line.index(n_lines) + 1) % n_lines),
            Self::Repeat(line) => lines.push(lines[line.index(n_lines)].clone()),
            Self::Change { line, bit } => change(&mut lines[line.index(n_lines)], *bit),
            Self::ChangeAndHash { line, bit } => {
                let line = &mut lines[line.index(n_lines)];
                change(line, *bit);
                *line = history::rehashed(line.clone());
            }
        }
        lines
    }

    pub(super) fn of_log(&self, bodies: &[Vec<u8>], place: prop::sample::Index) -> Vec<Vec<u8>> {
        let mut bodies = bodies.to_vec();
        let n_bodies = bodies.len();
        if n_bodies == 0 {
            return bodies;
        }
        match self {
            Self::Drop(line) => drop(bodies.remove(line.index(n_bodies))),
            Self::Swap(line) => bodies.swap(line.index(n_bodies), (line.index(n_bodies) + 1) % n_bodies),
            Self::Repeat(line) => bodies.push(bodies[line.index(n_bodies)].clone()),
            Self::Change { line, bit } | Self::ChangeAndHash { line, bit } => {
                let body = &mut bodies[line.index(n_bodies)];
                let at = place.index(body.len());
                body[at] ^= 1 << (bit % 8);
            }
        }
        bodies
    }
}

/// Another value in one of a line's fields.
fn change(line: &mut LotStateChange, which: usize) {
    match which % 8 {
        0 => line.from = if line.from == 1 { 2 } else { 1 },
        1 => line.to = if line.to == 1 { 2 } else { 1 },
        2 => line.position += 1,
        3 => line.actor_id.push('1'),
        4 => line.reason.push('.'),
        5 => line.sequence += 1,
        6 => line.occur_time = line.occur_time.map(|at| prost_types::Timestamp { nanos: at.nanos + 1, ..at }),
        _ => {
            line.record_time =
                line.record_time.map(|at| prost_types::Timestamp { seconds: at.seconds - 1, ..at })
        }
    }
}
