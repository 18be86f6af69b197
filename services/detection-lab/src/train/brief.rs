//! Short texts, each of its own: labels, headings, buttons, markup, code, file names, and prose of languages that the
//! lists hardly know, in which there is nothing to find; and names and addresses that stand alone.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use tracegate_detection::PiiClass;

use super::vary::{self, WORDS, title};
use crate::draw::Draw;
use crate::generate;
use crate::lists;
use crate::sample::{Sample, Split};
use crate::values::address::Address;
use crate::values::person::Person;
use crate::values::{Piece, negative};

mod tongue;

/// Of a hundred short texts this many have nothing to be found in them.
const NOTHING_PERCENT: u64 = 65;
/// Of a hundred words of a label this many are of those that labels are made of.
const USUAL_PERCENT: u64 = 45;
/// And up to here, of those that are names as well.
const NAMED_PERCENT: u64 = 51;
/// And up to here, of those that are made of another.
const COINED_PERCENT: u64 = 62;

static LISTS: LazyLock<BTreeMap<&str, Vec<&str>>> =
    LazyLock::new(|| lists::sections(include_str!("brief.txt")));

pub(super) fn sample(draw: &mut Draw) -> Sample {
    let mut pieces = Vec::new();
    if draw.percent(NOTHING_PERCENT) {
        pieces.push(Piece::plain(nothing(draw)));
        while draw.percent(25) {
            let between = draw.pick(&["\n", "\n", "\t", " | ", "\n\n", "; "]);
            pieces.push(Piece::plain(format!("{between}{}", nothing(draw))));
        }
    } else {
        something(draw, &mut pieces);
    }
    generate::assemble("brief", Split::Train, pieces)
}

fn list(draw: &mut Draw, name: &str) -> &'static str {
    draw.pick(LISTS.get(name).map(Vec::as_slice).unwrap_or_default())
}

/// A word that anyone may write, in lower case.
fn word(draw: &mut Draw) -> String {
    let word = match draw.below(100) {
        0..USUAL_PERCENT => list(draw, "nouns"),
        USUAL_PERCENT..NAMED_PERCENT => draw.pick(&WORDS.both),
        NAMED_PERCENT..COINED_PERCENT => return coined(draw),
        _ => draw.pick(&WORDS.english),
    };
    word.to_owned()
}

/// "auditee", "rechecker", "mislabeling": of words that everyone knows, and in no list.
fn coined(draw: &mut Draw) -> String {
    let (front, back) = (
        ["", "", "", "re", "un", "mis", "pre", "co"],
        ["ee", "er", "or", "ing", "able", "ize", "ability", "ness", "less", "ment", "ist", "ant"],
    );
    let word = if draw.percent(50) { list(draw, "verbs") } else { draw.pick(&WORDS.english) };
    format!("{}{}{}", draw.pick(&front), word.trim_end_matches(['e', 'y']), draw.pick(&back))
}

/// A form's label or a heading: "Quality of deliveries", "Document Owner".
fn label(draw: &mut Draw) -> String {
    let count = draw.pick(&["1", "1", "2", "2", "3", "4", "5"]).parse().unwrap_or(1);
    let (all_titles, all_capitals) = (draw.percent(35), draw.percent(10));
    let mut text = String::new();
    for place in 0..count {
        let next = match draw.below(10) {
            0..2 if place > 0 && place + 1 < count => list(draw, "joining").to_owned(),
            2 if place > 0 => "e-mail".to_owned(),
            3 => list(draw, "verbs").to_owned(),
            4 => plural(&word(draw)),
            _ => word(draw),
        };
        let small = place > 0 && (!all_titles || next.len() < 4 && draw.percent(80));
        text.push_str(if place > 0 { " " } else { "" });
        text.push_str(&if small { next } else { title(&next) });
    }
    if all_capitals { text.to_uppercase() } else { text }
}

fn plural(word: &str) -> String {
    let stem = word.strip_suffix('y');
    stem.map_or_else(|| format!("{word}s"), |stem| format!("{stem}ies"))
}

fn nothing(draw: &mut Draw) -> String {
    let small = draw.between(1, 30);
    match draw.below(36) {
        0..4 => label(draw),
        4 => format!("{}:", label(draw)),
        5 => format!("{}: {}", label(draw), label(draw)),
        6 => format!("{} ({})", label(draw), label(draw).to_lowercase()),
        7 | 8 => format!("{small} {}", label(draw)),
        9 => format!("{small}.{} {}", draw.between(1, 12), label(draw)),
        10 => format!("{small}. {}", label(draw)),
        11 => format!("{} {small}", list(draw, "numbered")),
        12 => {
            let mark = draw.pick(&[":", " -", ".", "", "", " –"]);
            format!("{} {small}{mark} {}", list(draw, "numbered"), label(draw))
        }
        13 => format!("{} {} {}", list(draw, "styles"), draw.between(1, 9), list(draw, "styles")),
        14 => format!("{} {} {small}", list(draw, "styles"), list(draw, "styles")),
        15 => format!("{small} {}", list(draw, "units")),
        16 => format!("{} {}", title(list(draw, "verbs")), label(draw).to_lowercase()),
        17..20 => sentence(draw),
        20 => title(list(draw, "answers")),
        21 => title(list(draw, "calendar")),
        22 => list(draw, "fonts").to_owned(),
        23 => list(draw, "styles").to_owned(),
        24 => file_name(draw),
        25 | 26 => markup(draw),
        27 => identifier(draw),
        28 => columns(draw),
        29..32 => tongue::prose(draw),
        32 if draw.percent(40) => list(draw, "places").to_owned(),
        32 => plain_kind(draw),
        33 | 34 => code(draw),
        _ => unknown(draw),
    }
}

/// A word that nothing is known of, and that stands for nothing known.
fn unknown(draw: &mut Draw) -> String {
    let made_up = title(&vary::made_up(draw));
    match draw.below(4) {
        0 => format!("{made_up} {}", label(draw).to_lowercase()),
        1 => format!("{} {made_up}", label(draw)),
        _ => made_up,
    }
}

/// What someone writes into a program: "In a few seconds you see every place."
fn sentence(draw: &mut Draw) -> String {
    let words = draw.between(3, 14);
    let mut text = title(&match draw.below(4) {
        0 => list(draw, "verbs").to_owned(),
        1 => list(draw, "starts").to_owned(),
        2 => draw.pick(&WORDS.both).to_owned(),
        _ => word(draw),
    });
    for _ in 1..words {
        let next = if draw.percent(35) { list(draw, "joining") } else { &word(draw) };
        text = format!("{text} {next}");
    }
    text.push_str(draw.pick(&[".", ".", "?", "", ":", "…"]));
    if draw.percent(40) { format!("{text} {}", sentence(draw)) } else { text }
}

/// "SHA-256", "ISO 9001:2015", "CAPA", "M16 12".
fn code(draw: &mut Draw) -> String {
    let count = usize::try_from(draw.between(1, 5)).unwrap_or(3);
    let mut letters = draw.letters(count);
    if draw.percent(40) {
        letters = draw.pick(&WORDS.short).to_uppercase();
    }
    let digits = draw.between(1, 30_000);
    match draw.below(6) {
        0 => letters,
        1 => format!("{letters}-{digits}"),
        2 => format!("{letters} {digits}:20{}", draw.digits(2)),
        3 => format!("{letters}{digits} {}", draw.between(1, 99)),
        4 => format!("{digits} {letters}"),
        _ => format!("{letters}-{}", label(draw)),
    }
}

fn file_name(draw: &mut Draw) -> String {
    let (stem, extension) = (label(draw), list(draw, "extensions"));
    let joined = draw.pick(&[" ", "_", "-", "-", ""]);
    let stem = stem.replace(' ', joined);
    match draw.below(4) {
        0 => format!("{stem} v{}.{extension}", draw.between(1, 9)),
        1 => format!("{}/{stem}.{extension}", word(draw)),
        _ => format!("{stem}.{extension}"),
    }
}

/// "fldSimple", "PageMargin", "page_margin", "page-margin", "MAX_LENGTH".
fn identifier(draw: &mut Draw) -> String {
    let count = draw.between(2, 3);
    let words: Vec<String> = (0..count)
        .map(|_| {
            let word = if draw.percent(60) { list(draw, "markup") } else { &word(draw) };
            // As programmers shorten them.
            let kept = if draw.percent(60) { usize::MAX } else { 3 };
            word.chars().take(kept).collect()
        })
        .collect();
    let capital: Vec<_> = words.iter().map(|word| title(word)).collect();
    match draw.below(6) {
        0 => words.join("_"),
        1 => words.join("-"),
        2 => words.join("_").to_uppercase(),
        3 => capital.concat(),
        _ => {
            let rest = capital.get(1..).unwrap_or_default().concat();
            format!("{}{rest}", words.first().map_or("", String::as_str))
        }
    }
}

fn markup(draw: &mut Draw) -> String {
    let (name, other) = (identifier(draw), identifier(draw));
    let (prefix, tag) = (list(draw, "prefixes"), list(draw, "markup"));
    let value = label(draw);
    match draw.below(12) {
        0 => format!("<{prefix}:{name}>"),
        1 => format!("</{prefix}:{name}>"),
        2 => format!("<{prefix}:{name} {prefix}:{tag}=\"{}\"/>", draw.between(0, 9000)),
        3 => format!("<{tag} class=\"{name}\">{value}</{tag}>"),
        4 => format!("{{\"{name}\": \"{value}\", \"{other}\": {}}}", draw.between(0, 99)),
        5 => format!("\"{name}\": {{"),
        6 => format!("{name} {prefix}:{tag}="),
        7 => format!("{name}.{other}({tag})"),
        8 => format!("fn {name}({other}: {})", title(tag)),
        9 => format!("{name} {prefix}"),
        10 => format!("{{{name}}} {tag}=\"{other}\""),
        _ => format!("{prefix}:{name}"),
    }
}

fn columns(draw: &mut Draw) -> String {
    let separator = draw.pick(&["\t", " | ", ",", ";", "   ", ", ", " · "]);
    let count = draw.between(2, 6);
    (0..count).map(|_| label(draw)).collect::<Vec<_>>().join(separator)
}

/// Firms, places, things and codes that are no one's name.
fn plain_kind(draw: &mut Draw) -> String {
    let kind = draw.pick(&[
        "company", "product", "place", "noun", "team", "law", "weekday", "month", "date", "clause",
        "measure", "version",
    ]);
    let language = draw.pick(&["en", "en", "de", "fr", "es", "it", "nl"]);
    negative::of_kind(kind, draw, language, Split::Train).map(|piece| piece.text).unwrap_or_default()
}

fn person(draw: &mut Draw) -> Piece {
    let languages: Vec<_> = lists::GIVEN.sections().collect();
    let language = draw.pick(&languages);
    let person = Person::draw(draw, language, Split::Train);
    match draw.below(14) {
        0 => person.first(),
        1 => person.capitals(),
        2 => person.family_first(draw),
        3 => person.initialed(),
        4 => person.lower(),
        5 | 6 => person.full(draw),
        7..10 => Piece::of(PiiClass::Name, vary::person(draw)),
        10 => Piece::of(PiiClass::Name, tongue::vietnamese_name(draw)),
        _ => person.simple(),
    }
}

fn address(draw: &mut Draw) -> Piece {
    let languages = ["en", "en", "de", "fr", "es", "it", "nl"];
    let language = draw.pick(&languages);
    let address = Address::draw(draw, language, Split::Train);
    match draw.below(6) {
        0 => address.several_lines(""),
        1 => address.short(),
        2 => address.street(),
        3 => Piece::of(PiiClass::Address, vary::address(draw)),
        _ => address.one_line(),
    }
}

/// A name or an address, alone or behind a label.
fn something(draw: &mut Draw, pieces: &mut Vec<Piece>) {
    let is_name = draw.percent(65);
    let value = |draw: &mut Draw| if is_name { person(draw) } else { address(draw) };
    let labels: &[&str] = match is_name {
        true => &[
            "Name",
            "Author",
            "Approved by",
            "Owner",
            "Contact",
            "Signed",
            "From",
            "Customer",
            "Reviewer",
            "Prepared by",
        ],
        false => {
            &["Address", "Ship to", "Street", "Location", "Site", "Delivery address", "Home address", "Place"]
        }
    };
    match draw.below(10) {
        0..2 => {
            let label = if draw.percent(70) { draw.pick(labels).to_owned() } else { label(draw) };
            pieces.push(Piece::plain(format!(
                "{label}{}",
                draw.pick(&[": ", ":\t", "\t", " - ", ":\n", " | "])
            )));
            pieces.push(value(draw));
        }
        2 => {
            pieces.push(value(draw));
            pieces.push(Piece::plain(format!(" ({})", label(draw).to_lowercase())));
        }
        3 => {
            for place in 0..draw.between(2, 4) {
                pieces.push(Piece::plain(if place > 0 {
                    draw.pick(&["\n\n", "; ", " / ", "\t"])
                } else {
                    ""
                }));
                pieces.push(value(draw));
            }
        }
        4 => {
            pieces.push(Piece::plain(format!("{}\n", nothing(draw))));
            pieces.push(value(draw));
            pieces.push(Piece::plain(format!("\n{}", nothing(draw))));
        }
        5 => {
            let (verb, rest) = (title(list(draw, "verbs")), label(draw).to_lowercase());
            pieces.push(Piece::plain(format!(
                "{verb} {rest} {} ",
                draw.pick(&["for", "to", "by", "of", "with"])
            )));
            pieces.push(value(draw));
        }
        _ => pieces.push(value(draw)),
    }
}

#[cfg(test)]
mod tests;
