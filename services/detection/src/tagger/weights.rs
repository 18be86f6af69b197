//! The weights, one signed byte for each row and tag, and what they make of features.

use super::Tag;
use super::features::{FEATURES_COUNT, ROWS_COUNT};

/// Tags that the weights tell apart.
pub const LABELS: usize = 5;

/// How much of a weight one step of its byte is.
pub const STEP: f32 = 1.0 / 24.0;

/// Taken from the score of "nothing": a name that leaves unseen costs more than a word that is hidden for nothing.
const LEAN: f32 = 1.0;

static WEIGHTS: &[u8; ROWS_COUNT * LABELS] = include_bytes!("weights.bin");

/// The most likely tag, and the share of it in the sum of all that fit its kind: how sure it is that this is (part
/// of) a name, an address, or nothing.
pub(crate) fn score(features: &[u32; FEATURES_COUNT]) -> (Tag, f32) {
    let mut sums = [0i32; LABELS];
    for row in features {
        let at = usize::try_from(*row).unwrap_or_default() * LABELS;
        let Some(weights) = WEIGHTS.get(at..at + LABELS) else { continue };
        for (sum, weight) in sums.iter_mut().zip(weights) {
            *sum += i32::from(weight.cast_signed());
        }
    }
    let mut scores = sums.map(|sum| sum as f32 * STEP);
    if let Some(outside) = scores.first_mut() {
        *outside -= LEAN;
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
