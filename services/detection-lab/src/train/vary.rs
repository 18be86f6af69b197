//! Makes training texts less like their templates.

use std::collections::HashSet;
use std::sync::LazyLock;

use tracegate_detection::PiiClass;

use crate::draw::Draw;
use crate::sample::{Sample, Span};

/// Of a hundred texts this many have made-up words in their names and addresses.
const MADE_UP_PERCENT: u64 = 35;
/// Of a hundred addresses this many are put together anew.
const OTHER_ADDRESS_PERCENT: u64 = 35;
/// Of a hundred texts this many have a sentence of no meaning before them, and as many one behind.
const AROUND_PERCENT: u64 = 50;
/// Of a hundred words of such a sentence this many are names.
const NAME_PERCENT: u64 = 7;
/// Of a hundred other words so many are English.
const ENGLISH_PERCENT: u64 = 50;

pub(super) struct Words {
    given: Vec<&'static str>,
    family: Vec<&'static str>,
    city: Vec<&'static str>,
    region: Vec<&'static str>,
    pub(super) common: Vec<&'static str>,
    street: Vec<&'static str>,
    pub(super) english: Vec<&'static str>,
    pub(super) cyrillic: Vec<&'static str>,
    pub(super) greek: Vec<&'static str>,
    /// Names and places with a letter of Vietnamese, which are often common words too.
    pub(super) tonal: Vec<&'static str>,
    /// In a list of names and in one of common words.
    pub(super) both: Vec<&'static str>,
    /// Family names so short that they are abbreviations as well.
    pub(super) short: Vec<&'static str>,
    /// With a letter that English has not.
    pub(super) accented: Vec<&'static str>,
}

pub(super) static WORDS: LazyLock<Words> = LazyLock::new(|| Words {
    given: words(GIVEN),
    family: words(FAMILY),
    city: words(CITY),
    region: words(include_str!("../../../detection/src/gazetteer/lists/region.txt")),
    common: words(COMMON),
    street: words(include_str!("../../../detection/src/gazetteer/lists/street.txt")),
    english: words(ENGLISH),
    cyrillic: COMMON.lines().filter(|word| word.starts_with(|first| ('а'..='я').contains(&first))).collect(),
    greek: COMMON.lines().filter(|word| word.starts_with(|first| ('ά'..='ώ').contains(&first))).collect(),
    tonal: [GIVEN, FAMILY, CITY]
        .into_iter()
        .flat_map(str::lines)
        .filter(|word| word.contains(|letter| ('\u{1ea0}'..='\u{1eff}').contains(&letter)))
        .collect(),
    both: {
        let common: HashSet<_> = [COMMON, ENGLISH].into_iter().flat_map(str::lines).collect();
        let mut names = words(GIVEN);
        names.extend(words(FAMILY));
        names.retain(|word| common.contains(word));
        names
    },
    short: words(FAMILY).into_iter().filter(|word| word.is_ascii() && word.len() <= 4).collect(),
    accented: words(COMMON).into_iter().filter(|word| !word.is_ascii()).collect(),
});

const GIVEN: &str = include_str!("../../../detection/src/gazetteer/lists/given.txt");
const FAMILY: &str = include_str!("../../../detection/src/gazetteer/lists/family.txt");
const CITY: &str = include_str!("../../../detection/src/gazetteer/lists/city.txt");
const ENGLISH: &str = include_str!("../../../detection/src/gazetteer/lists/english.txt");
const COMMON: &str = include_str!("../../../detection/src/gazetteer/lists/common.txt");

/// Those of Latin letters, as almost all texts are.
fn words(list: &'static str) -> Vec<&'static str> {
    list.lines()
        .filter(|word| word.chars().all(|letter| (letter as u32) < 0x250) && !word.contains('\''))
        .collect()
}

pub(super) fn vary(sample: Sample, draw: &mut Draw) -> Sample {
    let made_up = draw.percent(MADE_UP_PERCENT);
    let mut text = String::with_capacity(sample.text.len());
    let mut spans = Vec::with_capacity(sample.spans.len());
    if draw.percent(AROUND_PERCENT) {
        sentence(draw, &mut text, &mut spans);
        text.push_str(draw.pick(&["\n", " ", "\n\n"]));
    }
    let mut copied_to = 0;
    for span in &sample.spans {
        text.push_str(sample.text.get(copied_to..span.start).unwrap_or_default());
        let value = sample.text.get(span.bytes()).unwrap_or_default();
        let start = text.len();
        match span.class {
            PiiClass::Address if value.len() > 20 && draw.percent(OTHER_ADDRESS_PERCENT) => {
                text.push_str(&address(draw));
            }
            PiiClass::Name | PiiClass::Address if made_up => each_word(
                value,
                |word, out| {
                    out.push_str(&if draw.percent(60) { made_up_like(word, draw) } else { word.to_owned() });
                },
                &mut text,
            ),
            _ => text.push_str(value),
        }
        spans.push(Span { start, end: text.len(), ..span.clone() });
        copied_to = span.end;
    }
    text.push_str(sample.text.get(copied_to..).unwrap_or_default());
    if draw.percent(AROUND_PERCENT) {
        text.push_str(draw.pick(&["\n", " ", "\n\n"]));
        sentence(draw, &mut text, &mut spans);
    }
    Sample { text, spans, negatives: Vec::new(), ..sample }
}

/// Copies `value`, its words through `change`.
fn each_word(value: &str, mut change: impl FnMut(&str, &mut String), out: &mut String) {
    let mut rest = value;
    while let Some(start) = rest.find(char::is_alphabetic) {
        let (before, from_word) = rest.split_at(start);
        out.push_str(before);
        let end = from_word.find(|letter: char| !letter.is_alphabetic()).unwrap_or(from_word.len());
        let (word, behind) = from_word.split_at(end);
        change(word, out);
        rest = behind;
    }
    out.push_str(rest);
}

/// The front of one name and the end of another, written as `word` is. Short words and what begins small stay.
fn made_up_like(word: &str, draw: &mut Draw) -> String {
    if word.chars().count() < 4 || word.starts_with(char::is_lowercase) {
        return word.to_owned();
    }
    let made = made_up(draw);
    if word.chars().all(char::is_uppercase) { made.to_uppercase() } else { title(&made) }
}

pub(super) fn made_up(draw: &mut Draw) -> String {
    let list = if draw.percent(50) { &WORDS.given } else { &WORDS.family };
    let (front, back) = (draw.pick(list), draw.pick(list));
    let half = |word: &str| word.chars().count().div_ceil(2);
    front.chars().take(half(front)).chain(back.chars().skip(half(back))).collect()
}

pub(super) fn title(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A sentence, a headline, a row: common words, places and abbreviations with capitals that begin no name, and now
/// and then a name that no word around it announces.
fn sentence(draw: &mut Draw, text: &mut String, spans: &mut Vec<Span>) {
    let length = draw.between(3, 14);
    let all_titles = draw.percent(20);
    let all_upper = !all_titles && draw.percent(6);
    for place in 0..length {
        if place > 0 {
            text.push_str(if draw.percent(8) { ", " } else { " " });
        }
        if !all_upper && draw.percent(if place == 0 { 3 * NAME_PERCENT } else { NAME_PERCENT }) {
            let start = text.len();
            text.push_str(&person(draw));
            spans.push(Span { class: PiiClass::Name, start, end: text.len(), unseen: false });
            text.push_str(if draw.percent(15) { "'s" } else { "" });
            continue;
        }
        if draw.percent(2) {
            let start = text.len();
            text.push_str(&address(draw));
            spans.push(Span { class: PiiClass::Address, start, end: text.len(), unseen: false });
            continue;
        }
        let common = if draw.percent(ENGLISH_PERCENT) { &WORDS.english } else { &WORDS.common };
        let word = draw.pick(common);
        text.push_str(&match draw.below(100) {
            _ if all_upper => word.to_uppercase(),
            0..5 => title(draw.pick(&WORDS.city)),
            5..10 => title(draw.pick(&WORDS.region)),
            10..14 => {
                let count = draw.between(2, 5);
                draw.letters(usize::try_from(count).unwrap_or(3))
            }
            14..18 => draw.digits(2),
            // In running text a small word is no name, whatever lists it is in.
            18..22 => draw.pick(&WORDS.family).to_owned(),
            22..24 => draw.pick(&WORDS.given).to_owned(),
            24..27 => format!("the {}", title(&made_up(draw))),
            27..31 => format!(
                "{word}{}",
                draw.pick(&["s", "ed", "ing", "er", "ly", "ness", "al", "ity", "ful", "able"])
            ),
            31..35 => {
                let word = format!(
                    "{word}{}",
                    draw.pick(&["s", "ed", "ing", "er", "ly", "ness", "al", "ity", "ful", "able"])
                );
                title(&word)
            }
            35..38 => format!(
                "{}{}",
                title(&made_up(draw)),
                draw.pick(&[
                    " Inc",
                    " Ltd",
                    " GmbH",
                    " Group",
                    " Orchestra",
                    " Corporation",
                    " AG",
                    " Club",
                    " University"
                ])
            ),
            38..40 => format!(
                "{} {}",
                title(word),
                draw.pick(&["Inc", "Ltd", "GmbH", "Group", "Corporation", "S.A.", "AG", "LLC"])
            ),
            40..46 => title(word),
            46..48 => format!("{}{}", title(word), title(draw.pick(&WORDS.common))),
            48..51 => "I".to_owned(),
            _ if place == 0 || all_titles => title(word),
            _ => word.to_owned(),
        });
    }
    text.push_str(draw.pick(&[".", ".", "?", "!", "", ":"]));
}

/// A name as it is written in running text.
pub(super) fn person(draw: &mut Draw) -> String {
    let given = if draw.percent(20) { made_up(draw) } else { draw.pick(&WORDS.given).to_owned() };
    let family = if draw.percent(35) { made_up(draw) } else { draw.pick(&WORDS.family).to_owned() };
    let (given, family) = (title(&given), title(&family));
    match draw.below(14) {
        0 | 12 => given,
        1 => title(draw.pick(&WORDS.family)),
        2 => format!("{} {family}", draw.shape("A.")),
        3 | 4 => format!("{given} {} {family}", draw.shape("A.")),
        5 => format!("{given} {} {family}", draw.shape("A")),
        6 => format!("{given} {family}-{}", title(&made_up(draw))),
        _ => format!("{given} {family}"),
    }
}

/// An address in the order of some country, of words of any.
pub(super) fn address(draw: &mut Draw) -> String {
    let name = |draw: &mut Draw| match draw.below(5) {
        0 => title(draw.pick(&WORDS.given)),
        1 => title(draw.pick(&WORDS.family)),
        2 => title(draw.pick(&WORDS.city)),
        3 => title(draw.pick(&WORDS.common)),
        _ => title(&made_up(draw)),
    };
    let number = |draw: &mut Draw| {
        let highest = if draw.percent(30) { 99_999 } else { 250 };
        draw.between(1, highest).to_string()
    };
    let kind = title(draw.pick(&WORDS.street));
    let words = draw.between(1, 3);
    let name = |draw: &mut Draw| {
        let mut name = name(draw);
        for _ in 1..words {
            let small = draw.pick(&["de", "do", "da", "del", "des", "van", "of", "y", "e"]);
            let next = title(&made_up(draw));
            name.push_str(&if draw.percent(30) { format!(" {small} {next}") } else { format!(" {next}") });
        }
        name
    };
    let street = match draw.below(10) {
        6 => return military(draw),
        7 => format!("{} {} {} {kind}", number(draw), number(draw), name(draw)),
        8 => format!("{} {}", name(draw), number(draw)),
        9 => format!(
            "{} {} {}",
            draw.pick(&["ul.", "Av.", "Av", "C/", "R.", "Str."]),
            name(draw),
            number(draw)
        ),
        0 => format!("{} {} {kind}", number(draw), name(draw)),
        1 => format!("{kind} {} {}", name(draw), number(draw)),
        2 => format!("{}{} {}", name(draw), kind.to_lowercase(), number(draw)),
        3 => format!("{} {} {}", number(draw), name(draw), number(draw)),
        4 => format!(
            "{} {kind} {} {} {}",
            number(draw),
            draw.pick(&["de", "do", "da", "del", "di", "von"]),
            name(draw),
            number(draw)
        ),
        _ => format!(
            "{} {} {}",
            number(draw),
            name(draw),
            draw.pick(&["St", "Rd", "Ave", "Dr", "Ln", "Way", "Blvd", "St.", "Ave.", "Rd."])
        ),
    };
    let between = draw.pick(&[", ", "\n", "\n ", "\n  ", ",\n", " "]);
    let mut parts = vec![street];
    if draw.percent(35) {
        parts.push(format!(
            "{} {}",
            draw.pick(&["Apt.", "Suite", "Unit", "Floor", "Apt", "Flat"]),
            draw.between(1, 999)
        ));
    }
    let city = if draw.percent(50) { title(draw.pick(&WORDS.city)) } else { name(draw) };
    let city = if draw.percent(20) { city.to_uppercase() } else { city };
    let code =
        draw.pick(&["#####", "####", "A#A #A#", "AA# #AA", "##-###", "#### AA", "### ##", "#####-####"]);
    let code = draw.shape(code);
    let state = draw.letters(2);
    parts.extend(match draw.below(6) {
        0 => vec![city, format!("{state} {code}")],
        1 => vec![format!("{code} {city}")],
        2 => vec![city, title(draw.pick(&WORDS.region)), code],
        3 => vec![city, format!("{} {code}", title(draw.pick(&WORDS.region)))],
        4 => vec![city],
        _ => vec![city, state, code],
    });
    parts.join(between)
}

/// As the post of the United States writes to its forces.
fn military(draw: &mut Draw) -> String {
    let line = draw.pick(&["PSC ####, Box ####", "Unit #### Box ####"]);
    let place = draw.pick(&["APO AE #####", "APO AP #####", "FPO AA #####", "DPO AP #####"]);
    let mut digits = |shape: &str| -> String {
        shape.chars().map(|mark| if mark == '#' { draw.digit() } else { mark }).collect()
    };
    let (line, place) = (digits(line), digits(place));
    format!("{line}{}{place}", draw.pick(&["\n", ", ", " "]))
}
