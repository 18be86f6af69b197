//! Social security numbers: those that can be issued, and those that never are.

use tracegate_detection::PiiClass;

use super::Piece;
use crate::draw::Draw;

pub(crate) fn number(draw: &mut Draw) -> Piece {
    let area = match draw.between(1, 898) {
        666 => 665,
        area => area,
    };
    let (group, serial) = (draw.between(1, 99), draw.between(1, 9999));
    Piece::of(PiiClass::Ssn, separated(draw, area, group, serial))
}

/// Of an area, a group or a serial that is never issued.
pub(crate) fn never_issued(draw: &mut Draw) -> String {
    let (group, serial) = (draw.between(1, 99), draw.between(1, 9999));
    let (area, group, serial) = match draw.below(5) {
        0 => (0, group, serial),
        1 => (666, group, serial),
        2 => (draw.between(1, 665), 0, serial),
        3 => (draw.between(1, 665), group, 0),
        _ => (draw.between(900, 999), group, serial),
    };
    format!("{area:03}-{group:02}-{serial:04}")
}

fn separated(draw: &mut Draw, area: u64, group: u64, serial: u64) -> String {
    let separator =
        draw.pick(&["-", "-", "-", "-", "-", "-", " ", " ", ".", "", "", "\u{2013}", "\u{2011}", " - "]);
    format!("{area:03}{separator}{group:02}{separator}{serial:04}")
}
