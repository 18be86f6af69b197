//! What of a class was missed and what was taken for it, with the words around, for who works on the engine.

use std::io::{self, Write};
use std::ops::Range;

use tracegate_detection::PiiClass;

use crate::sample::Sample;
use crate::score::Found;

/// Code points shown on either side.
const AROUND: usize = 45;

pub(crate) fn write(
    sample: &Sample,
    found: &[Found],
    class: PiiClass,
    to: &mut impl Write,
) -> io::Result<()> {
    let expected: Vec<_> = sample.spans.iter().filter(|s| s.class == class).map(|s| s.bytes()).collect();
    let named: Vec<_> = found.iter().filter(|f| f.class == class).map(|f| f.start..f.end).collect();
    for place in expected.iter().filter(|place| !named.contains(place)) {
        let (class, template, shown) = (class.as_str(), &sample.template, around(&sample.text, place));
        match named.iter().find(|other| touch(place, other)) {
            Some(cut) => {
                let cut = sample.text.get(cut.clone()).unwrap_or_default();
                writeln!(to, "cut {class} {template}: {shown}, found {cut:?}")?;
            }
            None => writeln!(to, "missed {class} {template}: {shown}")?,
        }
    }
    for place in named.iter().filter(|place| !expected.iter().any(|other| touch(place, other))) {
        let trap = sample.negatives.iter().find(|n| n.start < place.end && place.start < n.end);
        let kind = trap.map_or("no trap", |trap| trap.kind.as_str());
        writeln!(
            to,
            "false {} {} ({kind}): {}",
            class.as_str(),
            sample.template,
            around(&sample.text, place)
        )?;
    }
    Ok(())
}

fn touch(place: &Range<usize>, other: &Range<usize>) -> bool {
    other.start < place.end && place.start < other.end
}

fn around(text: &str, place: &Range<usize>) -> String {
    let before: String = text.get(..place.start).unwrap_or_default().chars().rev().take(AROUND).collect();
    let before: String = before.chars().rev().collect();
    let after: String = text.get(place.end..).unwrap_or_default().chars().take(AROUND).collect();
    format!("{before}>>>{}<<<{after}", text.get(place.clone()).unwrap_or_default()).replace('\n', "⏎")
}

#[cfg(test)]
mod tests;
