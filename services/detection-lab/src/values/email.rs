//! E-mail addresses: mostly of a person's name, at mail providers and made-up companies.

use tracegate_detection::PiiClass;

use super::Piece;
use super::person::Person;
use crate::draw::Draw;

#[rustfmt::skip]
const PROVIDERS: &[&str] = &[
    "gmail.com", "outlook.com", "yahoo.com", "hotmail.co.uk", "icloud.com", "gmx.de", "web.de",
    "t-online.de", "orange.fr", "free.fr", "libero.it", "virgilio.it", "ziggo.nl", "xs4all.nl",
    "telefonica.net", "proton.me", "fastmail.fm", "posteo.de", "laposte.net", "bluewin.ch",
    "btinternet.com", "mail.ru", "wp.pl", "seznam.cz",
];
#[rustfmt::skip]
const COMPANY: &[&str] = &[
    "northwind", "harvest-foods", "bluepeak", "meyer-logistik", "acme", "kornhaus", "delta9",
    "green.valley", "fresh-market", "oakridge", "sun-dairy", "polaris", "tri-star", "lumen", "aquila",
    "forge", "mill-and-co",
];
#[rustfmt::skip]
const ENDINGS: &[&str] = &[
    "com", "org", "net", "io", "co", "co.uk", "de", "fr", "es", "it", "nl", "eu", "example", "com.au",
    "info", "health", "museum", "technology", "ac.uk", "gov", "edu", "biz", "com.br", "se", "ch",
];

pub(crate) fn of(person: &Person, draw: &mut Draw) -> Piece {
    let (given, family) = (ascii(&person.given), ascii(&person.family));
    let first = given.get(..1).unwrap_or("x");
    let local = match draw.below(14) {
        0 => format!("{first}{family}"),
        1 => format!("{given}_{family}"),
        2 => format!("{family}.{given}"),
        3 => format!("{given}{}", draw.between(1, 2010)),
        4 => format!("{given}.{family}+{}", draw.pick(&["news", "shop", "tracegate", "2024", "a-b"])),
        5 => format!("{family}{}", draw.digits(2)),
        6 => format!("{given}-{family}"),
        7 => draw
            .pick(&["info", "sales", "support", "quality", "office", "x", "no-reply", "hr.team"])
            .to_owned(),
        8 => format!("{first}.{family}"),
        9 => format!("{}{}", draw.letters(3).to_lowercase(), draw.digits(4)),
        _ => format!("{given}.{family}"),
    };
    let domain = match draw.below(10) {
        0..=3 => draw.pick(PROVIDERS).to_owned(),
        4 => format!("mail.{}.{}", draw.pick(COMPANY), draw.pick(ENDINGS)),
        5 => format!("{}{}.{}", draw.pick(COMPANY), draw.between(1, 99), draw.pick(ENDINGS)),
        _ => format!("{}.{}", draw.pick(COMPANY), draw.pick(ENDINGS)),
    };
    let address = match draw.below(30) {
        0 => format!("{local}@{domain}").to_uppercase(),
        1 => format!("{}@{domain}", capitalized(&local)),
        _ => format!("{local}@{domain}"),
    };
    Piece::of(PiiClass::Email, address)
}

/// What of a name may stand in a mailbox: ASCII letters, in lower case.
pub(crate) fn ascii(name: &str) -> String {
    let mut local = String::new();
    for character in name.to_lowercase().chars() {
        match character {
            'a'..='z' => local.push(character),
            'ä' | 'æ' => local.push_str("ae"),
            'ö' | 'ø' | 'œ' => local.push_str("oe"),
            'ü' => local.push_str("ue"),
            'ß' => local.push_str("ss"),
            'á' | 'à' | 'â' | 'ã' | 'å' | 'ą' | 'ă' => local.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'ę' | 'ě' => local.push('e'),
            'í' | 'ì' | 'î' | 'ï' | 'ı' => local.push('i'),
            'ó' | 'ò' | 'ô' | 'õ' | 'ő' => local.push('o'),
            'ú' | 'ù' | 'û' | 'ű' | 'ů' => local.push('u'),
            'ç' | 'ć' | 'č' => local.push('c'),
            'ñ' | 'ń' | 'ň' => local.push('n'),
            'ś' | 'š' | 'ş' | 'ș' => local.push('s'),
            'ž' | 'ź' | 'ż' => local.push('z'),
            'ł' => local.push('l'),
            'ř' => local.push('r'),
            'ý' => local.push('y'),
            _ => {}
        }
    }
    if local.is_empty() { "mail".to_owned() } else { local }
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
