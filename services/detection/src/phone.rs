//! Phone numbers: international form checked against the calling codes, North American form, national form with a
//! leading zero, and, where a word near by says so, any other grouping of a plausible length.

mod plan;

use crate::birth;
use crate::context::{Context, Opinion, PHONE, Reach};
use crate::finding::{Candidate, Evidence, PiiClass};
use crate::fold;
use crate::lookalikes;
use crate::numbers::{Chain, Separator, Window};

/// E.164 allows fifteen digits; international prefixes and a trunk zero in parentheses come on top.
const DIGITS_MAX: usize = 18;
/// Greenland's numbers have six.
pub(crate) const DIGITS_MIN: usize = 6;
/// Numbers are written in pairs at the finest: country, area, and four pairs or so.
const GROUPS_MAX: usize = 8;
const REACH: Reach = Reach { before_bytes: 40, after_bytes: 10, digits_between: usize::MAX };
/// A label as near as this belongs to the number.
const LABEL_BYTES: usize = 12;
const EXTENSION_DIGITS_MAX: usize = 6;

pub(crate) fn find(text: &str, chain: &Chain, first: usize, found: &mut Vec<Candidate>) {
    let lead = Lead::read(text, chain, first);
    let windows =
        || chain.windows(first, GROUPS_MAX, DIGITS_MAX).filter(|window| window.digits().len() >= DIGITS_MIN);
    let prefixed = chain.window(first, first + 1).filter(Window::begins_apart).is_some_and(|window| {
        let digits = window.digits();
        (digits.starts_with(b"00") && digits.get(2) != Some(&b'0')) || digits == b"011"
    });
    if (lead.plus || prefixed)
        && let Some((window, form)) = international(&lead, windows)
    {
        found.extend(propose(text, &lead, &window, form));
        return;
    }
    for window in windows() {
        if let Some(form) = form_of(&window, &lead) {
            found.extend(propose(text, &lead, &window, form));
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    /// Plus sign, known calling code, possible length.
    International,
    /// International prefix 00 or 011 in place of the plus sign.
    InternationalPrefix,
    InternationalPrefixSolid,
    /// Plus sign, but no such number in the plan.
    PlusOnly,
    NorthAmerican,
    /// Grouped 3-3-4, but with an exchange that is not assigned.
    NorthAmericanShape,
    TrunkZero,
    /// Nothing but a plausible length; needs a word for a phone near by.
    Bare,
}

/// What stands before the first digit and belongs to the number.
struct Lead {
    start: usize,
    plus: bool,
}

impl Lead {
    fn read(text: &str, chain: &Chain, first: usize) -> Lead {
        let digits_start = chain.group(first).map_or(0, |group| group.start);
        let mut lead = Lead { start: digits_start, plus: false };
        for _ in 0..2 {
            match fold::previous_visible(text, lead.start) {
                Some((b'(', before)) => lead.start = before,
                Some((b'+', before)) if !lead.plus => {
                    // "5+44" is arithmetic.
                    if fold::previous(text, before).is_some_and(|(folded, _)| folded.is_ascii_digit()) {
                        break;
                    }
                    lead.start = before;
                    lead.plus = true;
                }
                _ => break,
            }
        }
        lead
    }
}

impl Lead {
    /// Without a parenthesis that is not closed inside of the number: that one holds the whole number.
    fn closed_in(&self, text: &str, end: usize) -> Lead {
        let value = text.get(self.start..end).unwrap_or_default();
        let count = |mark| value.chars().filter(|character| fold::fold(*character) == mark).count();
        match fold::next(text, self.start) {
            Some((b'(', after)) if count(b'(') > count(b')') => Lead { start: after, plus: self.plus },
            _ => Lead { start: self.start, plus: self.plus },
        }
    }
}

/// The longest window that is a number under some calling code, without a line break inside if there is one.
fn international<'a, I: Iterator<Item = Window<'a>>>(
    lead: &Lead,
    windows: impl Fn() -> I,
) -> Option<(Window<'a>, Form)> {
    let fits = |window: &Window<'a>| {
        let ends = !matches!(window.separator_after(), Separator::Dash | Separator::Dot);
        let mut national = [0u8; DIGITS_MAX];
        let without_trunk = |skip_trunk: bool, national: &mut [u8; DIGITS_MAX]| {
            let mut len = 0;
            for (i, group) in window.groups().iter().enumerate() {
                let digits = window.digits_of(i);
                if group.parenthesised && digits == b"0" {
                    continue;
                }
                let digits =
                    if skip_trunk && i == 1 { digits.strip_prefix(b"0").unwrap_or(digits) } else { digits };
                for digit in digits {
                    if let Some(room) = national.get_mut(len) {
                        *room = *digit;
                        len += 1;
                    }
                }
            }
            len
        };
        ends && [false, true].into_iter().any(|skip_trunk| {
            let len = without_trunk(skip_trunk, &mut national);
            let digits = national.get(..len).unwrap_or_default();
            let after_prefix = if lead.plus {
                Some(digits)
            } else if window.digits_of(0) == b"011" {
                digits.get(3..)
            } else {
                digits.strip_prefix(b"00")
            };
            after_prefix.is_some_and(|digits| plan::calling_code(digits).is_some())
        })
    };
    let breaks = |window: &Window<'a>| window.separators().filter(|s| *s == Separator::Break).count();
    let window = windows()
        .filter(|window| breaks(window) == 0 && fits(window))
        .last()
        .or_else(|| windows().filter(|window| breaks(window) == 1 && fits(window)).last());
    match window {
        Some(window) if lead.plus => Some((window, Form::International)),
        Some(window) if window.groups().len() == 1 => Some((window, Form::InternationalPrefixSolid)),
        Some(window) => Some((window, Form::InternationalPrefix)),
        None if lead.plus => windows()
            .filter(|window| breaks(window) == 0 && window.digits().len() <= 15)
            .last()
            .map(|window| (window, Form::PlusOnly)),
        None => None,
    }
}

fn form_of(window: &Window<'_>, lead: &Lead) -> Option<Form> {
    if lead.plus || window.separators().any(|s| s == Separator::Break) && !is_broken_north_american(window) {
        return None;
    }
    if !window.stands_alone() || is_date(window) || is_ipv4(window) {
        return None;
    }
    if let Some(form) = north_american(window) {
        return Some(form);
    }
    // Written as a social security number, if one that was never issued.
    if window.has_shape(&[3, 2, 4]) && window.uniform_separator() == Some(Separator::Dash) {
        return None;
    }
    if is_trunk_zero(window) {
        return Some(Form::TrunkZero);
    }
    let digits = window.digits().len();
    let groups = window.groups().len();
    // ZIP+4.
    if window.has_shape(&[5, 4]) {
        return None;
    }
    let plausible = (DIGITS_MIN..=14).contains(&digits) && groups <= 6 && !birth::is_date(window);
    let grouped_as_phone = groups == 1 || window.shape().skip(1).all(|len| len >= 2);
    (plausible && grouped_as_phone && !window.digits().iter().all(|digit| *digit == b'0'))
        .then_some(Form::Bare)
}

fn is_broken_north_american(window: &Window<'_>) -> bool {
    window.separators().filter(|s| *s == Separator::Break).count() == 1 && north_american(window).is_some()
}

/// Area code, exchange and line of the North American Numbering Plan, with or without the leading 1.
fn north_american(window: &Window<'_>) -> Option<Form> {
    let first_is_one = window.digits_of(0) == b"1";
    let grouped = window.has_shape(&[3, 3, 4]) || (first_is_one && window.has_shape(&[1, 3, 3, 4]));
    let area_in_parentheses =
        window.has_shape(&[3, 7]) && window.groups().first().is_some_and(|group| group.parenthesised);
    if !(grouped || area_in_parentheses) || window.separators().any(|s| s == Separator::Slash) {
        return None;
    }
    let [area @ .., _, _, _, _, _, _, _] = window.digits() else { return None };
    let area = area.strip_prefix(b"1").filter(|_| first_is_one).unwrap_or(area);
    let exchange = window.digits().len().checked_sub(7).and_then(|at| window.digits().get(at..at + 3))?;
    let assignable = |code: &[u8]| matches!(code, [b'2'..=b'9', b, c] if !(*b == b'1' && *c == b'1'));
    if !matches!(area, [b'2'..=b'9', b'0'..=b'8', _]) || !assignable(area) {
        return None;
    }
    Some(if assignable(exchange) { Form::NorthAmerican } else { Form::NorthAmericanShape })
}

/// "020 7946 0958", "03.93.92.16.85": the zero that most countries dial before an area code.
fn is_trunk_zero(window: &Window<'_>) -> bool {
    let rest: Vec<Separator> = window.separators().skip(1).collect();
    matches!(window.digits(), [b'0', b'1'..=b'9', ..])
        && (9..=12).contains(&window.digits().len())
        && (2..=6).contains(&window.groups().len())
        && window.shape().enumerate().all(|(i, len)| (2..=if i == 0 { 5 } else { 8 }).contains(&len))
        && rest.windows(2).all(|pair| matches!(pair, [a, b] if a == b))
}

/// "07911 124790", "0172 4221303", "086-6881050": an area or mobile code and the rest, ten or eleven digits.
fn is_area_and_number(window: &Window<'_>) -> bool {
    let mut shape = window.shape();
    (10..=11).contains(&window.digits().len())
        && matches!((shape.next(), shape.next(), shape.next()), (Some(3..=5), Some(6..=8), None))
}

fn is_evenly_separated(window: &Window<'_>) -> bool {
    let mut separators = window.separators().filter(|separator| *separator != Separator::Paren);
    let first = separators.next();
    separators.all(|separator| Some(separator) == first)
}

fn is_date(window: &Window<'_>) -> bool {
    birth::begins_with_date(window)
        || (window.groups().len() == 1 && birth::solid_date(window.digits()).is_some())
}

fn is_ipv4(window: &Window<'_>) -> bool {
    let mut groups = [&[][..]; 4];
    let dotted = window.separators().all(|separator| separator == Separator::Dot);
    for (i, group) in groups.iter_mut().enumerate() {
        *group = window.digits_of(i);
    }
    dotted && window.groups().len() == 4 && lookalikes::is_ipv4(&groups)
}

fn propose(text: &str, lead: &Lead, window: &Window<'_>, form: Form) -> Option<Candidate> {
    let end = extension_end(text, window.stop()).unwrap_or(window.stop());
    let lead = &lead.closed_in(text, end);
    let opinion = Context::around(text, lead.start, end, REACH).opinion(PHONE, REACH);
    let confidence = confidence(text, lead, window, form, &opinion)?;
    if lookalikes::is_inside_iban_or_uuid(text, lead.start, end) {
        return None;
    }
    Some(Candidate {
        class: PiiClass::Phone,
        start: lead.start,
        end,
        detector: "phone_number",
        confidence,
        evidence: Evidence {
            pattern: match form {
                Form::International => "international",
                Form::InternationalPrefix | Form::InternationalPrefixSolid => {
                    "international, dialled with a prefix"
                }
                Form::PlusOnly => "plus sign, not in the number plan",
                Form::NorthAmerican => "north american",
                Form::NorthAmericanShape => "north american grouping",
                Form::TrunkZero => "national with leading zero",
                Form::Bare => "digits with a word for a phone",
            },
            context_for: opinion.words_for,
            context_against: opinion.words_against,
            checksum: match form {
                Form::International | Form::InternationalPrefix | Form::InternationalPrefixSolid => {
                    Some("calling code and length")
                }
                Form::NorthAmerican => Some("area code and exchange"),
                Form::PlusOnly | Form::NorthAmericanShape | Form::TrunkZero | Form::Bare => None,
            },
            ..Evidence::default()
        },
    })
}

fn confidence(text: &str, lead: &Lead, window: &Window<'_>, form: Form, opinion: &Opinion) -> Option<f32> {
    let labelled_otherwise = is_labelled_otherwise(text, lead, opinion);
    let (start, end) = (lead.start, window.stop());
    let tied = is_tied(text, start, end) && !(opinion.supported && opinion.gap <= 1);
    if form != Form::International && (tied || lookalikes::is_price(text, start, end)) {
        return None;
    }
    let solid = window.groups().len() == 1;
    match (form, opinion.supported) {
        (Form::International, true) => Some(0.99),
        (Form::International, false) => Some(if labelled_otherwise { 0.7 } else { 0.9 }),
        (Form::NorthAmerican | Form::InternationalPrefix, true) => Some(0.97),
        (Form::TrunkZero, true) => Some(0.93),
        (Form::InternationalPrefixSolid | Form::NorthAmericanShape, true) => Some(0.9),
        (Form::PlusOnly, true) => Some(0.7),
        (Form::Bare, true) if !is_labelled(text, lead, window, opinion) => None,
        (Form::Bare, true) => Some(if solid { 0.65 } else { 0.75 }),
        (_, false) if labelled_otherwise || window.has_break() => None,
        (Form::NorthAmerican, false) => Some(0.75),
        (Form::InternationalPrefix, false) => is_evenly_separated(window).then_some(0.8),
        (Form::TrunkZero, false) => {
            let telling = window.groups().len() >= 3
                || window.groups().first().is_some_and(|g| g.parenthesised)
                || is_area_and_number(window);
            telling.then_some(0.6)
        }
        (Form::InternationalPrefixSolid | Form::PlusOnly, false) => None,
        (Form::NorthAmericanShape | Form::Bare, false) => None,
    }
}

/// Whether the word for a phone is about this number: not one at the end of the line above, and for numbers as short
/// as many others one directly before it.
fn is_labelled(text: &str, lead: &Lead, window: &Window<'_>, opinion: &Opinion) -> bool {
    let between = text.get(lead.start.saturating_sub(opinion.gap)..lead.start).filter(|_| !opinion.after);
    let between = between.unwrap_or_default();
    if between.contains('\n') && between.contains(char::is_alphanumeric) {
        return false;
    }
    // "CALL: u32 = 1074310945" labels something else, "phone1": "2025550143" does not.
    let has_digit = between.contains(|character: char| character.is_ascii_digit());
    if has_digit && between.contains(char::is_alphabetic) {
        return false;
    }
    let in_pairs = window.groups().len() == 3 && opinion.gap <= LABEL_BYTES;
    window.digits().len() > DIGITS_MIN || in_pairs || between.trim() == ":"
}

/// Whether the word that speaks against a phone is the number's label, "lot 202-555-0143", and not just the last word
/// before it: "about your order, 202-555-0143".
fn is_labelled_otherwise(text: &str, lead: &Lead, opinion: &Opinion) -> bool {
    if !opinion.opposed || opinion.gap > LABEL_BYTES {
        return false;
    }
    let between = text.get(lead.start.saturating_sub(opinion.gap)..lead.start).unwrap_or_default();
    let abbreviated = opinion.words_against.first().is_some_and(|word| word.len() <= 4);
    let ends_a_sentence = between.starts_with('.') && !abbreviated;
    let mut words = between.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let label = words
        .all(|word| ["no", "nr", "num", "number", "id", "is", "n"].contains(&word.to_lowercase().as_str()));
    label && !ends_a_sentence && !between.contains([',', ';', '\n', '!', '?'])
}

/// Whether a dash ties the number to a word, or a slash makes it part of a path: "lot-2025550143", "/2025550143".
fn is_tied(text: &str, start: usize, end: usize) -> bool {
    let before = fold::previous_visible(text, start).is_some_and(|(folded, at)| {
        let further = fold::previous(text, at).map_or(fold::OTHER, |(folded, _)| folded);
        match folded {
            b'-' | b'.' => fold::is_word(further),
            b'/' => !further.is_ascii_digit(),
            b'=' | b'&' | b'#' => true,
            _ => false,
        }
    });
    let after = fold::next_visible(text, end).is_some_and(|(folded, at)| {
        let further = fold::next(text, at).map_or(fold::OTHER, |(folded, _)| folded);
        match folded {
            b'-' | b'=' => fold::is_word(further),
            b'/' => fold::is_letter(further),
            _ => false,
        }
    });
    before || after
}

/// Where an extension ends that follows the number: "x45", "ext. 45".
fn extension_end(text: &str, end: usize) -> Option<usize> {
    let mut at = end;
    let mut spaces = 0;
    while let Some((b' ' | b',', after)) = fold::next(text, at).filter(|_| spaces < 2) {
        at = after;
        spaces += 1;
    }
    let rest = text.get(at..)?;
    let word = ["extension", "ext", "x"]
        .into_iter()
        .find(|word| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)))?;
    at += word.len();
    let mut fillers = 0;
    while let Some((b' ' | b'.' | b':', after)) = fold::next(text, at).filter(|_| fillers < 2) {
        at = after;
        fillers += 1;
    }
    let mut digits = 0;
    while let Some((b'0'..=b'9', after)) = fold::next(text, at) {
        at = after;
        digits += 1;
        if digits > EXTENSION_DIGITS_MAX {
            return None;
        }
    }
    (digits > 0).then_some(at)
}

/// The number in E.164, with `x` before an extension, where a calling code or the North American plan says how it
/// is dialled from abroad; otherwise its digits.
pub(crate) fn canonical(value: &str) -> String {
    let (number, extension) = match value.char_indices().find(|(_, c)| fold::is_letter(fold::fold(*c))) {
        Some((at, _)) => value.split_at(at),
        None => (value, ""),
    };
    let extension = digits_of(extension);
    // The zero in "+44 (0)20" is dialled at home only.
    let abroad = digits_of(&number.replace("(0)", ""));
    let has_plus = number.chars().any(|character| fold::fold(character) == b'+');
    let after_prefix = if has_plus {
        Some(abroad.as_str())
    } else {
        abroad.strip_prefix("00").or_else(|| abroad.strip_prefix("011"))
    };
    let digits = digits_of(number);
    let at_home = digits.strip_prefix('1').filter(|rest| rest.len() == 10).unwrap_or(&digits);
    let mut canonical = match after_prefix.filter(|digits| plan::calling_code(digits.as_bytes()).is_some()) {
        Some(digits) => format!("+{digits}"),
        None if !has_plus && is_north_american(at_home.as_bytes()) => format!("+1{at_home}"),
        None => digits,
    };
    if !extension.is_empty() {
        canonical.push('x');
        canonical.push_str(&extension);
    }
    canonical
}

fn digits_of(value: &str) -> String {
    value.chars().map(fold::fold).filter(u8::is_ascii_digit).map(char::from).collect()
}

/// Ten digits with an area code and an exchange that can be assigned.
fn is_north_american(digits: &[u8]) -> bool {
    let area = digits.first_chunk::<3>();
    digits.len() == 10
        && area.is_some_and(|area| matches!(area, [b'2'..=b'9', b'0'..=b'8', _]))
        && matches!(digits.get(3), Some(b'2'..=b'9'))
}

#[cfg(test)]
mod tests;
