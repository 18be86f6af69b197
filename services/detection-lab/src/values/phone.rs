//! Telephone numbers as people write them, by country, from public numbering plans.

use tracegate_detection::PiiClass;

use super::Piece;
use crate::draw::Draw;

struct Plan {
    country: &'static str,
    code: &'static str,
    /// What is dialled before the number within the country.
    trunk: &'static str,
    /// National numbers without the trunk prefix, the area code first (`Draw::shape`).
    shapes: &'static [&'static str],
}

#[rustfmt::skip]
const PLANS: &[Plan] = &[
    Plan { country: "us", code: "1", trunk: "", shapes: &["212 N## ####", "312 N## ####", "415 N## ####", "617 N## ####", "305 N## ####", "404 N## ####", "503 N## ####", "602 N## ####", "720 N## ####", "801 N## ####", "919 N## ####", "954 N## ####"] },
    Plan { country: "ca", code: "1", trunk: "", shapes: &["416 N## ####", "514 N## ####", "604 N## ####", "403 N## ####", "613 N## ####", "902 N## ####"] },
    Plan { country: "gb", code: "44", trunk: "0", shapes: &["20 7### ####", "20 8### ####", "161 4## ####", "113 2## ####", "1223 3#####", "1865 2#####", "7700 900###", "7911 12####", "77## ######", "79## ######"] },
    Plan { country: "ie", code: "353", trunk: "0", shapes: &["1 6## ####", "87 ### ####", "86 ### ####", "21 4## ####"] },
    Plan { country: "de", code: "49", trunk: "0", shapes: &["30 #######N", "89 #######N", "40 ######N", "221 ######N", "69 #######N", "711 ######N", "6221 #####N", "151 ########", "172 #######", "176 ########", "160 #######"] },
    Plan { country: "at", code: "43", trunk: "0", shapes: &["1 N######", "316 N#####", "664 N######", "676 N######", "662 N#####"] },
    Plan { country: "ch", code: "41", trunk: "0", shapes: &["44 N## ## ##", "31 3## ## ##", "22 7## ## ##", "79 N## ## ##", "76 N## ## ##", "61 2## ## ##"] },
    Plan { country: "fr", code: "33", trunk: "0", shapes: &["1 4# ## ## ##", "4 7# ## ## ##", "5 5# ## ## ##", "6 ## ## ## ##", "7 8# ## ## ##", "2 3# ## ## ##"] },
    Plan { country: "be", code: "32", trunk: "0", shapes: &["2 5## ## ##", "3 2## ## ##", "9 2## ## ##", "475 ## ## ##", "486 ## ## ##"] },
    Plan { country: "es", code: "34", trunk: "", shapes: &["91 N## ## ##", "93 N## ## ##", "95 4## ## ##", "6## ### ###", "96 3## ## ##", "6## ## ## ##"] },
    Plan { country: "it", code: "39", trunk: "", shapes: &["06 N### ####", "02 N### ####", "051 N## ###", "347 ### ####", "333 #######", "328 ### ####", "081 N## ####"] },
    Plan { country: "nl", code: "31", trunk: "0", shapes: &["20 N## ####", "10 4## ####", "30 2## ####", "6 1#######", "6 2# ## ## ##", "6 5#######", "70 3## ####"] },
    Plan { country: "pl", code: "48", trunk: "", shapes: &["22 N## ## ##", "12 4## ## ##", "50# ### ###", "60# ### ###", "79# ### ###"] },
    Plan { country: "pt", code: "351", trunk: "", shapes: &["21 N## ####", "22 N## ####", "91# ### ###", "96# ### ###", "93# ### ###"] },
    Plan { country: "se", code: "46", trunk: "0", shapes: &["8 N## ### ##", "31 N## ## ##", "70 N## ## ##", "73 N## ## ##", "40 N## ## ##"] },
    Plan { country: "no", code: "47", trunk: "", shapes: &["22 ## ## ##", "55 ## ## ##", "4## ## ###", "9## ## ###", "41 ## ## ##"] },
    Plan { country: "dk", code: "45", trunk: "", shapes: &["33 ## ## ##", "86 ## ## ##", "20 ## ## ##", "40 ## ## ##", "28 ## ## ##"] },
    Plan { country: "fi", code: "358", trunk: "0", shapes: &["9 N## ####", "40 ### ####", "50 ### ####", "44 ### ####"] },
    Plan { country: "in", code: "91", trunk: "0", shapes: &["98### #####", "99### #####", "22 2### ####", "80 2### ####", "70### #####"] },
    Plan { country: "au", code: "61", trunk: "0", shapes: &["2 9### ####", "3 9### ####", "4## ### ###", "412 ### ###", "7 3### ####"] },
    Plan { country: "nz", code: "64", trunk: "0", shapes: &["9 3## ####", "21 ### ###", "27 ### ####", "4 4## ####"] },
    Plan { country: "br", code: "55", trunk: "0", shapes: &["11 9####-####", "21 9####-####", "11 3###-####", "31 9####-####"] },
    Plan { country: "mx", code: "52", trunk: "", shapes: &["55 N### ####", "33 3### ####", "81 8### ####"] },
    Plan { country: "jp", code: "81", trunk: "0", shapes: &["3 N### ####", "90 N### ####", "80 N### ####", "6 6### ####"] },
    Plan { country: "cn", code: "86", trunk: "0", shapes: &["138 #### ####", "139 #### ####", "186 #### ####", "10 6### ####", "21 6### ####"] },
    Plan { country: "tr", code: "90", trunk: "0", shapes: &["212 N## ## ##", "532 N## ## ##", "542 N## ## ##", "312 4## ## ##"] },
    Plan { country: "il", code: "972", trunk: "0", shapes: &["3 6## ####", "52 N## ####", "54 N## ####", "2 6## ####"] },
    Plan { country: "za", code: "27", trunk: "0", shapes: &["11 N## ####", "21 4## ####", "82 N## ####", "72 N## ####"] },
    Plan { country: "sg", code: "65", trunk: "", shapes: &["6### ####", "9### ####", "8### ####"] },
    Plan { country: "cz", code: "420", trunk: "", shapes: &["2## ### ###", "60# ### ###", "77# ### ###"] },
    Plan { country: "hu", code: "36", trunk: "06", shapes: &["1 N## ####", "30 N## ####", "20 N## ####", "70 N## ####"] },
];

/// As written in a text of that language: mostly its own countries, nationally or internationally.
pub(crate) fn written(draw: &mut Draw, language: &str) -> Piece {
    let (country, foreign) = country(draw, language);
    let international = draw.percent(if foreign { 92 } else { 35 });
    spelled(draw, country, international)
}

/// Always with the country's code.
pub(crate) fn international(draw: &mut Draw, language: &str) -> Piece {
    let (country, _) = country(draw, language);
    spelled(draw, country, true)
}

/// A country, and whether it is foreign to the language.
fn country(draw: &mut Draw, language: &str) -> (&'static str, bool) {
    if draw.percent(20) {
        return (draw.choose(PLANS).map_or("us", |plan| plan.country), true);
    }
    let home = match language {
        "de" => draw.pick(&["de", "de", "de", "at", "ch"]),
        "fr" => draw.pick(&["fr", "fr", "fr", "be", "ch"]),
        "es" => draw.pick(&["es", "es", "mx"]),
        "it" => draw.pick(&["it", "it", "it", "ch"]),
        "nl" => draw.pick(&["nl", "nl", "nl", "be"]),
        _ => draw.pick(&["us", "us", "us", "us", "gb", "gb", "ca", "au", "ie", "in"]),
    };
    (home, false)
}

fn spelled(draw: &mut Draw, country: &str, international: bool) -> Piece {
    let Some(plan) = PLANS.iter().find(|plan| plan.country == country) else {
        return Piece::of(PiiClass::Phone, String::new());
    };
    let shape = draw.pick(plan.shapes);
    let number = draw.shape(shape);
    let number = match (plan.code, international) {
        ("1", international) => american(draw, &number, international),
        (_, true) => abroad(draw, plan, &number),
        (_, false) => at_home(draw, plan, &number),
    };
    let number = if draw.percent(6) && plan.code.len() < 3 { extended(draw, number) } else { number };
    Piece::of(PiiClass::Phone, number)
}

fn american(draw: &mut Draw, number: &str, international: bool) -> String {
    let mut parts = number.split(' ');
    let [area, office, line] = [(); 3].map(|()| parts.next().unwrap_or_default());
    let national = match draw.below(9) {
        0 | 1 => format!("({area}) {office}-{line}"),
        2 => format!("({area}){office}-{line}"),
        3 => format!("{area}.{office}.{line}"),
        4 => format!("{area} {office} {line}"),
        5 => format!("{area}{office}{line}"),
        6 => format!("({area}) {office} {line}"),
        _ => format!("{area}-{office}-{line}"),
    };
    if international {
        format!("{}{national}", draw.pick(&["+1 ", "+1-", "+1", "1-", "001 ", "+1 "]))
    } else {
        national
    }
}

fn abroad(draw: &mut Draw, plan: &Plan, number: &str) -> String {
    let separator = draw.pick(&[" ", " ", " ", "-", ".", ""]);
    let national = number.replace(' ', separator);
    let prefix = draw.pick(&["+", "+", "+", "+", "00"]);
    let after_code = if separator.is_empty() { draw.pick(&["", " "]) } else { separator };
    let code = plan.code;
    if plan.trunk == "0" && draw.percent(12) {
        format!("{prefix}{code} (0){}{national}", draw.pick(&["", " "]))
    } else if draw.percent(8) {
        let (area, rest) = number.split_once(' ').unwrap_or((number, ""));
        format!("{prefix}{code} ({area}) {rest}")
    } else {
        format!("{prefix}{code}{after_code}{national}")
    }
}

fn at_home(draw: &mut Draw, plan: &Plan, number: &str) -> String {
    let trunk = plan.trunk;
    let (area, rest) = number.split_once(' ').unwrap_or((number, ""));
    match draw.below(10) {
        0 => format!("({trunk}{area}) {rest}"),
        1 if matches!(plan.country, "de" | "at" | "be" | "ch") => format!("{trunk}{area}/{rest}"),
        2 => format!("{trunk}{area}-{}", rest.replace(' ', "")),
        3 => format!("{trunk}{}", number.replace(' ', "")),
        4 => format!("{trunk}{}", number.replace(' ', "-")),
        5 => format!("{trunk}{}", number.replace(' ', ".")),
        _ => format!("{trunk}{number}"),
    }
}

/// With an extension, which is part of the number.
fn extended(draw: &mut Draw, number: String) -> String {
    let length = usize::try_from(draw.between(2, 4)).unwrap_or(3);
    let digits = draw.digits(length);
    format!("{number}{}{digits}", draw.pick(&[" x", "x", " ext. ", " ext ", ", ext. ", " extension "]))
}
