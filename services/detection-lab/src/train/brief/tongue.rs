//! Prose of languages that the word lists hardly know: real words where there are some, else words made of the
//! syllables of a language.

use super::vary::{WORDS, title};
use crate::draw::Draw;

const ONSETS: &[&str] = &[
    "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "qu", "r", "s", "t",
    "th", "tr", "v", "x", "",
];
const CODAS: &[&str] = &["", "", "n", "ng", "nh", "m", "c", "t", "p", "i", "o", "u"];
/// The vowels of Vietnamese in their tones.
const VOWELS: &[&str] = &[
    "a", "à", "á", "ả", "ã", "ạ", "ă", "ắ", "ặ", "â", "ầ", "ấ", "ậ", "ẩ", "e", "é", "ẹ", "ê", "ề", "ế", "ệ",
    "ể", "i", "ì", "í", "ị", "iề", "iế", "iệ", "iể", "o", "ò", "ó", "ọ", "ô", "ồ", "ố", "ộ", "ổ", "ơ", "ờ",
    "ớ", "ợ", "ở", "oá", "oà", "oạ", "u", "ù", "ú", "ụ", "ủ", "uấ", "uậ", "uyế", "uyể", "uố", "uồ", "ư", "ừ",
    "ứ", "ự", "ử", "ướ", "ườ", "ượ", "ưở", "y", "ý",
];
const JOINING: &[&str] =
    &["de", "di", "y", "e", "et", "und", "ve", "a", "i", "och", "en", "der", "do", "og", "la", "des"];
const FAMILIES: &[&str] = &[
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý",
];
const MIDDLES: &[&str] =
    &["Văn", "Thị", "Hữu", "Đức", "Minh", "Ngọc", "Quang", "Thanh", "Xuân", "Thu", "Gia", "Anh"];

/// A heading or a sentence, the first word alone with a capital; seldom more.
pub(super) fn prose(draw: &mut Draw) -> String {
    let script = draw.below(7);
    let count = draw.between(1, 20);
    let mut text = String::new();
    if draw.percent(20) {
        text = format!("{}. ", draw.between(1, 12));
    }
    let capitals = draw.percent(6);
    for place in 0..count {
        let next = match script {
            0..2 if draw.percent(50) => draw.pick(&WORDS.tonal).to_owned(),
            0..2 => syllable(draw),
            2 => draw.pick(&WORDS.cyrillic).to_owned(),
            3 => draw.pick(&WORDS.greek).to_owned(),
            4 => draw.pick(&WORDS.accented).to_owned(),
            5 if draw.percent(25) => draw.pick(JOINING).to_owned(),
            5 => draw.pick(&WORDS.common).to_owned(),
            _ => made_up_word(draw),
        };
        let next = if place == 0 || draw.percent(8) { title(&next) } else { next };
        if place > 0 {
            text.push_str(draw.pick(&[" ", " ", " ", " ", " ", " ", " ", ", ", " - ", ": "]));
        }
        text.push_str(&if capitals { next.to_uppercase() } else { next });
    }
    text.push_str(draw.pick(&["", "", ".", ":"]));
    text
}

fn syllable(draw: &mut Draw) -> String {
    format!("{}{}{}", draw.pick(ONSETS), draw.pick(VOWELS), draw.pick(CODAS))
}

/// Consonants and vowels in turn, as in many languages and in none.
fn made_up_word(draw: &mut Draw) -> String {
    let count = draw.between(1, 4);
    (0..count)
        .map(|_| {
            let consonant = draw.pick(&[
                "b", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "sh", "t", "v", "w", "y",
                "z",
            ]);
            let vowel = draw.pick(&["a", "e", "i", "o", "u", "aa", "ü", "ö", "ı", "ā", "é"]);
            let coda = draw.pick(&["", "", "", "n", "k", "r", "s", "l", "m"]);
            format!("{consonant}{vowel}{coda}")
        })
        .collect()
}

pub(super) fn vietnamese_name(draw: &mut Draw) -> String {
    let given = title(&syllable(draw));
    match draw.below(3) {
        0 => format!("{} {given}", draw.pick(FAMILIES)),
        _ => format!("{} {} {given}", draw.pick(FAMILIES), draw.pick(MIDDLES)),
    }
}
