//! The weights, one signed byte for each row and tag, and what they make of features.

use super::Tag;
use super::features::{FEATURES_COUNT, ROWS_COUNT};
#[cfg(test)]
use crate::gazetteer;

/// Tags that the weights tell apart.
pub const LABELS: usize = 5;

/// Bytes read of a row and what follows it: eight are added at once faster than five one by one.
const READ_BYTES: usize = 8;

/// All rows, and so many bytes behind them that the last can be read like the others.
pub const WEIGHTS_BYTES: usize = ROWS_COUNT * LABELS + READ_BYTES - LABELS;

/// How much of a weight one step of its byte is.
pub const STEP: f32 = 1.0 / 24.0;

/// Taken from the score of "nothing": a name that leaves unseen costs more than a word that is hidden for nothing.
const LEAN: f32 = 1.0;

/// And more behind a word that stands before a name alone.
const TITLE_LEAN: f32 = 3.0;

static WEIGHTS: &[u8; WEIGHTS_BYTES] = include_bytes!("weights.bin");

/// A checksum (FNV-1a) of the weights and the word lists, which is part of the detector's version.
#[cfg(test)]
pub(crate) fn checksum() -> u32 {
    let lists = gazetteer::SOURCES.iter().flat_map(|(_, words)| words.as_bytes());
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    WEIGHTS.iter().chain(lists).fold(0x811c_9dc5, step)
}

/// The most likely tag, and the share of it in the sum of all that fit its kind: how sure it is that this is (part
/// of) a name, an address, or nothing.
pub(crate) fn score(features: &[u32; FEATURES_COUNT], titled: bool) -> (Tag, f32) {
    let mut sums = [0i16; READ_BYTES];
    for row in features {
        let at = usize::try_from(*row).unwrap_or_default() * LABELS;
        let Some(weights) = WEIGHTS.get(at..).and_then(<[u8]>::first_chunk::<READ_BYTES>) else { continue };
        for (sum, weight) in sums.iter_mut().zip(weights) {
            // Fewer than two hundred and fifty features cannot overflow.
            *sum += i16::from(weight.cast_signed());
        }
    }
    let mut scores = [0.0; LABELS];
    for (score, sum) in scores.iter_mut().zip(sums) {
        *score = f32::from(sum) * STEP;
    }
    if let Some(outside) = scores.first_mut() {
        *outside -= if titled { LEAN + TITLE_LEAN } else { LEAN };
    }
    decide(scores)
}

/// The tag that the scores speak for, and how sure.
pub fn decide(scores: [f32; LABELS]) -> (Tag, f32) {
    let highest = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let [outside, name, name_on, address, address_on] = scores.map(|score| (score - highest).exp());
    let (names, addresses) = (name + name_on, address + address_on);
    let sum = outside + names + addresses;
    if outside >= names && outside >= addresses {
        (Tag::Outside, outside / sum)
    } else if names >= addresses {
        (if name >= name_on { Tag::NameBegins } else { Tag::NameGoesOn }, names / sum)
    } else {
        (if address >= address_on { Tag::AddressBegins } else { Tag::AddressGoesOn }, addresses / sum)
    }
}
