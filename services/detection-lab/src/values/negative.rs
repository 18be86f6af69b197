//! What looks like personal data and is not: numbers of the trade, names of firms, places and things.

use super::{Label, Piece, card, ssn};
use crate::draw::Draw;
use crate::sample::Split;

mod words;

/// A trap of that kind; nothing when there is no such kind.
pub(crate) fn of_kind(kind: &str, draw: &mut Draw, language: &str, split: Split) -> Option<Piece> {
    let text = number(kind, draw).or_else(|| words::of_kind(kind, draw, language, split))?;
    Some(Piece { text, label: Label::Negative(kind.to_owned()) })
}

/// Numbers that need no check digit, by their shapes (`Draw::shape`).
#[rustfmt::skip]
const SHAPES: &[(&str, &[&str])] = &[
    ("order_id", &["#########", "##########", "###########", "ORD-####-#######", "SO######", "#-########"]),
    ("invoice", &["INV-20##-#####", "RE########", "20##/####", "F##-######", "##########"]),
    ("part", &["AA-####-##", "###-###-####-A", "####.###.##", "A##-#####", "#N##-######", "AAA###-##", "##-####-###"]),
    ("tracking", &["1Z###AA##########", "RR#########DE", "JJD##################", "############", "00340434############"]),
    ("vat", &["DE#########", "FR##########N", "GB### #### ##", "ESB########", "IT###########", "NL#########B01"]),
    ("zip4", &["N####-####"]),
];

fn number(kind: &str, draw: &mut Draw) -> Option<String> {
    Some(match kind {
        "epoch_seconds" => draw.between(1_000_000_000, 1_999_999_999).to_string(),
        "epoch_millis" => format!("{}{}", draw.between(1_000_000_000, 1_999_999_999), draw.digits(3)),
        "epoch_nanos" => format!("{}{}", draw.between(1_000_000_000, 1_999_999_999), draw.digits(9)),
        "snowflake" => draw.between(100_000_000_000_000_000, 1_400_000_000_000_000_000).to_string(),
        "iban" => iban(draw),
        "isbn" => isbn(draw),
        "gtin" => {
            let length = if draw.percent(70) { 12 } else { 7 };
            let front = draw.digits(length);
            format!("{front}{}", gtin_digit(&front))
        }
        "version" => version(draw),
        "bad_card" => card::wrong(draw),
        "bad_ssn" => ssn::never_issued(draw),
        "advertised_ssn" => format!("987-65-432{}", draw.below(10)),
        "lot" => {
            let shape =
                draw.pick(&["L######", "LOT-##-####", "##-###-###", "A####-##-##", "########", "##########"]);
            draw.shape(shape)
        }
        "ip" => ip(draw),
        "coordinates" => coordinates(draw),
        "hash" => {
            let length = draw.choose(&[32, 40, 64]).copied().unwrap_or(40);
            draw.hex(length)
        }
        "commit" => draw.hex(7),
        "uuid" => {
            let parts: Vec<_> = [8, 4, 4, 4, 12].into_iter().map(|length| draw.hex(length)).collect();
            parts.join("-")
        }
        "price" => price(draw),
        "timestamp" => timestamp(draw),
        "measure" => format!(
            "{}{}",
            draw.pick(&["12.5", "1,250.00", "0.75", "4-8", "102 000", "1 500", "37.2"]),
            draw.pick(&[" kg", " °C", " mg/l", " ppm", " cfu/g", " %", " hl", " bar"])
        ),
        "clause" => {
            let (chapter, section) = (draw.between(4, 10), draw.between(1, 9));
            format!(
                "{} {chapter}.{section}.{}",
                draw.pick(&["clause", "§", "section", "ISO 22000:2018,"]),
                draw.between(1, 12)
            )
        }
        "port" => format!(
            "{}:{}",
            draw.pick(&["localhost", "db-3", "edge.internal", "0.0.0.0"]),
            draw.between(1024, 65535)
        ),
        "range" => {
            let low = draw.between(100, 999);
            format!("{low}-{}", low + draw.between(1, 900))
        }
        _ => {
            let (_, shapes) = SHAPES.iter().find(|(of, _)| *of == kind)?;
            let shape = draw.pick(shapes);
            draw.shape(shape)
        }
    })
}

fn iban(draw: &mut Draw) -> String {
    let account = draw.digits(18);
    let digits = format!("{account}131400");
    let remainder =
        digits.bytes().fold(0, |rest, byte| (rest * 10 + u64::from(byte.saturating_sub(b'0'))) % 97);
    let solid = format!("DE{:02}{account}", 98 - remainder);
    if draw.percent(50) {
        return solid;
    }
    let mut spaced = String::new();
    for (place, character) in solid.chars().enumerate() {
        if place > 0 && place % 4 == 0 {
            spaced.push(' ');
        }
        spaced.push(character);
    }
    spaced
}

fn isbn(draw: &mut Draw) -> String {
    let (group, publisher, title) = (draw.below(10), draw.digits(4), draw.digits(4));
    let check = gtin_digit(&format!("978{group}{publisher}{title}"));
    let separator = draw.pick(&["-", "-", "", " "]);
    ["978", &group.to_string(), &publisher, &title, &check.to_string()].join(separator)
}

fn gtin_digit(front: &str) -> u32 {
    let digits = front.chars().rev().filter_map(|digit| digit.to_digit(10));
    let sum: u32 =
        digits.enumerate().map(|(place, digit)| if place % 2 == 0 { digit * 3 } else { digit }).sum();
    (10 - sum % 10) % 10
}

fn version(draw: &mut Draw) -> String {
    let shape = draw.pick(&[
        "#.##.#",
        "v#.#.##",
        "#.#.#-rc.#",
        "20##.#.##",
        "#.##.####",
        "1#.0.####.##",
        "##.##.##-#ubuntu#",
    ]);
    draw.shape(shape)
}

fn ip(draw: &mut Draw) -> String {
    if draw.percent(20) {
        let groups: Vec<_> = (0..8).map(|_| draw.hex(4)).collect();
        return groups.join(":");
    }
    let parts: Vec<_> = (0..4).map(|_| draw.between(1, 254).to_string()).collect();
    parts.join(".")
}

fn coordinates(draw: &mut Draw) -> String {
    let (latitude, longitude) = (draw.between(10, 60), draw.between(1, 120));
    let length = usize::try_from(draw.between(4, 7)).unwrap_or(5);
    format!(
        "{latitude}.{}, {}{longitude}.{}",
        draw.digits(length),
        draw.pick(&["", "-"]),
        draw.digits(length)
    )
}

fn price(draw: &mut Draw) -> String {
    let (whole, cents) = (draw.between(1, 999), draw.digits(2));
    let thousands = draw.digits(3);
    match draw.below(6) {
        0 => format!("${whole}.{cents}"),
        1 => format!("${whole},{thousands}.{cents}"),
        2 => format!("{whole}.{thousands},{cents} €"),
        3 => format!("EUR {whole} {thousands},{cents}"),
        4 => format!("£{whole},{thousands}"),
        _ => format!("CHF {whole}'{thousands}.{cents}"),
    }
}

fn timestamp(draw: &mut Draw) -> String {
    let (year, month, day) = (draw.between(2015, 2026), draw.between(1, 12), draw.between(1, 28));
    let (hour, minute, second) = (draw.below(24), draw.below(60), draw.below(60));
    match draw.below(4) {
        0 => format!("{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z"),
        1 => format!("{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02},{}", draw.digits(3)),
        2 => format!("{day:02}/{month:02}/{year} {hour:02}:{minute:02}"),
        _ => format!("{year}{month:02}{day:02}{hour:02}{minute:02}{second:02}"),
    }
}
